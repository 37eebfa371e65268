"""What each organisation did in a period, in figures, for the documents about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.came_in import came_in
from models.queries.duties import COMMENT, MOMENT, THEN
from models.rules.periods import Period
from models.tables import (
    TAKEN_UP,
    Commitment,
    CommitmentState,
    Duty,
    Gap,
    GapState,
    Idea,
    Indicator,
    IndicatorState,
    Organisation,
    Project,
    Visit,
)


@dataclass(frozen=True, slots=True)
class About:
    """Which organisations of which campaign, in which period; `now` and `today` are the same
    moment, `since` and `until` the period's first moment and the one after its last."""

    campaign_id: int
    ids: Sequence[int]
    period: Period
    now: datetime
    today: date
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one organisation and its people, or added up. Of what was due in the period: `owed` by
    now, `in_time`, `late`, `missing`. Indicators and gaps as they stand; `visits` made and ideas
    `adopted` in the period."""

    owed: int = 0
    in_time: int = 0
    late: int = 0
    missing: int = 0
    indicators: int = 0
    verified: int = 0
    overdue: int = 0
    gaps: int = 0
    closed: int = 0
    gaps_overdue: int = 0
    visits: int = 0
    adopted: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        sums = (getattr(self, one.name) + getattr(other, one.name) for one in fields(Figures))
        return Figures(*sums)


@dataclass(frozen=True, slots=True)
class Line:
    organisation_id: int
    organisation: str
    figures: Figures


async def lines(session: AsyncSession, about: About) -> tuple[Line, ...]:
    """In the roster's order, those too of which there is nothing to count; six statements."""
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(among(Organisation.id, about.ids))
        .order_by(Organisation.id)
    )
    found = {row.id: (row.name, Figures()) for row in rows}
    for names, statement in _statements(about):
        for one, *counts in await session.execute(statement, {THEN.key: about.now + MOMENT}):
            name, so_far = found[one]
            more = dict(zip(names, (int(count or 0) for count in counts), strict=True))
            found[one] = (name, so_far + Figures(**more))
    return tuple(Line(one, *rest) for one, rest in found.items())


def _statements(about: About) -> Iterator[tuple[tuple[str, ...], Select[*tuple[Any, ...]]]]:
    yield ("owed", "in_time", "late", "missing"), _owed(about)
    yield ("indicators", "verified", "overdue"), _promised(about)
    yield ("gaps", "closed", "gaps_overdue"), _gaps(about)
    yield ("visits",), _visits(about)
    yield ("adopted",), _ideas(about)


def _owed(about: About) -> Select[*tuple[Any, ...]]:
    """A comment is owed by those above, not by the organisation that it is on."""
    each = (
        select(
            Duty.organisation_id,
            Duty.minimum,
            came_in(THEN).label("all"),
            came_in(THEN, Duty.due_at).label("in_time"),
        )
        .where(Duty.campaign_id == about.campaign_id, among(Duty.organisation_id, about.ids))
        .where(Duty.waived_at.is_(None), Duty.kind != COMMENT, Duty.due_at <= about.now)
        .where(Duty.due_on.between(about.period.start, about.period.end))
        .subquery()
    )
    of = each.c
    return select(
        of.organisation_id,
        func.count(),
        _sum(of.in_time >= of.minimum),
        _sum(and_(of.in_time < of.minimum, of["all"] >= of.minimum)),
        _sum(of["all"] < of.minimum),
    ).group_by(of.organisation_id)


def _promised(about: About) -> Select[*tuple[Any, ...]]:
    late = and_(Indicator.state == IndicatorState.OPEN, Indicator.deadline < about.today)
    return (
        select(
            Commitment.organisation_id,
            func.count(),
            _sum(Indicator.state == IndicatorState.VERIFIED),
            _sum(late),
        )
        .join(Project, Project.commitment_id == Commitment.id)
        .join(Indicator, Indicator.project_id == Project.id)
        .where(Commitment.campaign_id == about.campaign_id)
        .where(among(Commitment.organisation_id, about.ids))
        .where(Commitment.state == CommitmentState.PUBLISHED)
        .group_by(Commitment.organisation_id)
    )


def _gaps(about: About) -> Select[*tuple[Any, ...]]:
    undone = Gap.state.not_in((GapState.CLOSED, GapState.CLAIMED))
    return (
        select(
            Gap.organisation_id,
            func.count(),
            _sum(Gap.state == GapState.CLOSED),
            _sum(and_(undone, Gap.deadline < about.today)),
        )
        .where(Gap.campaign_id == about.campaign_id, among(Gap.organisation_id, about.ids))
        .where(Gap.state != GapState.WITHDRAWN)
        .group_by(Gap.organisation_id)
    )


def _visits(about: About) -> Select[*tuple[Any, ...]]:
    return (
        select(Visit.organisation_id, func.count())
        .where(Visit.campaign_id == about.campaign_id, among(Visit.organisation_id, about.ids))
        .where(Visit.logged_at.is_not(None), Visit.dropped_at.is_(None))
        .where(Visit.day.between(about.period.start, about.period.end))
        .group_by(Visit.organisation_id)
    )


def _ideas(about: About) -> Select[*tuple[Any, ...]]:
    return (
        select(Idea.organisation_id, func.count())
        .where(Idea.campaign_id == about.campaign_id, among(Idea.organisation_id, about.ids))
        .where(Idea.state.in_(TAKEN_UP))
        .where(Idea.decided_at >= about.since, Idea.decided_at < about.until)
        .group_by(Idea.organisation_id)
    )


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))
