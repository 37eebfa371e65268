"""What is read about ideas, and what the reader may do about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.files import FileView, files_of
from models.queries.ideas import (
    IdeaView,
    concerning,
    idea,
    ideas,
    overseer_of,
    taken_up_in,
    to_decide,
)
from models.rules.steps import IdeaStep
from models.tables import TAKEN_UP, Idea, IdeaState
from services.actors import Actor
from services.idea_rights import checks, owns, public, steps_of
from services.ports import Context
from services.refusals import NotFound, NotYourOrganisation


@dataclass(frozen=True, slots=True)
class OpenedIdea:
    """`mine`: proposed, or entered from paper, by this reader. `inside`: he has to do with it, and
    reads more than what is public."""

    view: IdeaView
    mine: bool
    inside: bool
    steps: frozenset[IdeaStep]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Ideas that were taken up, the latest first, of one `place` or all, in one `state` or any.
    `places`: how many of each organisation, under its name."""

    found: Sequence[IdeaView]
    places: Mapping[int, tuple[str, int]]
    place: int | None
    state: IdeaState | None


async def mine(ctx: Context, actor: Actor) -> Sequence[IdeaView]:
    """One's own ideas, the newest first, with what became of them."""
    async with ctx.db.read() as session:
        return (await ideas(session, Idea.member_id == actor.member_id))[::-1]


async def queue(ctx: Context, actor: Actor) -> Sequence[IdeaView]:
    """What waits for this person's decision or for being carried out, the oldest first."""
    async with ctx.db.read() as session:
        return await ideas(session, to_decide(actor.member_id, actor.led, ctx.today()))


async def ledger(ctx: Context, actor: Actor) -> Sequence[IdeaView]:
    """His own, those of the organisations he leads, those he decides on, carries out or checks;
    the oldest first."""
    within = concerning(actor.member_id, actor.led, ctx.today())
    async with ctx.db.read() as session:
        return await ideas(session, within, Idea.state != IdeaState.WITHDRAWN)


async def shelf(
    ctx: Context, actor: Actor, place: int | None = None, state: str | None = None
) -> Shelf:
    """What everybody may read; an unknown place or state counts for none."""
    async with ctx.db.read() as session:
        found = (await ideas(session, taken_up_in(actor.tree)))[::-1]
    places: dict[int, tuple[str, int]] = {}
    for one in found:
        _, count = places.get(one.organisation_id, ("", 0))
        places[one.organisation_id] = (one.organisation, count + 1)
    chosen = next((one for one in TAKEN_UP if one.value == state), None)
    where = place if place in places else None
    shown = [
        one for one in found if where in (None, one.organisation_id) and chosen in (None, one.state)
    ]
    return Shelf(shown, places, where, chosen)


async def look(ctx: Context, actor: Actor, idea_id: int) -> OpenedIdea:
    """One idea, for whoever has to do with it, and once it is taken up for everybody of its
    tree; else NotYourOrganisation."""
    async with ctx.db.read() as session:
        return await _look(session, ctx, actor, idea_id)


async def files(
    ctx: Context, actor: Actor, idea_id: int
) -> tuple[OpenedIdea, tuple[FileView, ...]]:
    """What shows that it was carried out, for those who have to do with it."""
    async with ctx.db.read() as session:
        opened = await _look(session, ctx, actor, idea_id)
        if not opened.inside:
            return opened, ()
        return opened, await files_of(session, "idea", idea_id)


async def readable(session: AsyncSession, ctx: Context, actor: Actor, view: IdeaView) -> bool:
    inside = any(await _standing(session, ctx, actor, view)) or _involved(actor, view)
    return inside or await public(session, actor, view)


async def _look(session: AsyncSession, ctx: Context, actor: Actor, idea_id: int) -> OpenedIdea:
    view = await idea(session, idea_id)
    if view is None:
        raise NotFound
    mine, overseen = await _standing(session, ctx, actor, view)
    inside, open_ = mine or overseen or _involved(actor, view), await public(session, actor, view)
    if not inside and not open_:
        raise NotYourOrganisation
    steps = await steps_of(session, actor, view, mine=mine, overseen=overseen, open_=open_)
    return OpenedIdea(view, mine, inside, steps)


async def _standing(
    session: AsyncSession, ctx: Context, actor: Actor, view: IdeaView
) -> tuple[bool, bool]:
    mine = actor.member_id in (view.member_id, view.entered_by_id)
    overseer = await overseer_of(session, view.id, ctx.today())
    return mine, overseer in actor.led and actor.member_id != view.member_id


def _involved(actor: Actor, view: IdeaView) -> bool:
    """He leads where it comes from, carries it out or checks that it was."""
    leads = view.organisation_id in actor.led
    return leads or owns(actor, view) or checks(actor, view, view.claimed_by_id)
