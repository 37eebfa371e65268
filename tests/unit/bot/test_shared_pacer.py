"""Several processes send; Telegram sees one bot. Each has its own pacer and its own connection."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot import lines
from bot.clock import VirtualTimer
from bot.pacer import Held, Pacer
from bot.pacing import remote
from bot.pacing.counter import TOLD
from bot.pacing.ports import Outlook, Pacing
from bot.pacing.shared import SharedPacer
from tests.unit.bot.test_pacer import Telegram

WAY = 0.03
PATIENCE = 30


class Processes:
    """So many on one folder; `stop` ends one of them as a kill does."""

    def __init__(self, folder: Path) -> None:
        self.timer = VirtualTimer()
        self.telegram = Telegram(self.timer, lambda: WAY)
        self._socket = folder / "run" / "pacing.sock"
        self._ends: dict[SharedPacer, AsyncExitStack] = {}

    async def start(self, own: Pacer | None = None) -> SharedPacer:
        pacer, end = SharedPacer(own or Pacer(self.timer), self._socket), AsyncExitStack()
        await end.enter_async_context(pacer.shared())
        self._ends[pacer] = end
        return pacer

    async def stop(self, pacer: SharedPacer) -> None:
        await self._ends.pop(pacer).aclose()

    async def stop_all(self) -> None:
        for pacer in list(self._ends):
            await self.stop(pacer)

    async def send(self, pacer: Pacing, chats: Iterable[int]) -> None:
        async def one(chat: int) -> None:
            async with pacer.slot(chat):
                await self.telegram.send(chat)

        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*map(one, chats))

    @property
    def most_in_a_second(self) -> int:
        times = [at for at, _ in self.telegram.arrivals]
        return max(sum(at <= other < at + 1 for other in times) for at in times)


@pytest.fixture
async def processes(tmp_path: Path) -> AsyncIterator[Processes]:
    made = Processes(tmp_path)
    yield made
    await made.stop_all()


async def test_three_processes_together_send_what_one_may(processes: Processes) -> None:
    three = [await processes.start() for _ in range(3)]
    assert [one.counts for one in three] == [True, False, False]
    people = (range(begin, begin + 100) for begin in (1, 1001, 2001))
    await asyncio.gather(*map(processes.send, three, people))
    assert processes.telegram.refusals == 0
    assert processes.telegram.most_open == 8
    assert processes.most_in_a_second == 30
    assert len(processes.telegram.arrivals) == 300


async def test_each_by_himself_they_would_be_refused(processes: Processes) -> None:
    alone = [Pacer(processes.timer) for _ in range(3)]
    people = (range(begin, begin + 100) for begin in (1, 1001, 2001))
    await asyncio.gather(*map(processes.send, alone, people))
    assert processes.telegram.refusals > 0


async def test_one_chat_is_written_to_once_a_second_by_all_of_them(processes: Processes) -> None:
    for pacer in [await processes.start() for _ in range(2)]:
        await processes.send(pacer, [7, -100])
    assert processes.telegram.refusals == 0
    assert 3.0 < processes.telegram.arrivals[-1][0] < 3.5


async def test_whoever_follows_knows_which_chats_are_busy(processes: Processes) -> None:
    counting, following = await processes.start(), await processes.start()
    async with counting.slot(7), following.slot(8):
        assert (await following.outlook()).busy == {7, 8}
    counting.refused(7, 4.0)
    following.refused(8, 6.0)
    now = await following.outlook()
    assert now == await counting.outlook()
    assert now.held == pytest.approx(6.0)


async def test_a_hold_of_hours_is_told_to_all(processes: Processes) -> None:
    counting, following = await processes.start(), await processes.start()
    following.refused(7, 7200.0)
    await following.outlook()
    for pacer in (following, counting):
        with pytest.raises(Held) as held:
            await processes.send(pacer, [7])
        assert held.value.seconds == pytest.approx(7200.0)


async def test_when_the_one_that_counts_goes_another_counts_on(processes: Processes) -> None:
    three = [await processes.start() for _ in range(3)]
    sending = [
        asyncio.ensure_future(processes.send(pacer, range(begin, begin + 100)))
        for pacer, begin in zip(three[1:], (1001, 2001), strict=True)
    ]
    await processes.send(three[0], range(1, 60))
    await processes.stop(three[0])
    await asyncio.gather(*sending)
    assert sum(pacer.counts for pacer in three[1:]) == 1
    assert processes.telegram.refusals == 0
    assert processes.most_in_a_second <= 30
    assert len(processes.telegram.arrivals) == 259


async def test_a_process_that_goes_gives_back_what_it_waits_for(processes: Processes) -> None:
    counting, following = await processes.start(), await processes.start()
    async with counting.slot(7):
        waiting = asyncio.ensure_future(processes.send(following, [7]))
        await following.outlook()
        await processes.stop(following)
        waiting.cancel()
    await processes.send(counting, [7])
    assert len(processes.telegram.arrivals) == 1


async def test_who_gives_up_waiting_leaves_no_place_taken(processes: Processes) -> None:
    counting, following = await processes.start(), await processes.start()
    async with counting.slot(7):
        waiting = asyncio.ensure_future(processes.send(following, [7]))
        await following.outlook()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        assert (await following.outlook()).busy == {7}
    await processes.send(following, [8])
    assert [chat for _, chat in processes.telegram.arrivals] == [8]


class Asked(Pacer):
    """`often` is set when it was looked at so often that twelve have asked four times each."""

    def __init__(self, timer: VirtualTimer) -> None:
        super().__init__(timer)
        self.looks, self.often = 0, asyncio.Event()

    async def outlook(self) -> Outlook:
        self.looks += 1
        if self.looks == 37:
            self.often.set()
        return await super().outlook()


async def test_a_long_line_before_a_group_is_no_standing_still(
    processes: Processes, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(lines, "PATIENCE", 0.5)
    monkeypatch.setattr(remote, "ASK_AFTER", 0.2)
    own = Asked(processes.timer)
    counting, following = await processes.start(own), await processes.start()
    async with counting.slot(-100):
        waiting = asyncio.ensure_future(processes.send(following, [-100] * 12))
        async with asyncio.timeout(PATIENCE):
            await own.often.wait()  # longer than the patience
        assert not processes.telegram.arrivals
    await waiting
    assert "stands still" not in caplog.text
    assert len(processes.telegram.arrivals) == 12
    assert processes.telegram.refusals == 0
    assert processes.telegram.arrivals[-1][0] > 11 * 3.05


async def test_no_answer_is_longer_than_a_line(processes: Processes) -> None:
    counting, following = await processes.start(), await processes.start()
    for chat in range(10**13, 10**13 + 10_000):
        counting.refused(-chat, 5.0)
    async with asyncio.timeout(PATIENCE):
        assert len((await following.outlook()).busy) == TOLD


async def test_one_that_stands_still_does_not_silence_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "PATIENCE", 0.05)
    monkeypatch.setattr(remote, "ASK_AFTER", 0.05)
    heard: list[bytes] = []

    async def stuck(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readline())
        await reader.read()
        writer.close()

    processes = Processes(tmp_path)
    (tmp_path / "run").mkdir()
    with (tmp_path / "run" / "pacing.lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        server = await asyncio.start_unix_server(stuck, tmp_path / "run" / "pacing.sock")
        pacer = await processes.start()
        await processes.send(pacer, [7, 8])
        assert heard
        assert len(processes.telegram.arrivals) == 2
        await processes.stop_all()
        server.close()
