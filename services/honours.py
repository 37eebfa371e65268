"""Honours as they are read: what is open in which period, who stands, what was settled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Honour
from models.plan.schema import Plan
from models.queries.barred_lists import of_nominations
from models.queries.barring import Bar
from models.queries.honours import (
    OPEN,
    NominationView,
    SelectionView,
    chosen,
    nominations,
    offices,
    selection,
    selections,
)
from models.queries.plans import plan_of_version
from models.rules.dues import due_on
from models.tables import Nomination, NominationState, Organisation, Role
from services.actors import Actor
from services.board import FAR, SIZE, Page
from services.campaigns import require_running, running
from services.duties import Running
from services.honour_matters import Matter, begun, matter, taking_part
from services.honour_votes import Votes, standing_of, urn, votes
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class HonourSheet:
    """`mine`: those nominations that this reader may open. `standing`: for whoever settles it, who
    can be chosen; `barred`: what keeps some of them from it, by nomination. `from_`: organisations
    in whose name he may propose somebody now; `due`: until when that is in time."""

    matter: Matter
    plan: Plan
    selection: SelectionView | None
    mine: Sequence[NominationView]
    standing: Sequence[NominationView]
    votes: Votes
    from_: Sequence[tuple[int, str]]
    settles: bool
    due: date
    barred: Mapping[int, Sequence[Bar]]


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
        await of_nominations(session, found.run.campaign.id, found.period, standing)
        if settles
        else {},
    )


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
    held = await urn(session, found)
    if held is not None or ctx.today() > found.run.plan.period.end:
        return []
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(Organisation.id.in_(actor.led), taking_part(ctx, found))
        .order_by(Organisation.id)
    )
    return [(number, name) for number, name in rows]
