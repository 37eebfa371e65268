"""Campaigns that are over: in chat for everybody whose tree they were in, without a person."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.archive import OverRound, counted, rankings_of, rounds_over
from models.queries.ranking import RankingView, ranking
from models.tables import Campaign, CampaignState, Closing, Organisation
from services.actors import Actor
from services.campaigns import plan_in_force
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Archived:
    """`counts`: by the names in models.queries.archive. `rankings`: id and period."""

    id: int
    key: str
    plan: Plan
    organisation: str
    erased_at: datetime | None
    counts: dict[str, int]
    rankings: tuple[tuple[int, str], ...]
    rounds: tuple[OverRound, ...]


async def listed(ctx: Context, actor: Actor) -> list[tuple[int, str]]:
    """Id and title of those that are closed, the newest first."""
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Campaign.id, Campaign.title)
            .join(Organisation, Organisation.id == Campaign.organisation_id)
            .where(Organisation.tree == actor.tree, Campaign.superior_id.is_(None))
            .where(Campaign.state == CampaignState.CLOSED)
            .order_by(Campaign.id.desc())
        )
        return [(number, title) for number, title in rows]


async def look(ctx: Context, actor: Actor, campaign_id: int) -> Archived:
    """Raises NotFound, also for one that still runs."""
    async with ctx.db.read() as session:
        return await _of_tree(session, ctx, actor, campaign_id)


async def look_ranking(
    ctx: Context, actor: Actor, campaign_id: int, ranking_id: int
) -> tuple[Archived, RankingView]:
    """Raises NotFound."""
    async with ctx.db.read() as session:
        found = await _of_tree(session, ctx, actor, campaign_id)
        view = await ranking(session, ranking_id)
        if view is None or ranking_id not in dict(found.rankings):
            raise NotFound
        return found, view


async def archived(session: AsyncSession, ctx: Context, campaign: Campaign) -> Archived:
    _, plan = await plan_in_force(session, ctx, campaign.id, ctx.today())
    row = await session.get(Closing, campaign.id)
    organisation = await session.get_one(Organisation, campaign.organisation_id)
    return Archived(
        campaign.id,
        campaign.key,
        plan,
        organisation.name,
        row.erased_at if row else None,
        await counted(session, campaign.id),
        tuple(await rankings_of(session, campaign.id)),
        tuple(await rounds_over(session, campaign.id)),
    )


async def _of_tree(session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int) -> Archived:
    campaign = await session.get(Campaign, campaign_id)
    if campaign is None or campaign.state is not CampaignState.CLOSED:
        raise NotFound
    tree = (await session.get_one(Organisation, campaign.organisation_id)).tree
    if tree != actor.tree or campaign.superior_id is not None:
        raise NotFound
    return await archived(session, ctx, campaign)
