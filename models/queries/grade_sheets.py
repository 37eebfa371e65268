"""A sheet of grades as somebody reads it, with what is known of everybody on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.plan.grading import Grading
from models.plan.renames import entitled
from models.plan.schema import Plan
from models.queries.barring import Bar
from models.queries.evaluations_people import PersonLine
from models.queries.grade_facts import Known, Vote
from models.queries.grades import GradeLine, GradeView, GradingView, OwnGrade
from models.rules.grading import Move, most


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person on a sheet. `may_give`: this reader may give him his grade now. `leads`: he leads
    the organisation. `ballot` is None where the vote was not about him, or is not counted.

    `himself`: the reader, who is shown nothing of his own before it is confirmed. `barred`: what of
    an organisation that he led keeps him from a grade that has a share.
    """

    line: GradeView
    leads: bool
    known: Known
    ballot: PersonLine | None
    may_give: bool
    himself: bool
    barred: Sequence[Bar] = ()


@dataclass(frozen=True, slots=True)
class GradeSheet:
    """`said`: under the plan with which it was begun, or today's; `key`: what it is called there.
    `moves`: what this reader may do now."""

    view: GradingView
    key: str
    said: Grading
    version_id: int
    plan: Plan
    vote: Vote
    people: tuple[Candidate, ...]
    moves: frozenset[Move]
    owns: bool
    oversees: bool

    @property
    def prompt(self) -> str:
        """What the plan asks."""
        said = entitled(self.plan.expectations, self.view.expectation)
        return said.prompt if said else ""

    @property
    def shares(self) -> dict[str, int]:
        """At most so many of each grade that has a share."""
        count = len(self.people)
        rungs = self.said.scale.items()
        return {key: most(one.at_most, count) for key, one in rungs if one.at_most is not None}

    @property
    def left(self) -> int:
        """How many have no grade."""
        return sum(one.line.grade is None for one in self.people)

    def taken(self, grade: str) -> int:
        return sum(one.line.grade == grade for one in self.people)


@dataclass(frozen=True, slots=True)
class ToldGrade:
    """What somebody was told of himself. `plan`: the version under which it was given. `last`: the
    local day until which he may object, None once it is over."""

    own: OwnGrade
    plan: Plan
    last: date | None = None
    history: Sequence[GradeLine] = ()

    @property
    def said(self) -> Grading:
        return self.plan.grades[self.own.sheet.grading or ""]
