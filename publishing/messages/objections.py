"""What the outbox says about objections; what was taken back meanwhile is dropped."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.objections import ObjectionView, objection, unanswered
from models.queries.plans import plan_of_version
from models.queries.ranking import ranking
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import objections as screens
from publishing.texts import Translator
from publishing.wording import period


async def filed(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view, plan = await _objection(session, refs)
    return screens.told(t, view, plan, "objection-filed") if view.waits else None


async def answered(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    view, plan = await _objection(session, refs)
    return screens.told(t, view, plan, "objection-answered")


async def held(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once all are answered."""
    found = await ranking(session, int(refs["ranking"]))
    count = await unanswered(session, "ranking", int(refs["ranking"]))
    if found is None or not count:
        return None
    plan = await plan_of_version(session, found.plan_version_id)
    return screens.held(t, plan.title, period(t, found.period, plan), count)


async def _objection(session: AsyncSession, refs: Refs) -> tuple[ObjectionView, Plan]:
    view = await objection(session, int(refs["objection"]))
    if view is None:
        raise LookupError(f"no objection {refs['objection']}")
    return view, await plan_of_version(session, view.version_id)


RENDERERS: dict[str, Renderer] = {
    "objection.filed": filed,
    "objection.answered": answered,
    "ranking.held": held,
}
