"""What the outbox says about rivals and what they are compared in."""

from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.comparisons import comparison
from models.queries.pairings import PairingView, pairing
from models.queries.plans import plan_of_version
from models.tables import PairingState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import comparisons as comparison_screens
from publishing.screens import rivals as screens
from publishing.screens.forecasts import picture
from publishing.texts import Translator

DECIDED = (PairingState.APPROVED, PairingState.RETURNED)
STATES: dict[str, tuple[PairingState, ...]] = {
    "rival.proposed": (PairingState.PROPOSED,),
    "rival.decided": DECIDED,
    "rival.chosen": (PairingState.APPROVED,),
    "rival.announced": (PairingState.APPROVED,),
}


async def told(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has gone on to another state."""
    view = await pairing(session, int(refs["pairing"]))
    if view is None or view.state not in STATES[kind]:
        return None
    plan = await plan_of_version(session, view.version_id)
    title = plan.expectations[view.expectation].title
    if kind == "rival.announced":
        return screens.announced(t, view, title)
    return screens.told(t, view, title, plan, _key(kind, view))


async def drawn(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await comparison(session, int(refs["comparison"]))
    if view is None or view.outlook is None:
        return None
    name = f"comparison:{view.id}"
    plan = await plan_of_version(session, view.pair.version_id)
    return comparison_screens.drawn(t, view, picture(t, view.outlook, name, plan.issuer))


def _key(kind: str, view: PairingView) -> str:
    if kind == "rival.decided":
        return f"rivals-told-{view.state.value}"
    return "rivals-told-" + kind.removeprefix("rival.")


RENDERERS: dict[str, Renderer] = {
    **{kind: partial(told, kind) for kind in STATES},
    "comparison.drawn": drawn,
}
