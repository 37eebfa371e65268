"""Reckon published rankings again from the ledger; write one out as a table."""

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import add_language, shown, translator
from publishing.texts import Translator
from services.refusals import NotFound

if TYPE_CHECKING:
    from models.queries.results import Result
    from services.ranking_check import Differs, Outcome, Replayed


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    verify = actions.add_parser("verify", help="does every score and place follow from the ledger?")
    verify.add_argument("--key", help="one campaign only")
    export = actions.add_parser("export", help="a published ranking as an Excel or CSV file")
    export.add_argument("--key", required=True, help="the campaign's")
    export.add_argument("--period", required=True, help="such as 2026-Q4")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx|.csv")


def run(args: argparse.Namespace) -> int:
    """1 where something published does not follow from the ledger; Complaint where there is no
    such ranking, or nowhere to write it."""
    if args.action == "export":
        return _export(translator(args), args)
    found = asyncio.run(_replay(args.key))
    print(_told(translator(args), found))
    return 1 if any(one.differs for one in found) else 0


def _export(t: Translator, args: argparse.Namespace) -> int:
    from publishing.documents.ranking_table import ranking_table
    from publishing.documents.tables import saved

    kind = args.out.suffix.lstrip(".")
    if kind not in ("xlsx", "csv"):
        raise Complaint(t.plain("result-suffix"))
    if not args.out.absolute().parent.is_dir():
        raise Complaint(t.plain("roster-no-folder", folder=shown(args.out.absolute().parent)))
    try:
        found = asyncio.run(_result(args.key, args.period))
    except NotFound:
        raise Complaint(t.plain("result-unknown")) from None
    args.out.write_bytes(saved(ranking_table(t, found), kind))
    print(t.plain("result-written", path=shown(args.out)))
    return 0


async def _result(key: str, period: str) -> "Result":
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from services.results import of_campaign

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        return await of_campaign(build_context(chosen, db), key, period)
    finally:
        await db.close()


async def _replay(key: str | None) -> "Sequence[Replayed]":
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from services.ranking_check import replay

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        return await replay(build_context(chosen, db), key)
    finally:
        await db.close()


def _told(t: Translator, found: "Sequence[Replayed]") -> str:
    if not found:
        return t.plain("ranking-verify-none")
    return "\n".join(line for one in found for line in _lines(t, one))


def _lines(t: Translator, one: "Replayed") -> list[str]:
    head = t.plain(
        "ranking-verify-line",
        campaign=one.campaign,
        period=one.period,
        state="final" if one.final else "provisional",
        places=one.places,
        lines=one.lines,
        differs=len(one.differs),
    )
    return [head, *(_differing(t, other) for other in one.differs)]


def _differing(t: Translator, one: "Differs") -> str:
    return t.plain(
        "ranking-verify-differs",
        subject=one.subject,
        published=_said(t, one.published),
        reckoned=_said(t, one.reckoned),
    )


def _said(t: Translator, one: "Outcome | None") -> str:
    if one is None:
        return t.plain("ranking-verify-absent")
    score, place, effects = one
    said = ", ".join(sorted(effects)) or "none"
    return t.plain(
        "ranking-verify-score", score=f"{score / 1000:.3f}", place=place or 0, effects=said
    )
