"""What a bot in privacy mode gets to see: https://core.telegram.org/bots/features#privacy-mode"""

import re

from bot.simulator.messages import Message
from bot.simulator.users import User

_COMMAND = re.compile(r"/\w+(?:@(?P<name>\w+))?")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


def sees(bot: User, message: Message) -> bool:
    """Service messages, what is addressed to it and replies to it; an administrator sees all."""
    chat = message.chat
    if chat.private:
        return True
    status = chat.status_of(bot.id)
    if not status.present:
        return False
    if status.commands or message.service:
        return True
    return _addressed(bot, message) or bool(message.reply_to and message.reply_to.sender is bot)


def _addressed(bot: User, message: Message) -> bool:
    command = _COMMAND.match(message.text)
    if not command:
        return False
    if command["name"]:
        return command["name"].lower() == bot.username.lower()
    return message.chat.last_bot_sender == bot.id


def accepted_payload(payload: str) -> str:
    """A deep link's token; one that is too long or has other characters is dropped silently."""
    return payload if _PAYLOAD.fullmatch(payload) else ""
