from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from tests.services import worlds
from tests.services.township import Township, found


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """What looks into the database's file is about SQLite alone."""
    for item in items:
        if "path" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.sqlite)


@pytest.fixture
def path(database_url: str) -> Path:
    """The file of the test's database."""
    return Path(make_url(database_url).database or "")


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Township]:
    township = await found(database_url)
    yield township
    await township.database.close()


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[worlds.World]:
    async with worlds.world(database_url) as small:
        yield small
