"""Draws as people read them, and who could stand in one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import (
    Campaign,
    CheckFinding,
    Commitment,
    CommitmentState,
    DrawnFrom,
    Member,
    Organisation,
    SupervisionCandidate,
    SupervisionDraw,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who or what may be drawn, by a key that stays."""

    key: str
    organisation_id: int
    commitment_id: int | None


@dataclass(frozen=True, slots=True)
class DrawView:
    """`campaign`: its key; `whole`: how many stood in it."""

    id: int
    campaign_id: int
    campaign: str
    version_id: int
    superior_id: int
    number: int
    day: date
    among: DrawnFrom
    many: int
    reason: str
    text: str
    seed: str
    author: str
    whole: int


@dataclass(frozen=True, slots=True)
class DrawnView:
    """One that stood in a draw. `promise`: what it has published, if that was drawn."""

    id: int
    draw_id: int
    key: str
    organisation_id: int
    organisation: str
    commitment_id: int | None
    promise: str | None
    place: int | None
    finding: CheckFinding | None
    note: str
    found_by: str | None
    found_at: datetime | None


async def candidates(
    session: AsyncSession,
    campaign_id: int,
    superior_id: int,
    among: DrawnFrom,
    category: str | None,
    day: date,
) -> list[Candidate]:
    """Organisations right below, of that category or of any; or what these have published."""
    here = [Organisation.superior_id == superior_id, *in_force(Organisation, day)]
    here += [Organisation.category == category] if category else []
    if among is DrawnFrom.ORGANISATIONS:
        rows = await session.execute(select(Organisation.key, Organisation.id).where(*here))
        return sorted((Candidate(key, one, None) for key, one in rows), key=lambda one: one.key)
    found = await session.execute(
        select(Organisation.key, Organisation.id, Commitment.id.label("promise"))
        .join(Commitment, Commitment.organisation_id == Organisation.id)
        .where(*here, Commitment.campaign_id == campaign_id, Commitment.member_id.is_(None))
        .where(Commitment.state == CommitmentState.PUBLISHED)
    )
    named = (Candidate(f"{key}/{promise}", one, promise) for key, one, promise in found)
    return sorted(named, key=lambda one: one.key)


async def draws(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[DrawView]:
    """The newest first."""
    rows = await session.execute(_draws().where(*conditions).order_by(SupervisionDraw.id.desc()))
    return [DrawView(*row) for row in rows]


async def stood(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[DrawnView]:
    """In the order in which they were drawn; then who was not."""
    rows = await session.execute(
        _stood()
        .where(*conditions)
        .order_by(
            SupervisionCandidate.place.is_(None),
            SupervisionCandidate.place,
            SupervisionCandidate.key,
        )
    )
    return [DrawnView(*row) for row in rows]


async def last_number(session: AsyncSession, campaign_id: int) -> int:
    found = select(func.max(SupervisionDraw.number)).where(
        SupervisionDraw.campaign_id == campaign_id
    )
    return await session.scalar(found) or 0


async def categories_below(session: AsyncSession, superior_id: int, day: date) -> Sequence[str]:
    rows = await session.scalars(
        select(Organisation.category)
        .where(Organisation.superior_id == superior_id, *in_force(Organisation, day))
        .where(Organisation.category.is_not(None))
        .distinct()
        .order_by(Organisation.category)
    )
    return [one for one in rows if one]


def _draws() -> Select[*tuple[Any, ...]]:
    whole = (
        select(func.count())
        .where(SupervisionCandidate.draw_id == SupervisionDraw.id)
        .correlate(SupervisionDraw)
        .scalar_subquery()
    )
    return (
        select(
            SupervisionDraw.id, SupervisionDraw.campaign_id, Campaign.key,
            SupervisionDraw.plan_version_id, SupervisionDraw.superior_id, SupervisionDraw.number,
            SupervisionDraw.day, SupervisionDraw.among, SupervisionDraw.many,
            SupervisionDraw.reason, SupervisionDraw.text, SupervisionDraw.seed, Member.name, whole,
        )
        .join(Campaign, Campaign.id == SupervisionDraw.campaign_id)
        .join(Member, Member.id == SupervisionDraw.author_id)
    )  # fmt: skip


def _stood() -> Select[*tuple[Any, ...]]:
    return (
        select(
            SupervisionCandidate.id, SupervisionCandidate.draw_id, SupervisionCandidate.key,
            SupervisionCandidate.organisation_id, Organisation.name,
            SupervisionCandidate.commitment_id, Commitment.target, SupervisionCandidate.place,
            SupervisionCandidate.finding, SupervisionCandidate.note, Member.name,
            SupervisionCandidate.found_at,
        )
        .join(Organisation, Organisation.id == SupervisionCandidate.organisation_id)
        .outerjoin(Commitment, Commitment.id == SupervisionCandidate.commitment_id)
        .outerjoin(Member, Member.id == SupervisionCandidate.found_by)
    )  # fmt: skip
