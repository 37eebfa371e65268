"""A roster as it was handed in: organisations, people with their offices, and what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

ROLES = ("secretary", "deputy", "member", "migrant", "office")
KEY_LIMIT = 64
NAME_LIMIT = 200
POST_LIMIT = 40


class Part(StrEnum):
    """The two sheets of a roster file."""

    ORGANISATIONS = "organisations"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """`row` is the sheet's own row number; `superior` is a key, None for the root."""

    row: int
    key: str
    name: str
    category: str | None = None
    superior: str | None = None
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One office of one person. Somebody with two offices has two rows with the same key.

    `post`: what he does there, "" for nothing in particular; None where the sheet has no such
    column, so that it says nothing about it.
    """

    row: int
    key: str
    name: str
    organisation: str
    role: str
    start: date | None = None
    end: date | None = None
    language: str | None = None
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with one cell. `column` is a field name of the row, or "" for the whole row;
    `reason` names a sentence, `values` are the words it needs. Row 0 means the sheet itself."""

    part: Part
    row: int
    column: str
    reason: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """Rows that could be read, and the cells that could not."""

    organisations: tuple[OrganisationRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    problems: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Office:
    """A stored appointment; `end` is the last day, inclusive, `post` "" where it has none."""

    id: int
    organisation: str
    role: str
    start: date
    end: date | None
    post: str = ""

    def open_on(self, day: date) -> bool:
        """Not over before `day`; an office begun later is open, too."""
        return self.end is None or self.end >= max(day, self.start)


class Outcome(StrEnum):
    CREATED = "created"
    CHANGED = "changed"
    ENDED = "ended"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What became of one row; `superseded` are the offices that ended because of it."""

    part: Part
    row: int
    key: str
    name: str
    outcome: Outcome
    superseded: tuple[Office, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Either every row has an outcome, or some were rejected and nothing was imported."""

    tree: str
    rows: tuple[RowOutcome, ...] = ()
    rejected: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()

    @property
    def imported(self) -> bool:
        return not self.rejected

    def count(self, outcome: Outcome, part: Part | None = None) -> int:
        return sum(row.outcome is outcome and part in (None, row.part) for row in self.rows)
