"""Discussions that a plan opens on its days, once each; and whose groups hear of a discussion."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.discussing import Discussion as Said
from models.plan.programme import span, stages
from models.plan.renames import keys
from models.plan.schema import Audience, Plan
from models.queries.tree import below
from models.rules.dues import due_on, local_time
from models.rules.periods import STAGE_PREFIX, Period, periods
from models.tables import Discussion, DiscussionCategory, Organisation
from services.duties import Running
from services.outbox import tell_groups, tell_leaders
from services.ports import Context


async def open_planned(
    session: AsyncSession, ctx: Context, run: Running, key: str, period: Period
) -> None:
    """Put the plan's question; its groups are told in the plan's hours. Nothing where that was done
    before, also under the key it had then."""
    if await _opened(session, run, key) is not None:
        return
    said = run.plan.discussions[key]
    row = _row(ctx, run, key, period)
    session.add(row)
    await session.flush()
    session.add_all(
        DiscussionCategory(discussion_id=row.id, category=one) for one in said.categories
    )
    await session.flush()
    if Audience.ALL in run.plan.publish.discussions:
        at = _in_hours(ctx, run.plan)
        await tell_groups_of(session, ctx, row, "discussion.opened", at=at)


async def ask_for_summary(session: AsyncSession, ctx: Context, run: Running, key: str) -> None:
    """After the last day, of those who lead; nothing where it was summed up before."""
    row = await _opened(session, run, key)
    if row is not None and row.summary is None and row.closes_on < ctx.today():
        where = row.organisation_id
        await tell_leaders(session, ctx, where, "discussion.closed", discussion=row.id)


async def join_discussions(session: AsyncSession, ctx: Context, run: Running) -> None:
    """Open those whose days have begun and are not over: the plan was loaded in between."""
    today = ctx.today()
    for key, said in run.plan.discussions.items():
        for period in _periods(run.plan, said):
            opens = due_on(said.opens.rule, period, ctx.calendar)
            if opens <= today <= due_on(said.closes.rule, period, ctx.calendar):
                await open_planned(session, ctx, run, key, period)


async def tell_groups_of(
    session: AsyncSession,
    ctx: Context,
    row: Discussion,
    kind: str,
    *,
    at: datetime | None = None,
) -> None:
    """The organisation that put it, and those below whose people it is put to."""
    categories = select(DiscussionCategory.category).where(
        DiscussionCategory.discussion_id == row.id
    )
    named = list(await session.scalars(categories))
    under = select(Organisation.id).where(
        Organisation.id.in_(below(row.organisation_id, ctx.today()))
    )
    if named:
        under = under.where(Organisation.category.in_(named))
    places = [row.organisation_id, *await session.scalars(under)]
    await tell_groups(session, ctx, places, kind, at=at, discussion=row.id)


async def _opened(session: AsyncSession, run: Running, key: str) -> Discussion | None:
    found: Discussion | None = await session.scalar(
        select(Discussion)
        .where(Discussion.campaign_id == run.campaign.id)
        .where(Discussion.topic.in_(keys(run.plan.discussions, key)))
        .limit(1)
    )
    return found


def _row(ctx: Context, run: Running, key: str, period: Period) -> Discussion:
    said = run.plan.discussions[key]
    closes = due_on(said.closes.rule, period, ctx.calendar)
    return Discussion(
        organisation_id=run.campaign.organisation_id,
        campaign_id=run.campaign.id,
        topic=key,
        title=said.title,
        question=said.question,
        closes_on=closes,
        summary_by=closes + timedelta(days=said.summary_days),
        link=ctx.tokens.new(),
        form_token=ctx.tokens.new(),
        opened_at=ctx.clock.now(),
    )


def _periods(plan: Plan, said: Said) -> list[Period]:
    found = periods(said.every, span(plan), stages(plan))
    return [one for one in found if said.stage in (None, one.key.removeprefix(STAGE_PREFIX))]


def _in_hours(ctx: Context, plan: Plan) -> datetime:
    """Now, or when the plan's hours begin next."""
    hours, now = plan.reminders.hours, ctx.clock.now()
    local = now.astimezone(ctx.zone)
    over = timedelta(days=1 if local.time() >= hours.end else 0)
    day = ctx.calendar.on_or_after(local.date() + over)
    return max(now, local_time(day, hours.start, ctx.zone))
