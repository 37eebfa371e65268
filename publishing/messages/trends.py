"""How an organisation's place has moved, as its people asked to see it."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.plans import plans_of_versions
from models.queries.trends import trend
from models.tables import Organisation
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.pictures.trend import MOST
from publishing.screens.trend_picture import sent
from publishing.texts import Translator


async def drawn(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    organisation = await session.get(Organisation, int(refs["organisation"]))
    steps = await trend(session, int(refs["campaign"]), int(refs["organisation"]), MOST)
    if organisation is None or not steps:
        return None
    plans = await plans_of_versions(session, (one.version_id for one in steps))
    return sent(t, organisation.id, organisation.name, steps, plans)


RENDERERS: dict[str, Renderer] = {"standing.trend": drawn}
