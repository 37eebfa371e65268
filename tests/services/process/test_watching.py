"""What is answered on OPS_LISTEN: alive, ready or why not, and figures."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import make_mocked_request
from pydantic import ValidationError
from sqlalchemy import text, update

from bot.clock import VirtualClock, VirtualTimer
from bot.config import Settings
from bot.database import Database
from bot.lease import Lease
from bot.migrate import newest
from bot.ops.metrics import Metrics
from bot.ops.readiness import STUCK, TICK_OVERDUE, Readiness
from bot.ops.server import Watch, watched
from bot.outbox import Outbox
from bot.outcomes import Outcome
from bot.roles import Role
from models.tables import OutboxMessage, OutboxState
from tests.databases import sqlite_url
from tests.services.process.post_office import PostOffice

TICK = 30.0
EVERYTHING = frozenset({Role.POLLER, Role.DELIVERY, Role.SCHEDULER})


class Process:
    """One that is ready: it holds the lease and has ticked."""

    def __init__(
        self, db: Database, clock: VirtualClock, roles: frozenset[Role] = EVERYTHING
    ) -> None:
        self.db, self.clock, self.metrics = db, clock, Metrics(TICK)
        self.lease = Lease(db, clock, VirtualTimer(), "poller:1")
        self.readiness = Readiness(db, clock, self.metrics, roles)
        self.watch = Watch(db, self.metrics, self.readiness)

    async def begin(self) -> None:
        await self.lease.hold()
        self.metrics.ticked(self.clock.now())

    async def wrong(self) -> dict[str, str]:
        found = await self.readiness.ask()
        return {name: word for name, word in found.items() if word != "ok"}

    async def page(self) -> str:
        answer = await self.watch.figures(make_mocked_request("GET", "/metrics"))
        assert isinstance(answer.body, bytes)
        return answer.body.decode()


@pytest.fixture
async def process(db: Database, clock: VirtualClock) -> Process:
    found = Process(db, clock)
    await found.begin()
    return found


@asynccontextmanager
async def listening(process: Process, listen: str | None) -> AsyncIterator[int | None]:
    settings = Settings(_env_file=None, ops_listen=listen)  # type: ignore[call-arg]
    async with watched(settings, process.watch) as port:
        yield port


async def test_a_process_that_works_is_alive_and_ready(process: Process) -> None:
    async with listening(process, "127.0.0.1:0") as port, ClientSession() as client:
        base = f"http://127.0.0.1:{port}"
        async with client.get(f"{base}/healthz") as answer:
            assert answer.status == 200
        async with client.get(f"{base}/readyz") as answer:
            assert (answer.status, (await answer.json())["ready"]) == (200, True)
        async with client.get(f"{base}/metrics") as answer:
            assert answer.headers["Content-Type"].startswith("text/plain")
            assert "zhengxian_ticks_total 1.0" in await answer.text()


async def test_one_that_only_waits_for_another_is_alive_and_not_ready(
    db: Database, clock: VirtualClock
) -> None:
    other = Lease(db, clock, VirtualTimer(), "poller:1", holder="elsewhere:1")
    await other.hold()
    waiting = Process(db, clock)
    async with listening(waiting, "127.0.0.1:0") as port, ClientSession() as client:
        async with client.get(f"http://127.0.0.1:{port}/healthz") as answer:
            assert answer.status == 200
        async with client.get(f"http://127.0.0.1:{port}/readyz") as answer:
            found = await answer.json()
    assert (answer.status, found["ready"]) == (503, False)
    assert found["lease"] == "another process holds it"
    assert found["tick"] == "none yet"


async def test_one_that_only_receives_is_not_asked_for_the_work_of_others(
    db: Database, clock: VirtualClock
) -> None:
    worker = Process(db, clock, frozenset({Role.WEB}))
    assert set(await worker.readiness.ask()) == {"database", "migrations"}
    assert await worker.wrong() == {}


async def test_nothing_listens_unless_it_is_asked_for(process: Process) -> None:
    async with listening(process, None) as port:
        assert port is None


def test_the_publics_listener_is_refused() -> None:
    with pytest.raises(ValidationError, match="not for the public"):
        Settings(  # type: ignore[call-arg]
            _env_file=None,
            web_listen="127.0.0.1:8017",
            web_url="https://vote.example.cn",
            ops_listen="127.0.0.1:8017",
        )


async def test_a_lease_that_ran_out(process: Process, clock: VirtualClock) -> None:
    clock.advance(timedelta(seconds=91))
    assert await process.wrong() == {"lease": "another process holds it"}


async def test_a_clock_that_stands_still(process: Process, clock: VirtualClock) -> None:
    clock.advance(TICK_OVERDUE)
    assert (await process.wrong())["tick"] == "last 300 s ago"


async def test_tables_of_another_version(process: Process) -> None:
    async with process.db.write() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    wrong = await process.wrong()
    async with process.db.write() as session:
        # What is tested next may be given the same database.
        found = {"newest": newest()}
        await session.execute(text("UPDATE alembic_version SET version_num = :newest"), found)
    assert wrong == {"migrations": f"at 0000, needed {newest()}"}


async def test_a_database_without_tables_or_without_a_file(
    tmp_path: Path, clock: VirtualClock
) -> None:
    empty = Database(sqlite_url(tmp_path / "empty.db"))
    try:
        assert await Process(empty, clock).wrong() == {"migrations": "missing"}
    finally:
        await empty.close()
    (tmp_path / "folder").mkdir()
    gone = Database(sqlite_url(tmp_path / "folder"))
    try:
        found = await Process(gone, clock).wrong()
        assert found == {"database": "unreachable: OperationalError"}
        assert "zhengxian_ticks_total" in await Process(gone, clock).page()
    finally:
        await gone.close()


async def test_a_delivery_that_sends_nothing_is_stuck_and_a_slow_one_is_not(
    process: Process, clock: VirtualClock
) -> None:
    office = PostOffice(process.db, clock)
    chat = await office.person("李卫国")
    await office.post(chat, "您好")
    assert await process.wrong() == {}
    clock.advance(STUCK)
    process.metrics.ticked(clock.now())
    assert (await process.wrong())["delivery"] == "nothing sent, due for 600 s"
    other = await office.post(chat, "再见")
    async with process.db.write() as session:
        sent = {"state": OutboxState.SENT, "sent_at": clock.now()}
        await session.execute(update(OutboxMessage).where(OutboxMessage.id == other).values(**sent))
    assert "delivery" not in await process.wrong()


async def test_what_lies_in_the_outbox_is_counted_but_for_reminders(
    process: Process, clock: VirtualClock
) -> None:
    office = PostOffice(process.db, clock)
    before = await process.page()
    number = await office.post(await office.person("李卫国"), "您好")
    assert 'zhengxian_outbox{state="waiting"} 1.0' in await process.page()
    async with process.db.write() as session:
        kind = update(OutboxMessage).where(OutboxMessage.id == number)
        await session.execute(kind.values(kind="digest.member"))
    assert await process.page() == before


async def test_what_became_of_messages_is_counted_but_for_reminders(
    process: Process, clock: VirtualClock
) -> None:
    office = PostOffice(process.db, clock)
    chat = await office.person("李卫国")
    await office.post(chat, "您好")
    post = Outbox(process.db, clock, office.on_unreachable, process.metrics.settled)
    (parcel,) = await post.claim(1, ())
    await post.settle(parcel, Outcome(OutboxState.SENT, uncertain=True))
    page = await process.page()
    assert 'zhengxian_messages_total{outcome="sent"} 1.0' in page
    assert "zhengxian_messages_uncertain_total 1.0" in page
    number = await office.post(chat, "该办的事")
    async with process.db.write() as session:
        kind = update(OutboxMessage).where(OutboxMessage.id == number)
        await session.execute(kind.values(kind="digest.member"))
    (parcel,) = await post.claim(1, ())
    assert parcel.kind == "digest.member"
    await post.settle(parcel, Outcome(OutboxState.SENT, uncertain=True))
    assert await process.page() == page


async def test_late_ticks_show(process: Process, clock: VirtualClock) -> None:
    clock.advance(timedelta(seconds=75))
    process.metrics.ticked(clock.now())
    assert "zhengxian_tick_lateness_seconds 45.0" in await process.page()
