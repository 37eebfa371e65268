import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import SystemClock, VirtualClock, VirtualTimer


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_a_virtual_clock_stands_still_until_it_is_moved() -> None:
    clock = VirtualClock(datetime.fromisoformat("2026-11-02T09:00+08:00"))
    assert clock.now() == datetime(2026, 11, 2, 1, tzinfo=UTC)
    clock.advance(timedelta(days=1))
    assert clock.now() == datetime(2026, 11, 3, 1, tzinfo=UTC)


def test_a_virtual_clock_refuses_a_naive_moment() -> None:
    with pytest.raises(ValueError, match="aware"):
        VirtualClock(datetime(2026, 11, 2))  # noqa: DTZ001


async def test_virtual_sleepers_wake_in_the_order_of_their_moments() -> None:
    timer, woken = VirtualTimer(), list[tuple[str, float]]()

    async def sleep(name: str, seconds: float) -> None:
        await timer.sleep(seconds)
        woken.append((name, timer.monotonic()))

    await asyncio.gather(sleep("late", 3600), sleep("soon", 1), sleep("also soon", 1))
    assert woken == [("soon", 1.0), ("also soon", 1.0), ("late", 3600.0)]


async def test_what_a_sleeper_starts_runs_before_time_moves_on() -> None:
    timer, log = VirtualTimer(), list[float]()

    async def chain() -> None:
        for _ in range(3):
            await timer.sleep(1)
            await asyncio.sleep(0)
            log.append(timer.monotonic())

    await asyncio.gather(chain(), timer.sleep(100))
    assert log == [1.0, 2.0, 3.0]


async def test_a_cancelled_sleeper_does_not_stop_the_others() -> None:
    timer = VirtualTimer()
    cancelled = asyncio.ensure_future(timer.sleep(1))
    await asyncio.sleep(0)
    cancelled.cancel()
    await timer.sleep(2)
    assert timer.monotonic() == 2.0
