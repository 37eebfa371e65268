from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.services import worlds
from tests.services.township import Township, found, sqlite_url


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "township.db"


@pytest.fixture
async def town(path: Path) -> AsyncIterator[Township]:
    township = await found(sqlite_url(path))
    yield township
    await township.database.close()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[worlds.World]:
    async with worlds.world(sqlite_url(tmp_path / "world.db")) as small:
        yield small
