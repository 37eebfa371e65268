"""Rivals as people read them: who measures himself against whom, and how far it has got."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import Duty, Member, Organisation, Pairing, PairingState

HELD = (PairingState.APPROVED, PairingState.ENDED)
"""What everybody on either side may read."""
_FIRST = (PairingState.PROPOSED, PairingState.RETURNED, PairingState.APPROVED)


@dataclass(frozen=True, slots=True)
class PairingView:
    """`rival`: as the roster calls it today, or as it was named; `rival_id` is None for one that is
    not on it. `superior_id`: the organisation whose leaders decide. `decider`: who did."""

    id: int
    campaign_id: int
    version_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    superior_id: int | None
    author: str
    rival_id: int | None
    rival: str
    place: str
    why: str
    state: PairingState
    submitted_at: datetime
    decider: str | None
    decided_at: datetime | None
    reason: str | None
    ended_at: datetime | None

    @property
    def holds(self) -> bool:
        return self.state is PairingState.APPROVED


async def pairings(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[PairingView]:
    """Those that match, without withdrawn ones: what waits first, what has ended last."""
    order = {state: place for place, state in enumerate(_FIRST)}
    rows = await session.execute(
        _views()
        .where(Pairing.state != PairingState.WITHDRAWN, *conditions)
        .order_by(case(order, value=Pairing.state, else_=len(order)))
        .order_by(Pairing.organisation_id, Pairing.id.desc())
    )
    return [PairingView(*row) for row in rows]


async def pairing(session: AsyncSession, pairing_id: int) -> PairingView | None:
    """Also a withdrawn one."""
    row = (await session.execute(_views().where(Pairing.id == pairing_id))).one_or_none()
    return PairingView(*row) if row else None


async def named(session: AsyncSession, found: Select[int]) -> list[tuple[int, str]]:
    """These organisations with their names, in the roster's order."""
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(Organisation.id.in_(found))
        .order_by(Organisation.id)
    )
    return [(id_, name) for id_, name in rows]


def same(of: Duty | Pairing, keys: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    """Whatever was handed in for that thing, under its key of today or the one before."""
    return (
        Pairing.campaign_id == of.campaign_id,
        Pairing.organisation_id == of.organisation_id,
        Pairing.expectation.in_(keys),
    )


def _views() -> Select[*tuple[Any, ...]]:
    rival, decider = aliased(Organisation), aliased(Member)
    return (
        select(
            Pairing.id, Pairing.campaign_id, Pairing.plan_version_id, Pairing.expectation,
            Pairing.period, Pairing.organisation_id, Organisation.name, Organisation.superior_id,
            Member.name, Pairing.rival_id, func.coalesce(rival.name, Pairing.rival),
            Pairing.place, Pairing.why, Pairing.state, Pairing.submitted_at, decider.name,
            Pairing.decided_at, Pairing.reason, Pairing.ended_at,
        )
        .join(Organisation, Organisation.id == Pairing.organisation_id)
        .join(Member, Member.id == Pairing.author_id)
        .outerjoin(rival, rival.id == Pairing.rival_id)
        .outerjoin(decider, decider.id == Pairing.decided_by)
    )  # fmt: skip
