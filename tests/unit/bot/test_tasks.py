import asyncio

import pytest

from bot.backoff import Backoff
from bot.clock import VirtualTimer
from bot.tasks import Supervisor, unless


async def test_a_kept_task_is_started_again_ever_more_slowly(
    caplog: pytest.LogCaptureFixture,
) -> None:
    timer = VirtualTimer()
    begun: list[float] = []

    async def fails_thrice() -> None:
        begun.append(timer.monotonic())
        if len(begun) <= 3:
            raise ConnectionError

    supervisor = Supervisor(timer)
    supervisor.keep("delivery", fails_thrice)
    await supervisor.join()
    assert begun == [0, 1, 3, 7]
    assert caplog.text.count("delivery failed; again in") == 3


async def test_the_failure_of_a_started_task_comes_out_of_join(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fails() -> None:
        raise ConnectionError

    supervisor = Supervisor(VirtualTimer())
    supervisor.start("polling", fails)
    supervisor.start("other", asyncio.Event().wait)  # type: ignore[arg-type]
    with pytest.raises(ConnectionError):
        await supervisor.join()
    await supervisor.stop()
    assert "polling failed" in caplog.text


async def test_stopping_lets_tasks_end_and_cancels_those_that_do_not() -> None:
    ended: list[str] = []
    stop = asyncio.Event()

    async def obedient() -> None:
        await stop.wait()
        ended.append("obedient")

    async def stubborn() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("stubborn")

    supervisor = Supervisor(VirtualTimer())
    supervisor.start("obedient", obedient)
    supervisor.start("stubborn", stubborn)
    await asyncio.sleep(0)
    stop.set()
    await supervisor.stop(grace=0.01)
    assert ended == ["obedient", "stubborn"]


async def test_what_is_in_hand_is_finished_after_nobody_joins_any_more() -> None:
    stop, finish, ended = asyncio.Event(), asyncio.Event(), []

    async def in_hand() -> None:
        await finish.wait()
        ended.append("in hand")

    supervisor = Supervisor(VirtualTimer())
    supervisor.keep("delivery", in_hand)
    asyncio.get_running_loop().call_soon(stop.set)
    await unless(stop, supervisor.join())
    finish.set()
    await supervisor.stop(grace=60)
    assert ended == ["in hand"]


class StandingTimer(VirtualTimer):
    """Nobody who sleeps wakes by himself; `asleep` is set when somebody does."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.asleep.set()
        await asyncio.Event().wait()


async def test_who_waits_to_run_again_ends_by_himself_when_all_are_stopped() -> None:
    timer, stop = StandingTimer(), asyncio.Event()
    runs: list[str] = []

    async def work() -> None:
        if stop.is_set():
            runs.append("gave back what it had")
            return
        runs.append("failed")
        raise ConnectionError

    supervisor = Supervisor(timer)
    supervisor.keep("delivery", work)
    await timer.asleep.wait()
    stop.set()
    await supervisor.stop(grace=1)
    assert runs == ["failed", "gave back what it had"]


async def test_what_fails_while_all_are_stopped_is_not_run_again() -> None:
    timer, runs = StandingTimer(), []

    async def work() -> None:
        runs.append("failed")
        raise ConnectionError

    supervisor = Supervisor(timer)
    supervisor.keep("delivery", work)
    await timer.asleep.wait()
    await supervisor.stop(grace=1)
    assert runs == ["failed", "failed"]


async def test_work_is_dropped_once_the_stop_is_set() -> None:
    stop = asyncio.Event()
    cancelled: list[bool] = []

    async def work() -> int:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(True)
            raise
        return 1

    asyncio.get_running_loop().call_soon(stop.set)
    assert await unless(stop, work()) is None
    assert cancelled == [True]


async def test_work_that_ends_first_gives_its_result_or_its_failure() -> None:
    async def answer() -> int:
        return 42

    async def fail() -> int:
        raise KeyError

    assert await unless(asyncio.Event(), answer()) == 42
    with pytest.raises(KeyError):
        await unless(asyncio.Event(), fail())


def test_backing_off_doubles_up_to_the_top_and_starts_over() -> None:
    backoff = Backoff(first=1, top=5)
    assert [backoff.next() for _ in range(5)] == [1, 2, 4, 5, 5]
    backoff.reset()
    assert backoff.next() == 1
