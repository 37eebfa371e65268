"""What is typed in for paper: numbers of sheets, and ballots as lines of digits."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from models.rules.marks import ALPHABET

_SHEET = re.compile(r"(\d{1,4})\s*[-–—]\s*(\d{1,4})|(\d{1,4})")
_VOID = re.compile(r"(?:X|×|\*|废|废票|无效)\s*(\d{0,3})(?:\s*张)?")
MOST_VOID = 200


def sheets(text: str) -> list[tuple[int, int | None]] | None:
    """`2-17、2-18` or `2`: printing and number, without a number the whole printing. None where
    something else stands there, or nothing."""
    plain = unicodedata.normalize("NFKC", text)
    words = [word.strip() for word in re.split(r"[\n,;、;]+|\s+(?![-–—])", plain) if word.strip()]
    found = [_SHEET.fullmatch(word) for word in words]
    if not found or not all(found):
        return None
    return [_sheet(*one.groups()) for one in found if one]


def _sheet(printing: str | None, number: str | None, whole: str | None) -> tuple[int, int | None]:
    if whole is not None:
        return int(whole), None
    return int(printing or 0), int(number or 0)


class Fault(StrEnum):
    """Why a line was not taken."""

    ITEMS = "items"
    GRADE = "grade"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class BadLine:
    """`number` counts the lines of one message from 1; `text` is the line as it was typed."""

    number: int
    text: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Lines:
    """`marks`: one for each ballot in order (models.rules.marks); None for a spoilt one."""

    marks: tuple[str | None, ...]
    bad: tuple[BadLine, ...]


def ballots(text: str, items: int, grades: int) -> Lines:
    """A ballot a line: the number of the ticked column for each item, with or without spaces. A
    spoilt ballot is an x; x5 is five of them."""
    marks: list[str | None] = []
    bad: list[BadLine] = []
    typed = [line for line in text.splitlines() if line.strip()]
    for number, line in enumerate(typed, 1):
        found = _ballot(line, items, grades)
        if isinstance(found, Fault):
            bad.append(BadLine(number, line.strip(), found))
        else:
            marks.extend(found)
    return Lines(tuple(marks), tuple(bad))


def _ballot(line: str, items: int, grades: int) -> list[str | None] | Fault:
    plain = unicodedata.normalize("NFKC", line).strip().upper()
    if spoilt := _VOID.fullmatch(plain):
        return [None] * min(int(spoilt[1] or 1), MOST_VOID)
    digits = re.sub(r"[\s,.;、。/|-]+", "", plain)
    if not digits.isdecimal():
        return Fault.WORDS
    if len(digits) != items:
        return Fault.ITEMS
    if not all(1 <= int(digit) <= grades for digit in digits):
        return Fault.GRADE
    return ["".join(ALPHABET[int(digit) - 1] for digit in digits)]


def typed(mark: str | None) -> str:
    """A ballot as it is compared with the paper: the columns' numbers, or an x."""
    return "x" if mark is None else " ".join(str(ALPHABET.index(one) + 1) for one in mark)
