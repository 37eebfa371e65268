"""Short questions from one process to another of the same machine: a JSON list a line."""

import asyncio
import json
import logging
from asyncio import Future, IncompleteReadError, LimitOverrunError, StreamReader, StreamWriter
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
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
    """Until the other end is gone. What is no list, or longer than the reader's limit of 64 KB, is
    passed over: whoever said it hears nothing, and all others are heard."""
    async for line in _lines(reader):
        try:
            words = json.loads(line)
        except ValueError:
            words = None
        if isinstance(words, list):
            yield words
        else:
            log.warning("another process said what is no list")


async def _lines(reader: StreamReader) -> AsyncIterator[bytes]:
    whole = True
    while True:
        try:
            line = await reader.readuntil()
        except LimitOverrunError as error:
            await reader.readexactly(error.consumed)
            whole = False
            continue
        except (IncompleteReadError, ConnectionError):
            return
        if whole:
            yield line
        else:
            log.warning("another process said more than a line may hold")
        whole = True


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
        """What is answered at once. Raises Gone, also where the other process stands still."""
        with self.asked(word, number, *about) as answer:
            try:
                async with asyncio.timeout(PATIENCE):
                    return await answer
            except TimeoutError:
                log.warning("another process stands still: going on without its answers")
                self.silent = True
                raise Gone from None

    @contextmanager
    def asked(self, word: str, number: int, *about: Any) -> Iterator[Future[list[Any]]]:
        """The answer, which may take long, and raises Gone. Raises Gone."""
        if self._writer.is_closing():
            raise Gone
        answer: Future[list[Any]] = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        say(self._writer, word, number, *about)
        try:
            yield answer
        finally:
            del self._waiting[number]
            answer.cancel()
