"""A campaign stands still, or goes on: to those who lead in it."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Campaign, Pause
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import pauses as screens
from publishing.texts import Translator


async def paused(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None where it has been resumed before anybody was told."""
    row = await session.get_one(Pause, int(refs["pause"]))
    if row.resumed_at is not None:
        return None
    return screens.told(t, await session.get_one(Campaign, row.campaign_id), row)


async def resumed(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    row = await session.get_one(Pause, int(refs["pause"]))
    return screens.told_end(t, await session.get_one(Campaign, row.campaign_id), row)


RENDERERS: dict[str, Renderer] = {"campaign.paused": paused, "campaign.resumed": resumed}
