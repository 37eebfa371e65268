"""APScheduler as a mere clock: it knows one job and remembers nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from services.ports import Clock

EVERY_SECONDS = 30


class FromNow(BaseTrigger):  # type: ignore[misc]
    """The interval trigger lists every moment that was missed: a machine without a battery, which
    wakes in 1970 and is then told the time, would be at it until its memory is full."""

    def get_next_fire_time(self, _: datetime | None, now: datetime) -> datetime:
        return now + timedelta(seconds=EVERY_SECONDS)


class TickingClock:
    """Calls `tick` at the start, then every 30 s, never twice at once.

    A late tick is still worth having (no misfire grace), several late ones are one (coalesce):
    what is due is read from the database, not from the tick. APScheduler waits for a moment of the
    clock on the wall: where that is set back, the next tick is brought forward again.
    """

    def __init__(self, tick: Callable[[], Awaitable[object]], clock: Clock) -> None:
        self._tick = tick
        self._clock = clock
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._ticking, self._stopped = asyncio.Lock(), False

    def start(self) -> None:
        self._job = self._scheduler.add_job(
            self._run,
            FromNow(),
            next_run_time=self._clock.now(),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        self._scheduler.start()
        self._watch()

    async def stop(self) -> None:
        """Returns when no tick is under way: the one in hand is finished, or where whoever waits is
        cancelled undone. APScheduler by itself would cancel it, and not wait until it is."""
        self._stopped = True
        self._watching.cancel()
        try:
            await self._rest()
        finally:
            self._scheduler.shutdown(wait=False)
            await self._rest()

    async def _rest(self) -> None:
        async with self._ticking:
            return

    def _watch(self) -> None:
        now = self._clock.now()
        if self._job.next_run_time > now + timedelta(seconds=EVERY_SECONDS):
            self._job.modify(next_run_time=now)
        self._watching = asyncio.get_running_loop().call_later(EVERY_SECONDS, self._watch)

    # APScheduler awaits only what it can see to be a coroutine function; `tick` may be a partial.
    async def _run(self) -> None:
        async with self._ticking:
            if not self._stopped:
                await self._tick()
