import asyncio
from functools import partial

from bot.clock import SystemClock
from scheduler.clock import TickingClock


async def test_the_clock_ticks_at_the_start_and_stops() -> None:
    ticked = asyncio.Event()
    clock = TickingClock(partial(note, ticked), SystemClock())
    clock.start()
    await asyncio.wait_for(ticked.wait(), 5)
    await clock.stop()


class Slow:
    """A tick that ends when it is let."""

    def __init__(self) -> None:
        self.began, self.may_end, self.ended = asyncio.Event(), asyncio.Event(), ""

    async def tick(self) -> None:
        self.began.set()
        try:
            await self.may_end.wait()
            self.ended = "in peace"
        finally:
            await asyncio.sleep(0)  # as a session that is closed
            self.ended = self.ended or "undone"


async def test_a_tick_in_hand_is_finished_before_the_clock_has_stopped() -> None:
    slow = Slow()
    clock = TickingClock(slow.tick, SystemClock())
    clock.start()
    await slow.began.wait()
    asyncio.get_running_loop().call_soon(slow.may_end.set)
    await clock.stop()
    assert slow.ended == "in peace"


async def test_who_does_not_wait_for_the_tick_undoes_it() -> None:
    slow = Slow()
    clock = TickingClock(slow.tick, SystemClock())
    clock.start()
    await slow.began.wait()
    stopping = asyncio.ensure_future(clock.stop())
    asyncio.get_running_loop().call_soon(stopping.cancel)
    await asyncio.gather(stopping, return_exceptions=True)
    assert slow.ended == "undone"


async def test_a_stopped_clock_begins_no_tick() -> None:
    slow = Slow()
    clock = TickingClock(slow.tick, SystemClock())
    clock.start()
    await clock.stop()
    await asyncio.sleep(0)
    assert not slow.began.is_set()


async def note(ticked: asyncio.Event) -> None:
    ticked.set()
