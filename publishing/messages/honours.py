"""What the outbox says about nominations and honours."""

from dataclasses import dataclass
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Honour
from models.plan.schema import Plan
from models.queries.barred_lists import of_selection
from models.queries.barring import Bar
from models.queries.honours import (
    NominationLine,
    NominationView,
    SelectionView,
    chosen,
    history,
    nomination,
    offices,
    selection,
)
from models.queries.objections import unanswered
from models.queries.plans import plan_of_version
from models.rules.honouring import Move
from models.tables import NominationState, Role, SelectionState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import barring
from publishing.screens import honours as screens
from publishing.screens import nominations as sheets
from publishing.texts import Translator
from publishing.wording import period

OPEN = (NominationState.RISING, NominationState.STANDING)
STATES: dict[str, tuple[NominationState, ...]] = {
    "nomination.received": OPEN,
    "nomination.nominee": OPEN,
    "nomination.passed": OPEN,
    "nomination.declined": (NominationState.DECLINED,),
    "nomination.stepped-back": (NominationState.WITHDRAWN,),
    "nomination.struck": (NominationState.PASSED_OVER,),
}


@dataclass(frozen=True, slots=True)
class _Sheet:
    view: NominationView
    plan: Plan
    said: Honour
    history: list[NominationLine]
    moves: frozenset[Move] = frozenset()
    barred: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class _Settled:
    view: SelectionView
    plan: Plan
    said: Honour
    chosen: list[NominationView]
    offices: dict[int, Role]


async def told(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has gone on to another state."""
    sheet = await _sheet(session, refs)
    if sheet.view.state not in STATES[kind]:
        return None
    return sheets.message(t, "nomination-told-" + kind.removeprefix("nomination."), sheet)


async def given(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    return sheets.given(t, await _sheet(session, refs))


async def listed(
    state: SelectionState, session: AsyncSession, refs: Refs, t: Translator
) -> Outgoing | None:
    """None for a notice that is over by the time it is sent."""
    settled = await _settled(session, refs)
    return screens.announced(t, settled) if settled.view.state is state else None


async def held(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once all are answered."""
    count = await unanswered(session, "selection", int(refs["selection"]))
    return screens.held(t, await _settled(session, refs), count) if count else None


async def barred(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once nobody on the list is barred any more."""
    found = await of_selection(session, int(refs["selection"]))
    if not found:
        return None
    settled = await _settled(session, refs)
    when = period(t, settled.view.period, settled.plan)
    return barring.held(t, settled.plan.title, settled.said.title, when, found)


async def _sheet(session: AsyncSession, refs: Refs) -> _Sheet:
    view = await nomination(session, int(refs["nomination"]))
    if view is None:
        raise LookupError(f"no nomination {refs['nomination']}")
    plan = await plan_of_version(session, view.version_id)
    return _Sheet(view, plan, plan.honours[view.honour], await history(session, view.id))


async def _settled(session: AsyncSession, refs: Refs) -> _Settled:
    view = await selection(session, int(refs["selection"]))
    if view is None:
        raise LookupError(f"no selection {refs['selection']}")
    plan = await plan_of_version(session, view.version_id)
    found = await chosen(session, view.id)
    held = await offices(session, found, view.published_at.date())
    return _Settled(view, plan, plan.honours[view.honour], found, held)


RENDERERS: dict[str, Renderer] = {
    **{kind: partial(told, kind) for kind in STATES},
    "honour.given": given,
    "honour.noticed": partial(listed, SelectionState.PROVISIONAL),
    "honour.final": partial(listed, SelectionState.FINAL),
    "honour.held": held,
    "honour.barred": barred,
}
