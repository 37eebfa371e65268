import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.simulator.answers import Json, bad
from bot.simulator.chats import Chat

if TYPE_CHECKING:
    from bot.simulator.world import World


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes


@dataclass(frozen=True)
class Request:
    """The parameters of one call; reads JSON values and form strings alike."""

    world: "World"
    method: str
    params: Json
    files: dict[str, Upload]

    def text(self, name: str) -> str:
        return str(self.params.get(name, ""))

    def integer(self, name: str) -> int:
        """0 where it is missing or no number, as Telegram reads it."""
        try:
            return int(self.params.get(name) or 0)
        except ValueError:
            return 0

    def flag(self, name: str) -> bool:
        return self.params.get(name) in {True, "true", "True", "1"}

    def data(self, name: str) -> Any:
        """An object or a list; None where it is missing."""
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError as error:
            raise bad(f"can't parse {name} JSON object") from error

    def chat_id(self) -> int | None:
        return self.integer("chat_id") or None

    def spend(self, chat: Chat, count: int = 1) -> None:
        """Counts against the rate limits, where they are enforced; raises ApiError 429."""
        if self.world.pace:
            self.world.pace.spend(chat.id, group=not chat.private, count=count)
