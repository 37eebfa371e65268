"""What is typed in for paper: sheet numbers, and ballots as lines of digits."""

import re
import unicodedata
from collections.abc import Iterable

_SHEET = re.compile(r"(\d{1,4})\s*[-–—－]\s*(\d{1,4})|(\d{1,4})")


def sheets(text: str) -> list[tuple[int, int | None]] | None:
    """`2-17、2-18` or `2`: printing and number, without a number the whole printing. None where
    something else stands there, or nothing."""
    plain = unicodedata.normalize("NFKC", text)
    words = [word.strip() for word in re.split(r"[\s,;，；、]+(?![-–—])", plain) if word.strip()]
    found = [_SHEET.fullmatch(word) for word in words]
    if not found or not all(found):
        return None
    return [_sheet(*one.groups()) for one in found if one]


def _sheet(printing: str | None, number: str | None, whole: str | None) -> tuple[int, int | None]:
    if whole is not None:
        return int(whole), None
    return int(printing or 0), int(number or 0)


def lines(text: str) -> Iterable[str]:
    return (line.strip() for line in text.splitlines() if line.strip())
