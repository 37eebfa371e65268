"""What somebody's answer can be taken as, and what it was taken as."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from models.plan.schema import Plan


class AnswerKind(StrEnum):
    SUMMARY = "summary"
    PROGRESS = "progress"
    IDEA = "idea"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something an answer can be: `id` is a duty's, an indicator's or, for an idea, a campaign's,
    whose `expectation` it is then handed in for.

    `owed`: it is asked for now, so that an answer may be taken as it unasked. `limit` is in
    characters. `period` is empty but for a summary, `unit` but for an indicator; `plan` knows the
    titles of periods.
    """

    what: AnswerKind
    id: int
    title: str
    whose: str
    limit: int
    owed: bool = True
    due: date | None = None
    period: str = ""
    unit: str = ""
    expectation: str = ""
    plan: Plan | None = field(default=None, compare=False, repr=False)

    def takes(self, text: str, files: int) -> bool:
        """Whether so much can be handed in as it: only a report goes without words, and an idea
        is nothing but words."""
        if len(text) > self.limit:
            return False
        if self.what is AnswerKind.PROGRESS:
            return bool(text or files)
        return bool(text) and not (files and self.what is AnswerKind.IDEA)

    def same(self, what: AnswerKind, id_: int) -> bool:
        return (self.what, self.id) == (what, id_)


@dataclass(frozen=True, slots=True)
class Understood:
    """An answer that is kept. `id` is the row's; `album`: its files came together, and the last
    of them may still be under way. `others` is what it can be changed to."""

    id: int
    taken_as: Candidate
    text: str
    value: Decimal | None
    files: int
    album: bool
    others: tuple[Candidate, ...]

    @property
    def what(self) -> AnswerKind:
        return self.taken_as.what
