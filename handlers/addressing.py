"""Whether something said in a group is meant for this bot."""

from aiogram import Bot
from aiogram.types import Message

from handlers.people import username_of


async def addressed(message: Message, bot: Bot) -> bool:
    """A command that names this bot, in any case; others in the group have their own."""
    words = (message.text or "").split(maxsplit=1)
    if not words or not words[0].startswith("/"):
        return False
    _, _, named = words[0].partition("@")
    return bool(named) and named.lower() == (await username_of(bot)).lower()
