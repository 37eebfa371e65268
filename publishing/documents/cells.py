"""Reading cells of a workbook that somebody sent: as text, never run."""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any
from unicodedata import normalize
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook

from models.rules.words import written

MOST_COLUMNS = 60
"""Of a row: it would be as wide as its last cell says, which may be the 16,384th."""

_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")


class Unreadable(Exception):
    """It is no workbook, a broken one, or one that would unpack to too much."""


@contextmanager
def workbook(source: Path | IO[bytes], most_bytes: int) -> Iterator[Workbook]:
    """To be read inside, where whatever fails becomes Unreadable."""
    try:
        with _file(source) as file:
            with ZipFile(file) as archive:
                if sum(entry.file_size for entry in archive.infolist()) > most_bytes:
                    raise Unreadable
            with closing(load_workbook(file, read_only=True, keep_links=False)) as book:
                yield book
    except Exception as error:
        # openpyxl, its XML and zip name no common error for what strangers' bytes do to them.
        raise Unreadable from error


def lines(sheet: Any, most_rows: int) -> list[list[Any]]:
    """The cells of the first rows and columns."""
    return [list(row) for row in sheet.iter_rows(max_row=most_rows, max_col=MOST_COLUMNS)]


def _file(source: Path | IO[bytes]) -> AbstractContextManager[IO[bytes]]:
    """openpyxl closes what it opened only where it could read it."""
    return source.open("rb") if isinstance(source, Path) else nullcontext(source)


def text(cell: Any) -> str:
    """A key typed as a number is read as it is shown: 12, not 12.0; a day as 2026-11-20. Control
    characters are left out."""
    value = getattr(cell, "value", None)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime) and (value.hour, value.minute) == (0, 0):
        value = value.date()
    return "" if value is None else written(str(value))


def percent(cell: Any) -> str | None:
    """45% typed into an ordinary cell is stored as 0.45; None for any other cell."""
    value = getattr(cell, "value", None)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or "%" not in str(getattr(cell, "number_format", "")):
        return None
    return f"{(Decimal(str(value)) * 100).normalize():f}%"


def is_formula(cell: Any) -> bool:
    """A formula, or the error that one came to."""
    return getattr(cell, "data_type", "") in ("f", "e")


def day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    found = _DAY.fullmatch(normalize("NFKC", str(value)).strip())
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
