"""Plaques as people read them: single ones, who holds the places, where each kind is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.among import among
from models.queries.tree import in_force
from models.tables import (
    Appointment,
    Member,
    Organisation,
    Plaque,
    PlaqueEvent,
    PlaqueState,
    PlaqueStep,
)

HOLDING = (PlaqueState.PROPOSED, PlaqueState.DISPLAYED)
"""Takes up a place; what waits for the superior does so, too."""
ORDER = (PlaqueState.PROPOSED, PlaqueState.RETURNED, PlaqueState.DISPLAYED)


@dataclass(frozen=True, slots=True)
class PlaqueView:
    """`kind` is the plan's key. `gone`: the member has left the organisation since."""

    id: int
    campaign_id: int
    version_id: int
    kind: str
    organisation_id: int
    organisation: str
    tree: str
    superior_id: int | None
    member_id: int | None
    member: str | None
    thing: str
    stars: int | None
    duties: str
    reason: str
    state: PlaqueState
    author_id: int
    gone: bool

    @property
    def holder(self) -> str:
        return self.member or self.thing or self.organisation

    @property
    def of_itself(self) -> bool:
        """It is on the organisation, not on somebody or something in it."""
        return self.member_id is None and not self.thing


@dataclass(frozen=True, slots=True)
class PlaqueLine:
    """One line of the history."""

    id: int
    step: PlaqueStep
    note: str
    stars: int | None
    author: str
    at: datetime


async def plaques(
    session: AsyncSession,
    day: date,
    *conditions: ColumnElement[bool],
    limit: int | None = None,
    offset: int = 0,
) -> list[PlaqueView]:
    """What waits first, then by organisation; withdrawn ones are left out."""
    turns = ((Plaque.state == state, turn) for turn, state in enumerate(ORDER))
    rows = await session.execute(
        _views(day)
        .where(Plaque.state != PlaqueState.WITHDRAWN, *conditions)
        .order_by(case(*turns, else_=len(ORDER)), Organisation.id, Plaque.kind, Plaque.id)
        .limit(limit)
        .offset(offset)
    )
    return [PlaqueView(*row) for row in rows]


async def plaque(session: AsyncSession, day: date, plaque_id: int) -> PlaqueView | None:
    """Also a withdrawn one."""
    row = (await session.execute(_views(day).where(Plaque.id == plaque_id))).one_or_none()
    return PlaqueView(*row) if row else None


async def history(session: AsyncSession, plaque_id: int) -> list[PlaqueLine]:
    rows = await session.execute(_lines().where(PlaqueEvent.plaque_id == plaque_id))
    return [PlaqueLine(*row) for row in rows]


async def last_steps(
    session: AsyncSession, plaque_ids: Collection[int]
) -> dict[tuple[int, PlaqueStep], PlaqueLine]:
    """By plaque and step the line of the last time that it was taken."""
    rows = await session.execute(
        _lines().add_columns(PlaqueEvent.plaque_id).where(among(PlaqueEvent.plaque_id, plaque_ids))
    )
    found = [(plaque, PlaqueLine(*line)) for *line, plaque in rows]
    return {(plaque, line.step): line for plaque, line in found}


def shown(campaign_id: int, kinds: Collection[str], day: date) -> ColumnElement[bool]:
    """On the board: displayed, of an organisation that still is."""
    return and_(
        Plaque.campaign_id == campaign_id,
        Plaque.kind.in_(kinds),
        Plaque.state == PlaqueState.DISPLAYED,
        *in_force(Organisation, day),
    )


async def places(
    session: AsyncSession, campaign_id: int, organisations: Collection[int]
) -> Sequence[tuple[str, int, int | None]]:
    """Kind, organisation and its superior of all that takes up a place in these, or in those
    beside them."""
    beside = select(Organisation.superior_id).where(Organisation.id.in_(organisations))
    rows = await session.execute(
        select(Plaque.kind, Plaque.organisation_id, Organisation.superior_id)
        .join(Organisation, Organisation.id == Plaque.organisation_id)
        .where(Plaque.campaign_id == campaign_id, Plaque.state.in_(HOLDING))
        .where(or_(Organisation.id.in_(organisations), Organisation.superior_id.in_(beside)))
        .order_by(Plaque.id)
    )
    return [(kind, organisation, superior) for kind, organisation, superior in rows]


async def counted(session: AsyncSession, campaign_id: int, day: date) -> dict[str, int]:
    """How many of each kind are displayed, by the key under which they were put up."""
    rows = await session.execute(
        select(Plaque.kind, func.count().label("number"))
        .join(Organisation, Organisation.id == Plaque.organisation_id)
        .where(Plaque.campaign_id == campaign_id, Plaque.state == PlaqueState.DISPLAYED)
        .where(*in_force(Organisation, day))
        .group_by(Plaque.kind)
    )
    return {one.kind: one.number for one in rows}


def _lines() -> Select[*tuple[Any, ...]]:
    return (
        select(
            PlaqueEvent.id, PlaqueEvent.step, PlaqueEvent.note, PlaqueEvent.stars,
            Member.name, PlaqueEvent.at,
        )
        .join(Member, Member.id == PlaqueEvent.author_id)
        .order_by(PlaqueEvent.id)
    )  # fmt: skip


def _views(day: date) -> Select[*tuple[Any, ...]]:
    holder = aliased(Member)
    there = exists().where(
        Appointment.member_id == Plaque.member_id,
        Appointment.organisation_id == Plaque.organisation_id,
        *in_force(Appointment, day),
    )
    return (
        select(
            Plaque.id, Plaque.campaign_id, Plaque.plan_version_id, Plaque.kind,
            Plaque.organisation_id, Organisation.name, Organisation.tree,
            Organisation.superior_id, Plaque.member_id, holder.name, Plaque.thing,
            Plaque.stars, Plaque.duties, Plaque.reason, Plaque.state, Plaque.author_id,
            and_(Plaque.member_id.is_not(None), ~there),
        )
        .join(Organisation, Organisation.id == Plaque.organisation_id)
        .outerjoin(holder, holder.id == Plaque.member_id)
    )  # fmt: skip
