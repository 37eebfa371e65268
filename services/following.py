"""Meetings that follow the superior's (`follows:`): due so many days after it was held."""

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.renames import keys
from models.queries.among import among
from models.queries.duties import outstanding
from models.queries.tree import in_force
from models.rules.dues import due_at
from models.tables import LEADING, Appointment, Duty, Meeting, Organisation
from services.duties import LATE_PAPERS, Running
from services.outbox import post, private_chats
from services.ports import Context

DAY = timedelta(days=1)


async def follow(session: AsyncSession, ctx: Context, run: Running, held: Meeting) -> int:
    """Let the organisations right below hold theirs within the plan's days of this one, which has
    just been logged, and tell who leads them. How many; none where an earlier one moved them.

    Untouched stays what is done, waived or was given more time.
    """
    named = run.plan.expectations
    same = next((found for key in named if held.expectation in (found := keys(named, key))), None)
    days = named[same[0]].follows if same else None
    if same is None or days is None or await _held_before(session, held, same):
        return 0
    moved = await _move(session, ctx, held, same, _until(ctx, run, held, days))
    await _tell(session, ctx, held, moved)
    return len(moved)


async def _held_before(session: AsyncSession, held: Meeting, same: tuple[str, ...]) -> bool:
    earlier = (
        select(Meeting.id)
        .where(Meeting.campaign_id == held.campaign_id, Meeting.id != held.id)
        .where(Meeting.organisation_id == held.organisation_id, Meeting.period == held.period)
        .where(Meeting.expectation.in_(same), Meeting.logged_at.is_not(None))
    )
    return await session.scalar(earlier.limit(1)) is not None


def _until(ctx: Context, run: Running, held: Meeting, days: int) -> date:
    """Tomorrow at the earliest, and no later than papers count."""
    last = run.plan.period.end + LATE_PAPERS
    return max(min(held.day + timedelta(days=days), last), ctx.today() + DAY)


async def _move(
    session: AsyncSession, ctx: Context, held: Meeting, same: tuple[str, ...], day: date
) -> Mapping[int, int]:
    """By organisation, the duty that is due on `day` from now on."""
    right_below = select(Organisation.id).where(
        Organisation.superior_id == held.organisation_id, *in_force(Organisation, ctx.today())
    )
    rows = await session.execute(
        update(Duty)
        .where(Duty.campaign_id == held.campaign_id, Duty.kind == Kind.MEETING)
        .where(Duty.expectation.in_(same), Duty.period == held.period)
        .where(Duty.organisation_id.in_(right_below), Duty.extended_from.is_(None))
        .where(outstanding(), Duty.closes_at > ctx.clock.now())
        .values(due_on=day, due_at=due_at(day, ctx.zone))
        .returning(Duty.organisation_id, Duty.id)
        .execution_options(synchronize_session=False)
    )
    return {row.organisation_id: row.id for row in rows}


async def _tell(
    session: AsyncSession, ctx: Context, held: Meeting, moved: Mapping[int, int]
) -> None:
    rows = await session.execute(
        select(Appointment.organisation_id, Appointment.member_id)
        .where(among(Appointment.organisation_id, moved), Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, ctx.today()))
        .distinct()
    )
    leaders = [(organisation, member) for organisation, member in rows]
    chats = {
        chat.member_id: chat for chat in await private_chats(session, {who for _, who in leaders})
    }
    for organisation, member in leaders:
        if chat := chats.get(member):
            duty = moved[organisation]
            post(session, ctx, chat, "meeting.follow", duty=duty, meeting=held.id)
