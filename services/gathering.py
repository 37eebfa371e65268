"""What asks nothing of a leader is no message of its own: his next digest has it, on a workday."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import programme
from models.queries.gathered import readers
from models.rules.dues import local_time
from services.duties import Running
from services.ports import Context
from services.reminders import heralds_now, queue

DAY = timedelta(days=1)


async def gather(session: AsyncSession, ctx: Context) -> int:
    """Queue a digest of nothing else for every leader to whom anything came since his last one,
    and who had none today; how many will get one."""
    who = (readers(ctx.today(), ctx.clock.now()),)
    return await queue(session, ctx, who, leaders=True, only=1)


def gathers_now(ctx: Context, runs: Sequence[Running]) -> bool:
    """Once the digests of every campaign are out: who gets one of them reads it all there."""
    return bool(runs) and heralds_now(ctx, _last(ctx, runs), leaders=True)


async def gathering_moment(
    session: AsyncSession, ctx: Context, runs: Sequence[Running]
) -> datetime | None:
    """When `gather` will next have something to say, as things stand now."""
    now = ctx.clock.now()
    if not runs or (await session.scalars(readers(ctx.today(), now).limit(1))).first() is None:
        return None
    at = programme(_last(ctx, runs).plan, ctx.zone).reminder.secretary_at
    day = ctx.calendar.on_or_after(ctx.today())
    if local_time(day, at, ctx.zone) <= now:
        day = ctx.calendar.on_or_after(day + DAY)
    return local_time(day, at, ctx.zone)


def _last(ctx: Context, runs: Sequence[Running]) -> Running:
    """The campaign whose leaders' digests go out last."""
    return max(runs, key=lambda run: programme(run.plan, ctx.zone).reminder.secretary_at)
