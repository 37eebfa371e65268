"""Who still owes what: frozen duties against what came in, in one statement."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.came_in import came_in
from models.queries.tree import TODAY, Day, Who, in_force, led_by
from models.tables import (
    LEADING,
    Appointment,
    Campaign,
    CampaignState,
    Duty,
    Member,
    Organisation,
)
from models.tables.base import UTCDateTime

COMMENT = "comment"
MOMENT = timedelta(microseconds=1)
THEN = bindparam("then", type_=UTCDateTime())
NOW = bindparam("now", type_=UTCDateTime())
UNTIL = bindparam("until", type_=UTCDateTime())
WHO = bindparam("who", type_=Integer())
FOR_EVER = datetime.max.replace(tzinfo=UTC)
Whose = Callable[[Who, Day], ColumnElement[bool]]


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
    of_members: bool = False

    @property
    def done(self) -> bool:
        return self.came_in >= self.minimum

    @property
    def on_time(self) -> bool:
        return self.in_time >= self.minimum

    def overdue(self, now: datetime) -> bool:
        return not self.done and self.due_at <= now


@cache
def outstanding() -> ColumnElement[bool]:
    """The duty is neither waived nor done."""
    return and_(Duty.waived_at.is_(None), came_in() < Duty.minimum)


def owed_by(member_id: Who, day: Day) -> ColumnElement[bool]:
    """Duties this person answers for: his own, those he leads, comments on those below him."""
    led = led_by(member_id, day)
    return or_(
        Duty.member_id == member_id,
        and_(_of_an_organisation(), Duty.kind != COMMENT, Duty.organisation_id.in_(led)),
        and_(Duty.kind == COMMENT, Duty.organisation_id.in_(_right_below(led))),
    )


def watched_by(member_id: Who, day: Day) -> ColumnElement[bool]:
    """Members' duties in what this person leads, and those of the organisations directly below."""
    led = led_by(member_id, day)
    others = and_(Duty.member_id.is_not(None), Duty.member_id != member_id)
    below = Duty.organisation_id.in_(_right_below(led))
    return or_(
        and_(others, Duty.organisation_id.in_(led)),
        and_(_of_an_organisation(), Duty.kind != COMMENT, below),
    )


def _right_below(led: Select[int]) -> Select[int]:
    return select(Organisation.id).where(Organisation.superior_id.in_(led))


def _of_an_organisation() -> ColumnElement[bool]:
    """Not by `member_id IS NULL`: SQLite would look through every organisation's by its index
    rather than through those few that are asked for."""
    return Duty.member_key == 0


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
    found = _views().where(*conditions).limit(limit)
    rows = await session.execute(found, {THEN.key: now + MOMENT, NOW.key: now})
    return [DutyView(*row) for row in rows]


async def left_to(
    session: AsyncSession, now: datetime, whose: Whose, member_id: int, day: date, until: datetime
) -> list[DutyView]:
    """The same, of what is neither waived nor done and due by `until`. `whose`: `owed_by` or
    `watched_by`, of this member on that local day."""
    values = {WHO.key: member_id, TODAY.key: day, UNTIL.key: until}
    rows = await session.execute(_left(whose), values | {THEN.key: now + MOMENT, NOW.key: now})
    return [DutyView(*row) for row in rows]


@cache
def _left(whose: Whose) -> Select[*tuple[Any, ...]]:
    """Put together once: every digest asks it twice, and SQLAlchemy needs longer to recognise it
    than the database to answer."""
    return _views().where(whose(WHO, TODAY), outstanding(), Duty.due_at <= UNTIL)


def _views() -> Select[*tuple[Any, ...]]:
    person = aliased(Member)
    return (
        select(
            Duty.id, Duty.campaign_id, Campaign.title, Duty.plan_version_id,
            Duty.expectation, Duty.kind, Duty.period, Duty.organisation_id,
            Organisation.name, Duty.member_id, person.name,
            Duty.due_on, Duty.due_at, Duty.minimum, came_in(THEN), came_in(THEN, Duty.due_at),
            Duty.of_members,
        )
        .join(Campaign, Campaign.id == Duty.campaign_id)
        .join(Organisation, Organisation.id == Duty.organisation_id)
        .outerjoin(person, person.id == Duty.member_id)
        .where(Campaign.state == CampaignState.RUNNING, Duty.opens_at <= NOW)
        .order_by(Duty.due_at, Duty.organisation_id, Duty.id)
    )  # fmt: skip
