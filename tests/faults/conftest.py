from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.town import Town, begun


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path) as made:
        yield made
