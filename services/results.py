"""Published rankings as those who lead the campaign hand them on."""

from sqlalchemy import select

from models.queries.ranking import latest_ranking, ranking
from models.queries.results import Result, ranking_of, result
from models.tables import Campaign
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running, running
from services.ports import Context
from services.refusals import NotFound


async def listed(ctx: Context, actor: Actor) -> list[Result]:
    """The newest of each running campaign that he leads."""
    found = []
    async with ctx.db.read() as session:
        for one in await running(session, ctx, actor):
            newest = await latest_ranking(session, one.id)
            if newest is not None and one.organisation_id in actor.led:
                found.append(await result(session, newest))
    return found


async def look(ctx: Context, actor: Actor, ranking_id: int) -> Result:
    """Raises NotFound, NoCampaign, NotYourOrganisation."""
    async with ctx.db.read() as session:
        found = await ranking(session, ranking_id)
        if found is None:
            raise NotFound
        run = await require_running(session, ctx, actor, found.campaign_id)
        require_leader(actor, run.campaign.organisation_id)
        return await result(session, found)


async def of_campaign(ctx: Context, key: str, period: str) -> Result:
    """For the command line. Raises NotFound."""
    async with ctx.db.read() as session:
        campaign = await session.scalar(select(Campaign.id).where(Campaign.key == key))
        found = await ranking_of(session, campaign, period) if campaign else None
        if found is None:
            raise NotFound
        return await result(session, found)
