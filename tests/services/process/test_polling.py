import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramUnauthorizedError
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import Message
from sqlalchemy import func, select

from bot import crash
from bot.clock import VirtualClock, VirtualTimer
from bot.database import AlreadyHandled, Database, handling
from bot.keeping.desk import Desk
from bot.keeping.line import Line
from bot.lease import Lease
from bot.polling import Poller
from bot.receiving import Receiver
from bot.simulator.faults import Fault
from bot.simulator.session import SimulatorSession
from bot.simulator.world import World
from bot.storage import SqlStorage
from handlers.writings import Writings
from models.tables import ConversationState, HandledUpdate
from services.evaluations.trays import Trays


class Killed(BaseException):
    pass


class Process:
    """A bot that writes down each message it handles, in a write like a use case's."""

    def __init__(self, db: Database, world: World, clock: VirtualClock, timer: VirtualTimer):
        self.db, self.world = db, world
        self.log: list[str] = []
        self.last = ""
        self.at_once = self.most_at_once = 0
        self.slow, self.done = asyncio.Event(), asyncio.Event()
        self.bot = Bot(world.account.token, session=SimulatorSession(world))
        dispatcher = Dispatcher(storage=SqlStorage(db), events_isolation=SimpleEventIsolation())
        dispatcher.message.register(self.on_message)
        dispatcher.update.outer_middleware(self.once)
        self.lease = Lease(db, clock, timer, "poller:1", holder=f"process {id(self)}")
        desk = Desk(Trays(), Writings(), clock.now)
        receiver = Receiver(self.bot, dispatcher, db, desk, Line(Path("/nobody/there")))
        self.receiver = receiver
        self.crowding: list[int] = []
        crowds = self.crowding.append
        self.poller = Poller(self.bot, receiver, self.lease, timer, crowds, concurrency=4)

    async def once(self, handler: Any, update: Any, data: dict[str, Any]) -> Any:
        try:
            with handling(update.update_id):
                return await handler(update, data)
        except AlreadyHandled:
            self.log.append("again")

    async def on_message(self, message: Message) -> None:
        text = message.text or ""
        if text == "broken":
            raise RuntimeError(text)
        if text == "slow":
            self.slow.set()
            await self.done.wait()
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        async with self.db.write() as session:
            session.add(ConversationState(key=f"{message.chat.id}:{text}", state=None, data="{}"))
        self.at_once -= 1
        self.log.append(text)
        if text == self.last:
            self.poller.stop()


@pytest.fixture
def world(clock: VirtualClock) -> World:
    return World(clock)


@pytest.fixture
async def process(db: Database, world: World, clock: VirtualClock, timer: VirtualTimer) -> Process:
    return Process(db, world, clock, timer)


@pytest.fixture
def kill() -> Iterator[list[str]]:
    points: list[str] = []

    def hook(name: str) -> None:
        if name in points:
            points.remove(name)
            raise Killed

    crash.hooks.append(hook)
    yield points
    crash.hooks.remove(hook)


async def handled(db: Database) -> int:
    async with db.read() as session:
        return await session.scalar(select(func.count()).select_from(HandledUpdate)) or 0


async def test_updates_are_acknowledged_behind_the_handling(process: Process) -> None:
    await process.world.person("李卫国").send("一")
    assert await process.poller.step() == 1
    assert (process.log, len(process.world.updates)) == (["一"], 1)
    assert await process.poller.step() == 0
    assert len(process.world.updates) == 0


@pytest.mark.parametrize(
    ("point", "log"),
    [
        (crash.RECEIVED, ["一", "二"]),
        (crash.COMMIT_BEFORE, ["一", "二"]),
        (crash.COMMIT_AFTER, ["again", "二"]),
    ],
)
async def test_what_was_in_hand_at_a_kill_comes_again_and_is_done_once(
    process: Process,
    clock: VirtualClock,
    timer: VirtualTimer,
    kill: list[str],
    point: str,
    log: list[str],
) -> None:
    for text in ("一", "二"):
        await process.world.person("李卫国").send(text)
    await process.lease.hold()  # which is a commit too
    kill.append(point)
    died = False
    try:
        await process.poller.step()
    except* Killed:
        died = True
    assert died
    await process.lease.release()  # whose holder is dead is not waited for
    after = Process(process.db, process.world, clock, timer)
    assert await after.poller.step() == 2
    assert after.log == log
    assert await handled(process.db) == 2


async def test_one_chat_is_handled_in_order_and_many_side_by_side(process: Process) -> None:
    people = [process.world.person(name) for name in ("李卫国", "王秀英", "陈志强")]
    for number in range(5):
        for person in people:
            await person.send(f"{person.name}{number}")
    assert await process.poller.step() == 15
    for person in people:
        mine = [text for text in process.log if text.startswith(person.name)]
        assert mine == sorted(mine)
    assert 1 < process.most_at_once <= 3


