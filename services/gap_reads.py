"""Who reads a gap, and what he may do with it now."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.files import FileView, files_of
from models.queries.gaps import GapView, gap, gaps, overseen_by
from models.queries.plans import plans_of_versions
from models.rules.rectifying import Move, moves
from models.tables import Gap, GapState
from services.actors import Actor
from services.authority import require_leader
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class GapSheet:
    """`title`: what the plan calls it. `moves`: what this reader may do now. `lasting`: he may make
    a standing rule of it."""

    view: GapView
    title: str
    plan: Plan
    moves: frozenset[Move]
    lasting: bool = False


async def look(ctx: Context, actor: Actor, gap_id: int) -> GapSheet:
    """For its owner, its organisation's leaders and those who check it; else NotFound."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, gap_id)


async def files(ctx: Context, actor: Actor, gap_id: int) -> tuple[GapSheet, tuple[FileView, ...]]:
    """What shows that it was put right, for whoever may read it; else NotFound."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, gap_id), await files_of(session, "gap", gap_id)


async def lasting(ctx: Context, actor: Actor, gap_id: int) -> GapView:
    """One of an organisation that he leads, closed: what was done may become a standing rule.

    Raises NotFound, NotYourOrganisation.
    """
    view = (await look(ctx, actor, gap_id)).view
    if view.member_id is not None or view.state is not GapState.CLOSED:
        raise NotFound
    require_leader(actor, view.organisation_id)
    return view


async def mine(ctx: Context, actor: Actor) -> Sequence[GapSheet]:
    """His own, and those of the organisations he leads; what is open first."""
    led = and_(Gap.member_id.is_(None), Gap.organisation_id.in_(actor.led))
    async with ctx.db.read() as session:
        found = await gaps(session, ctx.today(), or_(Gap.member_id == actor.member_id, led))
        return await _sheets(session, actor, found)


async def overseen(ctx: Context, actor: Actor) -> Sequence[GapSheet]:
    """Those that he checks: what waits for him first, then what is open."""
    async with ctx.db.read() as session:
        whose = overseen_by(actor.led, actor.member_id, ctx.today())
        found = await _sheets(session, actor, await gaps(session, ctx.today(), whose))
    return sorted(found, key=lambda one: not one.moves & {Move.ACCEPT, Move.CLOSE})


async def sheet(session: AsyncSession, ctx: Context, actor: Actor, gap_id: int) -> GapSheet:
    """Raises NotFound for whoever may not read it."""
    view = await gap(session, ctx.today(), gap_id)
    if view is None or not _may_read(actor, view):
        raise NotFound
    (found,) = await _sheets(session, actor, [view])
    return found


async def _sheets(session: AsyncSession, actor: Actor, found: Sequence[GapView]) -> list[GapSheet]:
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return [_with_moves(actor, one, plans[one.version_id]) for one in found]


def _with_moves(actor: Actor, view: GapView, plan: Plan) -> GapSheet:
    owns, oversees = _owns(actor, view), view.overseer_id in actor.led
    allowed = moves(view.state.value, owns=owns, oversees=oversees)
    closed = view.state is GapState.CLOSED and view.member_id is None
    title = plan.expectations[view.expectation].title
    return GapSheet(view, title, plan, allowed, lasting=closed and owns)


def _owns(actor: Actor, view: GapView) -> bool:
    if view.member_id is None:
        return view.organisation_id in actor.led
    return view.member_id == actor.member_id


def _may_read(actor: Actor, view: GapView) -> bool:
    leads = view.organisation_id in actor.led or view.organisation_id in actor.below
    return _owns(actor, view) or view.overseer_id in actor.led or (leads and view.member_id is None)
