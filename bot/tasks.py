"""Background tasks that are watched: none vanishes together with its exception."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import TypeVar

from bot.backoff import Backoff
from bot.clock import Timer
from services.ports import NoRoom

logger = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[], Awaitable[None]]


class Supervisor:
    """Owns the process's long tasks; `join` ends when one fails for good, `stop` ends them all."""

    def __init__(self, timer: Timer) -> None:
        self._timer = timer
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()

    def start(self, name: str, work: Work) -> None:
        """Run once; its failure comes out of `join`."""
        self._own(self._watched(name, work), name)

    def keep(self, name: str, work: Work) -> None:
        """Run, and after a failure run again, ever more slowly up to a minute. Whoever waits for
        that when all are stopped runs at once, so that he can end by himself."""
        self._own(self._kept(name, work), name)

    async def join(self) -> None:
        """Wait for every task; raises the first failure of a started one. Whoever waits no longer
        leaves them at work: `stop` ends them."""
        await asyncio.shield(asyncio.gather(*self._tasks))

    async def stop(self, grace: float = 0.0) -> None:
        """Give the tasks `grace` seconds to end by themselves, then cancel what is left."""
        self._stopping.set()
        if grace and self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _own(self, work: Coroutine[None, None, None], name: str) -> None:
        self._tasks.add(asyncio.get_running_loop().create_task(work, name=name))

    async def _watched(self, name: str, work: Work) -> None:
        try:
            await work()
        except Exception:
            logger.exception("%s failed", name)
            raise

    async def _kept(self, name: str, work: Work) -> None:
        backoff = Backoff()
        while True:
            try:
                return await work()
            except NoRoom:  # said where it was noticed
                delay = backoff.next()
            except Exception:
                delay = backoff.next()
                logger.exception("%s failed; again in %.0f s", name, delay)
            if self._stopping.is_set():
                break
            await unless(self._stopping, self._timer.sleep(delay))


async def unless(stop: asyncio.Event, work: Coroutine[None, None, T]) -> T | None:
    """The result of `work`, or None (and `work` cancelled) where `stop` is set first."""
    loop = asyncio.get_running_loop()
    doing, stopping = loop.create_task(work), loop.create_task(stop.wait())
    try:
        await asyncio.wait((doing, stopping), return_when=asyncio.FIRST_COMPLETED)
        return doing.result() if doing.done() else None
    finally:
        doing.cancel()
        stopping.cancel()
        await asyncio.gather(doing, stopping, return_exceptions=True)
