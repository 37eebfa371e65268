"""Write Word files of what is stored: a look-back, a result; drafts of circulars and the like."""

import argparse
import asyncio
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.commands import Complaint, document_drafts
from bot.commands.opened import found as _found
from bot.commands.speaking import add_language, shown, translator
from publishing.texts import Translator
from services.refusals import NotFound

if TYPE_CHECKING:
    from publishing.documents.look_back import Made


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="KIND")
    one = kinds.add_parser("look-back", help="promised against done, line by line")
    one.add_argument("--tree", required=True, help="the key of the roster's root")
    one.add_argument("--organisation", metavar="KEY", help="only this one; default: all below")
    two = kinds.add_parser("evaluation", help="what came of an evaluation: grades in per cent")
    two.add_argument("--round", type=int, required=True, metavar="N", help="its number")
    two.add_argument("--person", type=int, metavar="N", help="the one with this number only")
    for kind in (one, two):
        kind.add_argument("--out", type=File, required=True, metavar="FILE.docx")
    document_drafts.add(kinds)


def run(args: argparse.Namespace) -> int:
    """0 done; Complaint where there is nothing to write about, or nowhere to."""
    t = translator(args)
    if args.out is not None and not args.out.absolute().parent.is_dir():
        raise Complaint(t.plain("roster-no-folder", folder=shown(args.out.absolute().parent)))
    if args.kind in document_drafts.KINDS:
        return document_drafts.run(t, args)
    made = {"look-back": _look_back, "evaluation": _evaluation}[args.kind](t, args)
    args.out.write_bytes(made.data)
    written = {"look-back": "look-back-written", "evaluation": "evaluation-file-written"}
    print(t.plain(written[args.kind], path=shown(args.out), characters=made.characters))
    return 0


def _look_back(t: Translator, args: argparse.Namespace) -> "Made":
    from publishing.documents.look_back import look_back
    from services.look_back import of_tree

    try:
        found = asyncio.run(_found(lambda ctx: of_tree(ctx, args.tree, args.organisation)))
    except NotFound:
        raise Complaint(t.plain("look-back-unknown")) from None
    if found.empty:
        raise Complaint(t.plain("look-back-empty", organisation=found.organisation))
    return look_back(t, found)


def _evaluation(t: Translator, args: argparse.Namespace) -> "Made":
    from publishing.documents.round_results import result_file
    from services.evaluations.filing import filed

    place = None if args.person is None else args.person - 1
    try:
        view = asyncio.run(_found(lambda ctx: filed(ctx, args.round, place)))
    except NotFound:
        raise Complaint(t.plain("evaluation-file-unknown", round=args.round)) from None
    return result_file(t, view)
