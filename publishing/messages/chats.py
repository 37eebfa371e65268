"""What leaders are told of chats that cannot be written to any more."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import Appointment, Chat, Member
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.texts import Translator
from publishing.wording import names


async def group(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None when it can be reached again by now."""
    chat = await session.get(Chat, int(refs["chat"]))
    if chat is None or chat.unreachable_at is None:
        return None
    return Outgoing(t("chat-unreachable-group", title=chat.title or ""))


async def people(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """Everybody of the organisation that was found out since, and still cannot be reached."""
    found = await session.execute(
        select(Member.id, Member.name)
        .join(Chat, Chat.member_id == Member.id)
        .join(Appointment, Appointment.member_id == Member.id)
        .where(Appointment.organisation_id == int(refs["organisation"]))
        .where(*in_force(Appointment, date.fromisoformat(str(refs["day"]))))
        .where(Chat.unreachable_at >= datetime.fromisoformat(str(refs["since"])))
        .where(Chat.unbound_at.is_(None))
        .distinct()
        .order_by(Member.id)
    )
    lost = [name for _, name in found]
    if not lost:
        return None
    if len(lost) == 1:
        return Outgoing(t("chat-unreachable-member", name=lost[0]))
    return Outgoing(t("chat-unreachable-members", count=len(lost), names=names(t, lost)))


RENDERERS: dict[str, Renderer] = {
    "chat.unreachable": group,
    "chat.unreachable.people": people,
}
