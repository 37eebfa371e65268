"""What somebody took upon himself to have done by a day, besides duties: put right a gap, make a
visit, see to what came up there, answer what was proposed.

Each kind is one `Source`; “what do I owe”, digests and who is reminded at all read every one of
them in one statement.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
    Integer,
    Select,
    SQLColumnExpression,
    and_,
    cast,
    func,
    join,
    literal,
    null,
    or_,
    select,
    true,
    type_coerce,
    union,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.overseers import overseer_of
from models.queries.tree import in_force
from models.queries.visits import OPEN, PLANNED
from models.tables import (
    LEADING,
    Appointment,
    Base,
    Campaign,
    CampaignState,
    FollowUp,
    Gap,
    GapState,
    Grading,
    GradingState,
    Member,
    Organisation,
    Round,
    RoundState,
    RoundTeller,
    Teller,
    Visit,
)

SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Dated:
    """`day` is the last local day to have it done, as it stands on `today`; `member` is None for
    an organisation's. `kind` names its words and the button that opens it."""

    today: date
    kind: str
    id: int
    title: str
    organisation_id: int
    organisation: str
    member_id: int | None
    member: str | None
    day: date

    @property
    def overdue(self) -> bool:
        return self.day < self.today

    @property
    def urgent(self) -> bool:
        return self.day <= self.today + SOON


@dataclass(frozen=True, slots=True)
class Source:
    """Where the things of one kind stand: columns of `of`, a table or a join, where `open`.

    `member_id` is NULL for an organisation's, which all who lead it answer for. `overseer`: the
    organisation whose leaders read who is overdue; NULL where that is nobody's business. `ahead`:
    how long before it is told of.
    """

    kind: str
    of: type[Base] | FromClause
    open: ColumnElement[bool]
    id: SQLColumnExpression[int]
    title: SQLColumnExpression[str]
    campaign_id: SQLColumnExpression[int]
    organisation_id: SQLColumnExpression[int]
    member_id: SQLColumnExpression[int | None]
    day: SQLColumnExpression[date]
    overseer: SQLColumnExpression[int | None]
    ahead: timedelta = SOON


Condition = Callable[[Source], ColumnElement[bool]]


def _gaps(today: date) -> Source:
    """Accepted ones: a returned one is owed as a duty again, one reported waits for somebody
    else."""
    return Source(
        "gap",
        Gap,
        Gap.state == GapState.ACCEPTED,
        Gap.id,
        Gap.problem,
        Gap.campaign_id,
        Gap.organisation_id,
        Gap.member_id,
        Gap.deadline,
        overseer_of(Gap, today),
    )


def _visits(_: date) -> Source:
    """Put on a day and neither logged nor called off: its own visitor's business."""
    return Source(
        "visit",
        Visit,
        PLANNED,
        Visit.id,
        Visit.whom,
        Visit.campaign_id,
        Visit.organisation_id,
        Visit.member_id,
        Visit.day,
        cast(null(), Integer),
        timedelta(days=1),
    )


def _follow_ups(today: date) -> Source:
    """Whoever logged the visit has promised them, also of an organisation's."""
    return Source(
        "follow-up",
        join(FollowUp, Visit, FollowUp.visit_id == Visit.id),
        OPEN,
        FollowUp.id,
        FollowUp.text,
        Visit.campaign_id,
        Visit.organisation_id,
        FollowUp.member_id,
        FollowUp.due_on,
        overseer_of(Visit, today),
    )


def _tellers(_: date) -> Source:
    """What waits for somebody's half of a key: one for each campaign, named by one of its rounds.
    Told of from the first day on."""
    waiting = (
        select(
            func.min(Round.id).label("id"),
            Campaign.title.label("title"),
            Campaign.id.label("campaign_id"),
            Campaign.organisation_id.label("organisation_id"),
            Teller.member_id.label("member_id"),
            func.min(RoundTeller.due_on, type_=Date()).label("day"),
        )
        .join(RoundTeller, RoundTeller.round_id == Round.id)
        .join(Teller, Teller.id == RoundTeller.teller_id)
        .join(Campaign, Campaign.id == Round.campaign_id)
        .where(Round.state == RoundState.WAITING, RoundTeller.given_at.is_(None))
        .where(RoundTeller.due_on.is_not(None))
        .group_by(Campaign.id, Campaign.title, Campaign.organisation_id, Teller.member_id)
        .subquery()
    )
    found = waiting.c
    return Source(
        "teller",
        waiting,
        true(),
        found.id,
        found.title,
        found.campaign_id,
        found.organisation_id,
        found.member_id,
        found.day,
        cast(null(), Integer),
        timedelta(days=30),
    )


