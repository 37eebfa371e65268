"""What an organisation or one of its people did in a period, for whoever comments on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.duties import COMMENT, DutyView, duties
from models.queries.plans import plans_of_versions
from models.queries.writings import SummaryView, summaries
from models.rules.periods import Period
from models.tables import (
    Commitment,
    CommitmentState,
    Duty,
    Idea,
    IdeaState,
    Indicator,
    IndicatorState,
    Plaque,
    PlaqueState,
    Project,
    Summary,
    Visit,
)


@dataclass(frozen=True, slots=True)
class Window:
    """One organisation, or `member_id` of it, over one period, whose local days are the moments
    first ≤ t < last."""

    campaign_id: int
    organisation_id: int
    period: Period
    first: datetime
    last: datetime
    now: datetime
    today: date
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class DutyFact:
    """How many duties of one expectation were done in time, late, not at all, or have time.

    `title` is what the plan called it when they were frozen.
    """

    title: str
    in_time: int
    late: int
    missing: int
    pending: int


@dataclass(frozen=True, slots=True)
class Facts:
    """`overdue` and `verified` count the organisation's own indicators, `adopted` the ideas of
    its people; `overdue` is as of today, the others as of the period. Of a person the same about
    himself, without a summary; `visits` he logged in it, `plaques` (keys of the plan) he has."""

    duties: tuple[DutyFact, ...]
    summary: SummaryView | None
    verified: int
    overdue: int
    ideas: int
    adopted: int
    visits: int = 0
    plaques: tuple[str, ...] = ()


async def facts(session: AsyncSession, window: Window, summary_periods: Iterable[str]) -> Facts:
    """Of the organisation. `summary_periods`: keys of the periods whose newest summary is read."""
    own = Duty.organisation_id == window.organisation_id
    done = await _duties(session, window, own, Duty.kind != COMMENT)
    written = await summaries(
        session,
        Summary.campaign_id == window.campaign_id,
        Summary.organisation_id == window.organisation_id,
        Summary.member_id.is_(None),
        Summary.period.in_(list(summary_periods)),
        Summary.withdrawn_at.is_(None),
    )
    newest = written[0] if written else None
    ours = (Commitment.organisation_id == window.organisation_id, Commitment.member_id.is_(None))
    verified, overdue = await _indicators(session, window, *ours)
    ideas, adopted = await _ideas(session, window, Idea.organisation_id == window.organisation_id)
    return Facts(done, newest, verified, overdue, ideas, adopted)


async def facts_of_person(session: AsyncSession, window: Window) -> Facts:
    """Of `member_id`, wherever he did it. Nothing that he marked on a ballot."""
    person = window.member_id
    done = await _duties(session, window, Duty.member_id == person)
    verified, overdue = await _indicators(session, window, Commitment.member_id == person)
    ideas, adopted = await _ideas(session, window, Idea.member_id == person)
    visits = await session.scalar(
        select(func.count())
        .select_from(Visit)
        .where(Visit.campaign_id == window.campaign_id, Visit.member_id == person)
        .where(Visit.dropped_at.is_(None))
        .where(Visit.logged_at >= window.first, Visit.logged_at < window.last)
    )
    plaques = await session.scalars(
        select(Plaque.kind)
        .where(Plaque.campaign_id == window.campaign_id, Plaque.member_id == person)
        .where(Plaque.state == PlaqueState.DISPLAYED)
        .order_by(Plaque.id)
    )
    return Facts(done, None, verified, overdue, ideas, adopted, visits or 0, tuple(plaques))


async def _duties(
    session: AsyncSession, window: Window, *whose: ColumnElement[bool]
) -> tuple[DutyFact, ...]:
    owed = await duties(
        session,
        window.now,
        Duty.campaign_id == window.campaign_id,
        *whose,
        Duty.waived_at.is_(None),
        Duty.due_at > window.first,
        Duty.due_at <= window.last,
    )
    plans = await plans_of_versions(session, (duty.version_id for duty in owed))
    return _by_expectation(owed, plans, window.now)


def _by_expectation(
    owed: Iterable[DutyView], plans: Mapping[int, Plan], now: datetime
) -> tuple[DutyFact, ...]:
    found: dict[str, list[DutyView]] = {}
    for duty in owed:
        found.setdefault(duty.expectation, []).append(duty)
    return tuple(
        DutyFact(
            plans[group[0].version_id].expectations[key].title,
            in_time=sum(duty.on_time for duty in group),
            late=sum(duty.done and not duty.on_time for duty in group),
            missing=sum(duty.overdue(now) for duty in group),
            pending=sum(not duty.done and not duty.overdue(now) for duty in group),
        )
        for key, group in found.items()
    )


async def _indicators(
    session: AsyncSession, window: Window, *whose: ColumnElement[bool]
) -> tuple[int, int]:
    """Verified in the period, and open past their deadline today."""
    verified = and_(
        Indicator.state == IndicatorState.VERIFIED,
        Indicator.verified_at >= window.first,
        Indicator.verified_at < window.last,
    )
    overdue = and_(Indicator.state == IndicatorState.OPEN, Indicator.deadline < window.today)
    rows = await session.execute(
        select(func.count(case((verified, 1))), func.count(case((overdue, 1))))
        .select_from(Indicator)
        .join(Project, Project.id == Indicator.project_id)
        .join(Commitment, Commitment.id == Project.commitment_id)
        .where(
            Commitment.campaign_id == window.campaign_id,
            *whose,
            Commitment.state == CommitmentState.PUBLISHED,
        )
    )
    return rows.one()


async def _ideas(
    session: AsyncSession, window: Window, whose: ColumnElement[bool]
) -> tuple[int, int]:
    """Handed in, and adopted, in the period."""
    handed_in = and_(
        Idea.state != IdeaState.WITHDRAWN,
        Idea.submitted_at >= window.first,
        Idea.submitted_at < window.last,
    )
    adopted = and_(
        Idea.state.in_((IdeaState.ADOPTED, IdeaState.IMPLEMENTED)),
        Idea.decided_at >= window.first,
        Idea.decided_at < window.last,
    )
    rows = await session.execute(
        select(func.count(case((handed_in, 1))), func.count(case((adopted, 1)))).where(
            Idea.campaign_id == window.campaign_id, whose
        )
    )
    return rows.one()
