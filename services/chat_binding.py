"""Groups, topics and channels, each bound to an organisation by its secretary's token."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import BoundChat, chats_of
from models.tables import Chat, ChatKind, Invitation, InvitationKind, Member, Organisation
from services.actors import Actor
from services.authority import require_leader
from services.invitations import digest
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import (
    ChatTaken,
    InvitationExpired,
    InvitationForPerson,
    InvitationUnknown,
    InvitationUsed,
    NotFound,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a token was said, in Telegram's ids; `thread_id` only for a topic."""

    kind: ChatKind
    telegram_id: int
    thread_id: int | None
    title: str


@dataclass(frozen=True, slots=True)
class ChatBound:
    """`again`: the chat was bound to this organisation before."""

    chat_id: int
    organisation: str
    language: str
    again: bool


async def bind_chat(ctx: Context, token: str, place: Place) -> ChatBound:
    """Bind the chat in which the token was said. Who said it does not count: anonymous admins
    all bear one id.

    Raises InvitationUnknown, InvitationForPerson, InvitationExpired, InvitationUsed, ChatTaken.
    """
    async with ctx.db.write() as session:
        invitation, organisation = await _invited(session, token)
        chat = await _live_chat(session, place)
        again = chat is not None and chat.organisation_id == organisation.id
        if chat is None or not again:
            await _demand_usable(session, ctx, invitation, chat)
            chat = await _bind(session, ctx, invitation, place)
        return ChatBound(chat.id, organisation.name, chat.language, again)


async def bound_chats(ctx: Context, actor: Actor, organisation_id: int) -> list[BoundChat]:
    """Raises NotYourOrganisation."""
    require_leader(actor, organisation_id)
    async with ctx.db.read() as session:
        return await chats_of(session, [organisation_id])


async def bound_chat(ctx: Context, actor: Actor, chat_id: int) -> BoundChat:
    """One chat of an organisation the actor leads; raises NotFound."""
    async with ctx.db.read() as session:
        chats = await chats_of(session, actor.led)
    found = next((chat for chat in chats if chat.chat_id == chat_id), None)
    if found is None:
        raise NotFound
    return found


async def unbind_chat(ctx: Context, actor: Actor, chat_id: int) -> BoundChat:
    """Announcements no longer go there. Raises NotFound."""
    chat = await bound_chat(ctx, actor, chat_id)
    async with ctx.db.write() as session:
        await session.execute(
            update(Chat).where(Chat.id == chat_id).values(unbound_at=ctx.clock.now())
        )
    return chat


async def leave_chat(ctx: Context, telegram_id: int) -> int:
    """The bot was removed: unbind the chat with its topics and tell the leaders.

    Returns how many bindings ended.
    """
    async with ctx.db.write() as session:
        chats = list(await session.scalars(select(Chat).where(*_bound_at(telegram_id))))
        for chat in chats:
            chat.unbound_at = ctx.clock.now()
            if chat.organisation_id is not None:
                await tell_leaders(session, ctx, chat.organisation_id, "chat.lost", bound=chat.id)
    return len(chats)


async def migrate_chat(ctx: Context, old: int, new: int) -> int:
    """A group became a supergroup: the same chat under a new Telegram id, told from both sides.

    Returns how many bindings moved.
    """
    async with ctx.db.write() as session:
        chats = await session.scalars(select(Chat).where(*_bound_at(old)))
        moved = list(chats)
        for chat in moved:
            chat.telegram_id = new
    return len(moved)


async def awaits_chat(ctx: Context, telegram_id: int) -> bool:
    """Whether this account holds an unused token for a chat, which will be said in a moment."""
    async with ctx.db.read() as session:
        held = (
            exists()
            .where(Member.telegram_id == telegram_id, Invitation.created_by == Member.id)
            .where(Invitation.kind == InvitationKind.CHAT, Invitation.used_at.is_(None))
            .where(Invitation.expires_at > ctx.clock.now())
        )
        return bool(await session.scalar(select(held)))


async def is_bound(ctx: Context, telegram_id: int) -> bool:
    """Whether the group or channel, or one of its topics, is bound to any organisation."""
    async with ctx.db.read() as session:
        return bool(await session.scalar(select(exists().where(*_bound_at(telegram_id)))))


def _bound_at(telegram_id: int) -> Sequence[ColumnElement[bool]]:
    return (
        Chat.telegram_id == telegram_id,
        Chat.kind != ChatKind.PRIVATE,
        Chat.unbound_at.is_(None),
    )


async def _live_chat(session: AsyncSession, place: Place) -> Chat | None:
    found: Chat | None = await session.scalar(
        select(Chat).where(
            *_bound_at(place.telegram_id), Chat.thread_id.is_not_distinct_from(place.thread_id)
        )
    )
    return found


async def _invited(session: AsyncSession, token: str) -> tuple[Invitation, Organisation]:
    invitation = await session.scalar(select(Invitation).where(Invitation.digest == digest(token)))
    if invitation is None:
        raise InvitationUnknown
    if invitation.kind is InvitationKind.MEMBER:
        raise InvitationForPerson
    return invitation, await session.get_one(Organisation, invitation.organisation_id)


async def _demand_usable(
    session: AsyncSession, ctx: Context, invitation: Invitation, elsewhere: Chat | None
) -> None:
    if invitation.used_at is not None:
        raise InvitationUsed
    if invitation.expires_at <= ctx.clock.now():
        raise InvitationExpired
    if elsewhere is not None:
        other = await session.get_one(Organisation, elsewhere.organisation_id)
        raise ChatTaken(organisation=other.name)


async def _bind(session: AsyncSession, ctx: Context, invitation: Invitation, place: Place) -> Chat:
    secretary = await session.get_one(Member, invitation.created_by)
    chat = Chat(
        kind=place.kind,
        telegram_id=place.telegram_id,
        thread_id=place.thread_id,
        title=place.title[:200],
        organisation_id=invitation.organisation_id,
        language=secretary.language,
        bound_at=ctx.clock.now(),
    )
    session.add(chat)
    await session.flush()
    invitation.used_at, invitation.used_by = ctx.clock.now(), place.telegram_id
    await tell_member(session, ctx, secretary.id, "chat.bound", bound=chat.id)
    return chat
