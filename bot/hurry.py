"""Who sends faster than people do is heard up to a point, and told so once.

Telegram shows a hundred updates at a time, each person's are handled in order, and answers to one
chat go out one a second: a thousand from one would keep all others out of sight. So it is time in
hand that is rationed. What is too much is let go before anything is looked up.
"""

import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, Update, User

from bot.clock import Timer
from bot.middlewares import spoken
from handlers.telling import tell
from publishing.texts import Texts

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

REMEMBERED = 20_000

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Hurry:
    """An update costs 1, and each second in hand `a_second`; there are `burst` of them, and
    `a_second` come back in each second in which nothing of his is in hand.

    So somebody is heard for burst / a_second = 20 s at most. Whoever waits for an answer before he
    presses again never notices; five albums of ten photos are fifty.
    """

    burst: int = 60
    a_second: float = 3.0

    @property
    def longest(self) -> float:
        return self.burst / self.a_second


PERSON, GROUP = Hurry(), Hurry(burst=120, a_second=6.0)


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float
    told: bool = False


@dataclass(slots=True)
class Buckets:
    """Of one kind, the latest REMEMBERED of them; whoever is pushed out begins anew."""

    hurry: Hurry
    remembered: int = REMEMBERED
    _kept: OrderedDict[int, _Bucket] = field(default_factory=OrderedDict)

    def take(self, key: int, now: float) -> bool:
        """Whether there was one left."""
        bucket = self._filled(key, now)
        if bucket.left < 1:
            return False
        bucket.left -= 1
        return True

    def put_down(self, key: int, began: float, now: float) -> None:
        """What was in hand since `began` is done: its time is paid for, and he is idle again."""
        if bucket := self._kept.get(key):
            bucket.left -= (now - began) * self.hurry.a_second
            bucket.at = now

    def cut(self, key: int, now: float) -> None:
        """Nothing is left, and half as long as that took is to pass before anything is again."""
        bucket = self._filled(key, now)
        bucket.left = min(bucket.left, -self.hurry.burst / 2)

    def first_time(self, key: int) -> bool:
        """Whether it is to be told: once, until half of the bucket is full again."""
        bucket = self._kept[key]
        before, bucket.told = bucket.told, True
        return not before

    def _filled(self, key: int, now: float) -> _Bucket:
        most = self.hurry.burst
        bucket = self._kept.setdefault(key, _Bucket(most, now))
        bucket.left = min(most, bucket.left + (now - bucket.at) * self.hurry.a_second)
        bucket.at = now
        bucket.told = bucket.told and bucket.left < most / 2
        self._kept.move_to_end(key)
        if len(self._kept) > self.remembered:
            self._kept.popitem(last=False)
        return bucket


class Unhurried(BaseMiddleware):
    """Outer middleware of `dispatcher.update`, before anything that asks the database.

    In a group nobody is told: the bot speaks there only when it is spoken to.
    """

    def __init__(
        self,
        timer: Timer,
        texts: Texts,
        on_let_go: Callable[[], None],
        person: Hurry = PERSON,
        group: Hurry = GROUP,
    ) -> None:
        self._timer, self._texts, self._on_let_go = timer, texts, on_let_go
        self._people, self._groups = Buckets(person), Buckets(group)

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        person: User | None = data.get("event_from_user")
        chat: Chat | None = data.get("event_chat")
        now = self._timer.monotonic()
        if chat and chat.type != "private" and not self._groups.take(chat.id, now):
            return self._on_let_go()
        if person is not None and not self._people.take(person.id, now):
            self._on_let_go()
            return await self._tell(event, person, data)
        try:
            return await handler(event, data)
        finally:
            self._put_down(person, chat, now)

    def crowds(self, chat: int) -> None:
        """Nobody is seen behind what waits of this chat: it is let go of, but for what is in hand,
        and so is what comes from there in the next ten seconds of quiet."""
        buckets = self._groups if chat < 0 else self._people
        buckets.cut(chat, self._timer.monotonic())

    def _put_down(self, person: User | None, chat: Chat | None, began: float) -> None:
        now = self._timer.monotonic()
        if person is not None:
            self._people.put_down(person.id, began, now)
        if chat is not None:
            self._groups.put_down(chat.id, began, now)

    async def _tell(self, event: TelegramObject, person: User, data: dict[str, Any]) -> None:
        if not isinstance(event, Update) or not self._people.first_time(person.id):
            return
        said = event.callback_query or event.message
        if not isinstance(said, (CallbackQuery, Message)) or not _private(said):
            return
        text = self._texts.translator(spoken(person.language_code)).plain("hurry")
        bot: Bot = data["bot"]
        try:
            await tell(said.as_(bot), text)
        except TelegramAPIError as error:
            logger.info("a flood went untold: %s", type(error).__name__)


def _private(said: CallbackQuery | Message) -> bool:
    message = said.message if isinstance(said, CallbackQuery) else said
    return message is not None and message.chat.type == "private"
