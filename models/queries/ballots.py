"""What there is to vote on, and the empty sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation
from models.plan.schema import Plan
from models.queries.plans import plans_of_versions
from models.rules.marks import decode
from models.tables import Organisation, Round, RoundState, Voter


@dataclass(frozen=True, slots=True)
class OpenRound:
    round_id: int
    title: str
    organisation: str
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class PaperItem:
    key: str
    title: str
    prompt: str


@dataclass(frozen=True, slots=True)
class PaperGrade:
    """`value` in points; None: not counted."""

    key: str
    title: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Paper:
    """An empty answer sheet for one voter."""

    round_id: int
    title: str
    questionnaire: str
    organisation: str
    closes_at: datetime
    voter_class: str
    minimum_group: int
    items: tuple[PaperItem, ...]
    grades: tuple[PaperGrade, ...]

    @property
    def scale(self) -> tuple[str, ...]:
        return tuple(grade.key for grade in self.grades)

    def answers(self, marks: str) -> tuple[str, ...]:
        """Grade keys for marks (models.rules.marks); ValueError for more marks than items, or
        for a mark outside the scale."""
        if len(marks) > len(self.items):
            raise ValueError("more marks than items")
        return decode(marks, self.scale)


async def open_for(
    session: AsyncSession, member_id: int, *conditions: ColumnElement[bool]
) -> tuple[OpenRound, ...]:
    """Open rounds that match and in which this one person has not voted, by their end."""
    rows = await session.execute(
        select(Round, Organisation.name)
        .join(Voter, Voter.round_id == Round.id)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Voter.member_id == member_id, Voter.voted.is_(False))
        .where(Round.state == RoundState.OPEN, *conditions)
        .order_by(Round.closes_at, Round.organisation_id)
    )
    found = rows.all()
    plans = await plans_of_versions(session, (round_.plan_version_id for round_, _ in found))
    return tuple(
        OpenRound(round_.id, evaluation_of(plans, round_).title, name, round_.closes_at)
        for round_, name in found
    )


def paper(plan: Plan, round_: Round, organisation: str, voter_class: str) -> Paper:
    evaluation = plan.evaluations[round_.evaluation]
    form = plan.questionnaires[evaluation.questionnaire]
    return Paper(
        round_.id,
        evaluation.title,
        form.title,
        organisation,
        round_.closes_at,
        voter_class,
        evaluation.minimum_group,
        tuple(PaperItem(key, item.title, item.prompt) for key, item in form.items.items()),
        tuple(PaperGrade(key, grade.title, grade.value) for key, grade in form.scale.items()),
    )


def evaluation_of(plans: Mapping[int, Plan], round_: Round) -> Evaluation:
    return plans[round_.plan_version_id].evaluations[round_.evaluation]
