"""“We will try it” (我们也试试): another organisation's word on a practice that is spread, with a
day, and later what came of it. Of its own will: nothing follows where it comes to nothing."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.exemplar_trials import TrialView, trial
from models.tables import ExemplarTrial, TrialOutcome
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.drafts import check_deadline
from services.exemplar_reads import ExemplarSheet, sheet
from services.outbox import tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound
from services.submission import require_new, require_text

INTENT_LENGTH, RESULT_LENGTH = 300, 500


@dataclass(frozen=True, slots=True)
class TrialCall:
    """`organisation`: its name; `last`: the last day that can be promised."""

    sheet: ExemplarSheet
    organisation: str
    last: date


async def call(ctx: Context, actor: Actor, exemplar_id: int, organisation_id: int) -> TrialCall:
    """Raises as `promise` would."""
    async with ctx.db.read() as session:
        found, plan = await _triable(session, ctx, actor, exemplar_id, organisation_id)
        return TrialCall(found, found.trying[organisation_id], plan.period.end)


async def promise(
    ctx: Context,
    actor: Actor,
    exemplar_id: int,
    organisation_id: int,
    intent: str,
    day: date,
    token: str,
) -> TrialView:
    """Its author is told.

    Raises NotFound, NotYourOrganisation, AlreadyDone for one's own, one that is tried already or
    is not spread, AlreadySubmitted, DeadlineOutside, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        found, plan = await _triable(session, ctx, actor, exemplar_id, organisation_id)
        await require_new(session, ExemplarTrial, token)
        check_deadline(day, plan, ctx.today())
        row = ExemplarTrial(
            exemplar_id=exemplar_id,
            organisation_id=organisation_id,
            author_id=actor.member_id,
            intent=require_text(intent, INTENT_LENGTH),
            day=day,
            form_token=token,
            promised_at=ctx.clock.now(),
        )
        session.add(row)
        await session.flush()
        await tell_member(session, ctx, found.view.author_id, "exemplar.tried", trial=row.id)
        return await _own(session, actor, row.id)


async def tell(
    ctx: Context, actor: Actor, trial_id: int, outcome: TrialOutcome, result: str
) -> TrialView:
    """What came of it; the practice's author is told. Raises AlreadyDone, NothingWritten,
    TooLong."""
    async with ctx.db.write() as session:
        row = await _open(session, ctx, actor, trial_id)
        row.outcome, row.result = outcome, require_text(result, RESULT_LENGTH)
        row.told_by, row.told_at = actor.member_id, ctx.clock.now()
        await session.flush()
        view = await _own(session, actor, trial_id)
        await tell_member(session, ctx, view.author_id, "exemplar.came-of-it", trial=row.id)
        return view


async def withdraw(ctx: Context, actor: Actor, trial_id: int) -> TrialView:
    """Not to be tried after all; it is gone from the practice's page and can be promised anew."""
    async with ctx.db.write() as session:
        row = await _open(session, ctx, actor, trial_id)
        row.withdrawn_at = ctx.clock.now()
        await session.flush()
        return await _own(session, actor, trial_id)


async def look(ctx: Context, actor: Actor, trial_id: int) -> TrialView:
    """For those who lead the organisation that tries it; else NotFound."""
    async with ctx.db.read() as session:
        return await _own(session, actor, trial_id)


async def open_one(ctx: Context, actor: Actor, trial_id: int) -> TrialView:
    """Raises AlreadyDone where its result was told, or it was withdrawn."""
    async with ctx.db.read() as session:
        await _open(session, ctx, actor, trial_id)
        return await _own(session, actor, trial_id)


async def _triable(
    session: AsyncSession, ctx: Context, actor: Actor, exemplar_id: int, organisation_id: int
) -> tuple[ExemplarSheet, Plan]:
    require_leader(actor, organisation_id)
    found = await sheet(session, ctx, actor, exemplar_id)
    run = await require_running(session, ctx, actor, found.view.campaign_id)
    if organisation_id not in found.trying:
        raise AlreadyDone
    return found, run.plan


async def _open(session: AsyncSession, ctx: Context, actor: Actor, trial_id: int) -> ExemplarTrial:
    view = await _own(session, actor, trial_id)
    await require_running(session, ctx, actor, view.campaign_id)
    if not view.open:
        raise AlreadyDone
    return await session.get_one(ExemplarTrial, trial_id)


async def _own(session: AsyncSession, actor: Actor, trial_id: int) -> TrialView:
    view = await trial(session, trial_id)
    if view is None or view.organisation_id not in actor.led:
        raise NotFound
    return view
