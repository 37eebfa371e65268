"""What the outbox says about golden ideas."""

from collections.abc import Mapping
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ideas import idea
from models.rules.steps import IdeaStep
from models.tables import TAKEN_UP, UNDECIDED, IdeaState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import idea_messages as screens
from publishing.texts import Translator

STEPS: Mapping[str, tuple[IdeaState, frozenset[IdeaStep]]] = {
    "idea.assigned": (IdeaState.ADOPTED, frozenset({IdeaStep.REPORT})),
    "idea.claimed": (IdeaState.CLAIMED, frozenset({IdeaStep.VERIFY})),
    "idea.refused": (IdeaState.ADOPTED, frozenset({IdeaStep.REPORT})),
    "idea.verified": (IdeaState.IMPLEMENTED, frozenset()),
    "idea.followed": (IdeaState.IMPLEMENTED, frozenset()),
}
"""In which state an idea still is as it is told, and what the reader is asked for."""


async def received(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was decided on or taken back."""
    view = await idea(session, int(refs["idea"]))
    return screens.received(t, view) if view and view.state in UNDECIDED else None


async def decided(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await idea(session, int(refs["idea"]))
    return screens.told(t, view, str(refs["state"])) if view else None


async def adopted(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await idea(session, int(refs["idea"]))
    return screens.card(t, view) if view and view.state in TAKEN_UP else None


async def implemented(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await idea(session, int(refs["idea"]))
    return screens.done_card(t, view) if view else None


async def step(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has gone on to another state."""
    view = await idea(session, int(refs["idea"]))
    state, asked = STEPS[kind]
    if view is None or view.state is not state:
        return None
    return screens.told_step(t, view, "idea-told-" + kind.removeprefix("idea."), asked)


RENDERERS: dict[str, Renderer] = {
    "idea.received": received,
    "idea.decided": decided,
    "idea.adopted": adopted,
    "idea.implemented": implemented,
    **{kind: partial(step, kind) for kind in STEPS},
}
