import asyncio
import random
from collections import deque
from collections.abc import Callable

import pytest

from bot.clock import VirtualTimer
from bot.pacer import Held, Limits, Pacer


class Telegram:
    """Enforces 30 a second overall, 1 a second per private chat, 1 in 3 s per group.

    A request takes `latency()` seconds to arrive and as long again to be answered.
    """

    def __init__(self, timer: VirtualTimer, latency: Callable[[], float]) -> None:
        self.timer, self.latency = timer, latency
        self.window: deque[float] = deque()
        self.last: dict[int, float] = {}
        self.arrivals: list[tuple[float, int]] = []
        self.refusals = 0
        self.open = self.most_open = 0

    async def send(self, chat: int) -> None:
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        await self.timer.sleep(self.latency())
        self.refusals += not self.accepts(chat)
        await self.timer.sleep(self.latency())
        self.open -= 1

    def accepts(self, chat: int) -> bool:
        now = self.timer.monotonic()
        while self.window and now - self.window[0] >= 1.0:
            self.window.popleft()
        if len(self.window) >= 30 or now - self.last.get(chat, -10.0) < (3.0 if chat < 0 else 1.0):
            return False
        self.window.append(now)
        self.last[chat] = now
        self.arrivals.append((now, chat))
        return True


async def deliver(chats: list[int], latency: Callable[[], float]) -> Telegram:
    timer = VirtualTimer()
    telegram, pacer = Telegram(timer, latency), Pacer(timer)

    async def one(chat: int) -> None:
        async with pacer.slot(chat):
            await telegram.send(chat)

    await asyncio.gather(*map(one, chats))
    return telegram


@pytest.mark.parametrize("latency", [0.01, 0.05, 0.12])
async def test_a_steady_network_is_used_to_98_per_cent_without_a_refusal(latency: float) -> None:
    telegram = await deliver(list(range(1, 3001)), lambda: latency)
    assert telegram.refusals == 0
    assert len(telegram.arrivals) / telegram.arrivals[-1][0] >= 0.98 * 30


@pytest.mark.parametrize("seed", [1, 2])
async def test_jitter_of_100_ms_costs_at_most_7_per_cent_and_no_refusal(seed: int) -> None:
    chance = random.Random(seed)
    telegram = await deliver(list(range(1, 3001)), lambda: chance.uniform(0, 0.05))
    assert telegram.refusals == 0
    assert len(telegram.arrivals) / telegram.arrivals[-1][0] >= 0.93 * 30


@pytest.mark.system
async def test_an_opening_to_5000_people_takes_three_minutes_and_no_refusal() -> None:
    """At nine o'clock, when an evaluation opens: the invitations, and behind them who answers."""
    chance = random.Random(9)
    people = range(1, 5001)
    telegram = await deliver([*people, *range(5001, 5021)], lambda: chance.uniform(0.02, 0.06))
    assert telegram.refusals == 0
    seconds = [int(moment) for moment, _ in telegram.arrivals]
    assert max(map(seconds.count, set(seconds))) <= 30
    assert len(telegram.arrivals) == 5020
    assert 5020 / 30 <= telegram.arrivals[-1][0] <= 3 * 60


async def test_never_more_than_eight_are_in_flight() -> None:
    telegram = await deliver(list(range(1, 101)), lambda: 0.4)
    assert telegram.most_open == 8


async def test_one_chat_is_written_to_once_a_second_and_a_group_every_three() -> None:
    chance = random.Random(4)
    telegram = await deliver([7] * 5 + [-100] * 5, lambda: chance.uniform(0, 0.1))
    assert telegram.refusals == 0
    assert 12.0 < telegram.arrivals[-1][0] < 14.0


async def test_a_busy_chat_does_not_hold_up_those_behind_it() -> None:
    telegram = await deliver([7, 7, 8, 9], lambda: 0.01)
    assert [chat for _, chat in telegram.arrivals] == [7, 8, 9, 7]


async def test_those_who_may_go_go_in_the_order_they_came() -> None:
    telegram = await deliver(list(range(1, 61)), lambda: 0.01)
    assert [chat for _, chat in telegram.arrivals] == list(range(1, 61))


async def go(pacer: Pacer, chat: int) -> None:
    async with pacer.slot(chat):
        pass


async def test_a_refused_chat_waits_and_others_go_on() -> None:
    timer = VirtualTimer()
    pacer = Pacer(timer)
    async with pacer.slot(7):
        pacer.refused(7, 5.0)
    assert 7 in (await pacer.outlook()).busy
    await go(pacer, 8)
    assert timer.monotonic() == 0.0
    await go(pacer, 7)
    assert timer.monotonic() == pytest.approx(5.0)


async def test_two_refused_chats_stop_everybody() -> None:
    timer = VirtualTimer()
    pacer = Pacer(timer)
    pacer.refused(7, 4.0)
    assert (await pacer.outlook()).held == 0.0
    pacer.refused(8, 6.0)
    assert (await pacer.outlook()).held == pytest.approx(6.0)
    await go(pacer, 9)
    assert timer.monotonic() == pytest.approx(6.0)


async def test_a_hold_of_hours_is_told_and_not_waited_for() -> None:
    timer = VirtualTimer()
    pacer = Pacer(timer)
    queued = asyncio.ensure_future(go(pacer, 7))
    async with pacer.slot(7):
        pacer.refused(7, 7200.0)
    with pytest.raises(Held) as later:
        await go(pacer, 7)
    assert later.value.seconds == pytest.approx(7200.0)
    with pytest.raises(Held):
        await queued
    assert timer.monotonic() == 0.0


async def test_cancelled_senders_leave_no_place_taken() -> None:
    timer = VirtualTimer()
    pacer = Pacer(timer, Limits(in_flight=1))
    async with pacer.slot(1):
        in_the_queue = asyncio.ensure_future(go(pacer, 2))
        await asyncio.sleep(0)
        in_the_queue.cancel()
        just_granted = asyncio.ensure_future(go(pacer, 3))
        await asyncio.sleep(0)
    just_granted.cancel()
    await asyncio.gather(in_the_queue, just_granted, return_exceptions=True)
    assert in_the_queue.cancelled()
    assert just_granted.cancelled()
    await go(pacer, 3)
    assert timer.monotonic() == 0.0
