"""PostgreSQL is stopped while people fill in forms, and started again. Nobody restarts the bot."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from socket import create_server

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select

from benchmarks.conversing import Crowd
from benchmarks.filling import MEMBERS
from bot.app import App, Parts, build_app
from bot.clock import FastTimer
from bot.config import Settings
from bot.database import Database
from bot.roles import Role
from bot.running import side_by_side
from bot.simulator.http import Served, served
from bot.simulator.people import Person
from models.tables import Commitment, OutboxMessage, OutboxState
from tests.journeys.town import Town, begun
from tests.postgres import Cluster, cluster
from tests.servers import redis_server

HASTE = 100
PATIENCE = 90
ROLES = (Role.WEB, Role.DELIVERY, Role.SCHEDULER)
REMINDED = datetime.fromisoformat("2026-12-25T10:00:00+08:00")


class Watched(Crowd):
    """Also waits for whatever else somebody is to see."""

    async def until(self, seen: Callable[[], bool]) -> None:
        async with self._said:
            await self._said.wait_for(seen)


class Refused(logging.Handler):
    """Set when an update was not taken."""

    def __init__(self) -> None:
        super().__init__()
        self._event = asyncio.Event()
        logging.getLogger("bot.web.webhook").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        if "will come again" in record.getMessage():
            self._event.set()

    async def wait(self) -> None:
        await self._event.wait()
        logging.getLogger("bot.web.webhook").removeHandler(self)


@pytest.mark.system
@pytest.mark.parametrize("how", ["fast", "immediate"])
async def test_all_go_on_by_themselves(
    tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.clock.EVERY_SECONDS", 1)
    with cluster() as server, redis_server() as redis:
        async with begun(tmp_path, redis=redis.url, connect=None, database=server.url) as town:
            everybody = {name: await town.person(name) for name in town.tokens}
            first, late, *people = [everybody[name] for name in MEMBERS[:6]]
            async with at_work(town, tmp_path, redis.url) as (telegram, working):
                crowd = Watched(telegram)
                await crowd.promise(first)
                await interrupted(server, how, crowd, people)
                assert not working.done()
                await reminded(town, crowd, late)
            await assert_kept(town.url, 1 + len(people))


@asynccontextmanager
async def at_work(
    town: Town, folder: Path, redis: str
) -> AsyncIterator[tuple[Served, asyncio.Task[None]]]:
    town.lived.world.deliver = None
    async with served(town.lived.world, timer=FastTimer(HASTE)) as telegram:
        app = _app(town, folder, redis, telegram.url)
        stop = asyncio.Event()
        working = asyncio.ensure_future(side_by_side(app, ROLES, stop))
        try:
            async with asyncio.timeout(PATIENCE):
                yield telegram, working
        finally:
            stop.set()
            await working
            await app.close()


def _app(town: Town, folder: Path, redis: str, api: str) -> App:
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = Settings(
        _env_file=None,
        bot_token=SecretStr(town.lived.world.account.token),
        data_dir=folder,
        database_url=town.url,
        redis_url=redis,
        api_base=api,
        webhook_url=f"http://127.0.0.1:{port}",
        webhook_listen=f"127.0.0.1:{port}",
    )
    parts = Parts(town.lived.clock, FastTimer(HASTE), hurried=True)
    return build_app(settings, parts)


async def interrupted(server: Cluster, how: str, crowd: Watched, people: list[Person]) -> None:
    """They press and write while it goes, while it is gone, and when it is back."""
    refused = Refused()
    going = asyncio.to_thread(server.stop, how)
    working = [asyncio.ensure_future(crowd.promise(one)) for one in people]
    await going
    await refused.wait()
    assert not any(one.done() for one in working)
    await asyncio.to_thread(server.start)
    await asyncio.gather(*working)
    assert all("已提交" in person.screen.text for person in people)


async def reminded(town: Town, crowd: Watched, person: Person) -> None:
    """The scheduler queues his digest, and the delivery sends it."""
    before = len(person.inbox)
    town.lived.clock.set(REMINDED)
    await crowd.until(lambda: len(person.inbox) > before)


async def assert_kept(url: str, promised: int) -> None:
    db = Database(url)
    async with db.read() as session:
        assert await session.scalar(select(func.count()).select_from(Commitment)) == promised
        told = select(OutboxMessage.state).where(OutboxMessage.kind.startswith("commitment."))
        assert set(await session.scalars(told)) == {OutboxState.SENT}
    await db.close()
