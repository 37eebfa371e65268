"""The plan as those who take part read it."""

from collections.abc import Sequence

from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from services.actors import Actor
from services.campaigns import CampaignView, running
from services.ports import Context
from services.refusals import NoCampaign


async def listed(ctx: Context, actor: Actor) -> Sequence[CampaignView]:
    """The running campaigns of his tree."""
    async with ctx.db.read() as session:
        return await running(session, ctx, actor)


async def look(ctx: Context, actor: Actor, campaign_id: int) -> CampaignView:
    """Raises NoCampaign where it does not run, or not in his tree."""
    for one in await listed(ctx, actor):
        if one.id == campaign_id:
            return one
    raise NoCampaign


async def of_version(ctx: Context, version_id: int) -> Plan:
    async with ctx.db.read() as session:
        return await plan_of_version(session, version_id)
