"""What only Telegram can tell: whose token it is, and what the bot may do in its groups."""

from collections.abc import AsyncIterator

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

from bot.doctor.findings import Finding, bad, good, warning
from models.tables import Chat, ChatKind
from services.ports import UnitOfWork


async def examine_telegram(bot: Bot, db: UnitOfWork | None) -> AsyncIterator[Finding]:
    """The token first; without it, or without a database, nothing about groups."""
    found = await _token(bot)
    yield found
    if found.key != "token-good":
        return
    yield await _webhook(bot)
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


async def _webhook(bot: Bot) -> Finding:
    info = await bot.get_webhook_info()
    return warning("webhook-set") if info.url else good("webhook-none")


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
