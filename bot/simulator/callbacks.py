from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.simulator.answers import Json, bad
from bot.simulator.messages import Message
from bot.simulator.users import User

LIFETIME = timedelta(seconds=30)


@dataclass(eq=False)
class Press:
    """A button pressed by somebody, and what he saw of it."""

    id: str
    user: User
    message: Message
    data: str
    at: datetime
    answered: bool = False
    text: str = ""
    alert: bool = False
    url: str = ""

    def to_json(self) -> Json:
        return {
            "id": self.id,
            "from": self.user.to_json(),
            "message": self.message.to_json(),
            "chat_instance": str(-self.message.chat.id),
            "data": self.data,
        }


class CallbackDesk:
    """Callback queries wait here for their one answer. The lifetime is our choice: 30 s."""

    def __init__(self) -> None:
        self._waiting: dict[str, Press] = {}
        self._count = 0

    def open(self, user: User, message: Message, data: str, at: datetime) -> Press:
        self._count += 1
        press = Press(f"{5_000_000 + self._count}", user, message, data, at)
        self._waiting[press.id] = press
        return press

    def take(self, query_id: str, now: datetime) -> Press:
        press = self._waiting.pop(query_id, None)
        if press is None or now - press.at > LIFETIME:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        return press

    def expire(self, query_id: str) -> None:
        self._waiting.pop(query_id, None)

    def unanswered(self) -> list[Press]:
        """Presses the bot still owes an answer: the client shows them as loading."""
        return list(self._waiting.values())
