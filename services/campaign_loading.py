"""Starting a campaign from a plan file, and giving a running one a new version of its plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.checks import Setting, refuse_errors
from models.plan.loading import Loaded
from models.plan.problems import Problem
from models.plan.schema import Plan
from models.plan.versions import digest, resolve
from models.queries.tree import covered, in_force
from models.rules.reach import Reach
from models.tables import Campaign, CampaignState, Organisation, PlanVersion
from services.duties import Running
from services.midway import join_in
from services.ports import Context
from services.reach import reach
from services.refusals import (
    CampaignClosed,
    CampaignOver,
    CampaignTaken,
    NoCampaign,
    OwnPlanCampaign,
    TooEarly,
    UnknownTree,
)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An organisation that the plan says nothing about: it owes nothing and is not ranked.

    `category` is None where the roster gives none, else one that the plan does not know.
    """

    organisation: str
    category: str | None


@dataclass(frozen=True, slots=True)
class LoadedVersion:
    """`changed` is False when the file resolves to what was in force already.

    `reach`: as of the plan's first day, or today where that is past.
    """

    campaign_id: int
    key: str
    version_id: int
    number: int
    effective_from: date
    changed: bool
    left_out: Sequence[LeftOut]
    reach: Reach
    problems: Sequence[Problem]


async def load_plan(
    ctx: Context,
    loaded: Loaded,
    tree: str,
    key: str | None = None,
    effective_from: date | None = None,
) -> LoadedVersion:
    """Start a campaign at the tree's root, or add a version where `key` (default: the plan's id)
    runs there already.

    Raises PlanErrors for what the checks refuse, CampaignOver for a period that has passed,
    UnknownTree, CampaignTaken when the key belongs to another tree.
    """
    problems = refuse_errors(loaded, Setting(ctx.calendar, ctx.zone, ctx.today()))
    _require_ahead(ctx, loaded.plan)
    key = key or loaded.plan.id
    async with ctx.db.write() as session:
        root = await _root(session, tree, ctx.today())
        campaign = await _campaign(session, key)
        if campaign is not None and campaign.organisation_id != root.id:
            raise CampaignTaken(key=key)
        campaign = campaign or await _started(session, ctx, loaded.plan, key, root.id)
        return await add_version(session, ctx, campaign, loaded, effective_from, problems)


async def update_plan(
    ctx: Context, loaded: Loaded, key: str, effective_from: date | None = None
) -> LoadedVersion:
    """Add a version to a campaign; NoCampaign for an unknown key, the rest as in `load_plan`."""
    problems = refuse_errors(loaded, Setting(ctx.calendar, ctx.zone, ctx.today()))
    _require_ahead(ctx, loaded.plan)
    async with ctx.db.write() as session:
        campaign = await _campaign(session, key)
        if campaign is None:
            raise NoCampaign
        if campaign.superior_id is not None:
            raise OwnPlanCampaign
        return await add_version(session, ctx, campaign, loaded, effective_from, problems)


def _require_ahead(ctx: Context, plan: Plan) -> None:
    if plan.period.end < ctx.today():
        raise CampaignOver(day=plan.period.end)


async def _root(session: AsyncSession, tree: str, day: date) -> Organisation:
    root = await session.scalar(
        select(Organisation)
        .where(Organisation.tree == tree, Organisation.superior_id.is_(None))
        .where(*in_force(Organisation, day))
    )
    if root is None:
        raise UnknownTree(tree=tree)
    return root


async def _campaign(session: AsyncSession, key: str) -> Campaign | None:
    return (await session.scalars(select(Campaign).where(Campaign.key == key))).one_or_none()


async def _started(
    session: AsyncSession, ctx: Context, plan: Plan, key: str, root_id: int
) -> Campaign:
    campaign = Campaign(
        key=key, organisation_id=root_id, title=plan.title, loaded_at=ctx.clock.now()
    )
    session.add(campaign)
    await session.flush()
    return campaign


async def add_version(
    session: AsyncSession,
    ctx: Context,
    campaign: Campaign,
    loaded: Loaded,
    effective_from: date | None,
    problems: Sequence[Problem],
) -> LoadedVersion:
    """In the caller's transaction, and owed from `effective_from` (default: as soon as can be)."""
    if campaign.state is CampaignState.CLOSED:
        raise CampaignClosed(key=campaign.key)
    latest = await _latest(session, campaign.id)
    changed = latest is None or latest.digest != digest(loaded.plan)
    version = latest if latest and not changed else _version(ctx, loaded, latest, effective_from)
    day = max(loaded.plan.period.start, ctx.today())
    if changed:
        version.campaign_id, campaign.title = campaign.id, loaded.plan.title
        session.add(version)
        await session.flush()
        if version.effective_from <= ctx.today():
            await join_in(session, ctx, Running(campaign, version.id, loaded.plan))
    return LoadedVersion(
        campaign.id,
        campaign.key,
        version.id,
        version.number,
        version.effective_from,
        changed,
        await _left_out(session, ctx, campaign, loaded.plan),
        await reach(session, Running(campaign, version.id, loaded.plan), day),
        problems,
    )


async def _latest(session: AsyncSession, campaign_id: int) -> PlanVersion | None:
    return await session.scalar(
        select(PlanVersion)
        .where(PlanVersion.campaign_id == campaign_id)
        .order_by(PlanVersion.number.desc())
        .limit(1)
    )


def _version(
    ctx: Context, loaded: Loaded, latest: PlanVersion | None, effective_from: date | None
) -> PlanVersion:
    """The first version holds from the plan's first day, later ones from today at the earliest:
    what was collected under the old one stays under it."""
    if latest:
        earliest = max(latest.effective_from, ctx.today())
        effective_from = effective_from or earliest
        if effective_from < earliest:
            raise TooEarly(day=earliest)
    return PlanVersion(
        number=latest.number + 1 if latest else 1,
        effective_from=effective_from or loaded.plan.period.start,
        digest=digest(loaded.plan),
        source=loaded.source,
        resolved=resolve(loaded.plan),
        loaded_at=ctx.clock.now(),
    )


async def _left_out(
    session: AsyncSession, ctx: Context, campaign: Campaign, plan: Plan
) -> list[LeftOut]:
    rows = await session.execute(
        select(Organisation.name, Organisation.category)
        .where(covered(campaign, ctx.today()))
        .order_by(Organisation.id)
    )
    return [LeftOut(*row) for row in rows if row[1] not in plan.categories]
