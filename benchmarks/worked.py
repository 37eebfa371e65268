"""Time for a process that has a processor to itself: what it computes takes the processor time that
it took, what it waits for passes at once."""

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from selectors import DefaultSelector, SelectorKey
from typing import TypeVar

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import VirtualClock

T = TypeVar("T")


class WorkedTimer:
    """A Timer. Whoever sleeps wakes late where the process was busy, as he would.

    The answers of a database on a server are waited for in real time: while a transaction is open
    there, no wait is passed over. What the server computes is not counted.
    """

    def __init__(self) -> None:
        self._passed = -time.process_time()
        self._order = itertools.count()
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._held = 0

    def waits_for(self, engine: AsyncEngine) -> None:
        for begun, over in (("do_connect", "connect"), ("checkout", "checkin")):
            event.listen(engine.sync_engine, begun, lambda *_: self._hold(1))
            event.listen(engine.sync_engine, over, lambda *_: self._hold(-1))

    def monotonic(self) -> float:
        return self._passed + time.process_time()

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.call_later(seconds, lambda: None if woken.done() else woken.set_result(None))
        await woken

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None:
        moment = self.monotonic() + max(0.0, seconds)
        heapq.heappush(self._due, (moment, next(self._order), callback))

    def ring(self, *, idle: bool) -> bool:
        """Call whatever is due; where nothing else is to be done, whatever comes next. Whether
        anything was."""
        if idle and self._due and not self._held:
            self._passed += max(0.0, self._due[0][0] - self.monotonic())
        rung = False
        while self._due and self._due[0][0] <= self.monotonic():
            heapq.heappop(self._due)[2]()
            rung = True
        return rung

    def _hold(self, change: int) -> None:
        self._held += change


class WorkedClock(VirtualClock):
    """Goes with a timer from wherever it was set to."""

    def __init__(self, start: datetime, timer: WorkedTimer) -> None:
        self._timer = timer
        super().__init__(start)

    def set(self, moment: datetime) -> None:
        super().set(moment)
        self._at = self._timer.monotonic()

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self._timer.monotonic() - self._at)


class _Idle(DefaultSelector):
    """An event loop asks here what came from outside, and says how long it has nothing to do."""

    def __init__(self, timer: WorkedTimer) -> None:
        super().__init__()
        self._timer = timer

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        came = super().select(0)
        if self._timer.ring(idle=not came and timeout != 0) or came or timeout == 0:
            return came
        return super().select(timeout)


def run(main: Callable[[WorkedTimer], Coroutine[None, None, T]]) -> T:
    """In a loop of its own, in which only that timer's waits pass at once."""
    timer = WorkedTimer()
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(_Idle(timer))) as runner:
        return runner.run(main(timer))
