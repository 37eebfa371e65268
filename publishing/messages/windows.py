"""To whoever leads an organisation: its open link is there to be printed."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.windows import open_of
from publishing.actions import action
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator


async def opened(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has closed."""
    window = await open_of(session, int(refs["round"]))
    if window is None:
        return None
    text = t("window-opened", title=window.evaluation, closes=window.closes_at)
    return Outgoing(text, ((Button(t("window-opened-button"), action("window.list")),),))


RENDERERS: dict[str, Renderer] = {"window.opened": opened}
