"""Draw spot checks again and compare."""

import argparse
import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.commands import settings
from bot.commands.speaking import add_language, translator
from publishing.texts import Translator

if TYPE_CHECKING:
    from services.draw_checks import Verified


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    draw = actions.add_parser("draw", help="does a draw follow from who stood in it?")
    draw.add_argument("--verify", type=int, required=True, metavar="N", help="the draw's number")
    draw.add_argument("--key", help="one campaign only")


def run(args: argparse.Namespace) -> int:
    """1 where a draw does not follow from who stood in it, 2 where there is none."""
    found, t = asyncio.run(_verify(args.verify, args.key)), translator(args)
    if not found:
        print(t.plain("supervision-verify-none", number=args.verify))
        return 2
    for one in found:
        print(_told(t, one))
    return 0 if all(one.good for one in found) else 1


async def _verify(number: int, key: str | None) -> "Sequence[Verified]":
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from services.draw_checks import verify

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        return await verify(build_context(chosen, db), number, key)
    finally:
        await db.close()


def _told(t: Translator, one: "Verified") -> str:
    view = one.view
    return t.plain(
        "supervision-verify",
        campaign=view.campaign,
        number=view.number,
        day=t.date(view.day, year=True),
        whole=view.whole,
        many=view.many,
        good=one.good,
        text=one.text,
        seed=one.seed,
        result=one.result,
    )
