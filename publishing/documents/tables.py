"""A table that goes out to another system: the same columns as an Excel file or as CSV."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from publishing.documents.sheets import Cell, header, put_rows

RISKY = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""With these at its beginning a text is run as a formula by what opens a CSV file; some programs
take the wide ones for the narrow."""
WIDTH = 18


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def saved(table: Table, kind: str) -> bytes:
    """`kind`: xlsx or csv."""
    return _csv(table) if kind == "csv" else _xlsx(table)


def _xlsx(table: Table) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = table.title
    header(sheet, table.columns)
    for number in range(1, len(table.columns) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTH
    put_rows(sheet, table.rows)
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _csv(table: Table) -> bytes:
    """With the mark by which Excel knows that it is UTF-8."""
    made = StringIO()
    writer = csv.writer(made)
    for row in (table.columns, *table.rows):
        writer.writerow([_harmless(cell) for cell in row])
    return made.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> str:
    text = "" if cell is None else str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(RISKY) else text
