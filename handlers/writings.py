"""Remarks that are being written: in the memory of this process only, and for a while.

Conversations are kept in a table; a copy of it must hold neither what somebody wrote on his ballot
nor that he did. After a restart the words are gone, and whoever wrote them is told so.
"""

import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from aiogram import BaseMiddleware, Dispatcher
from aiogram.types import CallbackQuery, Message, TelegramObject

from models.queries.ballots import Paper
from models.rules.remarks import Remark

LASTS = timedelta(minutes=30)
REMEMBERED = 5_000
WORD_BYTES = 3


@dataclass(slots=True)
class Writing:
    """`live`: the message with the buttons. `typed`: messages still to be deleted. `settled`: the
    writer was asked what had to be asked, and means it so."""

    paper: Paper = field(repr=False)
    marks: str = field(repr=False)
    live: int
    until: datetime
    waiting: bool = True
    remark: Remark | None = None
    settled: bool = False
    typed: list[int] = field(default_factory=list)

    def put(self, text: str, *, settled: bool) -> None:
        self.remark = Remark(secrets.token_urlsafe(WORD_BYTES), text)
        self.settled, self.waiting = settled, not settled

    def about(self, paper: Paper) -> bool:
        mine = self.paper.round_id, self.paper.place, self.paper.code
        return mine == (paper.round_id, paper.place, paper.code)


class Writings:
    """By person; whoever would be one too many pushes the oldest out."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Writing] = OrderedDict()

    def get(self, person: int, now: datetime) -> Writing | None:
        found = self._kept.get(person)
        if found is None or found.until > now:
            return found
        del self._kept[person]
        return None

    def put(self, person: int, writing: Writing) -> None:
        self._kept[person] = writing
        self._kept.move_to_end(person)
        while len(self._kept) > REMEMBERED:
            self._kept.popitem(last=False)

    def forget(self, person: int) -> None:
        self._kept.pop(person, None)


@dataclass(frozen=True, slots=True)
class Writer:
    """The person of one update; handlers are given it as `writer`."""

    writings: Writings
    person: int
    now: datetime

    def writing(self) -> Writing | None:
        return self.writings.get(self.person, self.now)

    def begin(self, paper: Paper, marks: str, live: int) -> Writing:
        """From now on his next words are the remark on this paper. One that he wrote on it before
        stays until then."""
        before, until = self.writing(), self.now + LASTS
        writing = Writing(paper, marks, live, until)
        if before and before.about(paper):
            writing.remark, writing.settled = before.remark, before.settled
            writing.typed = before.typed
        self.writings.put(self.person, writing)
        return writing

    def settle(self, paper: Paper) -> None:
        """He means what he wrote."""
        found = self.writing()
        if found and found.about(paper) and found.remark:
            found.settled = True

    def kept(self, paper: Paper) -> Remark | None:
        """What is to be cast with this paper."""
        found = self.writing()
        return found.remark if found and found.about(paper) and found.settled else None

    def said(self, paper: Paper, word: str) -> str | None:
        """The words that a button is about; None where they are not there any more."""
        if not word:
            return ""
        kept = self.kept(paper)
        return kept.text if kept and kept.word == word else None

    def moved(self, live: Message) -> None:
        """The buttons are in this message now."""
        if found := self.writing():
            found.live = live.message_id

    def rest(self) -> None:
        """He turned to something else: his next words are not the remark."""
        if found := self.writing():
            found.waiting = False

    def forget(self) -> None:
        self.writings.forget(self.person)


class _Given(BaseMiddleware):
    """A press or a command ends the waiting, before anybody else hears of it."""

    def __init__(self, writings: Writings) -> None:
        self._writings = writings

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        person = event.from_user if isinstance(event, Message | CallbackQuery) else None
        writer = Writer(self._writings, person.id if person else 0, data["ctx"].clock.now())
        if isinstance(event, CallbackQuery) or _is_command(event):
            writer.rest()
        data["writer"] = writer
        return await handler(event, data)


def _is_command(event: TelegramObject) -> bool:
    return isinstance(event, Message) and (event.text or "").startswith("/")


def install(dispatcher: Dispatcher) -> None:
    """Gives handlers `writer: Writer`. What puts in `ctx` has to come before."""
    dispatcher["writings"] = writings = Writings()
    given = _Given(writings)
    for observer in (dispatcher.message, dispatcher.callback_query):
        observer.outer_middleware(given)
