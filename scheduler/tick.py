"""One tick: do whatever the running campaigns' calendars say is due, each thing once."""

import logging
from collections.abc import Awaitable
from contextlib import suppress
from datetime import timedelta

from sqlalchemy import select

from models.plan.programme import programme
from models.plan.renames import claims
from models.rules.calendar import occurrences
from models.rules.periods import period_with_key
from models.tables import Claim
from scheduler.claims import claim
from scheduler.gathering import gather_up
from services import selection_notices
from services.campaigns import ending, running_campaigns
from services.duties import Running
from services.erasure import files
from services.erasure.campaigns import near, step
from services.evaluations.closing import any_due, close_due, close_next, finish
from services.midway import join_in
from services.ports import Context, NoRoom
from services.reminders import herald, heralds_now
from services.rhythm import Due, perform
from services.supervision_days import supervise

log = logging.getLogger(__name__)

# The longest catch-up window: nothing that began earlier can still be waiting to be done.
LOOK_BACK = timedelta(days=400)
NEXT_MOMENT = timedelta(microseconds=1)
VERSION = "version"
HERALDS = ("herald.member", "herald.leader")
SUPERVISION = "supervision"

Claimed = set[tuple[str, str]]
"""Kinds with their keys, and periods."""


async def tick(ctx: Context) -> int:
    """Perform every due occurrence that nobody has claimed; how many were performed.

    Each runs in one transaction with its claim: a crash undoes both, a second process finds the
    claim taken. One that fails is logged (that there is no room, where it was noticed) and tried
    again at the next tick, the others go on.
    """
    done = 0
    runs = await running_campaigns(ctx)
    for run in runs:
        claimed = await _claimed(ctx, run)
        await _attempt(run.campaign.key, "joining in", _join_in(ctx, run, claimed))
        for due in _waiting(ctx, run, claimed):
            done += await _attempt(run.campaign.key, due.occurrence.kind, _perform(ctx, due))
        for kind in HERALDS:
            done += await _attempt(run.campaign.key, kind, _herald(ctx, run, claimed, kind))
        done += await _attempt(run.campaign.key, SUPERVISION, _supervise(ctx, run, claimed))
        done += await _attempt(run.campaign.key, "closing rounds", _close_rounds(ctx, run))
        done += await _attempt(run.campaign.key, "ending notices", _end_notices(ctx, run))
    done += await _attempt("all", "gathering", gather_up(ctx, runs))
    done += await _erase(ctx)
    with suppress(NoRoom):
        await finish(ctx)
        await files.finish(ctx)
    return done


async def overdue(ctx: Context, late: timedelta) -> int:
    """How much has been due for longer than that, and nobody has done it."""
    before = ctx.clock.now() - late
    found = [_waiting(ctx, run, await _claimed(ctx, run)) for run in await running_campaigns(ctx)]
    return sum(one.occurrence.at < before for waiting in found for one in waiting)


async def _erase(ctx: Context) -> int:
    """Of campaigns that are over, closed ones too: a day that was put off is not in the plan."""
    async with ctx.db.read() as session:
        found = await near(session, ctx)
    return sum(
        [
            await _attempt(run.campaign.key, "erasing", _step(ctx, run))
            for run in await ending(ctx, found)
        ]
    )


async def _step(ctx: Context, run: Running) -> int:
    async with ctx.db.write() as session:
        return await step(session, ctx, run, telling=heralds_now(ctx, run, leaders=True))


async def _join_in(ctx: Context, run: Running, claimed: Claimed) -> int:
    """On the first day of a version, what it asks for in the periods already open is owed."""
    version = str(run.version_id)
    if (VERSION, version) in claimed:
        return 0
    async with ctx.db.write() as session:
        taken = await claim(session, run.campaign.id, VERSION, version, "", ctx.clock.now())
        if taken:
            await join_in(session, ctx, run)
    return taken


async def _herald(ctx: Context, run: Running, claimed: Claimed, kind: str) -> int:
    """Once a workday, at the hour of the digests: the days of what people took upon themselves
    are not in the plan."""
    day, leaders = ctx.today().isoformat(), kind == HERALDS[1]
    if (kind, day) in claimed or not heralds_now(ctx, run, leaders=leaders):
        return 0
    async with ctx.db.write() as session:
        if not await claim(session, run.campaign.id, kind, day, "", ctx.clock.now()):
            return 0
        return await herald(session, ctx, run, leaders=leaders)


async def _supervise(ctx: Context, run: Running, claimed: Claimed) -> int:
    """Once a workday, at the hour of the leaders' digests, which then name what was listed."""
    day = ctx.today().isoformat()
    if run.plan.supervision is None or (SUPERVISION, day) in claimed:
        return 0
    if not heralds_now(ctx, run, leaders=True):
        return 0
    async with ctx.db.write() as session:
        if not await claim(session, run.campaign.id, SUPERVISION, day, "", ctx.clock.now()):
            return 0
        return await supervise(session, ctx, run)


async def _close_rounds(ctx: Context, run: Running) -> int:
    """Those whose closing the plan of today does not mention, and all about people."""
    async with ctx.db.read() as session:
        if not await any_due(session, ctx, run.campaign.id):
            return 0
    async with ctx.db.write() as session:
        done = len(await close_due(session, ctx, run.campaign.id))
    while await close_next(ctx, run.campaign.id):
        done += 1
    return done


async def _end_notices(ctx: Context, run: Running) -> int:
    """Of honours: they began when somebody confirmed the list, which no calendar knows."""
    async with ctx.db.read() as session:
        if not await selection_notices.any_due(session, ctx, run.campaign.id):
            return 0
    async with ctx.db.write() as session:
        return await selection_notices.end_notices(session, ctx, run)


def _waiting(ctx: Context, run: Running, claimed: Claimed) -> list[Due]:
    now = ctx.clock.now()
    rhythm = programme(run.plan, ctx.zone)
    first = max(run.campaign.loaded_at, now - LOOK_BACK)
    found = [
        one
        for one in occurrences(rhythm, ctx.calendar, first, now + NEXT_MOMENT)
        if now < one.until
    ]
    return [
        Due(run, one, period)
        for one in found
        if claimed.isdisjoint(claims(run.plan, one))
        and (period := period_with_key(one.period_key, rhythm.span, rhythm.stages))
    ]


async def _attempt(key: str, what: str, work: Awaitable[int]) -> int:
    try:
        return await work
    except NoRoom:
        return 0
    except Exception:
        log.exception("campaign %s: %s failed", key, what)
        return 0


async def _perform(ctx: Context, due: Due) -> int:
    async with ctx.db.write() as session:
        (kind, period), *_ = claims(due.run.plan, due.occurrence)
        taken = await claim(session, due.run.campaign.id, kind, period, "", ctx.clock.now())
        if taken:
            await perform(session, ctx, due)
    return taken


async def _claimed(ctx: Context, run: Running) -> Claimed:
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Claim.kind, Claim.period).where(Claim.campaign_id == run.campaign.id)
        )
        return set(rows)
