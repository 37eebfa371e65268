"""The days that a pause took are given back to whatever was owed then."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.dues import due_at
from models.rules.pauses import Stretch, moved
from models.tables import Campaign, Duty, Pause
from services.ports import Context


async def stretches(session: AsyncSession, ctx: Context, campaign: Campaign) -> list[Stretch]:
    """The campaign's pauses that are over, and those of the one that it adds to, in order."""
    of = {campaign.id, campaign.superior_id or campaign.id}
    rows = await session.scalars(
        select(Pause)
        .where(Pause.campaign_id.in_(of), Pause.resumed_at.is_not(None))
        .order_by(Pause.paused_at)
    )
    return [_stretch(ctx, row) for row in rows.all()]


async def give_back(session: AsyncSession, ctx: Context, row: Pause) -> None:
    """What was owed when it began has a later day; the first one stays in the record."""
    pause = _stretch(ctx, row)
    owed = (
        Duty.campaign_id.in_(_with_those_below(row.campaign_id)),
        Duty.waived_at.is_(None),
        Duty.due_on >= pause.first,
    )
    found = await session.execute(select(Duty.opens_at, Duty.due_on).where(*owed).distinct())
    # The latest first: a day that was moved must not be found, and moved, a second time.
    for opens_at, due in sorted(found.all(), key=lambda one: one[1], reverse=True):
        same = (*owed, Duty.opens_at == opens_at, Duty.due_on == due)
        await _move(session, ctx, row, same, opens_at, due)


async def _move(
    session: AsyncSession,
    ctx: Context,
    row: Pause,
    same: Sequence[ColumnElement[bool]],
    opens_at: datetime,
    due: date,
) -> None:
    opens = opens_at.astimezone(ctx.zone).date()
    later = moved(due, opens, _stretch(ctx, row), ctx.calendar)
    if later == due:
        return
    end = due_at(later, ctx.zone)
    await session.execute(
        update(Duty)
        .where(*same)
        .values(
            due_on=later,
            due_at=end,
            closes_at=case((Duty.closes_at < end, end), else_=Duty.closes_at),
            extended_from=func.coalesce(Duty.extended_from, Duty.due_on),
            extended_before=Duty.due_on,
            extended_at=row.resumed_at,
            extended_by=None,
        )
        .execution_options(synchronize_session=False)
    )


def _with_those_below(campaign_id: int) -> Select[int]:
    of_it = or_(Campaign.id == campaign_id, Campaign.superior_id == campaign_id)
    return select(Campaign.id).where(of_it)


def _stretch(ctx: Context, row: Pause) -> Stretch:
    back = row.resumed_at or ctx.clock.now()
    first = row.paused_at.astimezone(ctx.zone).date()
    return Stretch(first, back.astimezone(ctx.zone).date())
