"""What somebody took upon himself to have done by a day, besides duties: put right a gap, make a
visit, see to what came up there, answer what was proposed.

Each kind is one `Source`; “what do I owe”, digests and who is reminded at all read every one of
them in one statement.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Date,
    Select,
    SQLColumnExpression,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    union,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.dated_sources import SOON, Source, sources
from models.queries.duties import WHO
from models.queries.tree import TODAY, in_force, led_by
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
LAST = bindparam("last", type_=Date())


def before(last: date) -> Condition:
    """Due by then, or long ago."""
    return lambda one: one.day <= last


def answered_by(one: Source) -> ColumnElement[bool]:
    """His own (WHO), and those of the organisations he leads."""
    return or_(
        one.member_id == WHO,
        and_(one.member_id.is_(None), one.organisation_id.in_(led_by(WHO, TODAY))),
    )


def overdue_below(one: Source) -> ColumnElement[bool]:
    """Other people's and lower organisations' that are overdue and his (WHO) to know of."""
    return and_(
        one.day < TODAY,
        one.overseer.in_(led_by(WHO, TODAY)),
        func.coalesce(one.member_id, 0) != WHO,
    )


async def dated(
    session: AsyncSession, today: date, whose: Condition, member_id: int, last: date = date.max
) -> tuple[Dated, ...]:
    """Of running campaigns, the most urgent first. `whose`: `answered_by` or `overdue_below`, of
    this member; due by `last`."""
    values = {TODAY.key: today, WHO.key: member_id, LAST.key: last}
    rows = await session.execute(_all(whose), values)
    return tuple(Dated(today, *row) for row in rows)


@cache
def _all(whose: Condition) -> CompoundSelect[*tuple[Any, ...]]:
    """Put together once: every digest asks it."""
    found = (_rows(one, whose(one)) for one in sources(TODAY))
    return union_all(*found).order_by("day", "kind", "id")


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


def _rows(one: Source, whose: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
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
        .where(whose, one.day <= LAST)
    )  # fmt: skip


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
