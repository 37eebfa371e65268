"""Points as they are read: one of them, one's own, those of the organisations below."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.pointing import PointRule
from models.plan.renames import entitled
from models.plan.schema import Plan
from models.queries.files import FileView, files_of
from models.queries.plans import plans_of_versions
from models.queries.points import PointView, point, points
from models.rules.point_moves import Move, moves
from models.tables import PointClaim
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class PointSheet:
    """`plan`: the version under which it was said, `said`: its rule there. `moves`: what this
    reader may do now; `oversees`: he leads the organisation above."""

    view: PointView
    plan: Plan
    said: PointRule
    moves: frozenset[Move]
    oversees: bool


async def look(ctx: Context, actor: Actor, point_id: int) -> PointSheet:
    """For the organisation's own people and for its superior's leaders; else NotFound."""
    async with ctx.db.read() as session:
        return await sheet(session, actor, point_id)


async def files(ctx: Context, actor: Actor, point_id: int) -> tuple[PointSheet, Sequence[FileView]]:
    async with ctx.db.read() as session:
        return await sheet(session, actor, point_id), await files_of(session, "point", point_id)


async def mine(ctx: Context, actor: Actor) -> list[PointSheet]:
    """Those of the organisations he leads."""
    async with ctx.db.read() as session:
        return await _sheets(
            session, actor, await points(session, PointClaim.organisation_id.in_(actor.led))
        )


async def below(ctx: Context, actor: Actor) -> list[PointSheet]:
    """Those of the organisations right below; what waits for him comes first."""
    others = [one for one in actor.below if one not in actor.led]
    async with ctx.db.read() as session:
        found = await points(session, PointClaim.organisation_id.in_(others))
        return await _sheets(session, actor, found)


async def sheet(session: AsyncSession, actor: Actor, point_id: int) -> PointSheet:
    view = await point(session, point_id)
    if view is None or not _may_read(actor, view):
        raise NotFound
    (found,) = await _sheets(session, actor, [view])
    return found


async def _sheets(
    session: AsyncSession, actor: Actor, found: Sequence[PointView]
) -> list[PointSheet]:
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return [_sheet(actor, one, plans[one.version_id]) for one in found]


def _sheet(actor: Actor, view: PointView, plan: Plan) -> PointSheet:
    said = entitled(plan.ranking.points, view.rule) if plan.ranking else None
    if said is None:
        raise NotFound
    oversees = view.organisation_id in actor.below
    allowed = moves(
        view.state.value,
        owns=view.organisation_id in actor.led,
        oversees=oversees,
        claimed=view.author_id == actor.member_id,
        final=view.final,
    )
    return PointSheet(view, plan, said, allowed, oversees and view.organisation_id not in actor.led)


def _may_read(actor: Actor, view: PointView) -> bool:
    own = {seat.organisation_id for seat in actor.seats}
    return view.organisation_id in own | set(actor.below)
