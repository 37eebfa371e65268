"""Whether the desk knows of somebody: asked for each update that by itself is not about ballots, in
a short line, so that the update need not be handed over to be told that it is not the desk's."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.keeping.rooms import make_room
from bot.lines import Asking, Gone, heard, say

Knows = Callable[[int, bool], bool]
KNOWN = "known"


class Questions(Asking):
    async def known(self, person: int, private: bool) -> bool:
        """Raises Gone."""
        (known,) = await self.ask(KNOWN, next(self._numbers), person, private)
        return bool(known)


class Doorkeeper:
    """Asks as long as somebody answers. Where nobody does, everything may be the desk's."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._questions: Questions | None = None
        self._listening: asyncio.Task[None] | None = None
        self._connecting = asyncio.Lock()

    async def known(self, person: int, private: bool) -> bool:
        try:
            return await (await self._asking()).known(person, private)
        except (Gone, OSError):
            await self.close()
            return True

    async def close(self) -> None:
        listening, self._listening = self._listening, None
        if listening:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    async def _asking(self) -> Questions:
        async with self._connecting:
            if self._questions is None or self._listening is None or self._listening.done():
                self._questions = await Questions.connect(self._socket)
                listening = asyncio.get_running_loop().create_task(self._questions.listen())
                self._listening = listening
            return self._questions


@asynccontextmanager
async def answering(knows: Knows, socket: Path) -> AsyncIterator[None]:
    """The desk's own end, while inside."""
    writers: set[StreamWriter] = set()

    async def served(reader: StreamReader, writer: StreamWriter) -> None:
        writers.add(writer)
        try:
            async for _, number, person, private in heard(reader):
                say(writer, number, knows(person, private))
        finally:
            writers.discard(writer)
            writer.close()

    make_room(socket)
    server = await asyncio.start_unix_server(served, socket)
    try:
        yield
    finally:
        server.close()
        for writer in writers:
            writer.close()
