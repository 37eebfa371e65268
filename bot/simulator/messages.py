from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from bot.simulator.answers import Json
from bot.simulator.files import StoredFile
from bot.simulator.keyboards import Rows
from bot.simulator.markup import Formatted
from bot.simulator.users import User

if TYPE_CHECKING:
    from bot.simulator.chats import Chat


@dataclass(eq=False)
class Message:
    """One message as everybody in the chat sees it now; edits change it in place."""

    chat: "Chat" = field(repr=False)
    id: int
    date: datetime
    sender: User | None
    body: Formatted = field(default_factory=Formatted)
    file: StoredFile | None = None
    media_group_id: str | None = None
    reply_to: "Message | None" = field(default=None, repr=False)
    thread_id: int | None = None
    keyboard: Rows | None = None
    with_reply_keyboard: bool = False
    service: Json = field(default_factory=dict)
    origin: Json | None = None
    anonymous: bool = False
    edited: datetime | None = None
    deleted: bool = False

    @property
    def text(self) -> str:
        """Text or caption without mark-up."""
        return self.body.text

    @property
    def buttons(self) -> list[list[str]]:
        """Labels of the inline keyboard, row by row."""
        return [[button["text"] for button in row] for row in self.keyboard or []]

    @property
    def labels(self) -> list[str]:
        return [label for row in self.buttons for label in row]

    def button(self, label: str) -> Json | None:
        for row in self.keyboard or []:
            for button in row:
                if button["text"] == label:
                    return button
        return None

    def to_json(self, *, deep: bool = True) -> Json:
        """The Bot API's Message; `deep` brings the message it replies to along, one level."""
        body: Json = {"message_id": self.id, "date": int(self.date.timestamp())}
        body |= {"chat": self.chat.to_json()} | self._sender() | self._content() | self.service
        if self.thread_id:
            body |= {"message_thread_id": self.thread_id, "is_topic_message": True}
        if self.reply_to and deep:
            body["reply_to_message"] = self.reply_to.to_json(deep=False)
        if self.keyboard:
            body["reply_markup"] = {"inline_keyboard": self.keyboard}
        if self.edited:
            body["edit_date"] = int(self.edited.timestamp())
        return body

    def _sender(self) -> Json:
        body: Json = {"from": self.sender.to_json()} if self.sender else {}
        if self.anonymous or self.chat.type == "channel":
            body["sender_chat"] = self.chat.to_json()
        if self.origin:
            body["forward_origin"] = self.origin
        return body

    def _content(self) -> Json:
        name = "caption" if self.file else "text"
        body: Json = {name: self.body.text} if self.body.text else {}
        if self.body.entities:
            body["caption_entities" if self.file else "entities"] = list(self.body.entities)
        if self.file:
            body[self.file.kind] = self.file.to_json()
        if self.media_group_id:
            body["media_group_id"] = self.media_group_id
        return body
