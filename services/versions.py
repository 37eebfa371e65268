"""The plan of a version, kept once it was read."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from services.ports import Context


async def plan_under(session: AsyncSession, ctx: Context, version_id: int) -> Plan:
    """Asks the database nothing where the plan is kept."""
    plan = ctx.plans.kept(version_id)
    if plan is None:
        plan = await plan_of_version(session, version_id)
        ctx.plans.keep(version_id, plan)
    return plan
