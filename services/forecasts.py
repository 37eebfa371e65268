"""When one's own figure passes the rival's (赶超测算)."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.forecasts import ForecastView, forecast
from services.actors import Actor
from services.campaigns import CampaignView, require_running
from services.duties import Running
from services.outbox import post, private_chats
from services.ports import Context
from services.refusals import NotFound


async def of_campaign(ctx: Context, campaign: CampaignView) -> Sequence[ForecastView]:
    """In the order of the plan."""
    plan = campaign.plan
    async with ctx.db.read() as session:
        found = [await forecast(session, campaign.id, plan, key) for key in plan.forecasts]
    return [one for one in found if one]


async def look(ctx: Context, actor: Actor, campaign_id: int, key: str) -> ForecastView:
    """Raises NoCampaign, NotFound."""
    async with ctx.db.read() as session:
        _, view = await _known(session, ctx, actor, campaign_id, key)
    return view


async def draw(ctx: Context, actor: Actor, campaign_id: int, key: str) -> None:
    """Sends him the picture. Raises as `look` does."""
    async with ctx.db.write() as session:
        run, _ = await _known(session, ctx, actor, campaign_id, key)
        for chat in await private_chats(session, [actor.member_id]):
            post(
                *(session, ctx, chat, "forecast.drawn"),
                campaign=campaign_id,
                version=run.version_id,
                forecast=key,
            )


async def _known(
    session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int, key: str
) -> tuple[Running, ForecastView]:
    run = await require_running(session, ctx, actor, campaign_id)
    view = await forecast(session, campaign_id, run.plan, key)
    if view is None:
        raise NotFound
    return run, view
