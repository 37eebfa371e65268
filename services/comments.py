"""Leader comments: the superior tells each organisation, and each of its people where the plan says
so, the results, the gaps and where to push next; one by one, from drafts, or several at once."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.comments import CommentView, comment
from models.tables import Comment
from services.actors import Actor
from services.comment_duties import Subject, subject, written
from services.comment_rows import CommentDraft, put, unspoken
from services.comment_telling import give
from services.ports import Context
from services.refusals import AlreadyDone, AlreadySubmitted, NotFound
from services.submission import require_new

Target = tuple[int, int | None]
"""A duty, and the person of the organisation, where it is about people."""


async def publish(
    ctx: Context,
    actor: Actor,
    duty_id: int,
    draft: CommentDraft,
    token: str,
    member_id: int | None = None,
) -> CommentView:
    """Give the comment: on an organisation it goes to the plan's groups and its leaders, on a
    person to him alone.

    Raises NotExpected where none is asked, AlreadyDone when somebody has given it before.
    """
    async with ctx.db.write() as session:
        of = await subject(session, ctx, actor, duty_id, member_id)
        await require_new(session, Comment, token)
        row = await put(session, actor, of, draft, token)
        await give(session, ctx, of.run, row)
        return await _view(session, row.id)


async def save(
    ctx: Context,
    actor: Actor,
    duty_id: int,
    draft: CommentDraft,
    token: str,
    member_id: int | None = None,
) -> None:
    """Keep it as a draft in place of the former one; whoever leads the superior sees it, and nobody
    else. Raises as `publish` does."""
    async with ctx.db.write() as session:
        of = await subject(session, ctx, actor, duty_id, member_id)
        await require_new(session, Comment, token)
        await put(session, actor, of, draft, token)


async def send(
    ctx: Context, actor: Actor, duty_id: int, member_id: int | None = None
) -> CommentView:
    """Publish the draft as it is. Raises NotFound where there is none, AlreadyDone."""
    async with ctx.db.write() as session:
        of = await subject(session, ctx, actor, duty_id, member_id)
        row = await _draft(session, of)
        await give(session, ctx, of.run, row)
        return await _view(session, row.id)


async def send_all(ctx: Context, actor: Actor, targets: Sequence[Target]) -> int:
    """Publish these drafts, and say how many; what was sent or dropped meanwhile is left alone."""
    sent = 0
    async with ctx.db.write() as session:
        for duty_id, member_id in targets:
            of = await subject(session, ctx, actor, duty_id, member_id)
            row = await written(session, of)
            if row is not None and row.published_at is None:
                await give(session, ctx, of.run, row)
                sent += 1
    if not sent:
        raise AlreadyDone
    return sent


async def drop(ctx: Context, actor: Actor, duty_id: int, member_id: int | None = None) -> None:
    """Throw the draft away. Raises NotFound, AlreadyDone."""
    async with ctx.db.write() as session:
        of = await subject(session, ctx, actor, duty_id, member_id)
        row = await _draft(session, of)
        await unspoken(session, row.id)
        await session.delete(row)


async def together(
    ctx: Context, actor: Actor, targets: Sequence[Target], draft: CommentDraft, token: str
) -> int:
    """The same words on all of these at once, and on how many. Who has his comment by now keeps it.

    Raises AlreadyDone where everybody has, AlreadySubmitted, NotExpected.
    """
    async with ctx.db.write() as session:
        await _require_new_together(session, token)
        asked = [await subject(session, ctx, actor, *target) for target in targets]
        left = [of for of in asked if not await _given(session, of)]
        if not left:
            raise AlreadyDone
        for number, of in enumerate(left):
            own = f"{token}-{number}"
            row = await put(session, actor, of, draft, own, together=len(left))
            await give(session, ctx, of.run, row)
        return len(left)


async def _require_new_together(session: AsyncSession, token: str) -> None:
    if await session.scalar(select(Comment.id).where(Comment.form_token == f"{token}-0")):
        raise AlreadySubmitted


async def _given(session: AsyncSession, of: Subject) -> bool:
    row = await written(session, of)
    return row is not None and row.published_at is not None


async def _draft(session: AsyncSession, of: Subject) -> Comment:
    row = await written(session, of)
    if row is None:
        raise NotFound
    if row.published_at is not None:
        raise AlreadyDone
    return row


async def _view(session: AsyncSession, comment_id: int) -> CommentView:
    view = await comment(session, comment_id)
    if view is None:
        raise NotFound
    return view
