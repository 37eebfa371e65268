"""What a process does while its database has no room: it waits, says so, and forgets nothing."""

import logging
from contextlib import ExitStack

import pytest

from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database
from bot.fullness import STILL, TOLD_EVERY
from bot.lease import RETRY_SECONDS, TERM, Lease
from bot.simulator.world import World
from models.tables import ConversationState, OutboxState
from services.ports import NoRoom
from tests.full_disk import no_byte_more, no_page_more
from tests.services.process.post_office import PostOffice
from tests.services.process.test_polling import Process as Polling
from tests.services.process.test_watching import Process

pytestmark = pytest.mark.sqlite


async def keep(db: Database, key: str, text: str = "{}") -> None:
    async with db.write() as session:
        session.add(ConversationState(key=key, state=None, data=text))


@pytest.fixture(autouse=True)
async def opened(db: Database) -> None:
    """The files beside SQLite's own are there: no room is met later."""
    await keep(db, "before")


async def kept(db: Database, key: str) -> bool:
    async with db.read() as session:
        return await session.get(ConversationState, key) is not None


async def test_what_finds_no_room_is_undone_and_the_next_one_goes_on(db: Database) -> None:
    with no_byte_more(), pytest.raises(NoRoom):
        await keep(db, "over a quota")
    async with no_page_more(db):
        with pytest.raises(NoRoom):
            await keep(db, "on a full disk", "x" * 20_000)
        assert not await kept(db, "on a full disk")
    await keep(db, "with room again", "x" * 20_000)
    assert not await kept(db, "over a quota")
    assert await kept(db, "with room again")


async def test_rewriting_the_file_finds_no_room_either(db: Database) -> None:
    with no_byte_more(), pytest.raises(NoRoom):
        await db.compact()
    await db.compact()


async def test_it_is_logged_once_in_a_while(db: Database, caplog: pytest.LogCaptureFixture) -> None:
    timer = VirtualTimer()
    db.fullness.monotonic = timer.monotonic
    with no_byte_more():
        for _ in range(100):
            with pytest.raises(NoRoom):
                await keep(db, "a draft")
            await timer.sleep(TOLD_EVERY / 60)
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    await timer.sleep(STILL)
    for key in ("first", "second"):
        await keep(db, key)
    assert [one.getMessage() for one in caplog.records[2:]] == [
        "the database has room again; 100 writes were refused"
    ]


async def test_whoever_watches_is_told(db: Database, clock: VirtualClock) -> None:
    process = Process(db, clock)
    await process.begin()
    assert "zhengxian_database_full 0.0" in await process.page()
    with no_byte_more(), pytest.raises(NoRoom):
        await keep(db, "a draft")
    assert await process.wrong() == {"database": "full: nothing can be stored"}
    assert "zhengxian_database_full 1.0" in await process.page()


def lease(db: Database, clock: VirtualClock, timer: VirtualTimer, holder: str) -> Lease:
    return Lease(db, clock, timer, "poller:1", holder)


async def test_a_lease_stays_with_who_has_it_for_nobody_can_take_it(
    db: Database, clock: VirtualClock
) -> None:
    timer = VirtualTimer()
    first, second = lease(db, clock, timer, "a host:1"), lease(db, clock, timer, "b host:1")
    assert await first.try_hold()
    clock.advance(2 * TERM)
    await timer.sleep(2 * TERM.total_seconds())
    with no_byte_more():
        assert await first.try_hold()
        assert not await second.try_hold()
        await first.release()
    await timer.sleep(RETRY_SECONDS)
    assert await second.try_hold()
    assert not await first.try_hold()


async def test_polling_goes_on(db: Database, clock: VirtualClock, timer: VirtualTimer) -> None:
    process = Polling(db, World(clock), clock, timer)
    person = process.world.person("李卫国")
    await person.send("一")
    await process.lease.hold()
    with no_byte_more():
        assert await process.poller.step() == 1
    await person.send("二")
    assert await process.poller.step() == 1
    assert process.log == ["二"]


async def test_what_was_sent_is_not_sent_again(db: Database, clock: VirtualClock) -> None:
    office = PostOffice(db, clock)
    numbers = [await office.post(await office.person(name), "您好") for name in ("甲", "乙")]
    with ExitStack() as disk:
        office.rendered = lambda: disk.enter_context(no_byte_more())
        assert await office.delivery.drain() == len(numbers)
        assert await office.delivery.drain() == 0
        assert await office.states() == [OutboxState.IN_FLIGHT] * len(numbers)
    await office.later(5)
    rows = [await office.row(number) for number in numbers]
    assert [(row.state, row.uncertain) for row in rows] == [(OutboxState.SENT, 0)] * 2
    assert [office.seen(name) for name in ("甲", "乙")] == [["您好"]] * 2
