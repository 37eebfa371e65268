"""The classes of Telegram's answers, held on to."""

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType


class HeldAnswers(BaseRequestMiddleware):
    """For `bot.session.middleware`. aiogram writes `Response[X]` for each answer and pydantic
    remembers that class only as long as somebody does: building it anew was a seventh of the CPU
    of a bot at work."""

    def __init__(self) -> None:
        self._held: dict[object, object] = {}

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if type(method) not in self._held:
            self._held[type(method)] = Response.__class_getitem__(method.__returning__)
        return await make_request(bot, method)
