"""Write a ledger as an Excel file, and take it back in with what was changed."""

import argparse
import asyncio
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import add_language, shown, translator
from publishing.texts import Texts, Translator

if TYPE_CHECKING:
    from models.rules.books import Report, Sheet
    from services.actors import Actor
    from services.books.book import Book
    from services.ports import Context


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    export = actions.add_parser("export", help="write what this leader may see, to be filled in")
    bring = actions.add_parser("import", help="take it back: each row as if entered in chat")
    for one in (export, bring):
        one.add_argument("name", metavar="NAME", help="the ledger, such as gaps or indicators")
        one.add_argument("file", type=File, metavar="FILE.xlsx")
        one.add_argument("--tree", required=True, metavar="KEY", help="the key of the tree's root")
        one.add_argument(
            "--as", required=True, dest="leader", metavar="KEY", help="the leader's roster key"
        )
    bring.add_argument(
        "--dry-run", action="store_true", help="say what would happen, change nothing"
    )
    bring.add_argument(
        "--receipt", type=File, metavar="OUT.xlsx", help="write each row's outcome to a copy"
    )


def run(args: argparse.Namespace) -> int:
    """0 done, 1 when a row is refused; Complaint when the request cannot be met."""
    t = translator(args)
    for file in (args.file, getattr(args, "receipt", None)):
        if file and not file.absolute().parent.is_dir():
            raise Complaint(t.plain("roster-no-folder", folder=shown(file.absolute().parent)))
    return asyncio.run(_run(args, t))


async def _run(args: argparse.Namespace, t: Translator) -> int:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        ctx, book = build_context(chosen, db), _book(args.name, t)
        actor = await _leader(ctx, args, t)
        act = _export if args.action == "export" else _import
        return await act(args, t, ctx, book, actor)
    finally:
        await db.close()


def _book(name: str, t: Translator) -> "Book":
    from services.books import BOOKS

    if name not in BOOKS:
        known = (f"{one}（{t.plain(f'book-name-{one}')}）" for one in BOOKS)
        raise Complaint(
            t.plain("book-unknown", name=name, books=t.plain("list-separator").join(known))
        )
    return BOOKS[name]


async def _leader(ctx: "Context", args: argparse.Namespace, t: Translator) -> "Actor":
    from services.actors import named

    async with ctx.db.read() as session:
        found = await named(session, args.tree, args.leader, ctx.today())
    if found is None or not found.is_secretary:
        raise Complaint(t.plain("book-needs-person", tree=args.tree, key=args.leader))
    return found


async def _export(
    args: argparse.Namespace, t: Translator, ctx: "Context", book: "Book", actor: "Actor"
) -> int:
    from publishing.documents.book_words import book_title
    from publishing.documents.books import book_file, saved

    rows = await book.rows(ctx, actor)
    args.file.write_bytes(saved(book_file(t, book.shape, rows, ctx.tokens.new())))
    title = book_title(t, book.shape.name)
    print(t.plain("book-exported", title=title, count=len(rows), path=shown(args.file)))
    return 0


async def _import(
    args: argparse.Namespace, t: Translator, ctx: "Context", book: "Book", actor: "Actor"
) -> int:
    from publishing.documents.book_findings import report_lines
    from services.books.engine import rehearse, take

    sheet = _read(args.file, book, t)
    act = rehearse if args.dry_run else take
    report = await act(ctx, actor, book, sheet)
    print("\n".join(report_lines(t, book.shape, report)))
    if args.dry_run:
        print(t.plain("book-only-rehearsed"))
    if args.receipt:
        _write_receipt(args.receipt, t, book, sheet, report)
    return 1 if any(row.faults for row in report.rows) else 0


def _read(file: File, book: "Book", t: Translator) -> "Sheet":
    from models.rules.books import SheetUnfit
    from publishing.documents.book_findings import unfit
    from publishing.documents.book_reading import read_book
    from publishing.documents.book_words import BookWords

    try:
        return read_book(file, book.shape, BookWords.of(Texts.load(), book.shape))
    except SheetUnfit as error:
        raise Complaint(unfit(t, error)) from None


def _write_receipt(
    file: File, t: Translator, book: "Book", sheet: "Sheet", report: "Report"
) -> None:
    from publishing.documents.books import receipt, saved

    file.write_bytes(saved(receipt(t, book.shape, sheet, report)))
    print(t.plain("book-receipt-written", path=shown(file)))
