"""Writing tables into a workbook: a header, and rows in which nothing is ever a formula."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | Decimal | date | None

_HEADER = PatternFill("solid", fgColor="EFEFEF")
_EXAMPLE = Font(italic=True, color="808080")
_TO_FILL_IN = PatternFill("solid", fgColor="FFF2CC")


def thousandths(milli: int) -> Decimal:
    """Milli-points as a number that can be reckoned with."""
    return (Decimal(milli) / 1000).normalize()


def header(sheet: Worksheet, titles: Sequence[str], to_fill_in: Sequence[str] = ()) -> None:
    """The titles of columns that people fill in are of another colour."""
    put_rows(sheet, [titles], first=1)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.fill = _TO_FILL_IN if cell.value in to_fill_in else _HEADER
    sheet.freeze_panes = "A2"


def put_rows(sheet: Worksheet, rows: Iterable[Sequence[Cell]], first: int = 2) -> None:
    for number, row in enumerate(rows, start=first):
        for column, value in enumerate(row, start=1):
            if isinstance(value, str):
                put_text(sheet, number, column, value)
                continue
            cell = sheet.cell(number, column, value)
            if isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"


def put_example(sheet: Worksheet, row: Sequence[Cell]) -> None:
    """Below what is there, in grey."""
    last = sheet.max_row + 1
    put_rows(sheet, [row], first=last)
    for cell in sheet[last]:
        cell.font = _EXAMPLE


def put_text(sheet: Worksheet, row: int, column: int, text: str) -> None:
    """What begins with "=" stays text: nothing of ours is ever a formula. Control characters have
    no place in XML; a workbook with one could not be opened."""
    cell = sheet.cell(row, column, ILLEGAL_CHARACTERS_RE.sub(" ", text))
    cell.data_type, cell.number_format = "s", "@"
