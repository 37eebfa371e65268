"""Every request that Telegram counts goes through the pacer, whoever makes it."""

from collections.abc import Awaitable
from math import ceil

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import Response, SendMediaGroup, TelegramMethod
from aiogram.methods.base import TelegramType

from bot.pacer import Held
from bot.pacing.ports import Pacing

COUNTED = ("Send", "Edit", "Copy", "Forward")
NOT_COUNTED = ("SendChatAction",)


class PacedRequests(BaseRequestMiddleware):
    """For `bot.session.middleware`. A long refusal is not waited out: TelegramRetryAfter."""

    def __init__(self, pacer: Pacing) -> None:
        self._pacer = pacer

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        chat = counted_chat(method)
        if chat is None:
            return await make_request(bot, method)
        try:
            async with self._pacer.slot(chat, messages(method)):
                return await self._heeding(make_request(bot, method), chat)
        except Held as held:
            # To the caller it is all one whether Telegram says so again or we remember it.
            raise TelegramRetryAfter(method, str(held), ceil(held.seconds)) from held

    async def _heeding(
        self, request: Awaitable[Response[TelegramType]], chat: int
    ) -> Response[TelegramType]:
        try:
            return await request
        except TelegramRetryAfter as refusal:
            self._pacer.refused(chat, refusal.retry_after)
            raise


def counted_chat(method: TelegramMethod[TelegramType]) -> int | None:
    """The chat a request is counted against: sends and edits together, nothing else."""
    name = type(method).__name__
    chat = getattr(method, "chat_id", None)
    counted = name.startswith(COUNTED) and name not in NOT_COUNTED
    return chat if counted and isinstance(chat, int) else None


def messages(method: TelegramMethod[TelegramType]) -> int:
    return len(method.media) if isinstance(method, SendMediaGroup) else 1
