"""What a person owes, and who is missing in what he leads."""

from models.queries.digests import Digest, digest, horizon
from services.actors import Actor
from services.ports import Context


async def owed(ctx: Context, actor: Actor) -> Digest:
    """Everything this person answers for, however far off it is due."""
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        return await digest(session, actor.member_id, now, ctx.today(), None)


async def soon(ctx: Context, actor: Actor) -> Digest:
    """What is due within the month, for the question who is missing."""
    now, today = ctx.clock.now(), ctx.today()
    async with ctx.db.read() as session:
        return await digest(session, actor.member_id, now, today, horizon(today, ctx.zone))
