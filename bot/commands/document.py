"""Write a document from what is stored: the look-back as a Word file."""

import argparse
import asyncio
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import add_language, shown, translator
from publishing.texts import Translator
from services.refusals import NotFound

if TYPE_CHECKING:
    from models.queries.look_back import LookBack


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="KIND")
    one = kinds.add_parser("look-back", help="promised against done, line by line")
    one.add_argument("--tree", required=True, help="the key of the roster's root")
    one.add_argument("--organisation", metavar="KEY", help="only this one; default: all below")
    one.add_argument("--out", type=File, required=True, metavar="FILE.docx")


def run(args: argparse.Namespace) -> int:
    """0 done; Complaint where there is nothing to write about, or nowhere to."""
    t = translator(args)
    if not args.out.absolute().parent.is_dir():
        raise Complaint(t.plain("roster-no-folder", folder=shown(args.out.absolute().parent)))
    try:
        found = asyncio.run(_found(args))
    except NotFound:
        raise Complaint(t.plain("look-back-unknown")) from None
    if found.empty:
        raise Complaint(t.plain("look-back-empty", organisation=found.organisation))
    _write(args.out, t, found)
    return 0


def _write(file: File, t: Translator, found: "LookBack") -> None:
    from publishing.documents.look_back import look_back

    made = look_back(t, found)
    file.write_bytes(made.data)
    said = t.plain("look-back-written", path=shown(file), characters=made.characters)
    print(said)


async def _found(args: argparse.Namespace) -> "LookBack":
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from services.look_back import of_tree

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        return await of_tree(build_context(chosen, db), args.tree, args.organisation)
    finally:
        await db.close()
