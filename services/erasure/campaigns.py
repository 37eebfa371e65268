"""A campaign's personal data go on the plan's day: told a fortnight ahead, put off once."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.closings import leaving, open_for_good, wanted_since
from models.queries.personal import TABLES, of_campaigns
from models.rules.dues import local_time
from models.rules.masking import maskable
from models.rules.windows import ERASURE_NOTICE
from models.tables import Campaign, CampaignState, Closing, Indicator, Organisation
from services.duties import Running
from services.erasure import files, people, texts
from services.erasure.standing_in import stand_in
from services.outbox import tell_leaders
from services.ports import Context

LONGEST_HOLIDAY = timedelta(days=14)
TELLING = time(10)
"""By then the leaders' digests have gone out, whichever hours a plan has chosen."""


async def end(session: AsyncSession, ctx: Context, campaign: Campaign, plan: Plan) -> Closing:
    """The row of a campaign that is over; once made it keeps its day."""
    found = await session.get(Closing, campaign.id)
    if found is None:
        ended = min(plan.period.end, ctx.today())
        day = max(plan.archive.day(plan.period.end), ctx.today() + ERASURE_NOTICE)
        found = Closing(campaign_id=campaign.id, ended_on=ended, erase_on=day)
        session.add(found)
        await session.flush()
    return found


async def near(session: AsyncSession, ctx: Context) -> Sequence[int]:
    """The campaigns whose day is near the notice, or past, and whose data are still there."""
    rows = await session.scalars(
        select(Closing.campaign_id)
        .where(Closing.erased_at.is_(None))
        .where(Closing.erase_on <= ctx.today() + ERASURE_NOTICE + LONGEST_HOLIDAY)
        .order_by(Closing.campaign_id)
    )
    return rows.all()


async def step(session: AsyncSession, ctx: Context, run: Running, *, telling: bool) -> int:
    """Tell the leaders, or delete once they were told in time; 1 where anything was done.
    `telling`: whether this is an hour for it. Who was told late has the whole notice all the same.
    """
    row = await session.get(Closing, run.campaign.id)
    if row is None or row.erased_at is not None:
        return 0
    if row.told_for != row.erase_on:
        return await _tell(session, ctx, run, row) if telling else 0
    if ctx.today() < row.erase_on or await open_for_good(session, run.campaign.id):
        return 0
    await erase(session, ctx, run.campaign, row)
    return 1


async def _tell(session: AsyncSession, ctx: Context, run: Running, row: Closing) -> int:
    if ctx.today() < _told_on(ctx, row.erase_on):
        return 0
    row.erase_on = max(row.erase_on, ctx.today() + ERASURE_NOTICE)
    row.told_for = row.erase_on
    where = run.campaign.organisation_id
    await tell_leaders(session, ctx, where, "campaign.erasing", campaign=run.campaign.id)
    return 1


def _told_on(ctx: Context, erased_on: date) -> date:
    return ctx.calendar.on_or_before(erased_on - ERASURE_NOTICE)


async def erase(session: AsyncSession, ctx: Context, campaign: Campaign, row: Closing) -> None:
    """Closes it where that was left undone. The caller calls `files.finish` after the commit."""
    ids = await _with_own_plans(session, campaign)
    tree = (await session.get_one(Organisation, campaign.organisation_id)).tree
    for one in ids:
        (await session.get_one(Campaign, one)).state = CampaignState.CLOSED
    row.erased_at = ctx.clock.now()
    await session.flush()
    names = [*await people.names_of(session, tree), *await _owners(session, ids)]
    await files.drop(session, of_campaigns("attachments", ids))
    await files.drop_drafts(session, of_campaigns("documents", ids))
    await texts.empty(session, ids)
    await texts.mask(session, ids, maskable(names))
    await stand_in(session, ctx, ids)
    await people.forget_discussed(session, ids)
    await people.quiet(session, ctx, tree)
    await _clear_roster(session, ctx, tree, ids)
    await files.rewrite(session)


async def _clear_roster(session: AsyncSession, ctx: Context, tree: str, ids: list[int]) -> None:
    since = await wanted_since(session, tree, ids[0])
    begun = since.astimezone(ctx.zone).date() if since else None
    gone = list(await session.scalars(leaving(tree, begun)))
    await people.leave(session, ctx, gone)


async def _owners(session: AsyncSession, ids: list[int]) -> list[str]:
    """Names that were typed as an indicator's owner; they may stand in other words, too."""
    of_them = of_campaigns(Indicator.__tablename__, ids)
    rows = await session.scalars(select(TABLES["indicators"].c.owner).where(of_them).distinct())
    return list(rows)


async def _with_own_plans(session: AsyncSession, campaign: Campaign) -> list[int]:
    """The campaign and what organisations add to it."""
    below = select(Campaign.id).where(Campaign.superior_id == campaign.id).order_by(Campaign.id)
    return [campaign.id, *await session.scalars(below)]


def latest(row: Closing) -> date:
    """The last day to which it may be put off."""
    return row.erase_on + timedelta(days=180)


async def moments(session: AsyncSession, ctx: Context) -> list[datetime]:
    """When `step` will have something to do, as things stand now."""
    rows = await session.scalars(select(Closing.erase_on).where(Closing.erased_at.is_(None)))
    days = list(rows)
    told = [local_time(_told_on(ctx, day), TELLING, ctx.zone) for day in days]
    return [*told, *(local_time(day, time.min, ctx.zone) for day in days)]
