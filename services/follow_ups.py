"""What a visit leaves to be done: promised by whoever logged it, for a day, done with a line."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.visits import FollowUpView, follow_ups
from models.tables import FollowUp, Visit
from services.actors import Actor
from services.campaigns import require_running
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation, Refusal
from services.submission import require_new, require_text
from services.visit_reads import VisitSheet, sheet
from services.visits import VisitDayOutside, require_logged

TEXT_LENGTH, RESULT_LENGTH, MOST = 200, 200, 5


class EnoughToFollow(Refusal):
    """Args: `most`, which one visit already has."""


async def last_day(ctx: Context, actor: Actor, visit_id: int) -> date:
    """The last for which something can be promised. Raises as `promise` does."""
    async with ctx.db.read() as session:
        row = await require_logged(session, ctx, actor, visit_id)
        await _require_room(session, visit_id)
        return (await require_running(session, ctx, actor, row.campaign_id)).plan.period.end


async def promise(
    ctx: Context, actor: Actor, visit_id: int, text: str, due_on: date, token: str
) -> VisitSheet:
    """Raises AlreadyDone where the visit was taken back, EnoughToFollow, VisitDayOutside,
    AlreadySubmitted, NothingWritten, TooLong."""
    async with ctx.db.write() as session:
        row = await require_logged(session, ctx, actor, visit_id)
        await require_new(session, FollowUp, token)
        await _require_room(session, visit_id)
        last = (await require_running(session, ctx, actor, row.campaign_id)).plan.period.end
        if not ctx.today() <= due_on <= last:
            raise VisitDayOutside(first=ctx.today(), last=last)
        session.add(
            FollowUp(
                visit_id=visit_id,
                member_id=actor.member_id,
                text=require_text(text, TEXT_LENGTH),
                due_on=due_on,
                form_token=token,
                made_at=ctx.clock.now(),
            )
        )
        await session.flush()
        return await sheet(session, ctx, actor, visit_id)


async def finish(ctx: Context, actor: Actor, follow_up_id: int, result: str) -> VisitSheet:
    """It is done, and how it went."""
    async with ctx.db.write() as session:
        row = await _open(session, ctx, actor, follow_up_id)
        row.done_at, row.result = ctx.clock.now(), require_text(result, RESULT_LENGTH)
        await session.flush()
        return await sheet(session, ctx, actor, row.visit_id)


async def drop(ctx: Context, actor: Actor, follow_up_id: int) -> VisitSheet:
    """Written down by mistake, or not needed any more."""
    async with ctx.db.write() as session:
        row = await _open(session, ctx, actor, follow_up_id)
        row.dropped_at = ctx.clock.now()
        await session.flush()
        return await sheet(session, ctx, actor, row.visit_id)


async def still_open(ctx: Context, actor: Actor, follow_up_id: int) -> FollowUpView:
    """One that this person can say is done. Raises NotFound, NotYourOrganisation, AlreadyDone."""
    async with ctx.db.read() as session:
        await _open(session, ctx, actor, follow_up_id)
        (found,) = await follow_ups(session, FollowUp.id == follow_up_id)
        return found


async def _open(session: AsyncSession, ctx: Context, actor: Actor, follow_up_id: int) -> FollowUp:
    """His own; of an organisation's visit also that of a colleague with whom he leads it."""
    row = await session.get(FollowUp, follow_up_id)
    if row is None:
        raise NotFound
    visit = await session.get_one(Visit, row.visit_id)
    leads = visit.member_id is None and visit.organisation_id in actor.led
    if row.member_id != actor.member_id and not leads:
        raise NotYourOrganisation
    await require_running(session, ctx, actor, visit.campaign_id)
    if row.done_at is not None or row.dropped_at is not None:
        raise AlreadyDone
    return row


async def _require_room(session: AsyncSession, visit_id: int) -> None:
    kept = FollowUp.visit_id == visit_id, FollowUp.dropped_at.is_(None)
    if (await session.scalar(select(func.count(FollowUp.id)).where(*kept)) or 0) >= MOST:
        raise EnoughToFollow(most=MOST)
