"""What one update makes the bot do, seen from outside: calls, log, tables."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.simulator.answers import Answer, Json
from bot.simulator.session import feed
from tests.odd.cast import Cast
from tests.odd.photograph import Photograph

FILES = ("sendPhoto", "sendVideo", "sendDocument", "sendVoice", "sendMediaGroup")
SHOWN = ("send", "edit", "copy", "forward")


@dataclass(frozen=True)
class Call:
    method: str
    chat: str
    text: str
    refusal: str = ""

    @property
    def shown(self) -> bool:
        """Something that people get to see in a chat."""
        return self.method.startswith(SHOWN) and self.method != "sendChatAction"

    @property
    def file(self) -> bool:
        return self.method in FILES


@dataclass(frozen=True)
class Seen:
    """`calls` of the handling; `parked`: what then could not be sent to others."""

    calls: tuple[Call, ...]
    trouble: tuple[str, ...]
    changed: frozenset[str]
    parked: tuple[str, ...]

    def shown(self, chat: int | None = None) -> list[Call]:
        return [c for c in self.calls if c.shown and (chat is None or c.chat == str(chat))]

    @property
    def popups(self) -> list[Call]:
        return [call for call in self.calls if call.method == "answerCallbackQuery"]

    @property
    def refused(self) -> list[str]:
        return [f"{call.method}: {call.refusal}" for call in self.calls if call.refusal]


class _Alarm(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


class Watch:
    """Stands between the bot and the local Telegram."""

    def __init__(self, cast: Cast, folder: Path) -> None:
        self.cast, self._file = cast, folder / "zhengxian.db"
        self._feed = feed(cast.app.dispatcher, cast.app.bot)
        self._calls: list[Call] = []
        self._alarm = _Alarm()
        self._ask = cast.world.call
        self._updates = 900_000_000

    @contextmanager
    def moment(self) -> Iterator[Photograph]:
        """Everything that happens inside is undone by `restore` of what is yielded."""
        photograph = Photograph(self._file, self.cast.world)
        vars(self.cast.world)["call"] = self._call
        logging.getLogger().addHandler(self._alarm)
        try:
            yield photograph
        finally:
            logging.getLogger().removeHandler(self._alarm)
            del vars(self.cast.world)["call"]
            photograph.close()

    async def see(self, photograph: Photograph, kind: str, body: Json) -> Seen:
        self._calls, self._alarm.heard = [], []
        self._updates += 1
        raised = await self._deliver({"update_id": self._updates, kind: body})
        calls, changed = tuple(self._calls), photograph.changed()
        parked: tuple[str, ...] = ()
        if "outbox" in changed:
            await self.cast.town.lived.deliver()
            parked = tuple(photograph.parked())
        return Seen(calls, (*raised, *self._alarm.heard), changed, parked)

    async def _deliver(self, update: Json) -> list[str]:
        try:
            await self._feed(update)
        except Exception as error:  # whatever gets past the bot's own boundary
            return [f"raised {error!r}"]
        return []

    async def _call(self, token: str, name: str, params: Json, *files: Any) -> Answer:
        answer = await self._ask(token, name, params, *files)
        chat, text = str(params.get("chat_id", "")), str(params.get("text", ""))
        self._calls.append(Call(name, chat, text, str(answer.body.get("description", ""))))
        return answer
