"""Whom a visit can be to where the plan says that they are linked first, and who was left out."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import entitled, keys
from models.plan.schema import Plan
from models.queries.among import among
from models.queries.duties import DutyView
from models.queries.links import LinkView, links, live
from models.queries.visits import LOGGED
from models.tables import Duty, Link, Visit


async def linked(session: AsyncSession, plan: Plan, duty: Duty | DutyView) -> list[LinkView]:
    """What holds today of whoever owes this duty, and for a member also of his organisation; none
    where the plan lets people write whom they like. `plan`: today's."""
    said = entitled(plan.expectations, duty.expectation)
    if said is None or said.of is None:
        return []
    where = duty.campaign_id, keys(plan.expectations, said.of), duty.organisation_id
    found = [*await live(session, *where, None)]
    if duty.member_id is not None:
        found = [*await live(session, *where, duty.member_id), *found]
    return found


async def left_out(session: AsyncSession, found: Sequence[LinkView], period: str) -> list[LinkView]:
    """Those of them to whom nobody made a visit in that period."""
    ids = [one.id for one in found]
    rows = await session.scalars(
        select(Visit.link_id).where(LOGGED, Visit.period == period, among(Visit.link_id, ids))
    )
    visited = set(rows)
    return [one for one in found if one.id not in visited]


async def all_left_out(
    session: AsyncSession, plan: Plan, duty: DutyView, *whose: ColumnElement[bool]
) -> Sequence[LinkView]:
    """Of everybody's that match, for what this duty is one of; `plan`: the duty's."""
    of = plan.expectations[duty.expectation].of
    if of is None:
        return ()
    visited = select(Visit.id).where(LOGGED, Visit.link_id == Link.id, Visit.period == duty.period)
    return await links(
        session,
        Link.campaign_id == duty.campaign_id,
        Link.expectation.in_(keys(plan.expectations, of)),
        Link.ended_at.is_(None),
        ~visited.correlate(Link).exists(),
        *whose,
    )
