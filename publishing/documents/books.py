"""A ledger as an Excel file: rows to fill in, or those that came back with what became of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from models.rules.books import Column, Kind, Report, Row, Shape, Sheet
from publishing.documents.book_findings import outcome
from publishing.documents.book_reading import MOST_ROWS, ORIGIN
from publishing.documents.book_words import ANSWER, KEY, book_title, column_title, shown, word
from publishing.documents.cells import day
from publishing.documents.sheets import Cell, header, put_rows
from publishing.texts import Translator

NOTES = ("fill", "keys", "new", "again", "dates", "formulas")
_KEY_WIDTH, _ANSWER_WIDTH, _NOTE_WIDTH = 10, 60, 90


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything in a file, in words, so that it can be saved in a thread of its own."""

    title: str
    titles: Sequence[str]
    to_fill_in: Sequence[str]
    widths: Sequence[int]
    lists: Mapping[int, Sequence[str]]
    rows: Sequence[Sequence[Cell]]
    origin: Sequence[Sequence[str]]
    notes_title: str
    notes: Sequence[str]


def book_file(t: Translator, shape: Shape, rows: Sequence[Row], token: str) -> Layout:
    """What stands there now, to be changed and sent back."""
    said = [
        {KEY: row.key}
        | {column.key: shown(t, column, row.values.get(column.key, "")) for column in shape.columns}
        for row in rows
    ]
    return _layout(t, shape, said, said, token)


def receipt(t: Translator, shape: Shape, sheet: Sheet, report: Report) -> Layout:
    """The rows that came in, each with what became of it; mended, it can be sent again."""
    told = {row.number: outcome(t, row) for row in report.rows}
    said = [{**line.cells, ANSWER: told.get(line.number, "")} for line in sheet.lines]
    origin = [line.origin for line in sheet.lines if line.origin is not None]
    return _layout(t, shape, said, origin, sheet.token, (ANSWER,))


def saved(layout: Layout) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = layout.title
    header(sheet, layout.titles, layout.to_fill_in)
    for number, width in enumerate(layout.widths, start=1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width, dimension.number_format = width, "@"
    put_rows(sheet, layout.rows)
    for number, words in layout.lists.items():
        _offer(sheet, get_column_letter(number), words)
    _notes(book, layout)
    _origin(book, layout)
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _layout(
    t: Translator,
    shape: Shape,
    said: Sequence[Mapping[str, str]],
    origin: Sequence[Mapping[str, str]],
    token: str,
    more: tuple[str, ...] = (),
) -> Layout:
    keys = (KEY, *(column.key for column in shape.columns))
    kinds = {column.key: column.kind for column in shape.columns}
    return Layout(
        book_title(t, shape.name),
        [column_title(t, key) for key in (*keys, *more)],
        [column_title(t, column.key) for column in shape.written],
        [_KEY_WIDTH, *(column.width for column in shape.columns), *(_ANSWER_WIDTH for _ in more)],
        _lists(t, shape.columns),
        [[_cell(kinds.get(key), row.get(key, "")) for key in (*keys, *more)] for row in said],
        [[shape.name, token], keys, *([row.get(key, "") for key in keys] for row in origin)],
        t.plain("book-sheet-notes"),
        [t.plain(f"book-note-{note}") for note in NOTES],
    )


def _lists(t: Translator, columns: Sequence[Column]) -> Mapping[int, Sequence[str]]:
    """By number of the column (the key's is 1), the words to choose from."""
    return {
        number: [word(t, column.key, code) for code in column.words]
        for number, column in enumerate(columns, start=2)
        if column.write and column.words
    }


def _cell(kind: Kind | None, text: str) -> date | str | None:
    found = day(text) if kind is Kind.DAY else None
    return found or text or None


def _offer(sheet: Worksheet, letter: str, words: Sequence[str]) -> None:
    """Other words are let in and judged when the file comes back."""
    rule = DataValidation(type="list", formula1=f'"{",".join(words)}"', showErrorMessage=False)
    sheet.add_data_validation(rule)
    rule.add(f"{letter}2:{letter}{MOST_ROWS}")


def _notes(book: Workbook, layout: Layout) -> None:
    sheet: Worksheet = book.create_sheet(layout.notes_title)
    sheet.column_dimensions["A"].width = _NOTE_WIDTH
    for number, note in enumerate(layout.notes, start=1):
        cell = sheet.cell(number, 1, note)
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _origin(book: Workbook, layout: Layout) -> None:
    sheet: Worksheet = book.create_sheet(ORIGIN)
    put_rows(sheet, layout.origin, first=1)
    sheet.sheet_state = "hidden"
