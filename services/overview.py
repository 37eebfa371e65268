"""What a person owes, who is missing in what he leads, and what his campaigns have at all."""

from models.plan.expecting import Kind
from models.plan.topics import Topic, topics
from models.queries.digests import Digest, digest, horizon
from services.actors import Actor
from services.campaigns import running
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


async def offered(ctx: Context, actor: Actor) -> frozenset[Kind | Topic]:
    """What the running campaigns that concern him have."""
    async with ctx.db.read() as session:
        return topics(one.plan for one in await running(session, ctx, actor))
