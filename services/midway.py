"""A plan that is loaded in the middle of its periods."""

from datetime import date, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import span, stages
from models.plan.renames import keys, period_keys
from models.plan.schema import Plan
from models.rules.calendar import OccurrenceKind
from models.rules.dues import due_on, local_time
from models.rules.periods import Period, periods
from models.tables import Claim, Duty
from services.discussion_openings import join_discussions
from services.duties import Running, freeze
from services.ports import Context


async def join_in(session: AsyncSession, ctx: Context, run: Running) -> None:
    """Freeze what the periods open today still ask for, and open the discussions of today.

    Their opening lies before the plan was loaded and is never announced, but a promise for the
    year is owed all the same. What has been frozen before stays as it is; what the tick has yet
    to open is left to it.
    """
    today = ctx.today()
    await join_discussions(session, ctx, run)
    for key, period in open_on(run.plan, today):
        due = due_on(run.plan.expectations[key].due.rule, period, ctx.calendar)
        if due < today or await _frozen(session, run, key, period):
            continue
        if await _opened(session, ctx, run, period):
            await freeze(session, ctx, run, key, period, today)


def open_on(plan: Plan, day: date) -> list[tuple[str, Period]]:
    """Each expectation with its period of that day."""
    return [
        (key, period)
        for key, one in plan.regular.items()
        for period in periods(one.every, span(plan), stages(plan))
        if day in period and one.stage in (None, period.key.removeprefix("stage:"))
    ]


async def _opened(session: AsyncSession, ctx: Context, run: Running, period: Period) -> bool:
    """Before the campaign was loaded, or since then by the tick."""
    if local_time(period.start, time.min, ctx.zone) < run.campaign.loaded_at:
        return True
    kind = f"{OccurrenceKind.PERIOD_OPEN}:{period.kind}"
    claim = await session.get(Claim, (run.campaign.id, kind, period.key, ""))
    return claim is not None


async def _frozen(session: AsyncSession, run: Running, key: str, period: Period) -> bool:
    """Under its key of today or the one it had before."""
    found = await session.scalar(
        select(Duty.id)
        .where(Duty.campaign_id == run.campaign.id)
        .where(Duty.period.in_(period_keys(run.plan, period.key)))
        .where(Duty.expectation.in_(keys(run.plan.expectations, key)))
        .limit(1)
    )
    return found is not None
