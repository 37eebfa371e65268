"""Reckon the results of evaluations again from the counts that are stored."""

import argparse
import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import add_language, translator
from publishing.texts import Translator
from publishing.wording import period

if TYPE_CHECKING:
    from services.evaluations.verifying import Verified


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    verify = actions.add_parser("verify", help="do digests and scores follow from the counts?")
    verify.add_argument("--round", type=int, metavar="N", help="this round only; default: all")


def run(args: argparse.Namespace) -> int:
    """1 where something published does not follow from the counts."""
    t = translator(args)
    found = asyncio.run(_verify(args.round))
    if not found and args.round is not None:
        raise Complaint(t.plain("evaluation-verify-unknown", round=args.round))
    print(_told(t, found))
    return 0 if all(one.holds for one in found) else 1


async def _verify(round_id: int | None) -> "Sequence[Verified]":
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from services.evaluations import verify

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        return await verify(build_context(chosen, db), round_id)
    finally:
        await db.close()


def _told(t: Translator, found: "Sequence[Verified]") -> str:
    if not found:
        return t.plain("evaluation-verify-none")
    return "\n".join(_line(t, one) for one in found)


def _line(t: Translator, one: "Verified") -> str:
    return t.plain(
        "evaluation-verify-line",
        round=str(one.round_id),
        place=one.place or 0,
        title=one.title,
        organisation=one.organisation,
        period=period(t, one.period),
        digest=one.digest,
        same="yes" if one.same else "no",
        scored="yes" if one.scored else "no",
    )
