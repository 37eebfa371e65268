"""The lights of what is owed or promised: read from what is stored, never stored themselves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import entitled, period_titled
from models.plan.schema import Plan
from models.plan.supervising import Supervision, Watched
from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import began_on, commitments
from models.queries.duties import COMMENT, DutyView, duties, outstanding
from models.queries.gaps import GapView, gaps
from models.queries.sent_back import sent_back
from models.rules.ladder import Colour, Course
from models.rules.supervising import COLOURS, Why, lags, why
from models.tables import (
    Commitment,
    CommitmentState,
    Duty,
    Gap,
    GapState,
    IndicatorState,
    Supervised,
)

Table = type[Commitment] | type[Duty] | type[Gap]
Whose = Callable[[Table], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Light:
    """Something open and watched. `member` is None for an organisation's. `period`: of a duty,
    with a stage's title; else empty. `day`: the last one to have it done; `why` it is lit."""

    campaign_id: int
    source: Supervised
    id: int
    organisation_id: int
    organisation: str
    member_id: int | None
    member: str | None
    title: str
    period: str
    day: date
    why: Why

    @property
    def colour(self) -> Colour:
        return COLOURS[self.why]

    @property
    def whose(self) -> str:
        return self.member or self.organisation


@dataclass(frozen=True, slots=True)
class Watch:
    """What is looked at, and when: a campaign's plan as it supervises on that day."""

    campaign_id: int
    plan: Plan
    said: Supervision
    now: datetime
    today: date
    zone: tzinfo


def organisations(ids: Sequence[int] | None = None) -> Whose:
    """Their own, without their members'; None: every organisation's."""
    if ids is None:
        return lambda of: of.member_id.is_(None)
    return lambda of: and_(of.member_id.is_(None), of.organisation_id.in_(ids))


def own(member_id: int, led: Sequence[int]) -> Whose:
    """His, and those of the organisations that he leads."""
    return lambda of: or_(of.member_id == member_id, organisations(led)(of))


def overseen(member_id: int, led: Sequence[int], below: Sequence[int]) -> Whose:
    """Of the organisations right below, and of the people of those that he leads."""
    return lambda of: or_(
        organisations(below)(of),
        and_(of.member_id.is_not(None), of.member_id != member_id, of.organisation_id.in_(led)),
    )


async def lights(session: AsyncSession, watch: Watch, whose: Whose) -> list[Light]:
    """Those that match, what has waited longest first."""
    found = await _duties(session, watch, whose)
    if Watched.INDICATORS in watch.said.of:
        found += await _indicators(session, watch, whose)
    if Watched.GAPS in watch.said.of:
        found += await _gaps(session, watch, whose)
    return sorted(found, key=lambda one: (one.day, one.source, one.id))


async def _duties(session: AsyncSession, watch: Watch, whose: Whose) -> list[Light]:
    if not {Watched.EXPECTATIONS, Watched.NODES} & set(watch.said.of):
        return []
    soon = Duty.due_on <= watch.today + timedelta(days=watch.said.blue)
    here = (Duty.campaign_id == watch.campaign_id, Duty.kind != COMMENT, outstanding())
    owed = await duties(session, watch.now, whose(Duty), *here, or_(soon, sent_back()))
    again = select(Duty.id).where(whose(Duty), *here, sent_back())
    returned = set(await session.scalars(again))
    lit = (_duty(watch, one, returned=one.id in returned) for one in owed)
    return [one for one in lit if one]


def _duty(watch: Watch, one: DutyView, *, returned: bool) -> Light | None:
    said = entitled(watch.plan.expectations, one.expectation)
    kind = Watched.NODES if "." in one.expectation else Watched.EXPECTATIONS
    reason = why(one.due_on, watch.today, watch.said.blue, returned=returned)
    if said is None or reason is None or kind not in watch.said.of:
        return None
    return Light(
        campaign_id=one.campaign_id,
        source=Supervised.DUTY,
        id=one.id,
        organisation_id=one.organisation_id,
        organisation=one.organisation,
        member_id=one.member_id,
        member=one.member,
        title=said.title,
        period=period_titled(watch.plan, one.period),
        day=one.due_on,
        why=reason,
    )


async def _indicators(session: AsyncSession, watch: Watch, whose: Whose) -> list[Light]:
    """Of published promises; what its owner reports as done waits for somebody else."""
    found = await commitments(
        session,
        watch.today,
        *(whose(Commitment), Commitment.campaign_id == watch.campaign_id),
        Commitment.state == CommitmentState.PUBLISHED,
        zone=watch.zone,
    )
    lit = (
        _indicator(watch, promise, one)
        for promise in found
        for one in promise.indicators
        if one.state is IndicatorState.OPEN
    )
    return [one for one in lit if one]


def _indicator(watch: Watch, promise: CommitmentView, one: IndicatorView) -> Light | None:
    began = began_on(promise.published_at, watch.today, watch.zone)
    course = Course(began, one.deadline, one.baseline, one.target)
    late = lags(course, watch.today, one.latest.value if one.latest else None, watch.said.yellow)
    reason = why(one.deadline, watch.today, watch.said.blue, lagging=late)
    if reason is None:
        return None
    return Light(
        campaign_id=promise.campaign_id,
        source=Supervised.INDICATOR,
        id=one.id,
        organisation_id=promise.organisation_id,
        organisation=promise.organisation,
        member_id=promise.member_id,
        member=promise.member,
        title=one.title,
        period="",
        day=one.deadline,
        why=reason,
    )


async def _gaps(session: AsyncSession, watch: Watch, whose: Whose) -> list[Light]:
    """Those that were accepted; a claim that was refused has been sent back."""
    here = (Gap.campaign_id == watch.campaign_id, Gap.state == GapState.ACCEPTED)
    found = await gaps(session, watch.today, whose(Gap), *here)
    return [one for one in (_gap(watch, view) for view in found) if one]


def _gap(watch: Watch, one: GapView) -> Light | None:
    reason = why(one.deadline, watch.today, watch.said.blue, returned=one.reason is not None)
    if reason is None:
        return None
    return Light(
        campaign_id=one.campaign_id,
        source=Supervised.GAP,
        id=one.id,
        organisation_id=one.organisation_id,
        organisation=one.organisation,
        member_id=one.member_id,
        member=one.author if one.member_id is not None else None,
        title=one.problem,
        period="",
        day=one.deadline,
        why=reason,
    )
