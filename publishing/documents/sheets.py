"""Writing tables into a workbook: a header, and rows in which nothing is ever a formula."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | Decimal | date | None

_HEADER = PatternFill("solid", fgColor="EFEFEF")
_TO_FILL_IN = PatternFill("solid", fgColor="FFF2CC")


def thousandths(milli: int) -> Decimal:
    """Milli-points as a number that can be reckoned with."""
    return (Decimal(milli) / 1000).normalize()


def header(sheet: Worksheet, titles: Sequence[str], to_fill_in: Sequence[str] = ()) -> None:
    """The titles of columns that people fill in are of another colour."""
    sheet.append(list(titles))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.fill = _TO_FILL_IN if cell.value in to_fill_in else _HEADER
    sheet.freeze_panes = "A2"


def put_rows(sheet: Worksheet, rows: Iterable[Sequence[Cell]], first: int = 2) -> None:
    for number, row in enumerate(rows, start=first):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                # What begins with "=" stays text: nothing of ours is ever a formula.
                cell.data_type, cell.number_format = "s", "@"
            elif isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"
