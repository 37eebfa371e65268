"""What kinds of message there are: answers, what cannot be kept, and what Telegram notes itself."""

from collections.abc import Sequence
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message, PhotoSize

from services.evidence import MOST_BYTES, Evidence

FILES = ("photo", "video", "document", "voice")
UNKEPT = frozenset(
    {
        ContentType.ANIMATION,
        ContentType.AUDIO,
        ContentType.CHECKLIST,
        ContentType.CONTACT,
        ContentType.DICE,
        ContentType.GAME,
        ContentType.GIVEAWAY,
        ContentType.GIVEAWAY_WINNERS,
        ContentType.INVOICE,
        ContentType.LIVE_PHOTO,
        ContentType.LOCATION,
        ContentType.PAID_MEDIA,
        ContentType.POLL,
        ContentType.RICH_MESSAGE,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.VENUE,
        ContentType.VIDEO_NOTE,
    }
)
"""What people send and the bot cannot keep. Other kinds are Telegram's own notes in a chat."""


def is_answer(message: Message) -> bool:
    """Words or a file; no command, nothing that Telegram itself notes in a chat."""
    if message.text:
        return not message.text.startswith("/")
    return any(getattr(message, kind) for kind in FILES)


def file_in(message: Message, kinds: Sequence[str] = FILES) -> Evidence | None:
    """The file of a message, where it is of one of these kinds."""
    for kind in kinds:
        found: Any = getattr(message, kind)
        if found:
            file = _largest(found) if kind == "photo" else found
            name = getattr(file, "file_name", None)
            album = message.media_group_id
            return Evidence(
                kind, file.file_id, file.file_unique_id, album, name, file.file_size or None
            )
    return None


def too_big(file: Evidence) -> bool:
    return (file.size or 0) > MOST_BYTES


def _largest(sizes: list[PhotoSize]) -> PhotoSize:
    """Of a photo's sizes the largest one that can be downloaded."""
    fitting = [size for size in sizes if (size.file_size or 0) <= MOST_BYTES]
    return sorted(fitting or sizes, key=lambda size: size.width * size.height)[-1]


async def unkept(message: Message) -> bool:
    return message.content_type in UNKEPT
