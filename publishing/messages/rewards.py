"""What the outbox says about rewards and penalties: to the leaders whose organisation it is."""

from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import entitled
from models.queries.plans import plan_of_version
from models.queries.reward_views import Given
from models.queries.rewards import awards
from models.tables import Award, AwardState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import rewards as screens
from publishing.texts import Translator


async def told(
    state: AwardState, session: AsyncSession, refs: Refs, t: Translator
) -> Outgoing | None:
    """None once another decision has replaced it, of which more is told."""
    current = (Award.id == int(refs["award"]), Award.replaced_at.is_(None))
    found = await awards(session, *current, Award.state == state)
    if not found:
        return None
    plan = await plan_of_version(session, found[0].version_id)
    said = entitled(plan.rewards, found[0].reward)
    return screens.told(t, Given(found[0], said, plan)) if said else None


RENDERERS: dict[str, Renderer] = {
    f"award.{state.value}": partial(told, state) for state in AwardState
}
