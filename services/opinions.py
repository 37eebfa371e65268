"""What the masses and members say of a published commitment, and what its owner answers.

Nobody is shown who wrote; it is stored, against abuse. Opinions never count in a score.
"""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView
from models.tables import ON_THE_ROSTER, Opinion
from services.actors import Actor
from services.opinion_reads import Discussion, OpinionSheet, discussion, sheet_of
from services.opinion_rights import require_answerable, require_hideable, require_speakable
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.submission import require_new, require_text

OPINION_LENGTH = ANSWER_LENGTH = REASON_LENGTH = 300


async def give(ctx: Context, actor: Actor, commitment_id: int, text: str, token: str) -> Discussion:
    """Say something of it; whose promise it is is told, without who wrote.

    Raises NotFound, NoCampaign, NotNow before it is published, OwnWork, EnoughSaid,
    AlreadySubmitted, NothingWritten, TooLong.
    """
    said = require_text(text, OPINION_LENGTH)
    async with ctx.db.write() as session:
        await require_new(session, Opinion, token)
        view = await require_speakable(session, ctx, actor, commitment_id)
        row = Opinion(
            commitment_id=commitment_id,
            author_id=actor.member_id,
            masses=not any(seat.role in ON_THE_ROSTER for seat in actor.seats),
            text=said,
            at=ctx.clock.now(),
            form_token=token,
        )
        session.add(row)
        await session.flush()
        await _tell_owner(session, ctx, view, actor.member_id, row.id)
    return await discussion(ctx, actor, commitment_id, 0)


async def answer(ctx: Context, actor: Actor, opinion_id: int, text: str) -> OpinionSheet:
    """In the owner's name; the writer is told.

    Raises NotFound, NoCampaign, NotYourOrganisation, AlreadyDone, NotNow once it is hidden.
    """
    said = require_text(text, ANSWER_LENGTH)
    async with ctx.db.write() as session:
        row = await require_answerable(session, ctx, actor, opinion_id)
        row.answer, row.answered_by = said, actor.member_id
        row.answered_at = ctx.clock.now()
        await session.flush()
        await tell_member(session, ctx, row.author_id, "opinion.answered", opinion=row.id)
        return await sheet_of(session, ctx, actor, opinion_id)


async def hide(ctx: Context, actor: Actor, opinion_id: int, reason: str) -> OpinionSheet:
    """Readers see the reason in its place; the row keeps it, with who hid it and when. The
    writer is told why. For the organisation's leaders and the superior's.

    Raises NotFound, NoCampaign, NotYourOrganisation, AlreadyDone.
    """
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        row = await require_hideable(session, ctx, actor, opinion_id)
        row.hidden_reason, row.hidden_by = why, actor.member_id
        row.hidden_at = ctx.clock.now()
        await session.flush()
        await tell_member(session, ctx, row.author_id, "opinion.hidden", opinion=row.id)
        return await sheet_of(session, ctx, actor, opinion_id)


async def _tell_owner(
    session: AsyncSession, ctx: Context, view: CommitmentView, author_id: int, opinion_id: int
) -> None:
    """The member; where he cannot be reached, as for an organisation's, its leaders."""
    kind, refs = "opinion.received", {"opinion": opinion_id}
    owner = view.member_id
    if owner is not None and await tell_member(session, ctx, owner, kind, **refs):
        return
    await tell_leaders(session, ctx, view.organisation_id, kind, but=author_id, **refs)
