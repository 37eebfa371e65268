from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.town import Town, begun

LATER = """
any_plan ballots barring benchmarks board books carry_over changes checklists closings
comment_sittings comments comments_on_people discussions documents erasures evaluated_people
evidence exemplars figures finding first_hour flags gaps gathering grades handovers honours
known_facts links meetings objections own_plans past_campaigns pauses pieces plan_files plaques
points remarks replies results rewards rivals rules supervision supervision_points tellers
trends two_campaigns undoing units_standing visits watching windows worlds
"""
"""Left to `make test-system`, so that `make test` ends within ten minutes. There the muting of
handlers runs them, which lives every journey once as it is."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            name = item.path.stem.removeprefix("test_")
            if name in LATER.split():
                item.add_marker(pytest.mark.system)
                item.add_marker(pytest.mark.muted)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path) as lived:
        yield lived
