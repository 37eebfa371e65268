import asyncio
from functools import partial

from bot.clock import SystemClock
from scheduler.clock import TickingClock


async def test_the_clock_ticks_at_the_start_and_stops() -> None:
    ticked = asyncio.Event()
    clock = TickingClock(partial(note, ticked), SystemClock())
    clock.start()
    await asyncio.wait_for(ticked.wait(), 5)
    clock.stop()


async def note(ticked: asyncio.Event) -> None:
    ticked.set()
