"""Which updates concern what may be in memory only: paper ballots between two witnesses, remarks
that are being written, and every step of a vote.

They are handled in one process, however many there are: neither a database nor Redis may know
them, and two processes do not share memory.
"""

from collections.abc import Callable
from datetime import datetime

from aiogram.types import CallbackQuery, Message, Update, User

from handlers.writings import Writings
from models.rules.codes import read
from services.evaluations.trays import Trays

ACTIONS = ("evaluation.", "paper.", "remark.", "ticket.")
COMMANDS = ("/vote",)


class Desk:
    """`open`: this process is the one."""

    def __init__(self, trays: Trays, writings: Writings, now: Callable[[], datetime]) -> None:
        self._trays, self._writings, self._now = trays, writings, now
        self.open = False

    def concerns(self, update: Update) -> bool:
        """Whoever writes a remark comes here with whatever he does: it may end his writing."""
        event = update.callback_query or update.message or update.edited_message
        if event is None or event.from_user is None:
            return False
        return self._writes(event.from_user) or self._about_ballots(event)

    def _writes(self, person: User) -> bool:
        return self._writings.get(person.id, self._now()) is not None

    def _about_ballots(self, event: CallbackQuery | Message) -> bool:
        if isinstance(event, CallbackQuery):
            return (event.data or "").startswith(ACTIONS)
        if event.chat.type != "private":
            return False
        return self._trays.any(self._now()) or _votes(event.text or "")


def _votes(text: str) -> bool:
    """With a command or with a code, typed or behind a link."""
    return text.startswith(COMMANDS) or read(text.removeprefix("/start")) is not None
