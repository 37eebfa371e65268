"""APScheduler as a mere clock: it knows one job and remembers nothing."""

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from services.ports import Clock

EVERY_SECONDS = 30


class TickingClock:
    """Calls `tick` at the start, then every 30 s, never twice at once.

    A late tick is still worth having (no misfire grace), several late ones are one (coalesce):
    what is due is read from the database, not from the tick.
    """

    def __init__(self, tick: Callable[[], Awaitable[object]], clock: Clock) -> None:
        self._tick = tick
        self._clock = clock
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        self._scheduler.add_job(
            self._run,
            "interval",
            seconds=EVERY_SECONDS,
            next_run_time=self._clock.now(),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    # APScheduler awaits only what it can see to be a coroutine function; `tick` may be a partial.
    async def _run(self) -> None:
        await self._tick()
