"""Print what people did about evaluations: appointed, printed, entered, opened, voided."""

import argparse
import asyncio

from bot.commands import settings
from bot.commands.speaking import add_language, translator
from publishing.texts import Translator


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    parser.add_argument("--key", help="one campaign only")
    parser.add_argument("--last", type=int, default=50, metavar="N", help="so many, newest first")


def run(args: argparse.Namespace) -> int:
    print("\n".join(asyncio.run(_lines(args, translator(args)))))
    return 0


async def _lines(args: argparse.Namespace, t: Translator) -> list[str]:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from publishing.screens.acts import line
    from publishing.texts.markup import plain
    from services.acts import every

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        found = await every(build_context(chosen, db), max(1, args.last), args.key)
    finally:
        await db.close()
    return [plain(line(t, one)) for one in found] or [t.plain("acts-nothing")]
