"""A process that is started while the disk under its database is full: it waits, and says so."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from socket import create_server

import pytest
from aiohttp import ClientSession
from pydantic import SecretStr

from benchmarks.filling import MEMBERS
from bot.app import Parts, build_app
from bot.clock import FastTimer
from bot.config import Settings
from bot.doctor import examine_local
from bot.ops.readiness import FULL
from bot.running import at_work
from bot.simulator.http import served
from tests.full_disk import no_byte_more
from tests.journeys.town import Town, begun
from tests.several.test_database_full import HASTE, PATIENCE, ROLES, Listening

Start = Callable[[], asyncio.Task[None]]


class Told(logging.Handler):
    """Sets an event when the log says that there is no room."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.event = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        self.event.set()


@pytest.fixture
def told() -> Iterator[asyncio.Event]:
    handler, logger = Told(), logging.getLogger("bot.fullness")
    logger.addHandler(handler)
    yield handler.event
    logger.removeHandler(handler)


@pytest.mark.system
@pytest.mark.sqlite
@pytest.mark.parametrize("killed", [False, True])
async def test_it_says_so_and_goes_on_by_itself(
    tmp_path: Path,
    killed: bool,
    told: asyncio.Event,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the one before was killed, what SQLite keeps beside the file is there: it can be
    opened and read. Else not even that."""
    monkeypatch.setattr("bot.running.RETRY_SECONDS", 0.05)
    async with begun(tmp_path, connect=None) as town:
        person = await town.person(MEMBERS[0])
        if not killed:
            await town.lived.app.db.close()
        async with asyncio.timeout(PATIENCE), house(town, tmp_path) as (settings, crowd, start):
            with no_byte_more():
                working = start()
                await told.wait()
                assert (await readyz(settings))["database"] == FULL
                found = {one.key async for one in examine_local(settings)}
                assert ("database-full" in found) != killed
            await crowd.menu(person)
            await crowd.promise(person)
            assert "已提交" in person.screen.text
            assert not working.done()
    said = [one.name for one in caplog.records if one.levelno >= logging.WARNING]
    assert said == ["bot.fullness"]


@asynccontextmanager
async def house(town: Town, folder: Path) -> AsyncIterator[tuple[Settings, Listening, Start]]:
    """A process that is not begun yet, and ends behind this."""
    town.lived.world.deliver = None
    timer, stop = FastTimer(HASTE), asyncio.Event()
    working: list[asyncio.Task[None]] = []
    async with served(town.lived.world, timer=timer) as telegram:
        settings = _settings(town, folder, telegram.url)
        app = build_app(settings, Parts(town.lived.clock, timer, hurried=True))

        def start() -> asyncio.Task[None]:
            working.append(asyncio.ensure_future(at_work(settings, app, ROLES, stop)))
            return working[0]

        try:
            yield settings, Listening(telegram), start
        finally:
            stop.set()
            await asyncio.gather(*working)
            await app.close()


def _settings(town: Town, folder: Path, api: str) -> Settings:
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    return Settings(
        _env_file=None,
        bot_token=SecretStr(town.lived.world.account.token),
        data_dir=folder,
        database_url=town.url,
        api_base=api,
        ops_listen=f"127.0.0.1:{port}",
    )


async def readyz(settings: Settings) -> dict[str, object]:
    async with (
        ClientSession() as client,
        client.get(f"http://{settings.ops_listen}/readyz") as answer,
    ):
        assert answer.status == 503
        found: dict[str, object] = await answer.json()
        return found
