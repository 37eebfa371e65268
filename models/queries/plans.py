"""The plan under which something was made, read back from its immutable version."""

from collections.abc import Iterable

from sqlalchemy import Text, bindparam, cast, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.loading import restored
from models.plan.schema import Plan
from models.tables import PlanVersion

# As text: one that was read before is known by it, and not read again.
_WRITTEN = select(PlanVersion.id, cast(PlanVersion.resolved, Text)).where(
    PlanVersion.id.in_(bindparam("versions", expanding=True))
)


async def plan_of_version(session: AsyncSession, version_id: int) -> Plan:
    return (await plans_of_versions(session, (version_id,)))[version_id]


async def plans_of_versions(session: AsyncSession, versions: Iterable[int]) -> dict[int, Plan]:
    """Each named version's plan, in one statement."""
    rows = await session.execute(_WRITTEN, {"versions": list(set(versions))})
    return {version: restored(resolved) for version, resolved in rows}
