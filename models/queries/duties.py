"""Who still owes what: frozen duties against what came in, in one statement."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    and_,
    case,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.tree import in_force
from models.tables import (
    LEADING,
    Appointment,
    Campaign,
    CampaignState,
    Checklist,
    Comment,
    Commitment,
    CommitmentState,
    Duty,
    Gap,
    GapState,
    Idea,
    IdeaState,
    Link,
    Meeting,
    Member,
    Organisation,
    OwnPlanState,
    SubmittedPlan,
    Summary,
)
from models.tables.base import UTCDateTime

COMMENT = "comment"
MOMENT = timedelta(microseconds=1)
HANDED_IN = (CommitmentState.SUBMITTED, CommitmentState.PUBLISHED)


@dataclass(frozen=True, slots=True)
class DutyView:
    """One duty as it stands: `came_in` of `minimum`; `member` is None for an organisation's."""

    id: int
    campaign_id: int
    campaign: str
    version_id: int
    expectation: str
    kind: str
    period: str
    organisation_id: int
    organisation: str
    member_id: int | None
    member: str | None
    due_on: date
    due_at: datetime
    minimum: int
    came_in: int
    in_time: int

    @property
    def done(self) -> bool:
        return self.came_in >= self.minimum

    @property
    def on_time(self) -> bool:
        return self.in_time >= self.minimum

    def overdue(self, now: datetime) -> bool:
        return not self.done and self.due_at <= now


def came_in(*until: SQLColumnExpression[datetime]) -> ColumnElement[int]:
    """How many papers came in for the duty of the enclosing statement, before each of `until`.

    Each kind has its own way of belonging to a duty; a returned or withdrawn paper never counts.
    """
    counts = {
        "commitment": _count(Commitment.submitted_at, until, _commitment()),
        "idea": _count(Idea.submitted_at, until, _idea()),
        "summary": _count(Summary.submitted_at, until, _summary()),
        "comment": _count(Comment.published_at, until, _comment()),
        "meeting": _count(Meeting.logged_at, until, _meeting()),
        "checklist": _count(Checklist.handed_in_at, until, _checklist()),
        "gap": _count(Gap.submitted_at, until, _gap()),
        "plan": _count(SubmittedPlan.submitted_at, until, _plan()),
        "link": _count(Link.made_at, until, _link(until)),
    }
    return case(counts, value=Duty.kind, else_=literal(0))


def outstanding() -> ColumnElement[bool]:
    """The duty is neither waived nor done."""
    return and_(Duty.waived_at.is_(None), came_in() < Duty.minimum)


def owed_by(member_id: int, day: date) -> ColumnElement[bool]:
    """Duties this person answers for: his own, those he leads, comments on those below him."""
    led = (
        select(Appointment.organisation_id)
        .where(Appointment.member_id == member_id, Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, day))
    )
    below = select(Organisation.id).where(Organisation.superior_id.in_(led))
    return or_(
        Duty.member_id == member_id,
        and_(Duty.member_id.is_(None), Duty.kind != COMMENT, Duty.organisation_id.in_(led)),
        and_(Duty.kind == COMMENT, Duty.organisation_id.in_(below)),
    )


def owing(day: date, *conditions: ColumnElement[bool]) -> tuple[Select[int], ...]:
    """Who answers for an outstanding duty that matches, for a union of these selects of member ids.

    The reverse of `owed_by`.
    """
    due = (outstanding(), *conditions)
    own = select(func.coalesce(Duty.member_id, 0)).where(Duty.member_id.is_not(None), *due)
    led = _leaders(day).where(Duty.member_id.is_(None), Duty.kind != COMMENT, *due)
    return own, led, _superiors(day).where(Duty.kind == COMMENT, *due)


def watching(day: date, *conditions: ColumnElement[bool]) -> tuple[Select[int], ...]:
    """Who leads somebody that has an outstanding duty: his members, the organisations below."""
    due = (outstanding(), *conditions)
    members = _leaders(day).where(Duty.member_id.is_not(None), *due)
    below = _superiors(day).where(Duty.member_id.is_(None), Duty.kind != COMMENT, *due)
    return members, below


def _leaders(day: date) -> Select[int]:
    return (
        select(Appointment.member_id)
        .join(Duty, Duty.organisation_id == Appointment.organisation_id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, day))
    )


def _superiors(day: date) -> Select[int]:
    return (
        select(Appointment.member_id)
        .join(Organisation, Organisation.superior_id == Appointment.organisation_id)
        .join(Duty, Duty.organisation_id == Organisation.id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, day))
    )


