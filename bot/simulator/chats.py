from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.simulator.answers import Json
from bot.simulator.messages import Message
from bot.simulator.users import User

TOPIC_COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
TOPIC_NAME = 128


class Status(StrEnum):
    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"

    @property
    def present(self) -> bool:
        return self not in {Status.LEFT, Status.KICKED}

    @property
    def commands(self) -> bool:
        """Has an administrator's rights."""
        return self in {Status.CREATOR, Status.ADMINISTRATOR}


@dataclass(eq=False)
class Member:
    user: User
    status: Status

    def to_json(self) -> Json:
        body: Json = {"status": str(self.status), "user": self.user.to_json()}
        if self.status is Status.ADMINISTRATOR:
            body |= _RIGHTS
        if self.status is Status.CREATOR:
            body["is_anonymous"] = False
        if self.status is Status.KICKED:
            body["until_date"] = 0
        return body


_RIGHTS: dict[str, Any] = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_send_welcome_messages": False,
    "can_post_messages": True,
    "can_edit_messages": True,
    "can_pin_messages": True,
    "can_manage_topics": True,
}


@dataclass(eq=False)
class Topic:
    id: int
    name: str
    closed: bool = False


@dataclass(eq=False)
class Chat:
    """A private chat, basic group, supergroup or channel with all that was ever said in it."""

    id: int
    type: str
    title: str
    user: User | None = None
    username: str = ""
    is_forum: bool = False
    muted: bool = False
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: list[list[Json]] = field(default_factory=list)
    menu_button: Json | None = None
    upgraded_to: int | None = None
    last_id: int = 0
    last_bot_sender: int | None = None

    @property
    def private(self) -> bool:
        return self.type == "private"

    @property
    def kind(self) -> str:
        """The word that Telegram's refusals use for it."""
        return f"{self.type} chat"

    def status_of(self, user_id: int) -> Status:
        member = self.members.get(user_id)
        return member.status if member else Status.LEFT

    def put(self, user: User, status: Status = Status.MEMBER) -> None:
        self.members[user.id] = Member(user, status)

    def to_json(self) -> Json:
        if self.user:
            named = {"first_name": self.user.name, "username": self.user.username}
            return {"id": self.id, "type": self.type, **{k: v for k, v in named.items() if v}}
        body: Json = {"id": self.id, "type": self.type, "title": self.title}
        if self.username:
            body["username"] = self.username
        if self.is_forum:
            body["is_forum"] = True
        return body

    def live(self) -> list[Message]:
        """What is still to be seen, oldest first."""
        return [message for message in self.messages.values() if not message.deleted]

    def find(self, message_id: int) -> Message | None:
        message = self.messages.get(message_id)
        return message if message and not message.deleted else None

    def add(self, date: datetime, sender: User | None, **parts: Any) -> Message:
        """Writes the next message down; `parts` are further fields of Message."""
        self.last_id += 1
        message = Message(chat=self, id=self.last_id, date=date, sender=sender, **parts)
        self.messages[message.id] = message
        if sender and sender.is_bot:
            self.last_bot_sender = sender.id
        return message
