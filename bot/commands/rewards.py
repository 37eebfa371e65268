"""Write a half-year's or year's rewards and penalties out as a table."""

import argparse

from bot.commands.exporting import add_export, export
from bot.commands.speaking import add_language, translator
from services.ports import Context


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    told = "every line that somebody decided on, as an Excel or CSV file"
    add_export(actions.add_parser("export", help=told), "2026-H1 or 2026")


def run(args: argparse.Namespace) -> int:
    """Complaint where the campaign reckons nothing for that period, or nowhere to write it."""
    from models.queries.reward_views import RewardSheet
    from publishing.documents.reward_table import reward_table
    from services.rewards import of_campaign

    async def sheet(ctx: Context) -> RewardSheet:
        return await of_campaign(ctx, args.key, args.period)

    return export(translator(args), args, sheet, reward_table, "reward-unknown")
