"""Messages of every kind, from everybody, everywhere."""

from functools import cache
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message as TelegramMessage
from aiogram.types import (
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    TelegramObject,
)

from bot.simulator.answers import Json
from bot.simulator.chats import Chat
from bot.simulator.markup import Formatted, commands_in
from bot.simulator.messages import Message
from tests.odd.cast import Cast
from tests.odd.samples import sample, sample_of
from tests.odd.texts import TEXTS

KINDS: list[str] = [one.value for one in ContentType if one.value in TelegramMessage.model_fields]

SAID = frozenset(
    {
        "text",
        "animation",
        "audio",
        "document",
        "live_photo",
        "paid_media",
        "photo",
        "sticker",
        "story",
        "video",
        "video_note",
        "voice",
        "checklist",
        "contact",
        "dice",
        "game",
        "poll",
        "venue",
        "location",
        "giveaway",
        "giveaway_winners",
        "invoice",
        "rich_message",
    }
)
"""What a person sends or forwards. Everything else Telegram notes by itself."""

FILES = ("photo", "video", "document", "voice")
TAKEN = ("text", *FILES)
"""What the bot can take as an answer to something."""

CAPTIONED = ("photo", "video", "document", "voice", "animation", "audio")
MOVES = frozenset({"migrate_to_chat_id", "migrate_from_chat_id"})
"""Notes of a group's new id, which our tables follow whoever brings them."""


@cache
def contents() -> dict[str, Json]:
    """Name → what makes a message that kind of message. Not to be changed."""
    made = {kind: {kind: _content(kind)} for kind in KINDS}
    made["text"] = {"text": "你好"}
    made["nothing at all"] = {}
    huge = made["document"]["document"] | {"file_size": 2**40}
    made["huge document"] = {"document": huge}
    for name in ("4,096 characters", "unclosed", "nul", "zero width", "full-width"):
        caption = TEXTS[name][:1024]
        made |= {f"{kind}, {name}": made[kind] | {"caption": caption} for kind in FILES}
    made["captioned command"] = made["photo"] | {"caption": "/menu", "caption_entities": [_COMMAND]}
    return made


def part(kind: str, number: int, album: str) -> Json:
    """One of the files of an album."""
    file = contents()[kind][kind]
    named = (file[-1] if kind == "photo" else file) | {"file_unique_id": f"{album}-{number}"}
    return {kind: [named] if kind == "photo" else named, "media_group_id": album}


_COMMAND = {"type": "bot_command", "offset": 0, "length": 5}


def _content(kind: str) -> Any:
    value = sample_of(TelegramMessage, kind)
    return "-1009999999999" if kind in MOVES else value


def wrappings() -> dict[str, Json]:
    """What may come with any message."""
    origins: tuple[type[TelegramObject], ...] = (
        MessageOriginUser,
        MessageOriginHiddenUser,
        MessageOriginChat,
        MessageOriginChannel,
    )
    made: dict[str, Json] = {one.__name__: {"forward_origin": sample(one)} for one in origins}
    for name in ("via_bot", "external_reply", "quote", "reply_to_story", "sender_boost_count"):
        made[name] = {name: sample_of(TelegramMessage, name)}
    made["automatic forward"] = made["MessageOriginChannel"] | {"is_automatic_forward": True}
    made["paid"] = {"paid_star_count": 3, "is_paid_post": True}
    return made


def write(cast: Cast, sender: str, place: str, text: str = "…", **parts: Any) -> Message:
    """A message as it stands in the chat, so that it can be answered as a reply to it."""
    chat, thread = where(cast, sender, place)
    body = Formatted(text, commands_in(text))
    as_group = sender == "anonymous"
    user = None if place == "channel" else cast.users[sender]
    now = cast.world.clock.now()
    return chat.add(now, user, body=body, thread_id=thread, anonymous=as_group, **parts)


def raw(cast: Cast, message: Message, content: Json) -> Json:
    """The update's message: `content` in place of the words that stand for it in the chat."""
    body = message.to_json()
    if "text" not in content:
        body.pop("text", None)
        body.pop("entities", None)
    if message.sender is cast.users["channel"]:
        body["sender_chat"] = {"id": -1002222222222, "type": "channel", "title": "别处的频道"}
    merged = body | content
    return {name: value for name, value in merged.items() if value is not None}


def where(cast: Cast, sender: str, place: str) -> tuple[Chat, int | None]:
    return (cast.private(sender), None) if place == "private" else cast.rooms[place]
