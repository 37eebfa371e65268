"""Good practices (好做法): handed in, and then spread, kept on file, or sent back one level above.

Nothing of it is scored. Who reads what is in `services.exemplar_reads`, who tries what in
`services.exemplar_trials`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.exemplars import KEPT
from models.rules.spreading import Move
from models.tables import Duty, Exemplar, ExemplarState, ExemplarTrial
from services.actors import Actor
from services.campaigns import require_running
from services.evidence import Evidence, attach
from services.exemplar_reads import ExemplarSheet, sheet
from services.handing_in import Asked, asked, require_room
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotExpected
from services.submission import require_new, require_text

TITLE_LENGTH, HOW_LENGTH, RESULT_LENGTH, REASON_LENGTH = 80, 1000, 600, 500


@dataclass(frozen=True, slots=True)
class ExemplarDraft:
    title: str
    how: str
    result: str
    files: Sequence[Evidence] = ()


async def submit(
    ctx: Context, actor: Actor, duty_id: int, draft: ExemplarDraft, token: str
) -> ExemplarSheet:
    """Hand one in; whoever decides on it is told.

    Raises NotExpected, AlreadySubmitted, EnoughHandedIn, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.EXEMPLAR)
        await require_new(session, Exemplar, token)
        row = _row(one.duty, token)
        return await _handed_in(session, ctx, actor, one, row, draft)


async def mend(ctx: Context, actor: Actor, exemplar_id: int, draft: ExemplarDraft) -> ExemplarSheet:
    """Hand a returned one in again; the files that came with it stay. Raises as `submit` does,
    and AlreadyDone, also the second time."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, exemplar_id, Move.REDO)
        one = await asked(session, ctx, actor, await _duty_of(session, row), Kind.EXEMPLAR)
        return await _handed_in(session, ctx, actor, one, row, draft)


async def spread(ctx: Context, actor: Actor, exemplar_id: int) -> ExemplarSheet:
    """Its author is told, and the groups that the plan names; from now on everybody reads it."""
    async with ctx.db.write() as session:
        row = await _decide(session, ctx, actor, exemplar_id, Move.SPREAD, ExemplarState.SPREAD)
        row.spread_at = row.decided_at
        run = await require_running(session, ctx, actor, row.campaign_id)
        await announce(
            session,
            ctx,
            run,
            run.plan.publish.exemplars,
            "exemplar.announced",
            about=row.organisation_id,
            exemplar=row.id,
        )
        return await _told(session, ctx, actor, row, "exemplar.spread")


async def keep(ctx: Context, actor: Actor, exemplar_id: int) -> ExemplarSheet:
    """On file, without spreading it; it can be spread later."""
    async with ctx.db.write() as session:
        row = await _decide(session, ctx, actor, exemplar_id, Move.KEEP, ExemplarState.KEPT)
        return await _told(session, ctx, actor, row, "exemplar.kept")


async def return_(ctx: Context, actor: Actor, exemplar_id: int, reason: str) -> ExemplarSheet:
    """Send it back with a reason; the duty is owed again."""
    async with ctx.db.write() as session:
        row = await _decide(session, ctx, actor, exemplar_id, Move.RETURN, ExemplarState.RETURNED)
        row.reason = require_text(reason, REASON_LENGTH)
        return await _told(session, ctx, actor, row, "exemplar.returned")


async def recall(ctx: Context, actor: Actor, exemplar_id: int, reason: str) -> ExemplarSheet:
    """It is not held up any more, and why: those who try it learn it, too."""
    async with ctx.db.write() as session:
        row = await _decide(session, ctx, actor, exemplar_id, Move.RECALL, ExemplarState.RECALLED)
        row.reason = require_text(reason, REASON_LENGTH)
        for organisation in await _trying(session, exemplar_id):
            me = actor.member_id
            await tell_leaders(
                session, ctx, organisation, "exemplar.recalled", but=me, exemplar=row.id
            )
        return await _told(session, ctx, actor, row, "exemplar.recalled")


async def withdraw(ctx: Context, actor: Actor, exemplar_id: int) -> ExemplarSheet:
    """Take back what nobody has taken up yet; the duty is owed again."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, exemplar_id, Move.WITHDRAW)
        row.state = ExemplarState.WITHDRAWN
        await session.flush()
        return await sheet(session, ctx, actor, exemplar_id)


