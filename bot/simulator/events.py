from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.simulator.chats import Chat
from bot.simulator.messages import Message
from bot.simulator.users import User


class Happened(StrEnum):
    SAID = "said"
    EDITED = "edited"
    REMOVED = "removed"
    PRESSED = "pressed"
    POPUP = "popup"
    SERVICE = "service"
    PINNED = "pinned"


ACTS = frozenset({Happened.SAID, Happened.EDITED, Happened.PRESSED})
"""What somebody did himself; the rest follows from it or is noted by Telegram."""

_BY_THE_BOT = {Happened.REMOVED, Happened.PINNED}


@dataclass(frozen=True)
class Event:
    """Something people could see, as it looked then. `who` None: the bot or the chat itself."""

    at: datetime
    what: Happened
    chat: Chat
    who: User | None
    text: str = ""
    attachment: str = ""
    buttons: tuple[tuple[str, ...], ...] = ()
    topic: str = ""


def of_message(what: Happened, message: Message, at: datetime) -> Event:
    return Event(
        at=at,
        what=what,
        chat=message.chat,
        who=None if what in _BY_THE_BOT else message.sender,
        text=_noted(message) if message.service else message.text,
        attachment=_attachment(message),
        buttons=tuple(map(tuple, message.buttons)),
        topic=topic_of(message),
    )


def _noted(message: Message) -> str:
    """A service message's own name and whom or what it is about."""
    ((name, value),) = message.service.items()
    about = value if isinstance(value, list) else [value]
    names = [one.get("first_name") or one.get("name", "") for one in about if isinstance(one, dict)]
    return " ".join([name, *names])


def topic_of(message: Message) -> str:
    topic = message.chat.topics.get(message.thread_id or 0)
    return topic.name if topic else ""


def _attachment(message: Message) -> str:
    if message.file is None:
        return ""
    if message.file.kind == "document":
        return f"document {message.file.name}"
    return message.file.kind
