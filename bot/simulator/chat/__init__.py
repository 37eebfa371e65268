"""The local Telegram in a browser: be anybody, look into any group, move the clock."""

from bot.simulator.chat.pages import ChatPage, Directory, Hands, Household

__all__ = ["ChatPage", "Directory", "Hands", "Household"]
