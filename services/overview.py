"""What a person owes, who is missing in what he leads, and what his campaigns have at all."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.programme import StageLine, stage_on
from models.plan.topics import Topic, topics
from models.queries import desk
from models.queries.desk import Whom
from models.queries.digests import Digest, digest, horizon
from models.tables import Campaign, CampaignState, Organisation
from services.actors import Actor
from services.campaigns import running
from services.erasure.requests import asked_of
from services.ports import Context
from services.roster_desk import leads_root


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


async def stages(ctx: Context, actor: Actor) -> list[StageLine]:
    """Of every running campaign that concerns him and is in a stage today."""
    async with ctx.db.read() as session:
        found = await running(session, ctx, actor)
    return [line for one in found if (line := stage_on(one.plan, ctx.today()))]


async def offered(ctx: Context, actor: Actor) -> frozenset[Kind | Topic]:
    """What the running campaigns that concern him have, and whether any can be closed or read."""
    async with ctx.db.read() as session:
        found = topics(one.plan for one in await running(session, ctx, actor))
        return found | await _standing(session, ctx, actor)


async def waiting(ctx: Context, actor: Actor) -> Mapping[str, int]:
    """How much waits for this leader, by the keys of models.queries.desk."""
    now, today = ctx.clock.now(), ctx.today()
    whom = Whom(actor.member_id, actor.led, actor.below, now, today)
    async with ctx.db.read() as session:
        return await desk.waiting(session, whom)


async def _standing(session: AsyncSession, ctx: Context, actor: Actor) -> set[Kind | Topic]:
    """A campaign that he leads can be closed; one that is closed can be read; the roster is kept
    by whoever leads the topmost organisation."""
    rows = await session.execute(
        select(Campaign.organisation_id, Campaign.state)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .where(Organisation.tree == actor.tree, Campaign.superior_id.is_(None))
    )
    states = [(where in actor.led, state) for where, state in rows]
    found: set[Kind | Topic] = {Topic.CLOSING} if any(led for led, _ in states) else set()
    closed = any(state is CampaignState.CLOSED for _, state in states)
    found |= {Topic.ARCHIVE} if closed else set()
    found |= {Topic.ROSTER} if await leads_root(session, ctx, actor) else set()
    return found | ({Topic.ERASURES} if await asked_of(session, actor) else set())
