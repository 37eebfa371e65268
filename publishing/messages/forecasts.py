"""A forecast as a picture, with its words below."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.forecasts import forecast
from models.queries.plans import plan_of_version
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens.forecasts import PARAGRAPH, picture, told
from publishing.texts import Translator, joined


async def drawn(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    plan = await plan_of_version(session, int(refs["version"]))
    view = await forecast(session, int(refs["campaign"]), plan, str(refs["forecast"]))
    if view is None:
        return None
    text = joined([told(t, view.outlook), t("forecast-how")], PARAGRAPH)
    name = f"{view.campaign_id}:{view.key}"
    return Outgoing(text, pictures=(picture(t, view.outlook, name, plan.issuer),))


RENDERERS: dict[str, Renderer] = {"forecast.drawn": drawn}