def _gradings(_: date) -> Source:
    """Grades proposed from below, which those above confirm or send back."""
    below = aliased(Organisation)
    return Source(
        "grading",
        join(Grading, below, Grading.organisation_id == below.id),
        Grading.state == GradingState.PROPOSED,
        Grading.duty_id,
        below.name,
        Grading.campaign_id,
        func.coalesce(below.superior_id, Grading.organisation_id),
        cast(null(), Integer),
        type_coerce(Grading.confirm_by, Date),
        cast(null(), Integer),
    )


SOURCES: tuple[Callable[[date], Source], ...] = (
    *(_gaps, _visits, _follow_ups),
    *(_tellers, _gradings),
)
"""One for each kind, as of a day."""


@lru_cache(maxsize=4)
def _sources(today: date) -> tuple[Source, ...]:
    return tuple(source(today) for source in SOURCES)


def before(last: date | None) -> Condition:
    """Due by then, or long ago; None: however far off."""
    return lambda one: true() if last is None else one.day <= last


def answered_by(member_id: int, today: date) -> Condition:
    """His own, and those of the organisations he leads."""
    led = _led(member_id, today)
    return lambda one: or_(
        one.member_id == member_id,
        and_(one.member_id.is_(None), one.organisation_id.in_(led)),
    )


def overdue_below(member_id: int, today: date) -> Condition:
    """Other people's and lower organisations' that are overdue and his to know of."""
    led = _led(member_id, today)
    return lambda one: and_(
        one.day < today,
        one.overseer.in_(led),
        func.coalesce(one.member_id, 0) != member_id,
    )


async def dated(session: AsyncSession, today: date, *conditions: Condition) -> tuple[Dated, ...]:
    """Of running campaigns, the most urgent first."""
    found = (_rows(one, conditions) for one in _sources(today))
    rows = await session.execute(union_all(*found).order_by("day", "kind", "id"))
    return tuple(Dated(today, *row) for row in rows)


async def days(session: AsyncSession, today: date, *conditions: Condition) -> list[date]:
    """On which days anything open is due, whoever has it."""
    found: list[Select[date]] = []
    for one in _sources(today):
        due: Select[date] = select(one.day.label("day")).select_from(one.of).where(one.open)
        found.append(due.where(*(condition(one) for condition in conditions)))
    return list(await session.scalars(union(*found).order_by("day")))


def having(today: date, *conditions: Condition) -> tuple[Select[int], ...]:
    """Who answers for one that matches, for a union of these selects of member ids."""
    found: list[Select[int]] = []
    for one in _sources(today):
        open_ = (one.open, *(condition(one) for condition in conditions))
        own = select(func.coalesce(one.member_id, 0)).select_from(one.of)
        found.append(own.where(one.member_id.is_not(None), *open_))
        found.append(_leaders(today, one, one.organisation_id, one.member_id.is_(None), *open_))
    return tuple(found)


def told_of(today: date, *conditions: Condition) -> tuple[Select[int], ...]:
    """Who is to know of one that matches and is overdue. The reverse of `overdue_below`."""
    return tuple(
        _leaders(
            today,
            one,
            one.overseer,
            one.open,
            one.day < today,
            func.coalesce(one.member_id, 0) != Appointment.member_id,
            *(condition(one) for condition in conditions),
        )
        for one in _sources(today)
    )


def _rows(one: Source, conditions: tuple[Condition, ...]) -> Select[*tuple[Any, ...]]:
    person = aliased(Member)
    return (
        select(
            literal(one.kind).label("kind"), one.id.label("id"), one.title.label("title"),
            one.organisation_id.label("organisation_id"), Organisation.name.label("organisation"),
            one.member_id.label("member_id"), person.name.label("member"), one.day.label("day"),
        )
        .select_from(one.of)
        .join(Campaign, Campaign.id == one.campaign_id)
        .join(Organisation, Organisation.id == one.organisation_id)
        .outerjoin(person, person.id == one.member_id)
        .where(Campaign.state == CampaignState.RUNNING, one.open)
        .where(*(condition(one) for condition in conditions))
    )  # fmt: skip


def _led(member_id: int, today: date) -> Select[int]:
    return (
        select(Appointment.organisation_id)
        .where(Appointment.member_id == member_id, Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, today))
    )


def _leaders(
    today: date,
    one: Source,
    organisation_id: SQLColumnExpression[Any],
    *conditions: ColumnElement[bool],
) -> Select[int]:
    return (
        select(Appointment.member_id)
        .select_from(one.of)
        .join(Appointment, Appointment.organisation_id == organisation_id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, today), *conditions)
    )
