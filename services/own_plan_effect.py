"""What an organisation's own plan becomes once it holds: a campaign of its own below the
superior's, with his days and stages, and only the expectations that it adds (decision 0021)."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.below import read_below, refuse_below
from models.plan.checks import Setting
from models.plan.loading import Loaded
from models.plan.problems import PlanErrors
from models.plan.schema import Plan
from models.tables import Campaign, Organisation, SubmittedPlan
from services.campaign_loading import add_version
from services.duties import Running
from services.outbox import tell_groups
from services.ports import Context
from services.refusals import PlanUnfit

FILE = "plan.yaml"
KEY = 52


def judge(ctx: Context, source: str, superior: Plan, issuer: str) -> Loaded:
    """Raises PlanErrors for what is wrong with it under the superior's plan."""
    loaded = read_below(source, FILE, superior, issuer)
    refuse_below(loaded, Setting(ctx.calendar, ctx.zone, ctx.today()))
    return loaded


async def fitting(session: AsyncSession, ctx: Context, run: Running, row: SubmittedPlan) -> Loaded:
    organisation = await session.get_one(Organisation, row.organisation_id)
    try:
        return judge(ctx, row.source, run.plan, organisation.name)
    except PlanErrors as errors:
        raise PlanUnfit(count=len(errors.problems)) from None


async def take_effect(
    session: AsyncSession, ctx: Context, run: Running, row: SubmittedPlan, loaded: Loaded
) -> None:
    own = await campaign_of(session, run.campaign.id, row.organisation_id)
    if own is None:
        own = Campaign(
            key=f"{run.campaign.key[:KEY]}.{row.organisation_id}",
            organisation_id=row.organisation_id,
            superior_id=run.campaign.id,
            title=loaded.plan.title,
            loaded_at=ctx.clock.now(),
        )
        session.add(own)
        await session.flush()
    version = await add_version(session, ctx, own, loaded, None, ())
    row.made_version_id = version.version_id
    await tell_groups(session, ctx, [row.organisation_id], "own_plan.holds", plan=row.id)


async def campaign_of(
    session: AsyncSession, superior_id: int, organisation_id: int
) -> Campaign | None:
    """What runs of the organisation's own plan below that campaign."""
    found: Campaign | None = await session.scalar(
        select(Campaign)
        .where(Campaign.superior_id == superior_id)
        .where(Campaign.organisation_id == organisation_id)
    )
    return found
