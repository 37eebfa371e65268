"""What is read about ideas, and what the reader may do about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ideas import IdeaView, idea, ideas, overseer_of, to_decide
from models.rules.steps import IdeaStep
from models.tables import Idea, IdeaState
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound, NotYourOrganisation


@dataclass(frozen=True, slots=True)
class OpenedIdea:
    """`mine`: proposed, or entered from paper, by this reader."""

    view: IdeaView
    mine: bool
    steps: frozenset[IdeaStep]


async def mine(ctx: Context, actor: Actor) -> Sequence[IdeaView]:
    """One's own ideas, the newest first, with what became of them."""
    async with ctx.db.read() as session:
        return (await ideas(session, Idea.member_id == actor.member_id))[::-1]


async def queue(ctx: Context, actor: Actor) -> Sequence[IdeaView]:
    """What waits for this person's decision or for being carried out, the oldest first."""
    async with ctx.db.read() as session:
        return await ideas(session, to_decide(actor.member_id, actor.led, ctx.today()))


async def look(ctx: Context, actor: Actor, idea_id: int) -> OpenedIdea:
    """One idea, for its proposer, his leaders and those who decide; else NotYourOrganisation."""
    async with ctx.db.read() as session:
        view = await idea(session, idea_id)
        if view is None:
            raise NotFound
        mine, overseen = await _standing(session, ctx, actor, view)
    if not (mine or overseen or view.organisation_id in actor.led):
        raise NotYourOrganisation
    return OpenedIdea(view, mine, _steps(view, mine, overseen))


async def _standing(
    session: AsyncSession, ctx: Context, actor: Actor, view: IdeaView
) -> tuple[bool, bool]:
    mine = actor.member_id in (view.member_id, view.entered_by_id)
    overseer = await overseer_of(session, view.id, ctx.today())
    return mine, overseer in actor.led and actor.member_id != view.member_id


def _steps(view: IdeaView, mine: bool, overseen: bool) -> frozenset[IdeaStep]:
    if not view.running:
        return frozenset()
    found = {
        IdeaStep.DECIDE: overseen and view.state is IdeaState.RECEIVED,
        IdeaStep.IMPLEMENT: overseen and view.state is IdeaState.ADOPTED,
        IdeaStep.WITHDRAW: mine and view.state is IdeaState.RECEIVED,
    }
    return frozenset(step for step, can in found.items() if can)
