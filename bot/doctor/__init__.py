"""What keeps the bot from working, each in a sentence with a remedy."""

from bot.doctor.findings import Finding, State
from bot.doctor.local import examine_local
from bot.doctor.telegram import examine_telegram

__all__ = ["Finding", "State", "examine_local", "examine_telegram"]