async def movable(ctx: Context, actor: Actor, exemplar_id: int, move: Move) -> ExemplarSheet:
    """Raises AlreadyDone where that cannot be done any more, NotFound for a stranger."""
    async with ctx.db.read() as session:
        await _move(session, ctx, actor, exemplar_id, move)
        return await sheet(session, ctx, actor, exemplar_id)


async def duty_of(ctx: Context, actor: Actor, exemplar_id: int) -> tuple[ExemplarSheet, int]:
    """A returned one and the duty that it is for. Raises AlreadyDone, NotExpected."""
    async with ctx.db.read() as session:
        row = await _move(session, ctx, actor, exemplar_id, Move.REDO)
        duty = await _duty_of(session, row)
        return await sheet(session, ctx, actor, exemplar_id), duty


def _row(duty: Duty, token: str) -> Exemplar:
    return Exemplar(
        campaign_id=duty.campaign_id,
        plan_version_id=duty.plan_version_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        member_id=duty.member_id,
        form_token=token,
    )


async def _handed_in(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    one: Asked,
    row: Exemplar,
    draft: ExemplarDraft,
) -> ExemplarSheet:
    await require_room(session, one)
    row.title = require_text(draft.title, TITLE_LENGTH)
    row.how = require_text(draft.how, HOW_LENGTH)
    row.result = require_text(draft.result, RESULT_LENGTH)
    row.state, row.reason = ExemplarState.SUBMITTED, None
    row.decided_by = row.decided_at = None
    row.author_id, row.submitted_at = actor.member_id, ctx.clock.now()
    session.add(row)
    await session.flush()
    attach(session, draft.files, exemplar_id=row.id)
    await session.flush()
    found = await sheet(session, ctx, actor, row.id)
    if found.view.overseer_id is not None:
        refs = {"but": actor.member_id, "exemplar": row.id}
        await tell_leaders(session, ctx, found.view.overseer_id, "exemplar.received", **refs)
    return found


async def _duty_of(session: AsyncSession, row: Exemplar) -> int:
    duty = await session.scalar(
        select(Duty.id)
        .where(Duty.campaign_id == row.campaign_id, Duty.expectation == row.expectation)
        .where(Duty.period == row.period, Duty.organisation_id == row.organisation_id)
        .where(Duty.member_key == (row.member_id or 0))
    )
    if duty is None:
        raise NotExpected
    return duty


async def _move(
    session: AsyncSession, ctx: Context, actor: Actor, exemplar_id: int, move: Move
) -> Exemplar:
    """AlreadyDone where the state or the reader does not allow it, NotFound for a stranger."""
    found = await sheet(session, ctx, actor, exemplar_id)
    await require_running(session, ctx, actor, found.view.campaign_id)
    if move not in found.moves:
        raise AlreadyDone
    return await session.get_one(Exemplar, exemplar_id)


async def _decide(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    exemplar_id: int,
    move: Move,
    state: ExemplarState,
) -> Exemplar:
    row = await _move(session, ctx, actor, exemplar_id, move)
    row.state, row.reason = state, None
    row.decided_by, row.decided_at = actor.member_id, ctx.clock.now()
    return row


async def _told(
    session: AsyncSession, ctx: Context, actor: Actor, row: Exemplar, kind: str
) -> ExemplarSheet:
    await session.flush()
    await tell_member(session, ctx, row.author_id, kind, exemplar=row.id)
    return await sheet(session, ctx, actor, row.id)


async def _trying(session: AsyncSession, exemplar_id: int) -> Sequence[int]:
    found = await session.scalars(
        select(ExemplarTrial.organisation_id)
        .where(ExemplarTrial.exemplar_id == exemplar_id, KEPT)
        .order_by(ExemplarTrial.id)
    )
    return found.all()
