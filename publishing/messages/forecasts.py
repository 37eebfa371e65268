"""A forecast as a picture, with its words below."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.forecasts import forecast
from models.queries.plans import plan_of_version
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens.forecasts import picture, told
from publishing.texts import Translator


async def drawn(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    plan = await plan_of_version(session, int(refs["version"]))
    view = await forecast(session, int(refs["campaign"]), plan, str(refs["forecast"]))
    if view is None:
        return None
    return replace(Outgoing(told(t, view)), pictures=(picture(t, view, plan.issuer),))


RENDERERS: dict[str, Renderer] = {"forecast.drawn": drawn}
