"""A ledger that comes back as a file: what it would do is shown first."""

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from io import BytesIO
from typing import Any, TypeVar

from aiogram.exceptions import AiogramError
from aiogram.types import Document, Message

from handlers.forms import Filling, Form, Step, registry
from handlers.forms.kinds import Invalid, Kind, Option
from handlers.routing import Secretary
from models.rules.books import Fault, Line, Report, RowOutcome, Sheet, SheetUnfit
from publishing.documents.book_findings import unfit
from publishing.documents.book_words import BookWords, book_title
from publishing.outgoing import Made, Outgoing
from publishing.screens import books as screens
from publishing.texts import Texts, Translator
from services.books import book_named
from services.books.book import Book
from services.books.engine import rehearse, take

BYTES = 2 * 2**20
PATIENCE = 2.0
"""Seconds after which it is said that the file is being read."""

T = TypeVar("T")


@dataclass(frozen=True)
class BookFile(Kind):
    """{name, sheet, would} of a ledger in which there is something to do. `would`: in words what it
    does; trying that takes the one writer too long to do it at each look."""

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        return t("form-example-file")

    async def read(self, message: Message, filling: Filling, held: Any) -> dict[str, Any]:
        document = acceptable(message.document)
        sheet, report = await patiently(message, filling, _looked_at(message, document, filling))
        shape = _book(filling).shape
        if all(row.outcome is RowOutcome.UNCHANGED for row in report.rows):
            raise Invalid("book-nothing")
        if all(row.outcome is RowOutcome.REFUSED for row in report.rows):
            raise Invalid("book-all-refused", report=screens.lines(filling.t, shape, report))
        would = screens.would(filling.t, shape, report)
        return {"name": document.file_name or "", "sheet": asdict(sheet), "would": would}

    async def say(self, value: Any, filling: Filling) -> str:
        count = len(value["sheet"]["lines"])
        return filling.t.plain("book-file-said", name=value["name"], count=count)


def acceptable(document: Document | None) -> Document:
    """Raises Invalid for what is no Excel file, or too large for a chat."""
    if document is None:
        raise Invalid("book-file-needed")
    name = document.file_name or ""
    if not name.lower().endswith(".xlsx"):
        raise Invalid("book-file-kind", name=name)
    if (document.file_size or 0) > BYTES:
        raise Invalid("book-file-too-big")
    return document


async def patiently(message: Message, filling: Filling, work: Awaitable[T]) -> T:
    """The work's result, with a word to whoever waits for it."""
    doing = asyncio.ensure_future(work)
    done, _ = await asyncio.wait({doing}, timeout=PATIENCE)
    if not done:
        await message.answer(filling.t.plain("book-file-reading"), parse_mode=None)
    return await doing


async def _looked_at(
    message: Message, document: Document, filling: Filling
) -> tuple[Sheet, Report]:
    from publishing.documents.book_reading import read_book  # Excel is loaded when it is used

    book = _book(filling)
    data = await fetch(message, document)
    try:
        # Unpacking is slow, and who sends a file shall not keep the others waiting.
        sheet = await asyncio.to_thread(read_book, BytesIO(data), book.shape, _words(book))
    except SheetUnfit as error:
        raise Invalid("book-unfit", reason=unfit(filling.t, error)) from None
    return sheet, await rehearse(filling.ctx, filling.member, book, sheet)


@cache
def _words(book: Book) -> BookWords:
    return BookWords.of(Texts.load(), book.shape)


async def fetch(message: Message, document: Document) -> bytes:
    """Raises Invalid where Telegram does not hand it out."""
    assert message.bot is not None  # noqa: S101
    try:
        fetched = await message.bot.download(document)
    except (AiogramError, OSError) as error:
        raise Invalid("book-file-again") from error
    return fetched.read() if fetched else b""


def _book(filling: Filling) -> Book:
    return book_named(filling.meta["book"])


def _sheet(filling: Filling) -> Sheet:
    given = filling.answers["file"]["sheet"]
    lines = (
        Line(**{**line, "faults": tuple(Fault(**one) for one in line["faults"])})
        for line in given["lines"]
    )
    return Sheet(given["token"], tuple(lines), given["untouched"])


async def _would(filling: Filling) -> str:
    return str(filling.answers["file"]["would"])


async def _take(filling: Filling) -> Outgoing:
    book, sheet = _book(filling), _sheet(filling)
    report = await take(filling.ctx, filling.member, book, sheet)
    refused = bool(report.of(RowOutcome.REFUSED))
    made = await _receipt(filling, book, sheet, report) if refused else None
    return screens.done(filling.t, book.shape, report, made)


async def _receipt(filling: Filling, book: Book, sheet: Sheet, report: Report) -> Made:
    from publishing.documents.books import receipt, saved

    t, shape = filling.t, book.shape
    title, day = book_title(t, shape.name), filling.today.isoformat()
    data = await asyncio.to_thread(saved, receipt(t, shape, sheet, report))
    return Made(t.plain("book-receipt-name", title=title, day=day), data)


FORM = registry.add(
    Form(
        "book",
        "book-form",
        (
            Step(
                "file",
                "book-ask-file",
                BookFile(),
                hint=lambda filling: filling.t(f"book-about-{filling.meta['book']}"),
            ),
        ),
        _take,
        _would,
        may=Secretary,
    )
)
