from collections.abc import AsyncIterator

import pytest

from bot.simulator.http import Served, served
from bot.simulator.world import World
from tests.contract.client import Client
from tests.contract.town import Town, found
from tests.unit.simulator.wire import StoppedClock


@pytest.fixture(autouse=True)
def _spans(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns whoever still reads a span of time as a number."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
async def telegram(clock: StoppedClock) -> AsyncIterator[Served]:
    async with served(World(clock)) as telegram:
        yield telegram


@pytest.fixture
async def town(telegram: Served) -> AsyncIterator[Town]:
    client = Client(telegram.url, telegram.world.account.token)
    await client.line.initialize()
    try:
        yield await found(telegram.world, telegram.url, client)
    finally:
        await client.line.shutdown()
