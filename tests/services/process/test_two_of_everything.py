"""Two schedulers, two deliveries, two pollers at once: each thing happens once."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database
from bot.simulator.world import World
from models.tables import Lease, OutboxMessage, OutboxState, Round
from scheduler.tick import tick
from tests.journeys.town import begun
from tests.services.process.post_office import PostOffice
from tests.services.process.test_polling import Process

MESSAGES = 30


@pytest.fixture
async def office(db: Database, clock: VirtualClock) -> PostOffice:
    return PostOffice(db, clock)


async def states(db: Database) -> Counter[OutboxState]:
    async with db.read() as session:
        return Counter(await session.scalars(select(OutboxMessage.state)))


async def some_sent(office: PostOffice, most: int) -> None:
    async with asyncio.timeout(60):
        while (await states(office.db))[OutboxState.SENT] < most:
            await office.timer.sleep(0.1)


async def test_of_two_deliveries_one_sends_until_it_ends_and_then_the_other(
    office: PostOffice, db: Database
) -> None:
    people = [await office.person(f"同志{number}") for number in range(MESSAGES)]
    first, second = (office.new_process(name) for name in ("a:1", "b:1"))
    running = [asyncio.ensure_future(one.run()) for one in (first, second)]
    for number, chat in enumerate(people[: MESSAGES // 2]):
        await office.post(chat, f"一-{number}")
    await some_sent(office, MESSAGES // 2)
    async with db.read() as session:
        lease = await session.get_one(Lease, "delivery:1")
    (first if lease.holder == "a:1" else second).stop()
    for number, chat in enumerate(people[MESSAGES // 2 :]):
        await office.post(chat, f"二-{number}")
    await some_sent(office, MESSAGES)
    for one in (first, second):
        one.stop()
    await asyncio.gather(*running)
    assert await states(office.db) == {OutboxState.SENT: MESSAGES}
    assert [len(office.world.person(f"同志{n}").inbox) for n in range(MESSAGES)] == [1] * MESSAGES
    async with office.db.read() as session:
        assert not any(await session.scalars(select(OutboxMessage.uncertain)))


async def test_two_schedulers_do_what_is_due_once(tmp_path: Path) -> None:
    async with begun(tmp_path, connect=None) as town:
        clock = town.lived.clock
        await town.person("赵长林")
        clock.set(clock.now().replace(month=12, day=21, hour=2))
        ctx = town.lived.app.ctx
        done = await asyncio.gather(*(tick(ctx) for _ in range(4)))
        again = await tick(ctx)
        async with ctx.db.read() as session:
            sent = (await session.scalars(select(OutboxMessage))).all()
            rounds = (await session.scalars(select(Round.organisation_id))).all()
    assert (sum(done) > 0, again) == (True, 0)
    assert len(set(rounds)) == len(rounds) > 0
    found = Counter((one.chat_id, one.kind, str(sorted(one.refs.items()))) for one in sent)
    assert found
    assert set(found.values()) == {1}


async def test_of_two_pollers_one_asks_and_each_update_is_done_once(
    db: Database, clock: VirtualClock, timer: VirtualTimer
) -> None:
    world = World(clock)
    both = [Process(db, world, clock, timer) for _ in range(2)]
    running = [asyncio.ensure_future(one.poller.run()) for one in both]
    person = world.person("李卫国")
    for text in ("一", "二", "三"):
        await person.send(text)
        await world.updates.drained()
    (one,) = [one for one in both if one.log]
    (other,) = [other for other in both if other is not one]
    one.poller.stop()
    for text in ("四", "五"):
        await person.send(text)
        await world.updates.drained()
    other.poller.stop()
    await asyncio.gather(*running)
    assert [*one.log, *other.log] == ["一", "二", "三", "四", "五"]
    assert other.log
    assert world.refused == []
