from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.services.township import Township, found, sqlite_url


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "township.db"


@pytest.fixture
async def town(path: Path) -> AsyncIterator[Township]:
    township = await found(sqlite_url(path))
    yield township
    await township.database.close()
