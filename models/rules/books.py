"""Ledgers (台账) that go out as a table and come back in: columns, rows, what became of each row.

Cells are plain text in one form: a day is 2026-11-20, a number has no blanks and no zeros at its
end, a word is its code, nothing at all is "".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from models.rules.words import written

Plain = str | int | Decimal | date


class Kind(StrEnum):
    """`period` goes out in words and never comes back; `word` is one of the column's codes."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    WORD = "word"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Column:
    """`write`: people fill it in. `needed`: and may not leave it empty. `limit` in characters."""

    key: str
    kind: Kind = Kind.TEXT
    write: bool = False
    needed: bool = False
    limit: int = 0
    words: tuple[str, ...] = ()
    width: int = 14


@dataclass(frozen=True, slots=True)
class Shape:
    """The first column is the row's key and not among `columns`. `called`: the columns by which
    people know a row. `adds`: a row without a key is a new one."""

    name: str
    columns: tuple[Column, ...]
    called: tuple[str, ...]
    adds: bool = False

    @property
    def written(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.write)


@dataclass(frozen=True, slots=True)
class Row:
    """As it stands now. `fresh`: nothing stands there yet, filling it in adds something."""

    key: str
    values: Mapping[str, str]
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """`reason` is a text key, `values` are its variables; `column` is "" for the whole row."""

    column: str
    reason: str
    values: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a file that differs from what went out.

    `cells`: as they are shown, `origin`: as they were shown when the file was made, None for a row
    that was not in it. `said` and `before` are what those mean.
    """

    number: int
    key: str
    cells: Mapping[str, str]
    origin: Mapping[str, str] | None
    said: Mapping[str, str]
    before: Mapping[str, str] | None
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that came back. `token` is the file's own; `untouched` rows are as they went out."""

    token: str
    lines: tuple[Line, ...]
    untouched: int = 0


class SheetUnfit(Exception):
    """The whole file cannot be taken: the text key of the reason, and its variables."""

    def __init__(self, reason: str, **values: Plain) -> None:
        self.reason, self.values = reason, values
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Which:
    """What a workbook says it is. `ledger`: the name that its hidden sheet has, whether or not
    there is such a ledger."""

    ledger: str = ""
    roster: bool = False


class RowOutcome(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Told:
    """`name`: what people know the row by. `said`: what was written there, by column."""

    number: int
    name: str
    outcome: RowOutcome
    said: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    rows: tuple[Told, ...]
    untouched: int = 0

    def of(self, outcome: RowOutcome) -> Sequence[Told]:
        return [row for row in self.rows if row.outcome is outcome]

    def count(self, outcome: RowOutcome) -> int:
        more = self.untouched if outcome is RowOutcome.UNCHANGED else 0
        return len(self.of(outcome)) + more


def plain(value: Plain | None) -> str:
    """The one form of a value in a cell."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return written(str(value).replace("\r\n", "\n"))


def values(**cells: Plain | None) -> Mapping[str, str]:
    return {key: plain(value) for key, value in cells.items()}


def named(shape: Shape, cells: Mapping[str, str]) -> str:
    return " ".join(cells[key] for key in shape.called if cells.get(key))


def differing(shape: Shape, said: Mapping[str, str], other: Mapping[str, str]) -> tuple[str, ...]:
    """The columns people fill in in which the two are not the same."""
    return tuple(
        column.key
        for column in shape.written
        if said.get(column.key, "") != other.get(column.key, "")
    )
