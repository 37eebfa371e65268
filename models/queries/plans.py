"""The plan under which something was made, read back from its immutable version."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.loading import restored
from models.plan.schema import Plan
from models.tables import PlanVersion


async def plan_of_version(session: AsyncSession, version_id: int) -> Plan:
    version = await session.get_one(PlanVersion, version_id)
    return restored(version.resolved)


async def plans_of_versions(session: AsyncSession, versions: Iterable[int]) -> dict[int, Plan]:
    """Each named version's plan, in one statement."""
    rows = await session.scalars(select(PlanVersion).where(PlanVersion.id.in_(set(versions))))
    return {row.id: restored(row.resolved) for row in rows}
