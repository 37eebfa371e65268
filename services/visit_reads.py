"""Visits as the visitor, those who lead him and the superior read them; who made how many."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.digests import DutyLine, lines
from models.queries.duties import DutyView, duties
from models.queries.duty_filters import written_by
from models.queries.files import FileView, files_of
from models.queries.links import LinkView
from models.queries.plans import plans_of_versions
from models.queries.visit_counts import Tally, tallies
from models.queries.visit_links import left_out, linked
from models.queries.visits import (
    KEPT,
    OPEN,
    PLANNED,
    FollowUpView,
    VisitView,
    announced_to,
    follow_ups,
    owned_by,
    readable_by,
    visit,
    visits,
)
from models.tables import Duty, FollowUp, Visit
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound

SHOWN = 80


@dataclass(frozen=True, slots=True)
class VisitSheet:
    """`title`: what the plan calls it. `own`: the reader's, or of an organisation that he leads. In
    a list it comes without files and follow-ups."""

    view: VisitView
    title: str
    own: bool
    files: tuple[FileView, ...] = ()
    follow_ups: tuple[FollowUpView, ...] = ()


@dataclass(frozen=True, slots=True)
class MyVisits:
    """`others`: what colleagues have announced. `left`: what is still to be done after visits.
    `left_out`: with whom he, or an organisation that he leads, is linked and whom nobody visited
    in the period that runs."""

    sheets: Sequence[VisitSheet]
    others: Sequence[VisitSheet]
    left: Sequence[FollowUpView]
    left_out: Sequence[LinkView]


async def look(ctx: Context, actor: Actor, visit_id: int) -> VisitSheet:
    """Raises NotFound for whoever may not read it."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, visit_id)


async def sheet(session: AsyncSession, ctx: Context, actor: Actor, visit_id: int) -> VisitSheet:
    view = await visit(session, visit_id, or_(_readable(ctx, actor), _announced(ctx, actor)))
    if view is None:
        raise NotFound
    (bare,) = await _sheets(session, actor, [view])
    files = await files_of(session, "visit", visit_id)
    kept = FollowUp.visit_id == visit_id, FollowUp.dropped_at.is_(None)
    left = tuple(await follow_ups(session, *kept))
    return VisitSheet(bare.view, bare.title, bare.own, files, left)


async def mine(ctx: Context, actor: Actor) -> MyVisits:
    """His and those of the organisations he leads: what is planned first, then the latest."""
    async with ctx.db.read() as session:
        ahead = await visits(session, PLANNED, _mine(actor), limit=SHOWN)
        made = await visits(session, Visit.logged_at.is_not(None), KEPT, _mine(actor), limit=SHOWN)
        others = await visits(session, _announced(ctx, actor), ~_mine(actor), limit=SHOWN)
        return MyVisits(
            await _sheets(session, actor, [*reversed(ahead), *made]),
            await _sheets(session, actor, [*reversed(others)]),
            await follow_ups(session, OPEN, KEPT, FollowUp.member_id == actor.member_id),
            await _left_out(session, ctx, actor),
        )


async def received(ctx: Context, actor: Actor) -> Sequence[VisitSheet]:
    """Of those whom he leads and of the organisations below, the latest first."""
    async with ctx.db.read() as session:
        found = await visits(session, KEPT, _readable(ctx, actor), limit=SHOWN)
        return await _sheets(session, actor, found)


async def counts(ctx: Context, actor: Actor) -> Sequence[Tally]:
    """Who made how many in the period that runs, of whom he leads and of those below."""
    async with ctx.db.read() as session:
        return await tallies(session, ctx.clock.now(), actor.led, actor.below, ctx.today())


async def left_open(ctx: Context, actor: Actor) -> Sequence[FollowUpView]:
    """What those whose visits he reads have still to do after them; the most urgent first."""
    async with ctx.db.read() as session:
        return await follow_ups(session, OPEN, KEPT, _readable(ctx, actor), limit=SHOWN)


async def doable(ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    """For what he can log a visit now: the newest period of each, and older ones not done yet;
    nothing of which no more is taken."""
    async with ctx.db.read() as session:
        return [line for line in await _asked(session, ctx, actor) if _has_room(line)]


async def _asked(session: AsyncSession, ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    now = ctx.clock.now()
    found = await duties(
        session,
        now,
        Duty.kind == Kind.VISIT,
        written_by(actor.member_id, actor.led),
        Duty.waived_at.is_(None),
        Duty.closes_at > now,
    )
    return await lines(session, _current(found), now)


async def _left_out(session: AsyncSession, ctx: Context, actor: Actor) -> list[LinkView]:
    """Each once, though two periods may be open."""
    found: dict[int, LinkView] = {}
    for line in await _asked(session, ctx, actor):
        own = await linked(session, line.plan, line.duty)
        found |= {one.id: one for one in await left_out(session, own, line.duty.period)}
    return list(found.values())


def _current(found: Sequence[DutyView]) -> list[DutyView]:
    newest = {_owner(duty): duty.id for duty in sorted(found, key=lambda duty: duty.due_at)}
    return [duty for duty in found if not duty.done or duty.id in newest.values()]


def _has_room(line: DutyLine) -> bool:
    most = line.plan.expectations[line.duty.expectation].maximum
    return most is None or line.duty.came_in < most


def _owner(duty: DutyView) -> tuple[int, str, int, int | None]:
    return duty.campaign_id, duty.expectation, duty.organisation_id, duty.member_id


def _mine(actor: Actor) -> ColumnElement[bool]:
    return owned_by(actor.member_id, actor.led)


def _readable(ctx: Context, actor: Actor) -> ColumnElement[bool]:
    return readable_by(actor.member_id, actor.led, ctx.today())


def _announced(ctx: Context, actor: Actor) -> ColumnElement[bool]:
    return announced_to([seat.organisation_id for seat in actor.seats], ctx.today())


def _own(actor: Actor, view: VisitView) -> bool:
    if view.member_id is None:
        return view.organisation_id in actor.led
    return view.member_id == actor.member_id


async def _sheets(
    session: AsyncSession, actor: Actor, found: Sequence[VisitView]
) -> list[VisitSheet]:
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return [
        VisitSheet(one, plans[one.version_id].expectations[one.expectation].title, _own(actor, one))
        for one in found
    ]
