"""What the outbox says about plaques."""

from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.displaying import Plaque
from models.queries.plans import plan_of_version
from models.queries.plaques import PlaqueView, history, plaque
from models.tables import PlaqueState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import plaques as screens
from publishing.texts import Translator

STATES: dict[str, PlaqueState] = {
    "plaque.proposed": PlaqueState.PROPOSED,
    "plaque.returned": PlaqueState.RETURNED,
    "plaque.displayed": PlaqueState.DISPLAYED,
}


async def told(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has gone on to another state."""
    view, said = await _found(session, refs)
    if view.state is not STATES[kind]:
        return None
    lines = await history(session, view.id)
    news = lines[-1] if view.state is PlaqueState.RETURNED else None
    return screens.message(t, "plaque-told-" + kind.removeprefix("plaque."), view, said, news)


async def noted(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    """A check, other stars, or that it was taken off, and why."""
    view, said = await _found(session, refs)
    lines = await history(session, view.id)
    news = next(one for one in lines if one.id == int(refs["event"]))
    return screens.message(t, "plaque-told-noted", view, said, news)


async def announced(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was taken off again."""
    view, said = await _found(session, refs)
    if view.state is not PlaqueState.DISPLAYED:
        return None
    return screens.announced(t, view, said)


async def _found(session: AsyncSession, refs: Refs) -> tuple[PlaqueView, Plaque]:
    view = await plaque(session, date.min, int(refs["plaque"]))
    if view is None:
        raise LookupError(f"no plaque {refs['plaque']}")
    # Whether its member is still there depends on the day; it is not told here.
    return replace(view, gone=False), (await plan_of_version(session, view.version_id)).plaques[
        view.kind
    ]


RENDERERS: dict[str, Renderer] = {
    **{kind: partial(told, kind) for kind in STATES},
    "plaque.noted": noted,
    "plaque.announced": announced,
}