async def test_a_chat_that_writes_much_does_not_hold_up_another(process: Process) -> None:
    for number in range(10):
        await process.world.person("李卫国").send(str(number))
    await process.world.person("王秀英").send("您好")
    await process.poller.step()
    assert process.log.index("您好") <= 3


async def test_no_more_chats_at_once_than_allowed(process: Process) -> None:
    for number in range(20):
        await process.world.person(f"党员{number}").send("您好")
    await process.poller.step()
    assert process.most_at_once == 4


async def test_an_update_that_always_fails_does_not_stop_the_others(process: Process) -> None:
    for text in ("broken", "二"):
        await process.world.person("李卫国").send(text)
    await process.poller.step()
    await process.poller.step()
    assert (process.log, len(process.world.updates)) == (["二"], 0)


async def test_failures_of_the_network_are_waited_out_ever_longer(
    process: Process, timer: VirtualTimer
) -> None:
    await process.world.person("李卫国").send("一")
    process.world.faults.next("getUpdates", Fault.server_error(), count=3)
    process.world.faults.next("getUpdates", Fault.timeout_before())
    process.world.faults.next("getUpdates", Fault.too_many(100))
    for _ in range(5):
        assert await process.poller.step() == 0
    assert timer.monotonic() == 1 + 2 + 4 + 8 + 100
    assert await process.poller.step() == 1
    process.world.faults.next("getUpdates", Fault.server_error())
    await process.poller.step()
    assert timer.monotonic() == 1 + 2 + 4 + 8 + 100 + 1


async def test_a_conflict_is_told_clearly(
    process: Process, caplog: pytest.LogCaptureFixture
) -> None:
    process.world.menus.webhook = {"url": "https://example.org"}
    await process.poller.step()
    assert "this token is in use elsewhere" in caplog.text


async def test_a_refused_token_ends_the_polling(process: Process) -> None:
    process.world.account.token = "1:changed"
    with pytest.raises(TelegramUnauthorizedError):
        await process.poller.run()


async def test_old_ids_are_forgotten_also_those_of_an_abandoned_numbering(
    process: Process, db: Database
) -> None:
    newest = 100_000_001
    kept, old, abandoned = newest - 9_000, newest - 20_000, newest + 5_000_000
    for update_id in (kept, old, abandoned):
        with handling(update_id):
            async with db.write():
                pass
    await process.world.person("李卫国").send("一")
    await process.poller.step()
    async with db.read() as session:
        ids = await session.scalars(select(HandledUpdate.update_id))
    assert sorted(ids) == [kept, newest]


async def test_stopping_finishes_and_acknowledges_what_is_in_hand(process: Process) -> None:
    for text in ("一", "二"):
        await process.world.person("李卫国").send(text)
    process.last = "一"
    await process.poller.run()
    assert (process.log, len(process.world.updates)) == (["一", "二"], 0)


@pytest.mark.parametrize(("more", "crowding"), [(98, False), (99, True)])
async def test_who_fills_what_telegram_shows_is_named(
    process: Process, timer: VirtualTimer, more: int, crowding: bool
) -> None:
    noisy = process.world.person("李卫国")
    for text in ("slow", *map(str, range(more))):
        await noisy.send(text)
    polling = asyncio.ensure_future(process.poller.run())
    await process.slow.wait()
    for _ in range(100):
        await timer.sleep(1)
    assert set(process.crowding) == ({noisy.id} if crowding else set())
    process.last = str(more - 1)
    process.done.set()
    await polling
    assert (len(process.log), len(process.world.updates)) == (more + 1, 0)


async def test_what_is_in_hand_at_the_end_of_the_process_comes_again(
    process: Process, clock: VirtualClock, timer: VirtualTimer
) -> None:
    await process.world.person("李卫国").send("slow")
    polling = asyncio.ensure_future(process.poller.run())
    await timer.sleep(5)
    await process.world.person("王秀英").send("二")
    async with asyncio.timeout(60):
        while "二" not in process.log:
            await timer.sleep(1)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert len(process.world.updates) == 2
    after = Process(process.db, process.world, clock, timer)
    after.done.set()
    await process.lease.release()  # whose holder is dead is not waited for
    assert await after.poller.step() == 2
    assert sorted(after.log) == ["again", "slow"]


async def test_of_two_processes_one_holds_and_the_other_says_that_it_waits(
    process: Process,
    clock: VirtualClock,
    timer: VirtualTimer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    other = Process(process.db, process.world, clock, timer)
    assert await process.lease.try_hold()
    caplog.set_level(logging.INFO)
    waiting = asyncio.ensure_future(other.lease.hold())
    async with asyncio.timeout(60):
        while "another process may hold poller:1" not in caplog.text:
            await timer.sleep(1)
    assert not waiting.done()
    await process.lease.release()
    await asyncio.wait_for(waiting, 60)
    assert caplog.text.count("another process") == 1
