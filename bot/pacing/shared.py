"""Which process counts: the one that has the lock on a file beside the data, until it ends."""

import asyncio
import fcntl
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path

from bot.clock import RealTimer
from bot.lines import Gone
from bot.pacer import Pacer
from bot.pacing.counter import counting
from bot.pacing.ports import Outlook, Pacing
from bot.pacing.remote import Remote
from bot.tasks import Supervisor

log = logging.getLogger(__name__)

LOOK_EVERY = 0.1
"""Seconds, real ones, between two attempts where one process has gone and none counts yet."""
GRACE = 5.0
"""Seconds that a sender waits for somebody who counts; then he counts for himself."""


class SharedPacer:
    """A Pacing: by this process's own pacer where it counts or is alone, else by another's."""

    def __init__(self, own: Pacer, socket: Path) -> None:
        self._own, self._socket = own, socket
        self._remote: Remote | None = None
        self._known = asyncio.Event()
        self._known.set()

    @property
    def counts(self) -> bool:
        """Whether it is this process that counts, for itself at least."""
        return self._remote is None and self._known.is_set()

    @asynccontextmanager
    async def shared(self) -> AsyncIterator[None]:
        """While inside all processes count together; entered when it is known which one counts."""
        self._socket.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._known.clear()
        supervisor = Supervisor(RealTimer())
        supervisor.keep("pacing", self._run)
        try:
            await self._settled()
            yield
        finally:
            await supervisor.stop()
            self._found(None)

    @asynccontextmanager
    async def slot(self, chat: int, count: int = 1) -> AsyncIterator[None]:
        """Raises Held. Whoever waits when the process that counts goes waits for the next one."""
        async with AsyncExitStack() as turn:
            while True:
                try:
                    who = await self._who()
                    await turn.enter_async_context(who.slot(chat, count))
                    break
                except Gone:
                    await asyncio.sleep(LOOK_EVERY)
            yield

    def refused(self, chat: int, seconds: float) -> None:
        (self._remote or self._own).refused(chat, seconds)

    async def outlook(self) -> Outlook:
        try:
            return await (await self._who()).outlook()
        except Gone:
            return await self._own.outlook()

    async def _settled(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                await self._known.wait()

    async def _who(self) -> Pacing:
        await self._settled()
        return self._own if self._remote is None or self._remote.silent else self._remote

    async def _run(self) -> None:
        """Count, or follow whoever does; when he goes, one of those who followed counts."""
        followed = False
        while True:
            with _locked(self._socket.with_suffix(".lock")) as ours:
                if ours:
                    await self._count(after=followed)
            followed = await self._follow() or followed
            await asyncio.sleep(LOOK_EVERY)

    async def _count(self, *, after: bool) -> None:
        """For ever. What one sent who counted before is not known: it is waited out."""
        async with counting(self._own, self._socket):
            if after:
                log.info("this process paces what all of them send")
                self._own.rest()
            self._found(None)
            await asyncio.get_running_loop().create_future()

    async def _follow(self) -> bool:
        """Until he goes. False where there is nobody."""
        try:
            remote = await Remote.connect(self._socket)
        except OSError:
            return False
        self._found(remote)
        try:
            await remote.listen()
        finally:
            self._known.clear()
            self._remote = None
        return True

    def _found(self, remote: Remote | None) -> None:
        self._remote = remote
        self._known.set()


@contextmanager
def _locked(path: Path) -> Iterator[bool]:
    """Whether the lock is ours, while inside. The system gives it back when a process dies."""
    with path.open("wb") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
