"""Honours as they are read: what is open in which period, who stands, what was settled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Honour, Vote
from models.plan.programme import span, stages
from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.honours import (
    OPEN,
    Ballot,
    NominationView,
    SelectionView,
    ballot,
    chosen,
    nominations,
    offices,
    selection,
    selections,
)
from models.queries.plans import plan_of_version
from models.queries.tree import covered
from models.rules.dues import due_on
from models.rules.honouring import tied
from models.rules.periods import STAGE_PREFIX, Period, periods
from models.tables import Nomination, NominationState, Organisation, Role, Selection
from services.actors import Actor
from services.board import FAR, SIZE, Page
from services.campaigns import require_running, running
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Matter:
    """One honour in one period of a running campaign, the `number`th in which it is given."""

    run: Running
    key: str
    said: Honour
    period: Period
    number: int

    @property
    def root_id(self) -> int:
        return self.run.campaign.organisation_id

    @property
    def keys(self) -> tuple[str, ...]:
        """Its key in the plan, and the one before it was renamed."""
        return keys(self.run.plan.honours, self.key)

    @property
    def nominated(self) -> tuple[ColumnElement[bool], ...]:
        return (
            Nomination.campaign_id == self.run.campaign.id,
            Nomination.honour.in_(self.keys),
            Nomination.period == self.period.key,
        )

    @property
    def settled(self) -> tuple[ColumnElement[bool], ...]:
        return (
            Selection.campaign_id == self.run.campaign.id,
            Selection.honour.in_(self.keys),
            Selection.period == self.period.key,
        )

    @property
    def evaluations(self) -> tuple[str, ...]:
        """The keys of the secret vote on it."""
        held = self.run.plan.evaluations
        own = (key for key, one in held.items() if one.of == self.key)
        return tuple(chain.from_iterable(keys(held, key) for key in own))


@dataclass(frozen=True, slots=True)
class Votes:
    """`points` and `passed` by nomination, as far as they may be told: of an urn milli-points, of
    hands those for it and those in a run-off. `level`: those between whom the vote leaves the
    last seats open. `over`: nothing is to be voted on any more, or hands were shown for everybody
    who stands."""

    points: Mapping[int, tuple[int, ...]]
    level: frozenset[int]
    over: bool
    passed: Mapping[int, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HonourSheet:
    """`mine`: those nominations that this reader may open. `standing`: for whoever settles it, who
    can be chosen. `from_`: organisations in whose name he may propose somebody now; `due`: until
    when that is in time."""

    matter: Matter
    plan: Plan
    selection: SelectionView | None
    mine: Sequence[NominationView]
    standing: Sequence[NominationView]
    votes: Votes
    from_: Sequence[tuple[int, str]]
    settles: bool
    due: date


@dataclass(frozen=True, slots=True)
class SelectionSheet:
    """`offices`: of the people, by nomination. `plan`: under which it was settled."""

    view: SelectionView
    plan: Plan
    said: Honour
    chosen: Sequence[NominationView]
    offices: Mapping[int, Role]


async def listed(ctx: Context, actor: Actor) -> list[Matter]:
    """Of every running plan: each honour in the newest period that has begun, and in older ones
    that are not settled."""
    found: list[Matter] = []
    async with ctx.db.read() as session:
        for one in await running(session, ctx, actor):
            if one.plan.honours:
                run = await require_running(session, ctx, actor, one.id)
                found += await _open(session, ctx, run)
    return found


async def matter(
    session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int, key: str, number: int
) -> Matter:
    """Raises NoCampaign, NotFound."""
    run = await require_running(session, ctx, actor, campaign_id)
    found = begun(ctx, run, key) if key in run.plan.honours else []
    if number >= len(found):
        raise NotFound
    return found[number]


async def look(ctx: Context, actor: Actor, campaign_id: int, key: str, number: int) -> HonourSheet:
    """For everybody whom the campaign concerns. Raises NoCampaign, NotFound."""
    async with ctx.db.read() as session:
        found = await matter(session, ctx, actor, campaign_id, key, number)
        return await sheet(session, ctx, actor, found)


async def sheet(session: AsyncSession, ctx: Context, actor: Actor, found: Matter) -> HonourSheet:
    settled = await selections(session, *found.settled)
    settles = found.root_id in actor.led
    everyone = await nominations(session, *found.nominated)
    standing = standing_of(everyone)
    return HonourSheet(
        found,
        found.run.plan,
        settled[0] if settled else None,
        [one for one in everyone if _listed(one) and may_read(actor, one)],
        standing if settles else (),
        await votes(session, ctx, found, standing),
        [] if settled else await _proposing(session, ctx, actor, found),
        settles,
        due_on(found.said.due.rule, found.period, ctx.calendar),
    )


def standing_of(found: Sequence[NominationView]) -> list[NominationView]:
    return [one for one in found if one.state is NominationState.STANDING]


def _listed(one: NominationView) -> bool:
    """What was taken back is only opened from what was told of it."""
    return one.state is not NominationState.WITHDRAWN


def may_read(actor: Actor, one: NominationView) -> bool:
    """Whoever is proposed, the leaders of the organisation that did, those with whom it lies or
    lay, and those at the top. What was settled stands in the list itself."""
    if one.tree != actor.tree:
        return False
    own = actor.member_id in (one.member_id, one.author_id)
    concerned = {one.organisation_id, one.at_id, one.root_id}
    return own or not concerned.isdisjoint(actor.led) or one.organisation_id in actor.below


async def votes(
    session: AsyncSession, ctx: Context, found: Matter, standing: Sequence[NominationView]
) -> Votes:
    if found.said.vote is Vote.URN:
        return await _sealed(session, ctx, found, standing)
    shown = {
        one.id: (one.votes_for, one.runoff or 0) for one in standing if one.votes_for is not None
    }
    over = found.said.vote is Vote.NONE or _all_shown(standing)
    return Votes(shown, tied(shown, found.said.seats) if over else frozenset(), over)


async def _sealed(
    session: AsyncSession, ctx: Context, found: Matter, standing: Sequence[NominationView]
) -> Votes:
    held = await _urn(session, found)
    told = held.points if held and held.over else {}
    scores = ((one.id, told.get(one.member_id or 0)) for one in standing)
    points = {number: (score,) for number, score in scores if score is not None}
    over = held.over if held else _missed(ctx, found)
    minds = held.passed if held and held.over else {}
    passed = {one.id: minds[one.member_id or 0] for one in standing if one.member_id in minds}
    return Votes(points, tied(points, found.said.seats), over, passed)


def _missed(ctx: Context, found: Matter) -> bool:
    """No urn was opened, as nobody stood, and none will be."""
    held = found.run.plan.evaluations
    last = (
        due_on(held[key].closes.rule, found.period, ctx.calendar)
        for key in found.evaluations
        if key in held
    )
    return all(day < ctx.today() for day in last)


def _all_shown(standing: Sequence[NominationView]) -> bool:
    """For everybody, and in a run-off for all who were level."""
    again = voted_again(standing)
    return not any(
        one.votes_for is None or (one.votes_for in again and one.runoff is None) for one in standing
    )


def voted_again(standing: Sequence[NominationView]) -> set[int | None]:
    """With how many hands those were level who are voted on once more."""
    return {one.votes_for for one in standing if one.runoff is not None}


async def matter_of(
    session: AsyncSession, ctx: Context, actor: Actor, view: NominationView
) -> Matter:
    """What somebody is proposed for. Raises NoCampaign; NotFound where a later version of the plan
    has dropped it."""
    run = await require_running(session, ctx, actor, view.campaign_id)
    for key in run.plan.honours:
        for one in begun(ctx, run, key):
            if view.honour in one.keys and view.period == one.period.key:
                return one
    raise NotFound


async def selected(ctx: Context, actor: Actor, selection_id: int) -> SelectionSheet:
    """For everybody of its tree; else NotFound."""
    async with ctx.db.read() as session:
        found = await selection_sheet(session, selection_id)
    if found.view.tree != actor.tree:
        raise NotFound
    return found


async def selection_sheet(session: AsyncSession, selection_id: int) -> SelectionSheet:
    view = await selection(session, selection_id)
    if view is None:
        raise NotFound
    plan = await plan_of_version(session, view.version_id)
    listed = await chosen(session, selection_id)
    held = await offices(session, listed, view.published_at.date())
    return SelectionSheet(view, plan, plan.honours[view.honour], listed, held)


async def past(ctx: Context, actor: Actor, number: int) -> Page[tuple[SelectionView, Plan]]:
    """Every list that was ever settled in his tree, the newest first."""
    number = min(number, FAR)
    here = Organisation.tree == actor.tree
    async with ctx.db.read() as session:
        found = await selections(session, here)
        shown = found[number * SIZE : (number + 1) * SIZE]
        plans = [await plan_of_version(session, one.version_id) for one in shown]
    return Page(list(zip(shown, plans, strict=True)), number, len(found) > (number + 1) * SIZE)


def begun(ctx: Context, run: Running, key: str) -> list[Matter]:
    """In every period in which it could be proposed by today; none after the campaign's end but
    those already begun."""
    said = run.plan.honours[key]
    every = periods(said.every, span(run.plan), stages(run.plan))
    own = [one for one in every if said.stage in (None, one.key.removeprefix(STAGE_PREFIX))]
    return [
        Matter(run, key, said, period, number)
        for number, period in enumerate(own)
        if opens(ctx, said, period) <= ctx.today()
    ]


def opens(ctx: Context, said: Honour, period: Period) -> date:
    return due_on(said.opens.rule, period, ctx.calendar) if said.opens else period.start


async def _open(session: AsyncSession, ctx: Context, run: Running) -> list[Matter]:
    rows = await session.execute(
        select(Nomination.honour, Nomination.period)
        .where(Nomination.campaign_id == run.campaign.id, Nomination.state.in_(OPEN))
        .distinct()
    )
    waiting = {(one.honour, one.period) for one in rows}
    found: list[Matter] = []
    for key in run.plan.honours:
        every = begun(ctx, run, key)
        found += [
            one
            for one in every
            if one is every[-1] or any((key, one.period.key) in waiting for key in one.keys)
        ]
    return found


async def _proposing(
    session: AsyncSession, ctx: Context, actor: Actor, found: Matter
) -> list[tuple[int, str]]:
    """Id and name of those organisations he leads that propose somebody for it."""
    held = await _urn(session, found)
    if held is not None or ctx.today() > found.run.plan.period.end:
        return []
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(Organisation.id.in_(actor.led), taking_part(ctx, found))
        .order_by(Organisation.id)
    )
    return [(number, name) for number, name in rows]


def taking_part(ctx: Context, found: Matter) -> ColumnElement[bool]:
    """The organisation proposes somebody for it."""
    said, plan = found.said, found.run.plan
    return Organisation.category.in_(said.categories or tuple(plan.categories)) & covered(
        found.run.campaign, ctx.today(), said.levels
    )


async def _urn(session: AsyncSession, found: Matter) -> Ballot | None:
    if found.said.vote is not Vote.URN:
        return None
    return await ballot(session, found.run.campaign.id, found.evaluations, found.period.key)
