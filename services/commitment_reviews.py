"""Deciding about a commitment that was handed in."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView
from models.tables import Commitment, CommitmentState
from services.actors import Actor
from services.campaigns import require_running
from services.commitment_rights import require_reviewer, running_commitment
from services.outbox import tell_member
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotNow
from services.submission import require_text

REASON_LENGTH = 300


async def approve(ctx: Context, actor: Actor, commitment_id: int) -> CommitmentView:
    """Publish it in the groups that the plan names, and tell its author.

    Raises OwnWork, NotYourOrganisation, AlreadyDone once it is decided, NotNow if withdrawn.
    """
    async with ctx.db.write() as session:
        view = await _reviewable(session, ctx, actor, commitment_id)
        row = await session.get_one(Commitment, commitment_id)
        row.state, row.return_reason = CommitmentState.PUBLISHED, None
        row.reviewed_by, row.reviewed_at = actor.member_id, ctx.clock.now()
        row.published_at, row.link = row.reviewed_at, ctx.tokens.new()
        await _publish(session, ctx, actor, view)
        await tell_author(session, ctx, view, "commitment.approved", commitment=view.id)
        return await running_commitment(session, ctx, commitment_id)


async def return_(ctx: Context, actor: Actor, commitment_id: int, reason: str) -> CommitmentView:
    """Give it back with what has to be mended; raises like `approve`."""
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        view = await _reviewable(session, ctx, actor, commitment_id)
        row = await session.get_one(Commitment, commitment_id)
        row.state, row.return_reason = CommitmentState.RETURNED, why
        row.reviewed_by, row.reviewed_at = actor.member_id, ctx.clock.now()
        row.returned_at = row.reviewed_at
        await tell_author(session, ctx, view, "commitment.returned", commitment=view.id)
        return await running_commitment(session, ctx, commitment_id)


async def tell_author(
    session: AsyncSession, ctx: Context, view: CommitmentView, kind: str, **refs: int | str
) -> None:
    """Whose promise it is, and who entered it for him or for the organisation."""
    people = {view.submitted_by, view.member_id or view.submitted_by}
    for member_id in sorted(people):
        await tell_member(session, ctx, member_id, kind, **refs)


async def _reviewable(
    session: AsyncSession, ctx: Context, actor: Actor, commitment_id: int
) -> CommitmentView:
    view = await running_commitment(session, ctx, commitment_id)
    require_reviewer(actor, view)
    if view.state is CommitmentState.WITHDRAWN:
        raise NotNow
    if view.state is not CommitmentState.SUBMITTED:
        raise AlreadyDone
    return view


async def _publish(session: AsyncSession, ctx: Context, actor: Actor, view: CommitmentView) -> None:
    run = await require_running(session, ctx, actor, view.campaign_id)
    await announce(
        session,
        ctx,
        run,
        run.plan.publish.commitments,
        "commitment.published",
        about=view.organisation_id,
        commitment=view.id,
    )
