"""What the outbox says about points."""

from dataclasses import dataclass
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.pointing import PointRule
from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from models.queries.points import PointView, point
from models.rules.point_moves import Move
from models.tables import PointState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import points as screens
from publishing.texts import Translator

STATES: dict[str, PointState] = {
    "point.claimed": PointState.CLAIMED,
    "point.verified": PointState.VERIFIED,
    "point.declined": PointState.DECLINED,
    "point.entered": PointState.VERIFIED,
    "point.taken-back": PointState.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class Told:
    view: PointView
    plan: Plan
    said: PointRule
    moves: frozenset[Move] = frozenset()
    oversees: bool = False


async def told(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has gone on to another state."""
    view = await point(session, int(refs["point"]))
    if view is None or view.state is not STATES[kind]:
        return None
    plan = await plan_of_version(session, view.version_id)
    said = screens.rule_of(plan, view.rule)
    key = "point-told-" + kind.removeprefix("point.")
    return screens.message(t, Told(view, plan, said), key) if said else None


RENDERERS: dict[str, Renderer] = {kind: partial(told, kind) for kind in STATES}
