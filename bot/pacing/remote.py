"""The end of the line in a process that asks another one for its turns."""

import asyncio
import logging
from asyncio import Future, StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count as numbers
from pathlib import Path
from typing import Any

from bot.pacer import Held
from bot.pacing.line import Word, heard, say
from bot.pacing.ports import Outlook

log = logging.getLogger(__name__)

PATIENCE = 30.0
"""Seconds without an answer after which the other process is taken to stand still. Nobody waits so
long for a turn: at most some hundred stand in line, thirty go a second, and who is held for longer
than ten is told so."""


class Gone(Exception):
    """Whoever counted does not answer."""


class Remote:
    """A Pacing. What waits when the other process goes, or stands still, raises Gone."""

    def __init__(self, reader: StreamReader, writer: StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._numbers = numbers(1)
        self._waiting: dict[int, Future[list[Any]]] = {}
        self.silent = False
        """It stands still: set by whoever waited in vain, until a word comes."""

    @classmethod
    async def connect(cls, socket: Path) -> "Remote":
        """Raises OSError where nobody listens."""
        return cls(*await asyncio.open_unix_connection(socket))

    async def listen(self) -> None:
        """Returns when the other process is gone."""
        try:
            async for number, *answer in heard(self._reader):
                self.silent = False
                if (waiter := self._waiting.get(number)) and not waiter.done():
                    waiter.set_result(answer)
        finally:
            self._writer.close()
            for waiter in self._waiting.values():
                if not waiter.done():
                    waiter.set_exception(Gone())

    @asynccontextmanager
    async def slot(self, chat: int, count: int = 1) -> AsyncIterator[None]:
        number = next(self._numbers)
        try:
            if held := await self._answer(number, Word.ENTER, chat, count):
                raise Held(held[0])
            yield
        finally:
            say(self._writer, Word.LEAVE, number)

    def refused(self, chat: int, seconds: float) -> None:
        say(self._writer, Word.REFUSED, chat, seconds)

    async def outlook(self) -> Outlook:
        busy, held, next_free = await self._answer(next(self._numbers), Word.OUTLOOK)
        return Outlook(frozenset(busy), held, next_free)

    async def _answer(self, number: int, word: str, *about: int) -> list[Any]:
        if self._writer.is_closing():
            raise Gone
        waiter: Future[list[Any]] = asyncio.get_running_loop().create_future()
        self._waiting[number] = waiter
        say(self._writer, word, number, *about)
        try:
            async with asyncio.timeout(PATIENCE):
                return await waiter
        except TimeoutError:
            log.warning("the process that paces the sending stands still: for now without it")
            self.silent = True
            raise Gone from None
        finally:
            del self._waiting[number]
