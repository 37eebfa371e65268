"""Who holds the keys, and what waits for them, as somebody may see it."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tellers import TellerLine, Waiting, appointed, same_occasion, waiting
from models.tables import Round, RoundState
from services.actors import Actor
from services.campaigns import CampaignView, running
from services.ports import Context
from services.refusals import AlreadyDone, NotFound


@dataclass(frozen=True, slots=True)
class KeyHolders:
    """Of one campaign. `leads`: this reader may appoint and give up."""

    campaign_id: int
    title: str
    leads: bool
    wanted: bool
    tellers: tuple[TellerLine, ...]
    waiting: tuple[Waiting, ...]


async def overview(ctx: Context, actor: Actor) -> tuple[KeyHolders, ...]:
    """Of the running campaigns that concern him and whose plan wants tellers, or has rounds that
    wait for them."""
    async with ctx.db.read() as session:
        found = [
            await _holders(session, ctx, actor, one) for one in await running(session, ctx, actor)
        ]
    return tuple(one for one in found if one.wanted or one.waiting)


async def waiting_round(ctx: Context, actor: Actor, round_id: int) -> Waiting:
    """For one of the two or whoever leads the campaign; AlreadyDone once it waits no more."""
    async with ctx.db.read() as session:
        round_ = await session.get(Round, round_id)
        if round_ is None:
            raise NotFound
        if round_.state is not RoundState.WAITING:
            raise AlreadyDone
        (found,) = await waiting(session, same_occasion(round_))
    if actor.member_id in {one.member_id for one in found.holders}:
        return found
    leads = [one.campaign_id for one in await overview(ctx, actor) if one.leads]
    if found.campaign_id not in leads:
        raise NotFound
    return found


async def _holders(
    session: AsyncSession, ctx: Context, actor: Actor, campaign: CampaignView
) -> KeyHolders:
    return KeyHolders(
        campaign.id,
        campaign.title,
        campaign.organisation_id in actor.led,
        campaign.plan.tellers,
        await appointed(session, campaign.id, ctx.today()),
        await waiting(session, Round.campaign_id == campaign.id),
    )
