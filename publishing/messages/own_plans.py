"""What the outbox says about organisations' own plans."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.below import own_plan
from models.plan.expecting import Review
from models.queries.own_plans import OwnPlanView, own_plans
from models.queries.plans import plan_of_version
from models.tables import SubmittedPlan
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.plans.own import words
from publishing.screens import own_plans as screens
from publishing.texts import Translator


async def received(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was decided on, taken back, or another version took its place."""
    view = await _view(session, refs)
    if not view.waits:
        return None
    plan = await plan_of_version(session, view.version_id)
    review = plan.expectations[view.expectation].review or Review.APPROVE
    return screens.received(t, view, own_plan(view.source).title, review)


async def decided(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    view = await _view(session, refs)
    return screens.decided(t, view, own_plan(view.source).title)


async def holds(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    view = await _view(session, refs)
    plan = await plan_of_version(session, view.version_id)
    return screens.holds(t, view, words(t, own_plan(view.source), plan))


async def _view(session: AsyncSession, refs: Refs) -> OwnPlanView:
    found = await own_plans(session, SubmittedPlan.id == int(refs["plan"]))
    if not found:
        raise LookupError(f"no own plan {refs['plan']}")
    return found[0]


RENDERERS: dict[str, Renderer] = {
    "own_plan.received": received,
    "own_plan.decided": decided,
    "own_plan.holds": holds,
}
