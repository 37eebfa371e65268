"""Short questions from one process to another of the same machine: a JSON list a line."""

import asyncio
import json
import logging
from asyncio import Future, StreamReader, StreamWriter
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any, Self

log = logging.getLogger(__name__)

PATIENCE = 30.0
"""Seconds without an answer after which the other process is taken to stand still."""


class Gone(Exception):
    """The other process does not answer."""


def say(writer: StreamWriter, *words: Any) -> None:
    """Some dozens of bytes, which the system's own buffer takes. Nothing where nobody hears."""
    if not writer.is_closing():
        writer.write(json.dumps(words).encode() + b"\n")


async def heard(reader: StreamReader) -> AsyncIterator[list[Any]]:
    """Until the other end is gone."""
    try:
        while line := await reader.readline():
            if line.endswith(b"\n"):
                yield json.loads(line)
    except ConnectionError:
        return


class Asking:
    """The end that asks. Answers begin with their question's number and come in any order; somebody
    has to `listen`."""

    def __init__(self, reader: StreamReader, writer: StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._numbers = count(1)
        self._waiting: dict[int, Future[list[Any]]] = {}
        self.silent = False
        """It stands still: set by whoever waited in vain, until a word comes."""

    @classmethod
    async def connect(cls, socket: Path) -> Self:
        """Raises OSError where nobody listens."""
        return cls(*await asyncio.open_unix_connection(socket))

    async def listen(self) -> None:
        """Returns when the other process is gone; what waits then raises Gone."""
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

    async def ask(self, word: str, number: int, *about: Any) -> list[Any]:
        """Raises Gone, also where the other process stands still."""
        if self._writer.is_closing():
            raise Gone
        waiter: Future[list[Any]] = asyncio.get_running_loop().create_future()
        self._waiting[number] = waiter
        say(self._writer, word, number, *about)
        try:
            async with asyncio.timeout(PATIENCE):
                return await waiter
        except TimeoutError:
            log.warning("another process stands still: going on without its answers")
            self.silent = True
            raise Gone from None
        finally:
            del self._waiting[number]
