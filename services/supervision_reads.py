"""Cases as they are read: one of them, the superior's list, one's own organisation's."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.supervising import Supervision
from models.queries.docked import Docked, Occasion, docked
from models.queries.files import FileView, files_of
from models.queries.plans import plans_of_versions
from models.queries.supervision import (
    CaseView,
    EventView,
    LetterView,
    cases,
    events,
    letters,
    one_case,
)
from models.rules.supervising import Move, moves
from models.tables import CaseState, SupervisionCase, SupervisionLetter
from services.actors import Actor
from services.campaigns import plans_today
from services.ports import Context
from services.refusals import NotFound


class Filter(StrEnum):
    """Which part of the list is shown."""

    OPEN = "open"
    WAITING = "waiting"
    OVERDUE = "overdue"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """`said`: what today's plan says of supervision, or the one under which it was listed.
    `moves`: what this reader may do now. `oversees`: he leads the organisation above. `docked`:
    what it has cost."""

    view: CaseView
    said: Supervision
    moves: frozenset[Move]
    oversees: bool
    history: Sequence[EventView] = ()
    docked: Docked | None = None


async def look(ctx: Context, actor: Actor, case_id: int) -> CaseSheet:
    """For the leaders of the organisation and of the one above it; else NotFound."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, case_id)


async def files(ctx: Context, actor: Actor, case_id: int) -> tuple[CaseSheet, tuple[FileView, ...]]:
    """Everything that came with its steps."""
    async with ctx.db.read() as session:
        found = await sheet(session, ctx, actor, case_id)
        kept = [
            file for one in found.history for file in await files_of(session, "supervision", one.id)
        ]
    return found, tuple(kept)


async def sheet(session: AsyncSession, ctx: Context, actor: Actor, case_id: int) -> CaseSheet:
    view = await one_case(session, case_id)
    if view is None or not {view.organisation_id, view.superior_id} & set(actor.led):
        raise NotFound
    (found,) = await _sheets(session, ctx, actor, [view])
    history = await events(session, case_id)
    cost = await docked(session, Occasion.CASE, case_id)
    return CaseSheet(found.view, found.said, found.moves, found.oversees, history, cost)


async def register(ctx: Context, actor: Actor, shown: Filter | None) -> list[CaseSheet]:
    """What his organisations have listed; None: all of it."""
    above: ColumnElement[bool] = SupervisionCase.superior_id.in_(actor.led)
    async with ctx.db.read() as session:
        found = await cases(session, above)
        kept = [one for one in found if shown is None or _shown(ctx, one, shown)]
        return await _sheets(session, ctx, actor, kept)


async def mine(ctx: Context, actor: Actor) -> list[CaseSheet]:
    """What is listed of the organisations he leads."""
    async with ctx.db.read() as session:
        found = await cases(session, SupervisionCase.organisation_id.in_(actor.led))
        return await _sheets(session, ctx, actor, found)


async def letters_below(ctx: Context, actor: Actor) -> list[LetterView]:
    """What went out in the name of the organisations he leads."""
    async with ctx.db.read() as session:
        return await letters(session, SupervisionLetter.superior_id.in_(actor.led))


async def letters_here(ctx: Context, actor: Actor) -> list[LetterView]:
    """What the organisations he leads have got."""
    async with ctx.db.read() as session:
        return await letters(session, SupervisionLetter.organisation_id.in_(actor.led))


def _shown(ctx: Context, view: CaseView, shown: Filter) -> bool:
    match shown:
        case Filter.OPEN:
            return not view.over
        case Filter.WAITING:
            return view.state in (CaseState.FED_BACK, CaseState.LISTED)
        case Filter.OVERDUE:
            return view.overdue(ctx.today())
        case Filter.CLOSED:
            return view.over


async def _sheets(
    session: AsyncSession, ctx: Context, actor: Actor, found: Sequence[CaseView]
) -> list[CaseSheet]:
    today = await plans_today(session, ctx, (one.campaign_id for one in found))
    then = await plans_of_versions(session, (one.version_id for one in found))
    return [
        _sheet(
            actor,
            one,
            today[one.campaign_id].supervision or then[one.version_id].supervision or Supervision(),
        )
        for one in found
    ]


def _sheet(actor: Actor, view: CaseView, said: Supervision) -> CaseSheet:
    owns, oversees = view.organisation_id in actor.led, view.superior_id in actor.led
    by_him = view.fed_back_by == actor.member_id
    allowed = moves(view.state.value, owns=owns, oversees=oversees, fed_back=by_him)
    if said.talk is None:
        allowed -= {Move.TALK}
    return CaseSheet(view, said, allowed, oversees)


async def letter_words(ctx: Context, view: LetterView) -> tuple[Supervision, Docked | None]:
    """What the plan said when it was sent, and what it has cost."""
    async with ctx.db.read() as session:
        plan = (await plans_of_versions(session, [view.version_id]))[view.version_id]
        cost = await docked(session, Occasion.LETTER, view.id)
    return plan.supervision or Supervision(), cost
