"""One town a file; what a test does in it is undone behind it."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.odd.stage import Stage, staged


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town_on_stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with staged(tmp_path_factory.mktemp("odd")) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def stage(town_on_stage: Stage) -> AsyncIterator[Stage]:
    yield town_on_stage
    town_on_stage.photograph.restore()
