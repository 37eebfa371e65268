"""What somebody took upon himself to have done by a day, besides duties: put right a gap, make a
visit, see to what came up there, answer what was proposed.

Each kind is one `Source`; “what do I owe”, digests and who is reminded at all read every one of
them in one statement.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    and_,
    func,
    literal,
    or_,
    select,
    true,
    union,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.dated_sources import SOON, Source, sources
from models.queries.tree import in_force
from models.tables import (
    LEADING,
    Appointment,
    Campaign,
    CampaignState,
    Member,
    Organisation,
)


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


Condition = Callable[[Source], ColumnElement[bool]]


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
    found = (_rows(one, conditions) for one in sources(today))
    rows = await session.execute(union_all(*found).order_by("day", "kind", "id"))
    return tuple(Dated(today, *row) for row in rows)


async def days(session: AsyncSession, today: date, *conditions: Condition) -> list[date]:
    """On which days anything open is due, whoever has it."""
    found: list[Select[date]] = []
    for one in sources(today):
        due: Select[date] = select(one.day.label("day")).select_from(one.of).where(one.open)
        found.append(due.where(*(condition(one) for condition in conditions)))
    return list(await session.scalars(union(*found).order_by("day")))


def having(today: date, *conditions: Condition) -> tuple[Select[int], ...]:
    """Who answers for one that matches, for a union of these selects of member ids."""
    found: list[Select[int]] = []
    for one in sources(today):
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
        for one in sources(today)
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
