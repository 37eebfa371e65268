"""What is demanded of an organisation to which something happened: a gap to find and put right."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.banding import band_keys
from models.plan.causes import Cause, of_bands, of_comment
from models.plan.expecting import Kind
from models.plan.programme import span
from models.plan.rectifying import Rectify
from models.plan.schema import Plan
from models.queries.ranking import PlaceView, RankingView
from models.rules.dues import due_at, due_on
from models.rules.periods import PeriodKind, periods
from models.tables import Comment, Duty, Organisation
from services.duties import LATE_PAPERS, Running
from services.outbox import tell_leaders
from services.ports import Context


async def after_comment(
    session: AsyncSession, ctx: Context, run: Running, comment: Comment
) -> None:
    """For its grade and for every flag that is a mark to be rid of."""
    found = of_comment(run.plan, comment.grade, comment.flags)
    about = comment.organisation_id
    await _follow(session, ctx, run, about, found, but=comment.author_id)


async def after_ranking(
    session: AsyncSession, ctx: Context, run: Running, ranking: RankingView
) -> None:
    """For whoever is in a group that has something to put right."""
    said = run.plan.ranking.bands if run.plan.ranking else {}
    following = {one.key: one for one in of_bands(run.plan)}
    for _, found in groupby(ranking.places, key=lambda one: one.category):
        places: list[PlaceView] = list(found)
        for place, key in zip(places, band_keys(said, places), strict=True):
            if key in following:
                await _follow(session, ctx, run, place.organisation_id, [following[key]])


async def demand(
    session: AsyncSession, ctx: Context, run: Running, organisation_id: int, rectify: Rectify
) -> Duty | None:
    """Owed for the month in which it happened, and once however often it does in that month. None
    where there is no day left on which it could be handed in."""
    today, last = ctx.today(), _last(ctx, run.plan, rectify)
    if today >= last:
        return None
    period = f"{today:%Y-%m}"
    owed: Duty | None = await session.scalar(
        select(Duty)
        .where(Duty.campaign_id == run.campaign.id, Duty.expectation == rectify.of)
        .where(Duty.period == period, Duty.organisation_id == organisation_id)
        .where(Duty.member_key == 0)
    )
    if owed is not None:
        return owed
    due = min(today + timedelta(days=rectify.days), last)
    duty = Duty(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        expectation=rectify.of,
        kind=Kind.GAP.value,
        period=period,
        organisation_id=organisation_id,
        opens_at=ctx.clock.now(),
        due_on=due,
        due_at=due_at(due, ctx.zone),
        closes_at=due_at(run.plan.period.end, ctx.zone) + LATE_PAPERS,
    )
    session.add(duty)
    await session.flush()
    return duty


def _last(ctx: Context, plan: Plan, rectify: Rectify) -> date:
    """The campaign's last day, or the earlier one that the plan names for what is only owed on
    call."""
    asked, end = plan.expectations[rectify.of], plan.period.end
    if not asked.on_call:
        return end
    (whole,) = periods(PeriodKind.ONCE, span(plan), ())
    return min(end, due_on(asked.due.rule, whole, ctx.calendar))


async def _follow(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    organisation_id: int,
    causes: Sequence[Cause],
    but: int | None = None,
) -> None:
    """One message for each gap that is owed; those who lead the organisation and its superior."""
    home = await session.get_one(Organisation, organisation_id)
    for of in dict.fromkeys(one.rectify.of for one in causes):
        same = [one for one in causes if one.rectify.of == of]
        soonest = min((one.rectify for one in same), key=lambda one: one.days)
        duty = await demand(session, ctx, run, organisation_id, soonest)
        if duty is None:
            continue
        refs: dict[str, int | str] = {"duty": duty.id, "why": ",".join(one.ref for one in same)}
        for told in (home.id, home.superior_id):
            if told is not None:
                own = int(told == home.id)
                await tell_leaders(session, ctx, told, "gap.demanded", but=but, own=own, **refs)
