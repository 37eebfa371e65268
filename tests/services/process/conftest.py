import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database, open_engine
from models.tables import Base


@pytest.fixture
async def url(tmp_path: Path) -> str:
    """An empty database of our tables: SQLite, or the server that the environment names."""
    url = os.environ.get("ZX_TEST_DATABASE_URL") or f"sqlite+aiosqlite:///{tmp_path}/zx.db"
    engine = open_engine(url, immediate=True)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.drop_all)
        await connection.run_sync(Base.metadata.create_all)
    await engine.dispose()
    return url


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
