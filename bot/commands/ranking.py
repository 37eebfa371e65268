"""Reckon published rankings again from the ledger; write one out as a table."""

import argparse
import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from bot.commands.exporting import add_export, export
from bot.commands.opened import found
from bot.commands.speaking import add_language, translator
from publishing.texts import Translator
from services.ports import Context

if TYPE_CHECKING:
    from services.ranking_check import Differs, Outcome, Replayed


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    verify = actions.add_parser("verify", help="does every score and place follow from the ledger?")
    verify.add_argument("--key", help="one campaign only")
    written = actions.add_parser("export", help="a published ranking as an Excel or CSV file")
    add_export(written, "2026-Q4")


def run(args: argparse.Namespace) -> int:
    """1 where something published does not follow from the ledger; Complaint where there is no
    such ranking, or nowhere to write it."""
    if args.action == "export":
        return _export(args)
    replayed = asyncio.run(found(partial(_replay, key=args.key)))
    print(_told(translator(args), replayed))
    return 1 if any(one.differs for one in replayed) else 0


def _export(args: argparse.Namespace) -> int:
    from models.queries.results import Result
    from publishing.documents.ranking_table import ranking_table
    from services.results import of_campaign

    async def result(ctx: Context) -> Result:
        return await of_campaign(ctx, args.key, args.period)

    return export(translator(args), args, result, ranking_table, "result-unknown")


async def _replay(ctx: Context, key: str | None) -> "Sequence[Replayed]":
    from services.ranking_check import replay

    return await replay(ctx, key)


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
