"""What is known of people before they are given a grade: counted, never weighed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.evaluations_people import PersonLine, people
from models.rules.periods import Period
from models.tables import (
    Commitment,
    CommitmentState,
    Indicator,
    IndicatorState,
    Plaque,
    PlaqueState,
    Project,
    Round,
    RoundState,
    Subject,
    Summary,
    Visit,
)


@dataclass(frozen=True, slots=True)
class Known:
    """`own_id`: of what he handed in about himself. `verified`, `overdue`: of his own promises'
    indicators. `visits` of the period. `plaques` that he bears now."""

    own_id: int | None = None
    verified: int = 0
    overdue: int = 0
    visits: int = 0
    plaques: int = 0


@dataclass(frozen=True, slots=True)
class Grounds:
    """Whom to look at, and for which time. `own` and `own_periods`: the keys under which what each
    says of himself may have been handed in."""

    campaign_id: int
    members: Collection[int]
    period: Period
    today: date
    own: Collection[str] = ()
    own_periods: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """The round that is one of the grounds; `state` is None where there is none. `lines`: of each
    person who was evaluated, once it is closed."""

    state: RoundState | None = None
    round_id: int | None = None
    lines: Mapping[int, PersonLine] = field(default_factory=dict)
    grades: tuple[str, ...] = ()


async def known(session: AsyncSession, about: Grounds) -> dict[int, Known]:
    """Five statements, however many people."""
    wrote = await _numbers(session, _written(about))
    verified = await _numbers(session, _promised(about, Indicator.state == IndicatorState.VERIFIED))
    late = (Indicator.state != IndicatorState.VERIFIED) & (Indicator.deadline < about.today)
    overdue = await _numbers(session, _promised(about, late))
    visits = await _numbers(session, _visited(about))
    plaques = await _numbers(session, _borne(about))
    return {
        one: Known(
            wrote.get(one),
            verified.get(one, 0),
            overdue.get(one, 0),
            visits.get(one, 0),
            plaques.get(one, 0),
        )
        for one in about.members
    }


async def vote(
    session: AsyncSession, about: Grounds, keys: Collection[str], period: str, organisation_id: int
) -> Vote:
    """Of the evaluation under any of its `keys`."""
    round_ = await session.scalar(
        select(Round)
        .where(Round.campaign_id == about.campaign_id, Round.evaluation.in_(keys))
        .where(Round.period == period, Round.organisation_id == organisation_id)
        .order_by(Round.id.desc())
        .limit(1)
    )
    if round_ is None:
        return Vote()
    view = await people(session, round_.id)
    if view is None or round_.state is not RoundState.CLOSED:
        return Vote(round_.state, round_.id)
    rows = await session.execute(
        select(Subject.place, Subject.member_id).where(
            Subject.round_id == round_.id, Subject.member_id.is_not(None)
        )
    )
    members = {place: member for place, member in rows if member is not None}
    lines = {members[one.place]: one for one in view.people}
    return Vote(round_.state, round_.id, lines, view.grades)


async def _numbers(
    session: AsyncSession, statement: Select[int | None, int]
) -> dict[int | None, int]:
    return dict((await session.execute(statement)).all())


def _written(about: Grounds) -> Select[int | None, int]:
    return (
        select(Summary.member_id, func.max(Summary.id))
        .where(Summary.campaign_id == about.campaign_id, among(Summary.member_id, about.members))
        .where(Summary.expectation.in_(about.own), Summary.period.in_(about.own_periods))
        .where(Summary.withdrawn_at.is_(None))
        .group_by(Summary.member_id)
    )


def _promised(about: Grounds, of: ColumnElement[bool]) -> Select[int | None, int]:
    return (
        select(Commitment.member_id, func.count())
        .join(Project, Project.commitment_id == Commitment.id)
        .join(Indicator, Indicator.project_id == Project.id)
        .where(Commitment.campaign_id == about.campaign_id, of)
        .where(Commitment.state == CommitmentState.PUBLISHED)
        .where(among(Commitment.member_id, about.members))
        .group_by(Commitment.member_id)
    )


def _visited(about: Grounds) -> Select[int | None, int]:
    return (
        select(Visit.member_id, func.count())
        .where(Visit.campaign_id == about.campaign_id, among(Visit.member_id, about.members))
        .where(Visit.day >= about.period.start, Visit.day <= about.period.end)
        .where(Visit.logged_at.is_not(None), Visit.dropped_at.is_(None))
        .group_by(Visit.member_id)
    )


def _borne(about: Grounds) -> Select[int | None, int]:
    return (
        select(Plaque.member_id, func.count())
        .where(Plaque.campaign_id == about.campaign_id, among(Plaque.member_id, about.members))
        .where(Plaque.state == PlaqueState.DISPLAYED)
        .group_by(Plaque.member_id)
    )
