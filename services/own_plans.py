"""An organisation's own plan below its superior's: handed in, taken back, decided."""

import asyncio

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind, Review
from models.plan.loading import Loaded
from models.queries.plans import plan_of_version
from models.tables import Duty, Organisation, OwnPlanState, SubmittedPlan
from services.actors import Actor
from services.authority import require_leader, require_superior
from services.campaigns import require_running
from services.duties import Running
from services.handing_in import asked
from services.outbox import tell_leaders
from services.own_plan_effect import fitting, judge, read_ahead, take_effect
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound
from services.submission import require_new, require_text

REASON_LENGTH = 500


async def judged(ctx: Context, actor: Actor, duty_id: int, source: str) -> Loaded:
    """What the text would make. Raises PlanErrors for what is wrong with it."""
    run, issuer = await _asked_for(ctx, actor, duty_id)
    # YAML is read slowly, and who sends a file shall not keep the others waiting.
    return await asyncio.to_thread(judge, ctx, source, run.plan, issuer)


async def hand_in(ctx: Context, actor: Actor, duty_id: int, source: str, token: str) -> int:
    """The new version's id; one that still waits gives way to it, and the superior is told.

    Where it is only to be filed it holds at once. Raises PlanUnfit, NotExpected, AlreadySubmitted.
    """
    ahead = await read_ahead(ctx, *await _asked_for(ctx, actor, duty_id), source)
    async with ctx.db.write() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.PLAN)
        duty, run = one.duty, one.run
        await require_new(session, SubmittedPlan, token)
        row = await _row(session, ctx, actor, duty, source, token)
        loaded = await fitting(session, ctx, run, row, ahead)
        if await review_of(session, row) is Review.FILE:
            await take_effect(session, ctx, run, row, loaded)
        organisation = await session.get_one(Organisation, duty.organisation_id)
        if organisation.superior_id is not None:
            superior = organisation.superior_id
            await tell_leaders(session, ctx, superior, "own_plan.received", plan=row.id)
        return row.id


async def withdraw(ctx: Context, actor: Actor, plan_id: int) -> None:
    """Take it back before it is decided on; AlreadyDone once it holds."""
    async with ctx.db.write() as session:
        row = await _waiting(session, plan_id)
        require_leader(actor, row.organisation_id)
        await require_running(session, ctx, actor, row.campaign_id)
        if row.made_version_id is not None:
            raise AlreadyDone
        row.state = OwnPlanState.WITHDRAWN


async def approve(ctx: Context, actor: Actor, plan_id: int) -> None:
    """From now on it holds; its organisation is told. PlanUnfit where the superior's plan has
    changed in such a way that it no longer fits below."""
    async with ctx.db.read() as session:
        row, run = await _to_review(session, ctx, actor, plan_id, Review.APPROVE)
        organisation = await session.get_one(Organisation, row.organisation_id)
    ahead = await read_ahead(ctx, run, organisation.name, row.source)
    async with ctx.db.write() as session:
        row, run = await _to_review(session, ctx, actor, plan_id, Review.APPROVE)
        loaded = await fitting(session, ctx, run, row, ahead)
        await take_effect(session, ctx, run, row, loaded)
        await _decide(session, ctx, actor, row, OwnPlanState.APPROVED)


async def give_back(ctx: Context, actor: Actor, plan_id: int, reason: str) -> None:
    """Return it with a reason; it is owed again."""
    async with ctx.db.write() as session:
        row, _ = await _to_review(session, ctx, actor, plan_id, Review.APPROVE)
        row.reason = require_text(reason, REASON_LENGTH)
        await _decide(session, ctx, actor, row, OwnPlanState.RETURNED)


async def record(ctx: Context, actor: Actor, plan_id: int) -> None:
    """备案: it holds already, and the superior says that he has it."""
    async with ctx.db.write() as session:
        row, _ = await _to_review(session, ctx, actor, plan_id, Review.FILE)
        await _decide(session, ctx, actor, row, OwnPlanState.FILED)


async def review_of(session: AsyncSession, row: SubmittedPlan) -> Review:
    """As the plan said under which it was owed."""
    plan = await plan_of_version(session, row.plan_version_id)
    return plan.expectations[row.expectation].review or Review.APPROVE


async def _asked_for(ctx: Context, actor: Actor, duty_id: int) -> tuple[Running, str]:
    """Under which plan, and whose own plan it would be."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.PLAN)
        organisation = await session.get_one(Organisation, one.duty.organisation_id)
    return one.run, organisation.name


async def _row(
    session: AsyncSession, ctx: Context, actor: Actor, duty: Duty, source: str, token: str
) -> SubmittedPlan:
    same = (
        SubmittedPlan.campaign_id == duty.campaign_id,
        SubmittedPlan.organisation_id == duty.organisation_id,
    )
    waiting = (
        SubmittedPlan.state == OwnPlanState.HANDED_IN,
        SubmittedPlan.made_version_id.is_(None),
    )
    await session.execute(
        update(SubmittedPlan).where(*same, *waiting).values(state=OwnPlanState.WITHDRAWN)
    )
    number = await session.scalar(select(func.max(SubmittedPlan.number)).where(*same))
    row = SubmittedPlan(
        campaign_id=duty.campaign_id,
        plan_version_id=duty.plan_version_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        number=(number or 0) + 1,
        author_id=actor.member_id,
        source=source,
        form_token=token,
        submitted_at=ctx.clock.now(),
    )
    session.add(row)
    await session.flush()
    return row


async def _to_review(
    session: AsyncSession, ctx: Context, actor: Actor, plan_id: int, review: Review
) -> tuple[SubmittedPlan, Running]:
    row = await _waiting(session, plan_id)
    require_superior(actor, row.organisation_id)
    run = await require_running(session, ctx, actor, row.campaign_id)
    if await review_of(session, row) is not review:
        raise NotExpected
    return row, run


async def _waiting(session: AsyncSession, plan_id: int) -> SubmittedPlan:
    row = await session.get(SubmittedPlan, plan_id)
    if row is None:
        raise NotFound
    if row.state is not OwnPlanState.HANDED_IN:
        raise AlreadyDone
    return row


async def _decide(
    session: AsyncSession, ctx: Context, actor: Actor, row: SubmittedPlan, state: OwnPlanState
) -> None:
    row.state, row.decided_by, row.decided_at = state, actor.member_id, ctx.clock.now()
    await session.flush()
    await tell_leaders(session, ctx, row.organisation_id, "own_plan.decided", plan=row.id)
