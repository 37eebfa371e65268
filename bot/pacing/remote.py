"""The end of the line in a process that asks another one for its turns."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.lines import Asking, say
from bot.pacer import Held
from bot.pacing.ports import Outlook
from bot.pacing.words import Word


class Remote(Asking):
    """A Pacing. Nobody waits for a turn as long as for a process that stands still: at most some
    hundred are in line, thirty go a second, and who is held for longer than ten is told so."""

    @asynccontextmanager
    async def slot(self, chat: int, count: int = 1) -> AsyncIterator[None]:
        number = next(self._numbers)
        try:
            if held := await self.ask(Word.ENTER, number, chat, count):
                raise Held(held[0])
            yield
        finally:
            say(self._writer, Word.LEAVE, number)

    def refused(self, chat: int, seconds: float) -> None:
        say(self._writer, Word.REFUSED, chat, seconds)

    async def outlook(self) -> Outlook:
        busy, held, next_free = await self.ask(Word.OUTLOOK, next(self._numbers))
        return Outlook(frozenset(busy), held, next_free)
