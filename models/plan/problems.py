"""What is wrong with a plan file: where, what, and how to mend it. Sentences are elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Path = tuple[str | int, ...]
Plain = str | int | date


class Severity(StrEnum):
    """An error keeps the plan from running; a warning and a note are told only."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Saying:
    """A text key and what its sentence needs."""

    key: str
    values: Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class Problem:
    """`code` names two sentences: what is wrong, and how to mend it."""

    code: str
    place: Place
    path: Path = ()
    values: Mapping[str, Plain] = field(default_factory=dict)
    severity: Severity = Severity.ERROR

    @property
    def where(self) -> str:
        """The path as people write it: `stages.pair.start`."""
        return ".".join(map(str, self.path))

    @property
    def what(self) -> Saying:
        return Saying(f"plan-problem-{self.code}", {"where": self.where, **self.values})

    @property
    def remedy(self) -> Saying:
        return Saying(f"plan-remedy-{self.code}", {"where": self.where, **self.values})


class PlanErrors(Exception):
    """The file cannot become a plan. Holds every problem found, not only the first."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("; ".join(f"{one.place.line}: {one.code}" for one in problems))
