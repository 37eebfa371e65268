"""What kinds of message there are: answers, what cannot be kept, and what Telegram notes itself."""

from aiogram.enums import ContentType
from aiogram.types import Message

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


async def unkept(message: Message) -> bool:
    return message.content_type in UNKEPT
