"""What the outbox says about good practices, and who tries them."""

from datetime import date
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.exemplar_trials import trial
from models.queries.exemplars import ExemplarView, exemplar
from models.queries.plans import plan_of_version
from models.tables import ExemplarState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import exemplar_trials, exemplars
from publishing.texts import Translator

STATES: dict[str, ExemplarState] = {
    "exemplar.received": ExemplarState.SUBMITTED,
    "exemplar.spread": ExemplarState.SPREAD,
    "exemplar.kept": ExemplarState.KEPT,
    "exemplar.returned": ExemplarState.RETURNED,
    "exemplar.recalled": ExemplarState.RECALLED,
}


async def told(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has gone on to another state."""
    view = await _found(session, refs)
    if view.state is not STATES[kind]:
        return None
    plan = await plan_of_version(session, view.version_id)
    key = "exemplar-told-" + kind.removeprefix("exemplar.")
    return exemplars.told(t, view, plan.expectations[view.expectation].title, plan, key)


async def announced(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was recalled."""
    view = await _found(session, refs)
    return exemplars.announced(t, view) if view.state is ExemplarState.SPREAD else None


async def tried(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was withdrawn, or its result is told of itself."""
    view = await trial(session, int(refs["trial"]))
    if view is None or not view.open:
        return None
    return exemplar_trials.told(t, view, "exemplar-told-tried")


async def came_of_it(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await trial(session, int(refs["trial"]))
    return exemplar_trials.told(t, view, "exemplar-told-came-of-it") if view else None


async def _found(session: AsyncSession, refs: Refs) -> ExemplarView:
    view = await exemplar(session, date.min, int(refs["exemplar"]))
    if view is None:
        raise LookupError(f"no good practice {refs['exemplar']}")
    return view


RENDERERS: dict[str, Renderer] = {
    **{kind: partial(told, kind) for kind in STATES},
    "exemplar.announced": announced,
    "exemplar.tried": tried,
    "exemplar.came-of-it": came_of_it,
}
