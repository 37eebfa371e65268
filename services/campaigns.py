"""Which campaigns run, and under which version of their plan."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, case, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.tree import TODAY, upwards
from models.tables import Campaign, CampaignState, Organisation, PlanVersion
from services.actors import Actor
from services.duties import Running
from services.ports import Context
from services.refusals import CampaignPaused, NoCampaign
from services.versions import plan_under

_BEGUN = PlanVersion.effective_from <= TODAY
# Put together once: everything that anybody does asks it.
_IN_FORCE = (
    select(PlanVersion.id)
    .where(PlanVersion.campaign_id == bindparam("campaign"))
    .order_by(
        _BEGUN.desc(),
        case((_BEGUN, PlanVersion.effective_from)).desc(),
        case((_BEGUN, -PlanVersion.number), else_=PlanVersion.number),
    )
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class CampaignView:
    """A campaign and the plan in force today."""

    id: int
    key: str
    title: str
    tree: str
    organisation_id: int
    organisation: str
    superior_id: int | None
    state: CampaignState
    loaded_at: datetime
    version_id: int
    plan: Plan


async def plan_in_force(
    session: AsyncSession, ctx: Context, campaign_id: int, day: date
) -> tuple[int, Plan]:
    """The version of that day: the last to take effect by then, or the first one before that.

    Raises NoCampaign where there is no version at all.
    """
    version_id = await session.scalar(_IN_FORCE, {"campaign": campaign_id, TODAY.key: day})
    if version_id is None:
        raise NoCampaign
    return version_id, await plan_under(session, ctx, version_id)


async def running(
    session: AsyncSession, ctx: Context, actor: Actor | None = None
) -> Sequence[CampaignView]:
    """The running campaigns, those that concern the actor or all, in the order they were
    started."""
    concerned = () if actor is None else (_concerns(actor, ctx.today()),)
    running = Campaign.state == CampaignState.RUNNING
    rows = await session.execute(_heads().where(running, *concerned))
    return [await _view(session, ctx, row) for row in rows.all()]


async def all_campaigns(ctx: Context) -> Sequence[CampaignView]:
    """Every campaign, closed ones too."""
    async with ctx.db.read() as session:
        rows = await session.execute(_heads())
        return [await _view(session, ctx, row) for row in rows.all()]


async def running_campaigns(ctx: Context) -> Sequence[Running]:
    """What the tick goes through: also after a plan's last day, as its results come later."""
    async with ctx.db.read() as session:
        rows = await session.scalars(
            select(Campaign).where(Campaign.state == CampaignState.RUNNING).order_by(Campaign.id)
        )
        return [await _running(session, ctx, campaign) for campaign in rows.all()]


async def ending(ctx: Context, campaigns: Iterable[int]) -> Sequence[Running]:
    """Each of these that is not a part of another, closed ones too."""
    async with ctx.db.read() as session:
        rows = await session.scalars(
            select(Campaign).where(Campaign.id.in_(list(campaigns))).order_by(Campaign.id)
        )
        return [await _running(session, ctx, campaign) for campaign in rows.all()]


async def require_running(
    session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int
) -> Running:
    """The running campaign that concerns the actor under today's plan; else CampaignPaused or
    another NoCampaign."""
    campaign = await session.scalar(
        select(Campaign)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .where(Campaign.id == campaign_id, Campaign.state != CampaignState.CLOSED)
        .where(_concerns(actor, ctx.today()))
    )
    if campaign is None:
        raise NoCampaign
    if campaign.state is CampaignState.PAUSED:
        raise CampaignPaused(title=campaign.title)
    return await _running(session, ctx, campaign)


def _concerns(actor: Actor, day: date) -> ColumnElement[bool]:
    """Those of his tree; of organisations' own plans only those of his own line, and those of
    the organisations right below the ones he leads."""
    seats = {seat.organisation_id for seat in actor.seats}
    return and_(
        Organisation.tree == actor.tree,
        or_(
            Campaign.superior_id.is_(None),
            Campaign.organisation_id.in_(actor.below),
            Campaign.organisation_id.in_(upwards(seats, day)),
        ),
    )


async def plans_today(
    session: AsyncSession, ctx: Context, campaign_ids: Iterable[int]
) -> dict[int, Plan]:
    """The plan in force today of each of these campaigns, by the campaign's id."""
    return {
        one: (await plan_in_force(session, ctx, one, ctx.today()))[1]
        for one in dict.fromkeys(campaign_ids)
    }


async def _running(session: AsyncSession, ctx: Context, campaign: Campaign) -> Running:
    version_id, plan = await plan_in_force(session, ctx, campaign.id, ctx.today())
    return Running(campaign, version_id, plan)


def _heads() -> Select[Campaign, str, str]:
    return (
        select(Campaign, Organisation.tree, Organisation.name)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .order_by(Campaign.id)
    )


async def _view(session: AsyncSession, ctx: Context, row: Row[Campaign, str, str]) -> CampaignView:
    campaign, tree, organisation = row
    version_id, plan = await plan_in_force(session, ctx, campaign.id, ctx.today())
    return CampaignView(
        campaign.id,
        campaign.key,
        campaign.title,
        tree,
        campaign.organisation_id,
        organisation,
        campaign.superior_id,
        campaign.state,
        campaign.loaded_at,
        version_id,
        plan,
    )
