"""What secretaries are told of accounts and chats."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Chat, Member, Organisation
from publishing.actions import action
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.screens.chats import title_of
from publishing.texts import Translator


async def refused(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """A second account opened somebody's link; None when the first one is freed by now."""
    member = await session.get(Member, int(refs["member"]))
    if member is None or member.telegram_id is None:
        return None
    rebind = Button(t("people-rebind"), action("people.rebind", member.id))
    return Outgoing(t("message-binding-refused", name=member.name), ((rebind,),))


async def bound(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _about_chat(session, refs, t, "message-chat-bound")


async def lost(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _about_chat(session, refs, t, "message-chat-lost")


async def _about_chat(
    session: AsyncSession, refs: Refs, t: Translator, key: str
) -> Outgoing | None:
    chat = await session.get(Chat, int(refs["bound"]))
    if chat is None or chat.organisation_id is None:
        return None
    organisation = await session.get_one(Organisation, chat.organisation_id)
    text = t(key, title=title_of(t, chat.title), organisation=organisation.name)
    manage = Button(t("people-chats"), action("chats.list", organisation.id, 0))
    return Outgoing(text, ((manage,),))


RENDERERS: dict[str, Renderer] = {
    "binding.refused": refused,
    "chat.bound": bound,
    "chat.lost": lost,
}
