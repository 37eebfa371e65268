"""What an organisation's own plan becomes once it holds: a campaign of its own below the
superior's, with his days and stages, and only the expectations that it adds (decision 0021)."""

import asyncio
from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.below import read_below, refuse_below
from models.plan.checks import Setting
from models.plan.loading import Loaded
from models.plan.problems import PlanErrors
from models.plan.schema import Plan
from models.tables import Campaign, CampaignState, Organisation, SubmittedPlan
from services.campaign_loading import LoadedVersion, add_version
from services.duties import Running
from services.outbox import tell_groups
from services.ports import Context
from services.refusals import PlanUnfit
from services.versions import plan_under

FILE = "plan.yaml"
KEY = 52


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text makes under one version of the superior's plan; `loaded` is None where it does
    not fit, for so many problems."""

    version_id: int
    loaded: Loaded | None
    problems: int = 0


def judge(ctx: Context, source: str, superior: Plan, issuer: str) -> Loaded:
    """Raises PlanErrors for what is wrong with it under the superior's plan."""
    loaded = read_below(source, FILE, superior, issuer)
    refuse_below(loaded, Setting(ctx.calendar, ctx.zone, ctx.today()))
    return loaded


async def read_ahead(ctx: Context, run: Running, issuer: str, source: str) -> Reading:
    """For what is read before a transaction: YAML is read slowly, and nobody shall wait for it."""
    return await asyncio.to_thread(_read, ctx, run, issuer, source)


async def fitting(
    session: AsyncSession, ctx: Context, run: Running, row: SubmittedPlan, ahead: Reading
) -> Loaded:
    """Raises PlanUnfit. What was read ahead is read once more where a newer version of the
    superior's plan has come between."""
    if ahead.version_id != run.version_id:
        organisation = await session.get_one(Organisation, row.organisation_id)
        ahead = await read_ahead(ctx, run, organisation.name, row.source)
    if ahead.loaded is None:
        raise PlanUnfit(count=ahead.problems)
    return ahead.loaded


def _read(ctx: Context, run: Running, issuer: str, source: str) -> Reading:
    try:
        return Reading(run.version_id, judge(ctx, source, run.plan, issuer))
    except PlanErrors as errors:
        return Reading(run.version_id, None, len(errors.problems))


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


async def follow(ctx: Context, loaded: LoadedVersion) -> list[str]:
    """Read the own plans below a campaign anew under the version it was just given.

    The names of those organisations whose plan no longer fits: it stays as it was, until they hand
    in another. Doing it twice changes nothing.
    """
    outgrown = []
    async with ctx.db.write() as session:
        plan = await plan_under(session, ctx, loaded.version_id)
        for own, organisation, source in await _below(session, loaded.campaign_id):
            try:
                anew = judge(ctx, source, plan, organisation)
            except PlanErrors:
                outgrown.append(organisation)
                continue
            later = loaded.effective_from > ctx.today()
            await add_version(session, ctx, own, anew, loaded.effective_from if later else None, ())
    return outgrown


async def _below(session: AsyncSession, superior_id: int) -> list[tuple[Campaign, str, str]]:
    """What has not been closed: campaign, organisation's name, the newest text that holds."""
    rows = await session.execute(
        select(Campaign, Organisation.name, SubmittedPlan.source)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .join(
            SubmittedPlan,
            and_(
                SubmittedPlan.campaign_id == Campaign.superior_id,
                SubmittedPlan.organisation_id == Campaign.organisation_id,
            ),
        )
        .where(Campaign.superior_id == superior_id, Campaign.state != CampaignState.CLOSED)
        .where(SubmittedPlan.made_version_id.is_not(None))
        .order_by(Campaign.id, SubmittedPlan.number)
    )
    newest = {own.id: (own, name, source) for own, name, source in rows}
    return list(newest.values())