async def duties(
    session: AsyncSession, now: datetime, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[DutyView]:
    """Open duties of running campaigns, as they stood at `now`; the most urgent first."""
    rows = await session.execute(_views(now).where(*conditions).limit(limit))
    return [DutyView(*row) for row in rows]


def _views(now: datetime) -> Select[*tuple[Any, ...]]:
    person = aliased(Member)
    then = literal(now + MOMENT, UTCDateTime())
    return (
        select(
            Duty.id, Duty.campaign_id, Campaign.title, Duty.plan_version_id,
            Duty.expectation, Duty.kind, Duty.period, Duty.organisation_id,
            Organisation.name, Duty.member_id, person.name,
            Duty.due_on, Duty.due_at, Duty.minimum, came_in(then), came_in(then, Duty.due_at),
        )
        .join(Campaign, Campaign.id == Duty.campaign_id)
        .join(Organisation, Organisation.id == Duty.organisation_id)
        .outerjoin(person, person.id == Duty.member_id)
        .where(Campaign.state == CampaignState.RUNNING, Duty.opens_at <= now)
        .order_by(Duty.due_at, Duty.organisation_id, Duty.id)
    )  # fmt: skip


def _count(
    at: SQLColumnExpression[Any],
    until: Sequence[SQLColumnExpression[datetime]],
    same: Sequence[ColumnElement[bool]],
) -> ColumnElement[int]:
    within = [at >= Duty.opens_at, *(at < end for end in (Duty.closes_at, *until))]
    counted = select(func.count()).where(*same, *within).correlate(Duty)
    return counted.scalar_subquery()


def _commitment() -> tuple[ColumnElement[bool], ...]:
    """A member's counts wherever he made it: after a transfer he promises in his new place."""
    return (
        Commitment.campaign_id == Duty.campaign_id,
        or_(Duty.member_id.is_not(None), Commitment.organisation_id == Duty.organisation_id),
        Commitment.expectation == Duty.expectation,
        func.coalesce(Commitment.member_id, 0) == Duty.member_key,
        Commitment.state.in_(HANDED_IN),
    )


def _idea() -> tuple[ColumnElement[bool], ...]:
    return (
        Idea.campaign_id == Duty.campaign_id,
        Idea.expectation == Duty.expectation,
        or_(
            Idea.member_id == Duty.member_id,
            and_(Duty.member_id.is_(None), Idea.organisation_id == Duty.organisation_id),
        ),
        Idea.state != IdeaState.WITHDRAWN,
    )


def _summary() -> tuple[ColumnElement[bool], ...]:
    return (
        Summary.campaign_id == Duty.campaign_id,
        Summary.organisation_id == Duty.organisation_id,
        func.coalesce(Summary.member_id, 0) == Duty.member_key,
        Summary.expectation == Duty.expectation,
        Summary.period == Duty.period,
        Summary.withdrawn_at.is_(None),
    )


def _comment() -> tuple[ColumnElement[bool], ...]:
    return (
        Comment.campaign_id == Duty.campaign_id,
        Comment.organisation_id == Duty.organisation_id,
        Comment.expectation == Duty.expectation,
        Comment.period == Duty.period,
    )


def _meeting() -> tuple[ColumnElement[bool], ...]:
    """Held is what is logged: a meeting that was only called counts for nothing."""
    return (
        Meeting.campaign_id == Duty.campaign_id,
        Meeting.organisation_id == Duty.organisation_id,
        Meeting.expectation == Duty.expectation,
        Meeting.period == Duty.period,
        Meeting.logged_at.is_not(None),
    )


def _gap() -> tuple[ColumnElement[bool], ...]:
    return (
        Gap.campaign_id == Duty.campaign_id,
        Gap.organisation_id == Duty.organisation_id,
        func.coalesce(Gap.member_id, 0) == Duty.member_key,
        Gap.expectation == Duty.expectation,
        Gap.period == Duty.period,
        Gap.state.not_in((GapState.RETURNED, GapState.WITHDRAWN)),
    )


def _checklist() -> tuple[ColumnElement[bool], ...]:
    return (Checklist.duty_id == Duty.id, Checklist.handed_in_at.is_not(None))


def _plan() -> tuple[ColumnElement[bool], ...]:
    return (
        SubmittedPlan.campaign_id == Duty.campaign_id,
        SubmittedPlan.organisation_id == Duty.organisation_id,
        SubmittedPlan.expectation == Duty.expectation,
        SubmittedPlan.period == Duty.period,
        SubmittedPlan.state.not_in((OwnPlanState.RETURNED, OwnPlanState.WITHDRAWN)),
    )


def _link(until: Sequence[SQLColumnExpression[datetime]]) -> tuple[ColumnElement[bool], ...]:
    """A member's counts wherever he made it. What was ended counts for nothing, but what held when
    the duty was due was in time."""
    ended = (Link.ended_at >= end for end in (Duty.closes_at, *until))
    return (
        Link.campaign_id == Duty.campaign_id,
        or_(
            Link.member_id == Duty.member_id,
            and_(
                Duty.member_id.is_(None),
                Link.member_id.is_(None),
                Link.organisation_id == Duty.organisation_id,
            ),
        ),
        Link.expectation == Duty.expectation,
        Link.period == Duty.period,
        or_(Link.ended_at.is_(None), *ended),
    )
