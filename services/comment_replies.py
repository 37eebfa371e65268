"""What becomes of a comment: answered by whom it is on, typed up by who gave it, made a gap."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.comments import CommentView
from models.tables import Comment, CommentVoice, Duty
from services.actors import Actor
from services.authority import require_superior
from services.campaigns import require_running
from services.comment_reads import concerned, readable
from services.comment_rows import SPOKEN, TEXT_LENGTH
from services.comment_telling import show_groups, tell_of
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation
from services.submission import require_text

ANSWER_LENGTH = 500


async def answer(ctx: Context, actor: Actor, comment_id: int, text: str) -> None:
    """Once, by the person or a leader of the organisation; the superior's next digest says so.

    Raises NotFound, NotYourOrganisation, AlreadyDone, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        view = await readable(session, actor, comment_id)
        if not concerned(actor, view):
            raise NotYourOrganisation
        await require_running(session, ctx, actor, view.campaign_id)
        row = await session.get_one(Comment, comment_id)
        if row.answered_at is not None:
            raise AlreadyDone
        row.answer = require_text(text, ANSWER_LENGTH)
        row.answered_by, row.answered_at = actor.member_id, ctx.clock.now()


async def type_up(ctx: Context, actor: Actor, comment_id: int, part: str, text: str) -> None:
    """Put into words what was said; whoever was told of the comment is told of these.

    Raises NotFound, NotYourOrganisation, AlreadyDone, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        view = await readable(session, actor, comment_id)
        require_superior(actor, view.organisation_id)
        run = await require_running(session, ctx, actor, view.campaign_id)
        voice = await _untyped(session, view, part)
        row = await session.get_one(Comment, comment_id)
        setattr(row, part, require_text(text, TEXT_LENGTH))
        voice.typed_by, voice.typed_at = actor.member_id, ctx.clock.now()
        await session.flush()
        if len(view.untyped) == 1:
            await show_groups(session, ctx, run, row)
            await tell_of(session, ctx, run, row, "comment.typed")


async def require_source(session: AsyncSession, comment_id: int, duty: Duty) -> None:
    """NotFound where that comment is not on whoever owes this duty."""
    row = await session.get(Comment, comment_id)
    if row is None or row.published_at is None or row.member_id != duty.member_id:
        raise NotFound
    if row.campaign_id != duty.campaign_id:
        raise NotFound
    if row.member_id is None and row.organisation_id != duty.organisation_id:
        raise NotFound


async def _untyped(session: AsyncSession, view: CommentView, part: str) -> CommentVoice:
    if part not in SPOKEN or view.voice(part) is None:
        raise NotFound
    found = await session.scalar(
        select(CommentVoice)
        .where(CommentVoice.comment_id == view.id, CommentVoice.part == part)
        .where(CommentVoice.typed_at.is_(None))
    )
    if found is None:
        raise AlreadyDone
    return found
