"""Rewards and penalties: who would get what and why, and what people decided on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import entitled
from models.plan.rewarding import Reward
from models.plan.schema import Plan
from models.queries.plans import plans_of_versions
from models.queries.reward_views import Given, Line, RewardSheet
from models.queries.rewards import AwardView, awards
from models.tables import Award, AwardState, Campaign
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import CampaignView, plan_in_force, require_running, running
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound
from services.reward_bars import marked, of_period
from services.reward_lines import lines, reckons

HALF = "-H1"


@dataclass(frozen=True, slots=True)
class Listed:
    """A running campaign that he leads, with the periods that there are already, newest first."""

    campaign: CampaignView
    periods: tuple[str, ...]


async def listed(ctx: Context, actor: Actor) -> list[Listed]:
    """Of the campaigns that he leads, those that reckon anything."""
    async with ctx.db.read() as session:
        found = await running(session, ctx, actor)
    return [
        Listed(one, periods)
        for one in found
        if one.organisation_id in actor.led and (periods := _periods(ctx, one.plan))
    ]


async def given(ctx: Context, actor: Actor) -> list[Given]:
    """What was confirmed for the organisations that he leads."""
    async with ctx.db.read() as session:
        found = await awards(
            session,
            Award.organisation_id.in_(actor.led),
            Award.state == AwardState.CONFIRMED,
            Award.replaced_at.is_(None),
        )
        plans = await plans_of_versions(session, {one.version_id for one in found})
    return [_given(plans[one.version_id], one) for one in found]


async def look(ctx: Context, actor: Actor, campaign_id: int, period: str) -> RewardSheet:
    """For those who lead the campaign. Raises NoCampaign, NotYourOrganisation, NotFound."""
    async with ctx.db.read() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        require_leader(actor, run.campaign.organisation_id)
        return await sheet(session, ctx, run, period)


async def of_campaign(ctx: Context, key: str, period: str) -> RewardSheet:
    """For the command line. Raises NotFound."""
    async with ctx.db.read() as session:
        campaign = await session.scalar(select(Campaign).where(Campaign.key == key))
        if campaign is None:
            raise NotFound
        version, plan = await plan_in_force(session, ctx, campaign.id, ctx.today())
        return await sheet(session, ctx, Running(campaign, version, plan), period)


async def sheet(session: AsyncSession, ctx: Context, run: Running, period: str) -> RewardSheet:
    if period not in _periods(ctx, run.plan):
        raise NotFound
    found, lacking = await lines(session, ctx, run, period)
    found = marked(found, await of_period(session, run.campaign.id, period))
    hand = [key for key, one in run.plan.rewards.items() if _by_hand(run.plan, one, period)]
    return RewardSheet(run.campaign.id, run.plan, period, tuple(found), tuple(lacking), tuple(hand))


def _given(plan: Plan, one: AwardView) -> Given:
    said = entitled(plan.rewards, one.reward)
    if said is None:
        raise LookupError(f"no reward {one.reward} in its own version")
    return Given(one, said, plan)


def _periods(ctx: Context, plan: Plan) -> tuple[str, ...]:
    """The newest first; a year is open as soon as it begins, for what happens in it."""
    today = ctx.today()
    last = min(plan.period.end, today).year
    found = [
        key
        for year in range(last, plan.period.start.year - 1, -1)
        for key in (str(year), f"{year}{HALF}")
        if any(reckons(one, key) for one in plan.rewards.values())
    ]
    return tuple(found)


def _by_hand(plan: Plan, one: Reward, period: str) -> bool:
    """Money alone is not given while it is switched off."""
    return one.hand and reckons(one, period) and (plan.money.permitted or one.bars)


def find(found: Sequence[Line], reward: str, organisation: int, matter: str = "") -> Line:
    """Raises NotFound."""
    for one in found:
        if (one.reward, one.organisation_id, one.matter) == (reward, organisation, matter):
            return one
    raise NotFound
