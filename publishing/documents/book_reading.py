"""Reads a ledger that came back. Nothing in it is run; what cannot be read is told cell by cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import IO, Any
from unicodedata import normalize

from models.rules.books import Column, Fault, Kind, Line, Shape, Sheet, SheetUnfit, plain
from publishing.documents.book_words import ANSWER, KEY, BookWords, folded
from publishing.documents.cells import (
    Unreadable,
    day,
    is_formula,
    lines,
    percent,
    text,
    workbook,
)

MOST_BYTES = 32 * 2**20
MOST_ROWS, MOST_CHANGED = 2000, 300
ORIGIN = "zhengxian"
"""The hidden sheet: the ledger's name and the file's token, then the rows as they went out."""

_PLACES, _LIMIT = 30, Decimal(10) ** 12
Grid = list[list[Any]]
Cells = dict[str, str]


def read_book(source: Path | IO[bytes], shape: Shape, words: BookWords) -> Sheet:
    """Its rows that differ from what went out. Raises SheetUnfit."""
    table, hidden = _grids(source, words)
    token, origins = _origin(hidden, shape)
    columns = _columns(table[0] if table else [], shape, words)
    if len(table) > MOST_ROWS + 1:
        raise SheetUnfit("book-reason-too-many-rows", most=MOST_ROWS)
    reader = _Reader(shape, words, columns, origins)
    given = [one for number, row in enumerate(table[1:], 2) if (one := reader.line(number, row))]
    touched = tuple(one for one in given if one.cells != one.origin or one.faults)
    if len(touched) > MOST_CHANGED:
        raise SheetUnfit("book-reason-too-many-changes", most=MOST_CHANGED, count=len(touched))
    return Sheet(token, touched, len(given) - len(touched))


def _grids(source: Path | IO[bytes], words: BookWords) -> tuple[Grid, Grid]:
    try:
        with workbook(source, MOST_BYTES) as book:
            sheets = {sheet.title: sheet for sheet in book.worksheets}
            titles = [title for title in sheets if folded(title) in words.sheets]
            wanted = [sheets[one] for one in (*titles[:1], ORIGIN) if one in sheets]
            found = [lines(sheet, MOST_ROWS + 3) for sheet in wanted]
    except Unreadable:
        raise SheetUnfit("book-reason-unreadable") from None
    if ORIGIN not in sheets:
        raise SheetUnfit("book-reason-no-origin")
    if not titles:
        raise SheetUnfit("book-reason-other-book")
    return found[0], found[1]


def _origin(hidden: Grid, shape: Shape) -> tuple[str, Mapping[str, Cells]]:
    """The file's token, and by key the cells as they were shown."""
    said = [[text(cell) for cell in row] for row in hidden]
    if len(said) < 2 or len(said[0]) < 2 or said[0][0] != shape.name:
        raise SheetUnfit("book-reason-other-book")
    keys = said[1]
    rows = [dict(zip(keys, row, strict=False)) for row in said[2:]]
    return said[0][1], {row[KEY]: row for row in rows if row.get(KEY)}


def _columns(head: Sequence[Any], shape: Shape, words: BookWords) -> Mapping[int, str]:
    """Raises SheetUnfit for a title nobody knows, one that is there twice or is missing."""
    found: dict[int, str] = {}
    for index, cell in enumerate(head):
        title = text(cell)
        key = words.columns.get(folded(title))
        if title and (key is None or key in found.values()):
            raise SheetUnfit("book-reason-unknown-column", title=title[:60])
        if key is not None:
            found[index] = key
    wanted = (KEY, *(column.key for column in shape.columns))
    missing = [key for key in wanted if key not in found.values()]
    if missing:
        raise SheetUnfit("book-reason-missing-column", column=missing[0])
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    shape: Shape
    words: BookWords
    columns: Mapping[int, str]
    origins: Mapping[str, Cells]

    def line(self, number: int, row: Sequence[Any]) -> Line | None:
        """None for a row without any word."""
        given = {
            key: row[index]
            for index, key in self.columns.items()
            if key != ANSWER and index < len(row)
        }
        run = [key for key, cell in given.items() if is_formula(cell)]
        cells = self._cells({key: cell for key, cell in given.items() if key not in run})
        if not run and not any(cells.values()):
            return None
        key = cells[KEY]
        origin = self._cells(self.origins[key]) if key in self.origins else None
        said, wrong = self._meant(cells)
        before = self._meant(origin)[0] if origin else None
        faults = [Fault(column, "book-reason-formula") for column in run]
        faults += [one for one in (*wrong, *self._kept(cells, origin)) if one.column not in run]
        return Line(number, key, cells, origin, said, before, tuple(faults))

    def _cells(self, given: Mapping[str, Any]) -> Cells:
        kinds = {column.key: column.kind for column in self.shape.columns}
        return {key: _shown(kinds.get(key, Kind.TEXT), given.get(key)) for key in (KEY, *kinds)}

    def _kept(self, cells: Cells, origin: Cells | None) -> list[Fault]:
        """What is only there to be read has to stay as it was."""
        return [
            Fault(column.key, "book-reason-read-only")
            for column in self.shape.columns
            if origin and not column.write and cells[column.key] != origin[column.key]
        ]

    def _meant(self, cells: Cells) -> tuple[Cells, list[Fault]]:
        said, faults = dict(cells), []
        for column in self.shape.written:
            meant = self._value(column, cells[column.key], cells.get("unit", ""))
            if isinstance(meant, Fault):
                faults.append(meant)
            else:
                said[column.key] = meant
        return said, faults

    def _value(self, column: Column, shown: str, unit: str) -> str | Fault:
        if not shown:
            return ""
        short = {"text": shown[:60]}
        if column.kind is Kind.NUMBER:
            number = _number(shown, unit)
            return (
                Fault(column.key, "book-reason-not-a-number", short) if number is None else number
            )
        if column.kind is Kind.DAY:
            found = day(shown)
            return (
                Fault(column.key, "book-reason-not-a-day", short) if found is None else plain(found)
            )
        if column.kind is Kind.WORD:
            code = self.words.codes[column.key].get(folded(shown))
            return Fault(column.key, "book-reason-unknown-word", short) if code is None else code
        return shown


def _shown(kind: Kind, cell: Any) -> str:
    """Of a cell of a file, or of its text as it was kept."""
    if isinstance(cell, str):
        return cell
    said = percent(cell) if kind is Kind.NUMBER else None
    found = day(getattr(cell, "value", "")) if kind is Kind.DAY else None
    return said or plain(found or text(cell))


def _number(shown: str, unit: str) -> str | None:
    """With a thousands comma, full-width, with its unit or % behind it; None for anything else."""
    kept = normalize("NFKC", shown).replace(",", "").replace(" ", "")
    for end in (normalize("NFKC", unit), "%"):
        kept = kept.removesuffix(end) if end else kept
    try:
        number = Decimal(kept)
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(int(number.as_tuple().exponent)) > _PLACES:
        return None
    return plain(number) if abs(number) < _LIMIT else None
