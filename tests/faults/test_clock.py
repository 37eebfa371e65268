"""The clock on the wall is set forward and back, and a month passes without the process."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

import scheduler.clock as ticking
from bot.clock import SystemClock, VirtualClock, VirtualTimer
from bot.database import Database
from bot.lease import TERM, Lease
from bot.simulator.faults import Fault
from models.tables import Claim, Duty, Member, OutboxMessage, OutboxState
from scheduler.clock import TickingClock
from tests.faults.township import asked, everybody, passing, stored
from tests.journeys.town import START, Town
from tests.services.process.post_office import PostOffice

pytestmark = pytest.mark.system

MONTH, YEAR = timedelta(days=30), timedelta(days=365)
PATIENCE = 60


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url)
    yield made
    await made.close()


@pytest.fixture
def office(db: Database) -> PostOffice:
    return PostOffice(db, VirtualClock(START))


class Wall:
    """What a library reads that looks at the clock by itself."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.off = timedelta(0)
        wall = self

        class Shown(datetime):
            @classmethod
            def now(cls, tz: Any = None) -> Any:
                return datetime.now(tz) + wall.off

        monkeypatch.setattr("apscheduler.schedulers.base.datetime", Shown)

    def now(self) -> datetime:
        return SystemClock().now() + self.off


async def test_the_ticks_go_on_after_the_clock_was_set_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ticking, "EVERY_SECONDS", 0.05)
    wall, ticks = Wall(monkeypatch), asyncio.Semaphore(0)

    async def tick() -> None:
        ticks.release()

    async def three() -> None:
        async with asyncio.timeout(PATIENCE):
            for _ in range(3):
                await ticks.acquire()

    clock = TickingClock(tick, wall)
    clock.start()
    await three()
    for off in (-MONTH, timedelta(0), 50 * YEAR, -YEAR):
        wall.off = off
        await three()
    await clock.stop()


async def test_a_lease_from_the_future_is_over_when_nobody_renews_it(db: Database) -> None:
    """Its holder lived on another machine, or in a container that has another name now."""
    clock, timer = VirtualClock(START + YEAR), VirtualTimer()
    first = Lease(db, clock, VirtualTimer(), "delivery:1", "a host:1")
    second = Lease(db, clock, timer, "delivery:1", "b host:1")
    assert await first.try_hold()
    clock.set(START)
    assert not await second.try_hold()
    await timer.sleep(TERM.total_seconds())
    assert not await second.try_hold()
    await timer.sleep(1)
    assert await second.try_hold()


async def test_a_lease_from_the_future_that_is_renewed_is_nobody_elses(db: Database) -> None:
    clock, timers = VirtualClock(START + YEAR), (VirtualTimer(), VirtualTimer())
    first, second = (
        Lease(db, clock, timer, "delivery:1", f"{name} host:1")
        for timer, name in zip(timers, "ab", strict=True)
    )
    assert await first.try_hold()
    clock.set(START)
    for _ in range(10):
        clock.advance(timedelta(seconds=40))
        for timer in timers:
            await timer.sleep(40)
        assert await first.try_hold()
        assert not await second.try_hold()


async def test_what_a_wrong_clock_wrote_does_not_wait_for_its_moment(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    office.clock.set(START + YEAR)
    number = await office.post(chat, "您好")
    office.clock.set(START)
    office.world.faults.next("sendMessage", Fault.too_many(600))
    await office.delivery.drain()
    await office.later(300)
    row = await office.row(number)
    assert (row.state, row.attempts) == (OutboxState.PENDING, 1)
    await office.later(301)
    assert office.seen("李卫国") == ["您好"]
    assert (await office.row(number)).state is OutboxState.SENT


async def test_a_month_asleep_is_caught_up_without_a_flood(town: Town) -> None:
    """Through what was due to begin, an opening and a month's end; nobody is told of it day by
    day, and nothing that is over by then is asked for."""
    people = await everybody(town)
    group = await town.group(town.lived.person("李卫国"), "东街")
    before = {one.id: len(one.inbox) for one in people}
    in_the_group = len(group.inbox)
    town.lived.clock.set(datetime.fromisoformat("2026-12-23T09:05+08:00"))
    await passing(town, 11)
    got = [len(one.inbox) - before[one.id] for one in people]
    assert [asked(one) for one in people] == [1] * len(people)
    assert max(got) <= 3
    assert len(group.inbox) - in_the_group <= 2
    async with town.lived.app.ctx.db.read() as session:
        digests = await session.scalars(
            select(OutboxMessage.chat_id).where(OutboxMessage.kind.like("digest.%"))
        )
        assert set(Counter(digests).values()) <= {1}
        months = set(await session.scalars(select(Duty.period).distinct()))
    assert {"2026-10", "2026-11", "2026-12"} <= months
    at_once = await stored(town)
    await passing(town, 11)
    assert (await stored(town))["claims"] == at_once["claims"]
    assert [len(one.inbox) - before[one.id] for one in people] == got


async def test_set_two_years_forward_and_back_nobody_is_erased_and_nothing_done_twice(
    town: Town,
) -> None:
    """Half an hour of it: what cannot be undone waits a fortnight for people to object."""
    people = await everybody(town)
    now = town.lived.clock.now()
    town.lived.clock.set(now + 2 * YEAR)
    await passing(town, 11)
    town.lived.clock.set(now)
    await passing(town, 5)
    async with town.lived.app.ctx.db.read() as session:
        names = await session.scalar(select(func.count()).where(Member.name == "赵长林"))
        claims = await session.execute(select(Claim.kind, Claim.period, Claim.campaign_id))
        sent = await session.execute(select(OutboxMessage.chat_id, OutboxMessage.kind))
        digests = Counter(row for row in sent if row.kind.startswith("digest."))
        assert set(Counter(claims).values()) == {1}
    assert names == 1
    assert set(digests.values()) <= {1}
    zhao = next(one for one in people if one.name == "赵长林")
    await zhao.send("/menu")
    assert zhao.screen.labels
