"""What follows at once where an organisation's score is below the plan's floor."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.judging import Rectify
from models.rules.dues import due_at
from models.tables import Duty, Organisation, Round, RoundResult
from services.duties import LATE_PAPERS
from services.evaluations.rounds import Ruling
from services.outbox import tell_leaders
from services.ports import Context


async def follow(
    session: AsyncSession, ctx: Context, round_: Round, ruling: Ruling, result: RoundResult
) -> None:
    """A duty to find the gap is opened, and those who lead the organisation and its superior are
    told. Nothing where the score reaches the floor, or there is none."""
    floor = ruling.evaluation.floor
    if floor is None or floor.holds(result.score):
        return
    due = await _owe(session, ctx, round_, ruling, floor.rectify) if floor.rectify else None
    subject = await session.get_one(Organisation, round_.organisation_id)
    told = due.isoformat() if due else ""
    for concerned in (subject.id, subject.superior_id):
        if concerned is not None:
            about = round_.id
            await tell_leaders(session, ctx, concerned, "evaluation.below", round=about, due=told)


async def _owe(
    session: AsyncSession, ctx: Context, round_: Round, ruling: Ruling, rectify: Rectify
) -> date:
    """Owed for the month of the close; two evaluations of one month ask for it once."""
    last = ruling.run.plan.period.end
    due = min(ctx.today() + timedelta(days=rectify.days), last)
    period = f"{ctx.today():%Y-%m}"
    owed = await session.scalar(
        select(Duty.due_on)
        .where(Duty.campaign_id == round_.campaign_id, Duty.expectation == rectify.of)
        .where(Duty.period == period, Duty.organisation_id == round_.organisation_id)
        .where(Duty.member_key == 0)
    )
    if owed is not None:
        return owed
    session.add(
        Duty(
            campaign_id=round_.campaign_id,
            plan_version_id=round_.plan_version_id,
            expectation=rectify.of,
            kind=Kind.GAP.value,
            period=period,
            organisation_id=round_.organisation_id,
            opens_at=ctx.clock.now(),
            due_on=due,
            due_at=due_at(due, ctx.zone),
            closes_at=due_at(last, ctx.zone) + LATE_PAPERS,
        )
    )
    return due
