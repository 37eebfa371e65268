"""Taking a decision back while nothing rests on it: a return, a publication, a waiver, more time.

Each is called by `services.undoing` in its transaction, which has checked whose decision it was,
when, and that nobody has gone on from it, and tells those who were told of it.
"""

from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.dues import due_at
from models.tables import Commitment, CommitmentState
from services.actors import Actor
from services.commitment_rights import require_reviewer, running_commitment
from services.duty_decisions import require_decider
from services.ports import Context
from services.refusals import AlreadyDone


async def unreturn(ctx: Context, actor: Actor, commitment_id: int) -> None:
    """Waits for the review again; that it was given back stays in its record. Raises AlreadyDone
    where it was handed in anew or withdrawn."""
    async with ctx.db.write() as session:
        row = await _reviewed(session, ctx, actor, commitment_id, CommitmentState.RETURNED)
        row.state, row.return_reason = CommitmentState.SUBMITTED, None
        row.reviewed_by = row.reviewed_at = None


async def unpublish(ctx: Context, actor: Actor, commitment_id: int) -> None:
    """Waits for the review again."""
    async with ctx.db.write() as session:
        row = await _reviewed(session, ctx, actor, commitment_id, CommitmentState.PUBLISHED)
        row.state = CommitmentState.SUBMITTED
        row.published_at = row.link = row.reviewed_by = row.reviewed_at = None


async def unwaive(ctx: Context, actor: Actor, duty_id: int) -> None:
    """It is owed again, by the day that was set."""
    async with ctx.db.write() as session:
        duty = await require_decider(session, ctx, actor, duty_id)
        duty.waived_at = duty.waived_by = duty.waiver_reason = None


async def unextend(ctx: Context, actor: Actor, duty_id: int) -> None:
    """Due again on the day before it was last put off."""
    async with ctx.db.write() as session:
        duty = await require_decider(session, ctx, actor, duty_id)
        if duty.extended_before is None:
            raise AlreadyDone
        duty.due_on, duty.due_at = duty.extended_before, due_at(duty.extended_before, ctx.zone)
        first = duty.extended_from == duty.extended_before
        duty.extended_from = None if first else duty.extended_from
        duty.extended_before = duty.extended_at = duty.extended_by = None


async def _reviewed(
    session: AsyncSession, ctx: Context, actor: Actor, commitment_id: int, state: CommitmentState
) -> Commitment:
    view = await running_commitment(session, ctx, commitment_id)
    require_reviewer(actor, view)
    if view.state is not state:
        raise AlreadyDone
    return await session.get_one(Commitment, commitment_id)
