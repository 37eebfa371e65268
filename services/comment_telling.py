"""Who hears of a comment: the organisation's leaders and the plan's groups, or the person alone."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Comment
from services.duties import Running
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.rectification import after_comment


async def give(session: AsyncSession, ctx: Context, run: Running, row: Comment) -> None:
    row.published_at = ctx.clock.now()
    await session.flush()
    await show_groups(session, ctx, run, row)
    await tell_of(session, ctx, run, row, "comment.received")
    if row.member_id is None:
        await after_comment(session, ctx, run, row)


async def tell_of(
    session: AsyncSession, ctx: Context, run: Running, row: Comment, kind: str
) -> None:
    """The person it is on, else those who lead the organisation."""
    refs = {"comment": row.id, "version": run.version_id}
    if row.member_id is not None:
        await tell_member(session, ctx, row.member_id, kind, **refs)
    else:
        await tell_leaders(session, ctx, row.organisation_id, kind, **refs)


async def show_groups(session: AsyncSession, ctx: Context, run: Running, row: Comment) -> None:
    """As the plan says; what is about a person is in no group whatever it says."""
    if row.member_id is not None:
        return
    await announce(
        session,
        ctx,
        run,
        run.plan.publish.comments,
        "comment.published",
        about=row.organisation_id,
        comment=row.id,
        version=run.version_id,
    )
