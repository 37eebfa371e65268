"""Ledgers in chat: the list, one of them, what a file that came back would do and has done."""

from collections.abc import Sequence

from models.rules.books import Report, RowOutcome, Shape
from publishing.actions import action
from publishing.documents.book_findings import counts, report_lines
from publishing.documents.book_words import book_title
from publishing.outgoing import Button, Made, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

PARAGRAPH = "\n\n"
SHOWN = 20


def listing(t: Translator, names: Sequence[str]) -> Outgoing:
    rows = [(Button(t(f"book-name-{name}"), action("book.open", name)),) for name in names]
    return Outgoing(t("book-list"), (*rows, (Button(t("back"), action("desk.papers")),)))


def opened(t: Translator, name: str, count: int) -> Outgoing:
    head = t("book-opened", title=book_title(t, name), about=t.plain(f"book-about-{name}"))
    both = (("book-get", "book.get"), ("book-send", "book.send")) if count else ()
    rows = tuple((Button(t(key), action(verb, name)),) for key, verb in both)
    back = (Button(t("back"), action("book.list")),)
    return Outgoing(joined([head, t("book-rows", count=count)], PARAGRAPH), (*rows, back))


def would(t: Translator, shape: Shape, report: Report) -> Markup:
    """Before it is confirmed."""
    refused = t("book-refused-stay") if report.of(RowOutcome.REFUSED) else ""
    head = t("book-would", counts=counts(t, report))
    return joined([head, lines(t, shape, report), refused], PARAGRAPH)


def lines(t: Translator, shape: Shape, report: Report) -> Markup:
    """Row by row, as far as a screen goes."""
    _, *found = report_lines(t, shape, report)
    more = len(found) - SHOWN
    last = t("book-more-rows", count=more) if more > 0 else ""
    return joined([bullets(found[:SHOWN]), last])


def done(t: Translator, shape: Shape, report: Report, receipt: Made | None) -> Outgoing:
    """`receipt`: the file that goes back where something was refused."""
    head = t("book-done", title=book_title(t, shape.name), counts=counts(t, report))
    follows = t("book-receipt-follows") if receipt else ""
    rows = (
        (Button(t("desk-duties"), action("me.duties")),),
        (Button(t("back"), action("book.open", shape.name)),),
    )
    text = joined([head, lines(t, shape, report), follows], PARAGRAPH)
    return Outgoing(text, rows, made=(receipt,) if receipt else ())
