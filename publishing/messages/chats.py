"""What leaders are told of a chat that cannot be written to any more."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Chat, Member
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.texts import Translator


async def unreachable(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None when it can be reached again by now."""
    chat = await session.get(Chat, int(refs["chat"]))
    if chat is None or chat.unreachable_at is None:
        return None
    if chat.member_id is None:
        return Outgoing(t("chat-unreachable-group", title=chat.title or ""))
    member = await session.get_one(Member, chat.member_id)
    return Outgoing(t("chat-unreachable-member", name=member.name))


RENDERERS: dict[str, Renderer] = {"chat.unreachable": unreachable}
