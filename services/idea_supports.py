"""Standing behind somebody else's idea: a number that people see, and that nothing scores."""

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ideas import IdeaView, idea, supported
from models.tables import IdeaSupport
from services.actors import Actor
from services.campaigns import require_running
from services.idea_rights import public
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, OwnWork


async def support(ctx: Context, actor: Actor, idea_id: int) -> None:
    """Once a person. Raises NotFound for what is not taken up, OwnWork, AlreadyDone."""
    async with ctx.db.write() as session:
        view = await _supportable(session, ctx, actor, idea_id)
        if await supported(session, view.id, actor.member_id):
            raise AlreadyDone
        now, me = ctx.clock.now(), actor.member_id
        session.add(IdeaSupport(idea_id=view.id, member_id=me, given_at=now))


async def unsupport(ctx: Context, actor: Actor, idea_id: int) -> None:
    """Takes it back; AlreadyDone where there is none."""
    async with ctx.db.write() as session:
        view = await _supportable(session, ctx, actor, idea_id)
        if not await supported(session, view.id, actor.member_id):
            raise AlreadyDone
        mine = IdeaSupport.member_id == actor.member_id
        await session.execute(delete(IdeaSupport).where(IdeaSupport.idea_id == view.id, mine))


async def _supportable(session: AsyncSession, ctx: Context, actor: Actor, idea_id: int) -> IdeaView:
    view = await idea(session, idea_id)
    if view is None or not await public(session, actor, view):
        raise NotFound
    await require_running(session, ctx, actor, view.campaign_id)
    if view.member_id == actor.member_id:
        raise OwnWork
    return view
