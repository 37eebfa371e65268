"""Links into Telegram that carry one of our tokens."""

from urllib.parse import urlencode

CHANNEL_RIGHTS = "post_messages+edit_messages+delete_messages"


def private(bot: str) -> str:
    """Opens the private chat with the bot, without a token."""
    return f"https://t.me/{bot}"


def start(bot: str, token: str) -> str:
    """Opens a private chat with the bot, whose first message is then `/start TOKEN`."""
    return f"https://t.me/{bot}?{urlencode({'start': token})}"


def start_group(bot: str, token: str) -> str:
    """Asks for a group and says `/start@bot TOKEN` in it."""
    return f"https://t.me/{bot}?{urlencode({'startgroup': token})}"


def start_channel(bot: str) -> str:
    """Asks for a channel. Telegram carries no token there: it has to be posted by hand."""
    return f"https://t.me/{bot}?startchannel&admin={CHANNEL_RIGHTS}"


def said_in_chat(bot: str, token: str) -> str:
    """The line that binds the chat, topic or channel in which it is said."""
    return f"/start@{bot} {token}"
