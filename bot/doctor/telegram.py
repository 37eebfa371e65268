"""What only Telegram can tell: whose token it is, and what the bot may do in its groups."""

from collections.abc import AsyncIterator, Collection

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberRestricted,
)
from sqlalchemy import select

from bot.config import Settings
from bot.doctor.findings import Finding, bad, good
from bot.doctor.machine import examine_telegram_clock
from bot.doctor.webhook import examine_webhook
from models.tables import Chat, ChatKind
from services.ports import Clock, UnitOfWork


async def examine_telegram(
    bot: Bot, db: UnitOfWork | None, settings: Settings, kinds: Collection[str], clock: Clock
) -> AsyncIterator[Finding]:
    """The token first; without it, or without a database, nothing about groups. `kinds` of updates
    that some handler is for."""
    found = await _token(bot)
    yield found
    if found.key != "token-good":
        return
    async for one in examine_telegram_clock(bot, clock):
        yield one
    async for one in examine_webhook(bot, settings, kinds, clock.now()):
        yield one
    if db is None:
        return
    async with db.read() as session:
        chats = await session.scalars(
            select(Chat)
            .where(Chat.kind != ChatKind.PRIVATE, Chat.unbound_at.is_(None))
            .order_by(Chat.id)
        )
        bound = chats.all()
    for chat in bound:
        yield await _group(bot, chat)


async def _token(bot: Bot) -> Finding:
    try:
        me = await bot.get_me()
    except TelegramUnauthorizedError:
        return bad("token-refused")
    except (TelegramNetworkError, OSError):
        return bad("token-no-answer")
    return good("token-good", name=me.username or me.first_name)


async def _group(bot: Bot, chat: Chat) -> Finding:
    title = chat.title or str(chat.id)
    try:
        status = await bot.get_chat_member(chat.telegram_id, bot.id)
    except TelegramAPIError:
        return bad("group-lost", title=title)
    if isinstance(status, (ChatMemberLeft, ChatMemberBanned)):
        return bad("group-lost", title=title)
    if isinstance(status, ChatMemberRestricted) and not status.can_send_messages:
        return bad("group-muted", title=title)
    if chat.kind is ChatKind.CHANNEL and not _may_post(status):
        return bad("channel-muted", title=title)
    return good("group-good", title=title)


def _may_post(status: object) -> bool:
    return isinstance(status, ChatMemberAdministrator) and bool(status.can_post_messages)
