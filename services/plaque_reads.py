"""Plaques as they are read: one of them, one's own, those below, the board."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.displaying import Plaque as Said
from models.plan.renames import entitled, keys
from models.queries.plans import plans_of_versions
from models.queries.plaques import (
    HOLDING,
    PlaqueLine,
    PlaqueView,
    counted,
    history,
    plaque,
    plaques,
    shown,
)
from models.rules.displaying import Move, moves
from models.tables import Plaque, PlaqueState
from services.actors import Actor
from services.board import FAR, SIZE, Page
from services.campaigns import plans_today
from services.plan_pages import look as plan_page
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class PlaqueSheet:
    """`said`: what today's plan says of its kind, or the plan under which it was proposed. `moves`:
    what this reader may do now. `owns`: he leads its organisation; `oversees`: the one above."""

    view: PlaqueView
    said: Said
    moves: frozenset[Move]
    owns: bool
    oversees: bool
    history: Sequence[PlaqueLine] = ()


@dataclass(frozen=True, slots=True)
class Wall:
    """Who displays one kind, a page at a time."""

    kind: str
    said: Said
    page: Page[PlaqueView]


async def look(ctx: Context, actor: Actor, plaque_id: int) -> PlaqueSheet:
    """What is displayed is for everybody of its tree; the rest for those whom it concerns, else
    NotFound."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, plaque_id)


async def sheet(session: AsyncSession, ctx: Context, actor: Actor, plaque_id: int) -> PlaqueSheet:
    """As `look`, with its history."""
    view = await plaque(session, ctx.today(), plaque_id)
    if view is None or not _may_read(actor, view):
        raise NotFound
    (found,) = await _sheets(session, ctx, actor, [view])
    lines = await history(session, plaque_id)
    return PlaqueSheet(found.view, found.said, found.moves, found.owns, found.oversees, lines)


async def mine(ctx: Context, actor: Actor) -> list[PlaqueSheet]:
    """Those of the organisations he leads; what was taken off comes last."""
    async with ctx.db.read() as session:
        found = await plaques(session, ctx.today(), Plaque.organisation_id.in_(actor.led))
        return await _sheets(session, ctx, actor, found)


async def register(ctx: Context, actor: Actor) -> list[PlaqueSheet]:
    """Those of the organisations he leads and of all right below; what was taken off comes last."""
    places = Plaque.organisation_id.in_((*actor.led, *actor.below))
    async with ctx.db.read() as session:
        found = await plaques(session, ctx.today(), places)
        return await _sheets(session, ctx, actor, found)


async def below(ctx: Context, actor: Actor) -> list[PlaqueSheet]:
    """Those that he decides on, or keeps an eye on; what waits for him comes first."""
    there = (Plaque.organisation_id.in_(actor.below), Plaque.state.in_(HOLDING))
    async with ctx.db.read() as session:
        found = await plaques(session, ctx.today(), *there)
        return await _sheets(session, ctx, actor, found)


async def numbers(ctx: Context, actor: Actor, campaign_id: int) -> Mapping[str, int]:
    """How many of each kind of today's plan are displayed. Raises NoCampaign."""
    plan = (await plan_page(ctx, actor, campaign_id)).plan
    async with ctx.db.read() as session:
        found = await counted(session, campaign_id, ctx.today())
    return {
        kind: sum(found.get(key, 0) for key in keys(plan.plaques, kind)) for kind in plan.plaques
    }


async def wall(ctx: Context, actor: Actor, campaign_id: int, kind: str, number: int) -> Wall:
    """Raises NoCampaign, NotFound."""
    plan = (await plan_page(ctx, actor, campaign_id)).plan
    if kind not in plan.plaques:
        raise NotFound
    number = min(number, FAR)
    same = shown(campaign_id, keys(plan.plaques, kind), ctx.today())
    async with ctx.db.read() as session:
        found = await plaques(session, ctx.today(), same, limit=SIZE + 1, offset=number * SIZE)
    return Wall(kind, plan.plaques[kind], Page(found[:SIZE], number, len(found) > SIZE))


async def _sheets(
    session: AsyncSession, ctx: Context, actor: Actor, found: Sequence[PlaqueView]
) -> list[PlaqueSheet]:
    today = await plans_today(session, ctx, (one.campaign_id for one in found))
    then = await plans_of_versions(session, (one.version_id for one in found))
    return [
        _sheet(
            actor,
            one,
            entitled(today[one.campaign_id].plaques, one.kind)
            or then[one.version_id].plaques[one.kind],
        )
        for one in found
    ]


def _sheet(actor: Actor, view: PlaqueView, said: Said) -> PlaqueSheet:
    owns, oversees = view.organisation_id in actor.led, view.organisation_id in actor.below
    own_word = not owns and actor.member_id == view.author_id
    holds = actor.member_id == view.member_id or own_word or (owns and view.of_itself)
    allowed = moves(
        view.state.value, owns=owns, holds=holds, oversees=oversees, starred=bool(said.stars)
    )
    return PlaqueSheet(view, said, allowed, owns, oversees)


def _may_read(actor: Actor, view: PlaqueView) -> bool:
    if view.tree != actor.tree:
        return False
    concerned = {view.member_id, view.author_id}
    leads = {*actor.led, *actor.below}
    open_ = view.state is PlaqueState.DISPLAYED
    return open_ or actor.member_id in concerned or view.organisation_id in leads
