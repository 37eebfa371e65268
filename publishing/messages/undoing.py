"""What the outbox says to those who were told of an act that was taken back."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.undoing import Act, words
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.texts import Translator
from publishing.wording import short

SHOWN = 60


async def undone(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    act = Act(str(refs["act"]))
    said = await words(session, act, int(refs["row"]))
    return Outgoing(t(f"undone-{act.value}", text=short(said, SHOWN))) if said else None


RENDERERS: dict[str, Renderer] = {"undone": undone}
