"""The end that counts: one pacer, for its own process and for all that are connected."""

import asyncio
from asyncio import StreamReader, StreamWriter, Task
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.keeping.rooms import make_room
from bot.lines import heard, say
from bot.pacer import Held, Pacer
from bot.pacing.words import Word

TOLD = 2_000
"""Chats in one answer, of at most 64 KB. A sender who tries another one that is busy waits in line.
"""


class _Sender:
    """One connected process. When it goes, its turns go; what it sent counts for a second more."""

    def __init__(self, pacer: Pacer, writer: StreamWriter) -> None:
        self._pacer, self._writer = pacer, writer
        self._turns: dict[int, Task[None]] = {}

    async def told(self, word: str, *about: Any) -> None:
        if word == Word.ENTER:
            self._enter(*about)
        elif word == Word.LEAVE:
            self._leave(*about)
        elif word == Word.OUTLOOK:
            await self._outlook(*about)
        elif word == Word.REFUSED:
            self._pacer.refused(*about)

    async def gone(self) -> None:
        turns = list(self._turns.values())
        for turn in turns:
            turn.cancel()
        await asyncio.gather(*turns, return_exceptions=True)
        self._writer.close()

    def _enter(self, number: int, chat: int, count: int) -> None:
        turn = asyncio.get_running_loop().create_task(self._turn(number, chat, count))
        self._turns[number] = turn
        turn.add_done_callback(lambda _: self._turns.pop(number))

    def _leave(self, number: int) -> None:
        """Who has had his turn, or no longer waits for it."""
        if turn := self._turns.get(number):
            turn.cancel()

    async def _turn(self, number: int, chat: int, count: int) -> None:
        try:
            async with self._pacer.slot(chat, count):
                say(self._writer, number)
                await asyncio.get_running_loop().create_future()  # until he leaves
        except Held as held:
            say(self._writer, number, held.seconds)

    async def _outlook(self, number: int) -> None:
        now = await self._pacer.outlook()
        say(self._writer, number, list(now.busy)[:TOLD], now.held, now.next_free)


@asynccontextmanager
async def counting(pacer: Pacer, socket: Path) -> AsyncIterator[None]:
    """For whoever connects, while inside; what a dead process left there makes room."""
    senders: set[_Sender] = set()

    async def served(reader: StreamReader, writer: StreamWriter) -> None:
        sender = _Sender(pacer, writer)
        senders.add(sender)
        try:
            async for words in heard(reader):
                await sender.told(*words)
        finally:
            senders.discard(sender)
            await sender.gone()

    make_room(socket)
    server = await asyncio.start_unix_server(served, socket)
    try:
        yield
    finally:
        server.close()
        await asyncio.gather(*(sender.gone() for sender in list(senders)))
