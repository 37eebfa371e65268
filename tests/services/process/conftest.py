from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database


@pytest.fixture
def url(database_url: str) -> str:
    return database_url


@pytest.fixture
async def db(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    yield database
    await database.close()


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(datetime(2026, 11, 20, 2, tzinfo=UTC))


@pytest.fixture
def timer() -> VirtualTimer:
    return VirtualTimer()
