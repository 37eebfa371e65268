"""What the outbox says about visits and lessons put on a day."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.plans import plan_of_version
from models.queries.visits import VisitState, visit
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import visits as screens
from publishing.texts import Translator


async def planned(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was called off."""
    return await _told(session, refs, t, VisitState.PLANNED, "visits-told-planned")


async def off(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _told(session, refs, t, VisitState.OFF, "visits-told-off")


async def _told(
    session: AsyncSession, refs: Refs, t: Translator, state: VisitState, key: str
) -> Outgoing | None:
    view = await visit(session, int(refs["visit"]))
    if view is None or view.state is not state:
        return None
    plan = await plan_of_version(session, view.version_id)
    return screens.told(t, view, plan.expectations[view.expectation].title, key)


RENDERERS: dict[str, Renderer] = {"visit.planned": planned, "visit.off": off}
