"""Clocks and timers, real and virtual: everything else is handed one of these."""

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

# Virtual time jumps only after this many empty turns of the loop, so that a chain of tasks woken
# by one jump (waiter, context managers, a gathering parent) has run before the next jump.
SETTLING_TURNS = 12


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the one place that looks at the real clock


class VirtualClock:
    """A clock set by hand, for the demo, rehearsals and tests."""

    def __init__(self, start: datetime) -> None:
        self.set(start)

    def now(self) -> datetime:
        return self._now

    def set(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError("a clock needs an aware moment")
        self._now = moment.astimezone(UTC)

    def advance(self, step: timedelta) -> None:
        self._now += step


class Timer(Protocol):
    """Waiting, in seconds. `monotonic` counts from an arbitrary zero and never goes back."""

    def monotonic(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None: ...


class RealTimer:
    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None:
        asyncio.get_running_loop().call_later(seconds, callback)


class FastTimer(RealTimer):
    """A second passes in a `factor`th of one: where it is not the pacing that is looked at."""

    def __init__(self, factor: float) -> None:
        self._factor = factor

    def monotonic(self) -> float:
        return super().monotonic() * self._factor

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds / self._factor)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None:
        super().call_later(seconds / self._factor, callback)


class VirtualTimer:
    """Sleeping costs no real time; sleepers wake one by one in the order of their moments."""

    def __init__(self) -> None:
        self._now = 0.0
        self._order = itertools.count()
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._running = False

    def monotonic(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.call_later(seconds, lambda: None if woken.done() else woken.set_result(None))
        await woken

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None:
        moment = self._now + max(0.0, seconds)
        heapq.heappush(self._due, (moment, next(self._order), callback))
        if not self._running:
            self._running = True
            self._settle(SETTLING_TURNS)

    def _settle(self, turns: int) -> None:
        loop = asyncio.get_running_loop()
        loop.call_soon(self._settle, turns - 1) if turns else self._jump()

    def _jump(self) -> None:
        self._now, _, callback = heapq.heappop(self._due)
        callback()
        self._running = bool(self._due)
        if self._running:
            self._settle(SETTLING_TURNS)
