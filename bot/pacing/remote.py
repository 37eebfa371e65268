"""The end of the line in a process that asks another one for its turns."""

import asyncio
from asyncio import Future
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.lines import Asking, say
from bot.pacer import Held
from bot.pacing.ports import Outlook
from bot.pacing.words import Word

ASK_AFTER = 10.0
"""Seconds in line after which the process that counts is asked whether it still does: for a group a
turn comes every three seconds, so the twelfth in its line waits longer than for one that stands."""


class Remote(Asking):
    """A Pacing. Whoever is held for longer than ten seconds is told so."""

    @asynccontextmanager
    async def slot(self, chat: int, count: int = 1) -> AsyncIterator[None]:
        number = next(self._numbers)
        try:
            with self.asked(Word.ENTER, number, chat, count) as turn:
                held = await self._come(turn)
            if held:
                raise Held(held[0])
            yield
        finally:
            say(self._writer, Word.LEAVE, number)

    def refused(self, chat: int, seconds: float) -> None:
        say(self._writer, Word.REFUSED, chat, seconds)

    async def outlook(self) -> Outlook:
        busy, held, next_free = await self.ask(Word.OUTLOOK, next(self._numbers))
        return Outlook(frozenset(busy), held, next_free)

    async def _come(self, turn: Future[list[Any]]) -> list[Any]:
        """Raises Gone, where the other process stands still after ASK_AFTER and its PATIENCE."""
        while not (await asyncio.wait((turn,), timeout=ASK_AFTER))[0]:
            await self.outlook()
        return await turn
