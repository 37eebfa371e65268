"""The smallest Telegram that the handlers' unit tests need: it records what the bot calls."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramBadRequest
from aiogram.fsm.storage.memory import MemoryStorage, SimpleEventIsolation
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    GetMe,
    SendMediaGroup,
    SendMessage,
    TelegramMethod,
)
from aiogram.types import InlineKeyboardMarkup, Message, Update, User

from publishing.texts import Texts
from services.actors import Actor

START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
TEXTS = Texts.load()


class Recording(BaseSession):
    """Answers every call with a plausible object; `fail` may return an error's description."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[TelegramMethod[Any]] = []
        self.messages: dict[int, dict[str, Any]] = {}
        self.next_id = 1000
        self.fail: Callable[[TelegramMethod[Any]], str | None] = lambda method: None

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> Any:
        self.calls.append(method)
        if reason := self.fail(method):
            raise TelegramBadRequest(method=method, message=reason)
        if isinstance(method, GetMe):
            return User(id=bot.id, is_bot=True, first_name="争先", username="zhengxian_bot")
        if isinstance(method, SendMediaGroup):
            return [self._message(bot, method) for _ in method.media]
        if isinstance(method, EditMessageText):
            return self._edit(bot, method)
        if type(method).__name__.startswith("Send"):
            return self._message(bot, method)
        return True

    def _message(self, bot: Bot, method: Any) -> Message:
        self.next_id += 1
        raw = {
            "message_id": self.next_id,
            "date": int(START.timestamp()),
            "chat": {"id": method.chat_id, "type": "private", "first_name": "x"},
            "text": getattr(method, "text", None),
        }
        self._mark(raw, getattr(method, "reply_markup", None))
        self.messages[self.next_id] = raw
        return Message.model_validate(raw, context={"bot": bot})

    def _edit(self, bot: Bot, method: EditMessageText) -> Message:
        raw = dict(self.messages[method.message_id or 0])
        raw["text"] = method.text
        raw.pop("reply_markup", None)
        assert method.reply_markup is None or isinstance(method.reply_markup, InlineKeyboardMarkup)
        self._mark(raw, method.reply_markup)
        if raw == self.messages[raw["message_id"]]:
            raise TelegramBadRequest(method=method, message="Bad Request: message is not modified")
        self.messages[raw["message_id"]] = raw
        return Message.model_validate(raw, context={"bot": bot})

    @staticmethod
    def _mark(raw: dict[str, Any], markup: InlineKeyboardMarkup | None) -> None:
        if markup is not None:
            raw["reply_markup"] = markup.model_dump(mode="json", exclude_none=True)

    async def close(self) -> None: ...

    async def stream_content(self, *args: Any, **kwargs: Any) -> AsyncGenerator[bytes, None]:
        raise AssertionError("nothing is downloaded here")
        yield b""


@dataclass
class Person:
    """Somebody at a private chat with the bot under test."""

    dispatcher: Dispatcher
    actor: Actor | None = None
    chat: dict[str, Any] = field(default_factory=lambda: {"id": 7, "type": "private"})
    session: Recording = field(default_factory=Recording)
    update_id: int = 0
    message_id: int = 0
    data: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bot = Bot("42:TEST", session=self.session)

    async def feed(self, kind: str, raw: dict[str, Any]) -> Any:
        self.update_id += 1
        update = Update.model_validate(
            {"update_id": self.update_id, kind: raw}, context={"bot": self.bot}
        )
        known = {"actor": self.actor, "t": TEXTS.translator("zh-Hans"), **self.data}
        return await self.dispatcher.feed_update(self.bot, update, **known)

    def message(self, **parts: Any) -> dict[str, Any]:
        self.message_id += 1
        raw = {
            "message_id": self.message_id,
            "date": int(START.timestamp()),
            "chat": self.chat,
            "from": {"id": 7, "is_bot": False, "first_name": "李"},
        }
        text = parts.get("text", "")
        if text.startswith("/"):
            length = len(text.split()[0])
            parts["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return raw | parts

    async def say(self, text: str) -> int:
        await self.feed("message", self.message(text=text))
        return self.message_id

    async def send(self, **parts: Any) -> int:
        await self.feed("message", self.message(**parts))
        return self.message_id

    async def edit(self, message_id: int, **parts: Any) -> None:
        raw = self.message(edit_date=int(START.timestamp()), **parts)
        await self.feed("edited_message", raw | {"message_id": message_id})

    def seen(self, message_id: int | None = None) -> str:
        return str(self.session.messages[message_id or self.latest]["text"])

    @property
    def latest(self) -> int:
        return max(self.session.messages)

    def buttons(self, message_id: int | None = None) -> dict[str, str]:
        markup = self.session.messages[message_id or self.latest].get("reply_markup", {})
        rows = markup.get("inline_keyboard", [])
        return {button["text"]: button["callback_data"] for row in rows for button in row}

    async def click(self, label: str, message_id: int | None = None) -> None:
        await self.press(self.buttons(message_id)[label], message_id)

    async def press(self, data: str, message_id: int | None = None) -> None:
        raw = dict(self.session.messages[message_id or self.latest])
        raw["chat"] = self.chat
        sender = {"id": 7, "is_bot": False, "first_name": "李"}
        query = {"id": str(self.update_id), "chat_instance": "1", "from": sender}
        await self.feed("callback_query", query | {"data": data, "message": raw})

    def said(self) -> list[str]:
        """Texts of new and edited messages, in order."""
        wanted = (SendMessage, EditMessageText)
        return [call.text for call in self.session.calls if isinstance(call, wanted)]

    def popups(self) -> list[str | None]:
        calls = self.session.calls
        return [call.text for call in calls if isinstance(call, AnswerCallbackQuery)]


def dispatcher() -> Dispatcher:
    return Dispatcher(storage=MemoryStorage(), events_isolation=SimpleEventIsolation())
