"""The ranking as the groups read it: provisional when published, final after the notice."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.plans import plan_of_version
from models.queries.ranking import ranking
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens.ranking import board
from publishing.texts import Translator


async def published(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await ranking(session, int(refs["ranking"]))
    if found is None:
        return None
    return board(t, found, await plan_of_version(session, found.plan_version_id))


async def final(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await ranking(session, int(refs["ranking"]))
    if found is None:
        return None
    plan = await plan_of_version(session, found.plan_version_id)
    return board(t, found, plan, final=True)


RENDERERS: dict[str, Renderer] = {"ranking.published": published, "ranking.final": final}
