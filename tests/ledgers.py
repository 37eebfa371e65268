"""What a leader does with a ledger's file in Excel, for tests: look, fill in, add a row."""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

Cells = Mapping[str, Any]


def table(data: bytes) -> list[dict[str, str]]:
    """The rows of the first sheet by its titles."""
    head, *rows = load_workbook(BytesIO(data)).worksheets[0].iter_rows(values_only=True)
    return [
        {
            str(title): "" if cell is None else str(cell)
            for title, cell in zip(head, row, strict=True)
        }
        for row in rows
    ]


def edited(data: bytes, edit: Callable[[Workbook], object]) -> bytes:
    book, made = load_workbook(BytesIO(data)), BytesIO()
    edit(book)
    book.save(made)
    return made.getvalue()


def filled(data: bytes, *lines: tuple[int, Cells]) -> bytes:
    """`lines`: the number of a row in the sheet (2 is the first), and what is written there by
    title; a row behind the last is a new one."""

    def fill(book: Workbook) -> None:
        sheet = book.worksheets[0]
        columns = _columns(sheet)
        for row, cells in lines:
            for title, value in cells.items():
                sheet.cell(row, columns[title]).value = value

    return edited(data, fill)


def row_of(data: bytes, **cells: str) -> int:
    """The number in the sheet of the first row that says this; LookupError where none does."""
    for number, row in enumerate(table(data), 2):
        if cells.items() <= row.items():
            return number
    raise LookupError(cells)


def behind(data: bytes) -> int:
    """The number of the first row below all that are there."""
    return len(table(data)) + 2


def _columns(sheet: Worksheet) -> dict[str, int]:
    return {str(cell.value): number for number, cell in enumerate(sheet[1], 1)}
