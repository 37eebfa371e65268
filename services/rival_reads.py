"""Rivals as they are read: by both sides once approved, by the leaders of whoever proposed one and
of its superior from the start, by nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.comparisons import ComparisonView, comparisons
from models.queries.pairings import HELD, PairingView, pairing, pairings
from models.queries.plans import plan_of_version
from models.rules.pairing import Move, moves
from models.tables import Pairing, Role
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class PairingSheet:
    """`title`: what the plan calls it. `moves`: what this reader may do now. `overseen`: of an
    organisation right below one that he leads."""

    view: PairingView
    title: str
    plan: Plan
    moves: frozenset[Move]
    overseen: bool


async def look(
    ctx: Context, actor: Actor, pairing_id: int
) -> tuple[PairingSheet, list[ComparisonView]]:
    """With what it is compared in. Raises NotFound."""
    async with ctx.db.read() as session:
        sheet = await sheet_of(session, ctx, actor, pairing_id)
        return sheet, await comparisons(session, sheet.view)


async def mine(ctx: Context, actor: Actor) -> Sequence[PairingView]:
    """The rivals of his organisations; of those that he leads also what is not approved."""
    own = Pairing.organisation_id.in_(homes(actor))
    led = Pairing.organisation_id.in_(actor.led)
    async with ctx.db.read() as session:
        return await pairings(session, or_(led, and_(own, Pairing.state.in_(HELD))))


async def chosen(ctx: Context, actor: Actor) -> Sequence[PairingView]:
    """Who has chosen one of his organisations, and still measures himself against it."""
    async with ctx.db.read() as session:
        found = await pairings(session, Pairing.rival_id.in_(homes(actor)))
    return [one for one in found if one.holds]


async def below(ctx: Context, actor: Actor) -> Sequence[PairingView]:
    """Those of the organisations right below his; what waits for him first."""
    async with ctx.db.read() as session:
        return await pairings(session, Pairing.organisation_id.in_(actor.below))


async def compared(ctx: Context, actor: Actor) -> Sequence[ComparisonView]:
    """What the organisations that he leads and those right below are, or were, compared in; what
    holds first."""
    places = Pairing.organisation_id.in_((*actor.led, *actor.below))
    async with ctx.db.read() as session:
        found = await pairings(session, places, Pairing.state.in_(HELD))
        return [view for pair in found for view in await comparisons(session, pair)]


async def sheet_of(
    session: AsyncSession, ctx: Context, actor: Actor, pairing_id: int
) -> PairingSheet:
    """Raises NotFound."""
    view = await pairing(session, pairing_id)
    if view is None or not may_read(actor, view):
        raise NotFound
    plan = await plan_of_version(session, view.version_id)
    owns, decides = view.organisation_id in actor.led, view.organisation_id in actor.below
    allowed = moves(view.state.value, owns=owns, decides=decides)
    return PairingSheet(
        view, plan.expectations[view.expectation].title, plan, allowed, decides and not owns
    )


def may_read(actor: Actor, view: PairingView) -> bool:
    if view.organisation_id in (*actor.led, *actor.below):
        return True
    return view.state in HELD and not {view.organisation_id, view.rival_id}.isdisjoint(homes(actor))


def homes(actor: Actor) -> tuple[int, ...]:
    """The organisations that he belongs to; who was only invited to them belongs to none."""
    return tuple(one.organisation_id for one in actor.seats if one.role is not Role.MASSES)
