"""What a ledger is made of: its columns, the rows one may see, what filling in a row does."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from models.plan.schema import Plan
from models.rules.books import Fault, Plain, Row, RowOutcome, Shape
from services.actors import Actor
from services.ports import Context

T = TypeVar("T")
PLACE = 32
"""Characters of a token that stand for a place in a file; as many more stand for what it says."""


class WrongRow(Exception):
    """A row cannot be taken: the column, the text key of the reason and its variables."""

    def __init__(self, column: str, reason: str, **values: Plain) -> None:
        self.faults: tuple[Fault, ...] = (Fault(column, reason, values),)
        super().__init__(reason)

    @classmethod
    def of(cls, faults: tuple[Fault, ...]) -> "WrongRow":
        """Several at once; at least one."""
        wrong = cls(faults[0].column, faults[0].reason)
        wrong.faults = faults
        return wrong


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that somebody has filled in. `row`: as it stands, None for a new one. `said`: all
    cells, `changed`: the columns in which something new was written.

    `token` is a form's: its first half is the same whatever this row of the file says.
    """

    row: Row | None
    said: Mapping[str, str]
    changed: tuple[str, ...]
    token: str

    @property
    def adds(self) -> bool:
        return self.row is None or self.row.fresh

    def text(self, column: str) -> str:
        return self.said.get(column, "")

    def number(self, column: str) -> Decimal | None:
        return Decimal(self.said[column]) if self.said.get(column) else None

    def day(self, column: str) -> date:
        """Of a column that may not be empty."""
        return date.fromisoformat(self.said[column])


@dataclass(frozen=True, slots=True)
class Made:
    """What this place of a file has made when it was sent before: the row's key, and the token."""

    key: str
    token: str


Rows = Callable[[Context, Actor], Awaitable[Sequence[Row]]]
Put = Callable[[Context, Actor, Entry], Awaitable[RowOutcome]]
Entered = Callable[[Context, str], Awaitable[Made | None]]
Unlisted = Callable[[Context, Actor, str], Awaitable[Row | None]]


@dataclass(frozen=True, slots=True)
class Book:
    """`rows`: what this person may see. `put` raises WrongRow or what its use case refuses with.
    `entered`: what a former sending of this place of the file has made, by the entry's token.
    `unlisted`: a row that an older file may have and `rows` lists no more."""

    shape: Shape
    rows: Rows
    put: Put
    entered: Entered | None = None
    unlisted: Unlisted | None = None


def the_only(found: Sequence[T], column: str, reason: str, **values: Plain) -> T:
    """Raises WrongRow where there is none, and where there are several."""
    if len(found) != 1:
        raise WrongRow(column, reason, **values)
    return found[0]


def person_named(people: Sequence[tuple[int, str]], name: str, column: str, reason: str) -> int:
    """The id of the only one of that name. Raises WrongRow."""
    return the_only([one for one, called in people if called == name], column, reason, name=name)


def period_of(plan: Plan, key: str) -> str:
    """With the title of a stage in place of its key, so that no plan is needed to say it."""
    kind, _, stage = key.partition(":")
    return f"{kind}:{plan.stages[stage].title}" if stage in plan.stages else key
