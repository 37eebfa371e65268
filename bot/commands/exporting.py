"""What commands share that write one period of a campaign as an Excel or CSV file."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bot.commands import Complaint
from bot.commands.opened import found
from bot.commands.speaking import shown
from publishing.texts import Translator
from services.ports import Context
from services.refusals import NotFound

if TYPE_CHECKING:
    from publishing.documents.tables import Table

Found = TypeVar("Found")
KINDS = ("xlsx", "csv")


def add_export(parser: argparse.ArgumentParser, period: str) -> None:
    """`period`: an example of one."""
    parser.add_argument("--key", required=True, help="the campaign's")
    parser.add_argument("--period", required=True, help=f"such as {period}")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx|.csv")


def export(
    t: Translator,
    args: argparse.Namespace,
    ask: Callable[[Context], Awaitable[Found]],
    table: Callable[[Translator, Found], "Table"],
    unknown: str,
) -> int:
    """`unknown`: the text key of what is said where there is nothing of that campaign and period.
    Raises Complaint for that, and where it cannot be written."""
    from publishing.documents.tables import saved

    kind = args.out.suffix.lstrip(".")
    if kind not in KINDS:
        raise Complaint(t.plain("result-suffix"))
    if not args.out.absolute().parent.is_dir():
        raise Complaint(t.plain("roster-no-folder", folder=shown(args.out.absolute().parent)))
    try:
        made = asyncio.run(found(ask))
    except NotFound:
        raise Complaint(t.plain(unknown)) from None
    args.out.write_bytes(saved(table(t, made), kind))
    print(t.plain("result-written", path=shown(args.out)))
    return 0
