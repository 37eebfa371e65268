"""Before an idea is handed in: what of the same campaign says nearly the same."""

import asyncio
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ideas import IdeaView, ideas
from models.rules.likeness import nearest
from models.tables import UNDECIDED, Idea, IdeaState
from services.actors import Actor
from services.idea_reads import readable
from services.ports import Context

SHOWN, LOOKED_AT = 3, 12


@dataclass(frozen=True, slots=True)
class Alike:
    """`shown`: those he may read anyway. `hidden`: how many others wait for a decision, of which
    he learns nothing else; what was declined stays between its proposer and his leaders."""

    shown: tuple[IdeaView, ...] = ()
    hidden: int = 0


async def alike(
    ctx: Context, actor: Actor, campaign_id: int, text: str, but: int | None = None
) -> Alike:
    """At most three, the nearest first, with the number of those that he may not read. `but`: the
    one that was just handed in."""
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Idea.id, Idea.text).where(
                Idea.campaign_id == campaign_id,
                Idea.state != IdeaState.WITHDRAWN,
                Idea.id != (but or 0),
            )
        )
        texts = {one.id: one.text for one in rows}
    # Ten thousand long ideas take a moment of computing, in which nobody else should have to wait.
    near = await asyncio.to_thread(nearest, text, texts, LOOKED_AT)
    if not near:
        return Alike()
    async with ctx.db.read() as session:
        return await _sorted_out(session, ctx, actor, near)


async def _sorted_out(session: AsyncSession, ctx: Context, actor: Actor, near: list[int]) -> Alike:
    found = sorted(await ideas(session, Idea.id.in_(near)), key=lambda one: near.index(one.id))
    open_ = {one.id for one in found if await readable(session, ctx, actor, one)}
    hidden = sum(one.id not in open_ and one.state in UNDECIDED for one in found)
    return Alike(tuple(one for one in found if one.id in open_)[:SHOWN], hidden)
