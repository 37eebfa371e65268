"""Which updates concern what may be in memory only: paper ballots between two witnesses, remarks
that are being written, and every step of a vote.

They are handled in one process, however many there are: neither a database nor Redis may know
them, and two processes do not share memory.
"""

from collections.abc import Callable
from datetime import datetime

from aiogram.types import CallbackQuery, Message, Update

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
        who = asking(update)
        return about_ballots(update) or (who is not None and self.knows(*who))

    def knows(self, person: int, private: bool) -> bool:
        """Whether what this person does concerns the desk whatever it is; `private`: words in a
        private chat."""
        writes = self._writings.get(person, self._now()) is not None
        return writes or (private and self._trays.any(self._now()))


def asking(update: Update) -> tuple[int, bool] | None:
    """What the desk has to know to say whether it `knows`; None where nobody did anything."""
    event = _event(update)
    if event is None or event.from_user is None:
        return None
    return event.from_user.id, isinstance(event, Message) and event.chat.type == "private"


def about_ballots(update: Update) -> bool:
    """What everybody can see of it."""
    event = _event(update)
    if event is None or event.from_user is None:
        return False
    if isinstance(event, CallbackQuery):
        return (event.data or "").startswith(ACTIONS)
    return event.chat.type == "private" and _votes(event.text or "")


def _event(update: Update) -> CallbackQuery | Message | None:
    return update.callback_query or update.message or update.edited_message


def _votes(text: str) -> bool:
    """With a command or with a code, typed or behind a link."""
    return text.startswith(COMMANDS) or read(text.removeprefix("/start")) is not None
