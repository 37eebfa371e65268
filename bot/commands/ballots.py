"""Print voting sheets for people who do not use the bot."""

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import add_language, shown, translator, write_own
from publishing.texts import Translator

if TYPE_CHECKING:
    from models.queries.printing import Batch, PrintableRound
    from publishing.outgoing import Made
    from services.ports import Context


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    kinds = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    kinds.add_parser("list", help="the open rounds, with the numbers by which sheets are printed")
    sheets = kinds.add_parser("print", help="one sheet a page, codes and ballots, as a PDF")
    sheets.add_argument("--round", type=int, required=True, metavar="N", help="see `ballots list`")
    whom = sheets.add_mutually_exclusive_group(required=True)
    whom.add_argument("--count", type=int, metavar="N", help="nameless sheets for the masses")
    whom.add_argument("--members", action="store_true", help="for members without the bot")
    sheets.add_argument("--bot", metavar="USERNAME", help="where codes are used without WEB_URL")
    sheets.add_argument("-o", "--out", type=File, required=True, metavar="FILE.pdf")


def run(args: argparse.Namespace) -> int:
    """0 done; Complaint for a round that takes no sheets, or nowhere to write them."""
    t = translator(args)
    if args.what == "list":
        return asyncio.run(_list(t))
    if not args.out.absolute().parent.is_dir():
        raise Complaint(t.plain("roster-no-folder", folder=shown(args.out.absolute().parent)))
    if args.out.exists():
        raise Complaint(t.plain("printing-file-there", path=shown(args.out)))
    from services.evaluations.issuing import AT_ONCE
    from services.refusals import BadNumber, NotExpected, NotFound, Refusal

    try:
        return asyncio.run(_print(args, t))
    except NotFound:
        raise Complaint(t.plain("printing-unknown-round")) from None
    except NotExpected:
        raise Complaint(t.plain("printing-not-asked")) from None
    except BadNumber as error:
        raise Complaint(t.plain(error.key, least=1, most=AT_ONCE)) from None
    except Refusal as error:
        raise Complaint(t.plain(error.key)) from None


async def _list(t: Translator) -> int:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from services.evaluations import printing

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        rounds = await printing.open_rounds(build_context(chosen, db), None)
    finally:
        await db.close()
    for line in _lines(t, rounds):
        print(line)
    return 0


def _lines(t: Translator, rounds: Sequence["PrintableRound"]) -> list[str]:
    return [
        t.plain(
            "printing-listed",
            round=str(one.round_id),
            organisation=one.organisation,
            title=one.title,
            closes=one.closes_at,
            sheets=one.sheets,
        )
        for one in rounds
    ] or [t.plain("printing-none-open")]


async def _print(args: argparse.Namespace, t: Translator) -> int:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        ctx = build_context(chosen, db)
        if not (ctx.web or args.bot):
            raise Complaint(t.plain("printing-no-door"))
        batch = await _issue(ctx, args)
        made = _made(ctx, args, t, batch)
    finally:
        await db.close()
    write_own(args.out, made.data)
    count = len(batch.strips)
    print(t.plain("printing-written", path=shown(args.out), count=count, printing=batch.number))
    return 0


async def _issue(ctx: "Context", args: argparse.Namespace) -> "Batch":
    from models.plan.judging import VoterClass
    from services.evaluations import codes

    if args.members:
        return await codes.issue_to_members(ctx, None, args.round)
    return await codes.issue(ctx, None, args.round, VoterClass.MASSES, args.count)


def _made(ctx: "Context", args: argparse.Namespace, t: Translator, batch: "Batch") -> "Made":
    from publishing.documents.ballot_sheets import Doors, ballot_sheets

    return ballot_sheets(t, batch, Doors(ctx.web, (args.bot or "").removeprefix("@")))
