"""The local Telegram in a browser: be anybody, look into any group, move the clock."""

from bot.simulator.chat.pages import ChatPage
from bot.simulator.chat.ports import Directory, Hands, Household, Speech, Worlds

__all__ = ["ChatPage", "Directory", "Hands", "Household", "Speech", "Worlds"]
