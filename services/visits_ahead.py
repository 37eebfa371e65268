"""Visits and lessons put on a day ahead; and those called off, or taken back once logged."""

from datetime import date

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.visits import OPEN
from models.tables import FollowUp, Visit
from services.actors import Actor
from services.handing_in import asked
from services.outbox import tell_people
from services.ports import Context
from services.refusals import AlreadyDone
from services.submission import require_new, require_text
from services.visit_reads import VisitSheet, sheet
from services.visits import PLACE_LENGTH, Whom, new_row, own_row, put_whom, require_between


async def plan(
    ctx: Context, actor: Actor, duty_id: int, day: date, whom: Whom, place: str, token: str
) -> VisitSheet:
    """Put one on a day, today's or later; where the plan says so its people are told.

    Raises NotExpected, AlreadySubmitted, NotLinked, VisitDayOutside, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.VISIT)
        await require_new(session, Visit, token)
        require_between(ctx.today(), day, one.run.plan.period.end)
        row = new_row(actor, one.duty, token)
        row.day, row.planned_at = day, ctx.clock.now()
        await put_whom(session, row, one, whom)
        row.place = require_text(place, PLACE_LENGTH)
        session.add(row)
        await session.flush()
        if one.said is not None and one.said.announce:
            row.announced_at = row.planned_at
            await _tell_people(session, ctx, actor, row, "visit.planned")
        return await sheet(session, ctx, actor, row.id)


async def drop(ctx: Context, actor: Actor, visit_id: int) -> VisitSheet:
    """Call it off, or take back what was logged by mistake with what was to follow of it; the duty
    is then owed again."""
    async with ctx.db.write() as session:
        row = await own_row(session, ctx, actor, visit_id)
        if row.dropped_at is not None:
            raise AlreadyDone
        row.dropped_at = now = ctx.clock.now()
        left = update(FollowUp).where(FollowUp.visit_id == visit_id, OPEN)
        await session.execute(left.values(dropped_at=now))
        ahead = row.logged_at is None and row.day >= ctx.today()
        if ahead and row.announced_at is not None:
            await _tell_people(session, ctx, actor, row, "visit.off")
        await session.flush()
        return await sheet(session, ctx, actor, visit_id)


async def _tell_people(
    session: AsyncSession, ctx: Context, actor: Actor, row: Visit, kind: str
) -> None:
    await tell_people(session, ctx, actor.member_id, row.organisation_id, kind, visit=row.id)
