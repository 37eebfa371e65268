"""Links in lists: one's own, and who of those whom one answers for has how many."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.renames import entitled
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.duty_filters import written_by
from models.queries.links import links, owned
from models.queries.plans import plans_of_versions
from models.tables import Duty, Link
from services.actors import Actor
from services.links import LinkSheet, sheet_of
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Linked:
    """`found`: what holds first; `open`: what one more may be handed in for now."""

    found: tuple[LinkSheet, ...]
    open: tuple[DutyLine, ...]


@dataclass(frozen=True, slots=True)
class LinkedTo:
    """One duty of somebody else's with what was made for it; `on_paper`: this reader may enter one
    more for him."""

    line: DutyLine
    found: tuple[LinkSheet, ...]
    on_paper: bool


async def mine(ctx: Context, actor: Actor) -> Linked:
    """His own, those that concern him, and those of the organisations he leads."""
    theirs = and_(Link.member_id.is_(None), Link.organisation_id.in_(actor.led))
    his = or_(Link.member_id == actor.member_id, Link.ours_id == actor.member_id)
    async with ctx.db.read() as session:
        asked = await _open(session, ctx, written_by(actor.member_id, actor.led))
        found = await _sheets(session, actor, or_(his, theirs))
    return Linked(found, tuple(one for one in asked if _room(one)))


async def overseen(ctx: Context, actor: Actor) -> Sequence[Sequence[DutyLine]]:
    """What is asked of his people and of all below, each thing for itself: whoever has least comes
    first."""
    async with ctx.db.read() as session:
        found = await _open(session, ctx, _overseen(actor))
    asked: dict[tuple[int, str], list[DutyLine]] = {}
    for one in found:
        asked.setdefault((one.duty.campaign_id, one.duty.expectation), []).append(one)
    return [sorted(group, key=lambda one: one.duty.came_in) for group in asked.values()]


async def alike(ctx: Context, actor: Actor, duty_id: int) -> Sequence[DutyLine]:
    """What is asked as this duty is. Raises NotFound where that is of nobody he answers for."""
    for group in await overseen(ctx, actor):
        if any(one.duty.id == duty_id for one in group):
            return group
    raise NotFound


async def of(ctx: Context, actor: Actor, duty_id: int) -> LinkedTo:
    """Raises NotFound for a duty that is none of those."""
    async with ctx.db.read() as session:
        lines_ = await _open(session, ctx, _overseen(actor), Duty.id == duty_id)
        if not lines_:
            raise NotFound
        duty = lines_[0].duty
        found = await _sheets(
            session,
            actor,
            Link.campaign_id == duty.campaign_id,
            Link.expectation == duty.expectation,
            owned(duty.organisation_id, duty.member_id),
        )
    on_paper = duty.organisation_id in actor.led and _room(lines_[0])
    return LinkedTo(lines_[0], found, on_paper)


async def _open(
    session: AsyncSession, ctx: Context, *conditions: ColumnElement[bool]
) -> Sequence[DutyLine]:
    now = ctx.clock.now()
    still = (Duty.waived_at.is_(None), Duty.closes_at > now)
    found = await duties(session, now, Duty.kind == Kind.LINK, *still, *conditions)
    return await lines(session, found, now)


def _overseen(actor: Actor) -> ColumnElement[bool]:
    people = and_(
        Duty.member_id.is_not(None),
        Duty.member_id != actor.member_id,
        Duty.organisation_id.in_(actor.led),
    )
    return or_(people, Duty.organisation_id.in_(actor.below))


def _room(line: DutyLine) -> bool:
    said = entitled(line.plan.expectations, line.duty.expectation)
    return said is None or said.maximum is None or line.duty.came_in < said.maximum


async def _sheets(
    session: AsyncSession, actor: Actor, *conditions: ColumnElement[bool]
) -> tuple[LinkSheet, ...]:
    found = await links(session, *conditions)
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return tuple(sheet_of(actor, one, plans[one.version_id]) for one in found)
