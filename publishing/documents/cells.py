"""Reading cells of a workbook that somebody sent: as text, never run."""

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any
from unicodedata import normalize
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

UNREADABLE = (BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, OSError)
"""What opening or reading a file raises that is no workbook."""

_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")


def workbook(source: Path | IO[bytes], most_bytes: int) -> Workbook:
    """To be read once and closed. Raises one of UNREADABLE, also where it would unpack to more."""
    with ZipFile(source) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > most_bytes:
            raise ValueError("too large")
    return load_workbook(source, read_only=True, data_only=False, keep_links=False)


def text(cell: Any) -> str:
    """A key typed as a number is read as it is shown: 12, not 12.0; a day as 2026-11-20."""
    value = getattr(cell, "value", None)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime) and (value.hour, value.minute) == (0, 0):
        value = value.date()
    return "" if value is None else str(value).strip()


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
