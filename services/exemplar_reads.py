"""Good practices (好做法) as those read them who handed them in, who decide and who may try them.

What is spread is read by everybody of the tree; what is not, by whoever handed it in, the leaders
of his organisation, those who decide on it, and those who are trying it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.duty_filters import written_by
from models.queries.exemplar_trials import TrialView, trials
from models.queries.exemplars import (
    KEPT,
    ExemplarView,
    exemplar,
    exemplars,
    overseen_by,
    spread_in,
)
from models.queries.files import FileView, files_of
from models.queries.plans import plans_of_versions
from models.rules.spreading import Move, moves
from models.tables import Duty, Exemplar, ExemplarState, ExemplarTrial
from services.actors import Actor
from services.handing_in import asked, line_of
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class ExemplarSheet:
    """`called`: what the plan calls it. `moves`: what this reader may do now. `trying`: names by id
    of the organisations he leads that could try it. In a list it comes without files and trials."""

    view: ExemplarView
    called: str
    plan: Plan
    moves: frozenset[Move]
    trying: Mapping[int, str]
    trials: Sequence[TrialView] = ()
    files: tuple[FileView, ...] = ()


@dataclass(frozen=True, slots=True)
class MyExemplars:
    """What he and the organisations he leads handed in, and what they are trying; `wanted`: whether
    one can be handed in now."""

    sheets: Sequence[ExemplarSheet]
    trials: Sequence[TrialView]
    wanted: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """What is spread, the newest first, of the `chosen` category or of all. `categories`: how many
    of each, under what its plan calls it, the most first."""

    found: Sequence[ExemplarView]
    categories: Mapping[str, tuple[str, int]]
    chosen: str | None = None


@dataclass(frozen=True, slots=True)
class ExemplarCall:
    """One that is asked for, with the plan's words for it; at most `maximum` are taken."""

    line: DutyLine
    prompt: str
    maximum: int | None


async def call(ctx: Context, actor: Actor, duty_id: int) -> ExemplarCall:
    """Raises NotExpected where nothing can be handed in for that duty any more."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.EXEMPLAR)
        return ExemplarCall(await line_of(session, ctx, one.duty), one.prompt, one.maximum)


async def doable(ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    """For what he can hand one in now, also where enough came in, unless no more is taken."""
    async with ctx.db.read() as session:
        return await _doable(session, ctx, actor)


async def spread(ctx: Context, actor: Actor, category: str | None = None) -> Spread:
    async with ctx.db.read() as session:
        found = await exemplars(session, ctx.today(), spread_in(actor.tree))
        plans = await plans_of_versions(session, (one.version_id for one in found))
    categories = _categories(found, plans)
    if category not in categories:
        return Spread(found, categories)
    return Spread([one for one in found if one.category == category], categories, category)


async def look(ctx: Context, actor: Actor, exemplar_id: int) -> ExemplarSheet:
    """Raises NotFound for whoever may not read it."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, exemplar_id)


async def mine(ctx: Context, actor: Actor) -> MyExemplars:
    led = and_(Exemplar.member_id.is_(None), Exemplar.organisation_id.in_(actor.led))
    ours = ExemplarTrial.organisation_id.in_(actor.led)
    async with ctx.db.read() as session:
        own = or_(Exemplar.member_id == actor.member_id, led)
        found = await exemplars(session, ctx.today(), own)
        return MyExemplars(
            await _sheets(session, actor, found),
            [*reversed(await trials(session, ours, KEPT))],
            bool(await _doable(session, ctx, actor)),
        )


async def overseen(ctx: Context, actor: Actor) -> Sequence[ExemplarSheet]:
    """Those that he decides on: what waits for him first, then the newest."""
    async with ctx.db.read() as session:
        whose = overseen_by(actor.led, actor.member_id, ctx.today())
        found = await _sheets(session, actor, await exemplars(session, ctx.today(), whose))
    return sorted(found, key=lambda one: one.view.state is not ExemplarState.SUBMITTED)


async def sheet(
    session: AsyncSession, ctx: Context, actor: Actor, exemplar_id: int
) -> ExemplarSheet:
    view = await exemplar(session, ctx.today(), exemplar_id)
    if view is None:
        raise NotFound
    found = await trials(session, ExemplarTrial.exemplar_id == exemplar_id, KEPT)
    if not await _may_read(session, actor, view, found):
        raise NotFound
    (bare,) = await _sheets(session, actor, [view])
    files = await files_of(session, "exemplar", exemplar_id)
    live = view.state is ExemplarState.SPREAD and ctx.today() <= bare.plan.period.end
    able = _able(actor, view, found) if live else {}
    return ExemplarSheet(view, bare.called, bare.plan, bare.moves, able, _told_first(found), files)


def owns(actor: Actor, view: ExemplarView) -> bool:
    if view.member_id is None:
        return view.organisation_id in actor.led
    return view.member_id == actor.member_id


def _told_first(found: Sequence[TrialView]) -> list[TrialView]:
    """What came of it is worth more to the next reader than who has only begun."""
    return sorted(found, key=lambda one: one.open)


def _able(actor: Actor, view: ExemplarView, found: Sequence[TrialView]) -> dict[int, str]:
    """Those he leads but the practice's own, and those that try it already."""
    taken = {view.organisation_id, *(one.organisation_id for one in found)}
    return {
        seat.organisation_id: seat.organisation
        for seat in actor.seats
        if seat.leads and seat.organisation_id not in taken
    }


async def _doable(session: AsyncSession, ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    now = ctx.clock.now()
    found = await duties(
        session,
        now,
        Duty.kind == Kind.EXEMPLAR,
        written_by(actor.member_id, actor.led),
        Duty.waived_at.is_(None),
        Duty.opens_at <= now,
        Duty.closes_at > now,
    )
    return [line for line in await lines(session, found, now) if _has_room(line)]


def _has_room(line: DutyLine) -> bool:
    most = line.plan.expectations[line.duty.expectation].maximum
    return most is None or line.duty.came_in < most


async def _sheets(
    session: AsyncSession, actor: Actor, found: Sequence[ExemplarView]
) -> list[ExemplarSheet]:
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return [_with_moves(actor, one, plans[one.version_id]) for one in found]


def _with_moves(actor: Actor, view: ExemplarView, plan: Plan) -> ExemplarSheet:
    oversees = view.overseer_id in actor.led
    allowed = moves(view.state.value, owns=owns(actor, view), oversees=oversees)
    return ExemplarSheet(view, plan.expectations[view.expectation].title, plan, allowed, {})


async def _may_read(
    session: AsyncSession, actor: Actor, view: ExemplarView, found: Sequence[TrialView]
) -> bool:
    close = {view.organisation_id, view.overseer_id, *(one.organisation_id for one in found)}
    if owns(actor, view) or not close.isdisjoint(actor.led):
        return True
    everybodys = await session.scalar(
        select(Exemplar.id).where(Exemplar.id == view.id, spread_in(actor.tree))
    )
    return everybodys is not None


def _categories(
    found: Sequence[ExemplarView], plans: Mapping[int, Plan]
) -> dict[str, tuple[str, int]]:
    counted: dict[str, tuple[str, int]] = {}
    for one in found:
        known = plans[one.version_id].categories
        if one.category in known:
            title, count = counted.get(one.category, (known[one.category].title, 0))
            counted[one.category] = (title, count + 1)
    return dict(sorted(counted.items(), key=lambda item: -item[1][1]))
