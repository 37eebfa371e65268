"""Some of each, the same at every run; more of them with `make test-system`."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.fuzz.target import Target
from tests.fuzz.targets import TARGETS

QUICK = [pytest.param(one, id=one.name) for one in TARGETS if one.quick]
SYSTEM = [pytest.param(one, id=one.name) for one in TARGETS]


def tried(target: Target, folder: Path, times: int) -> None:
    with target.opened(folder) as check:

        @settings(
            max_examples=times,
            derandomize=True,
            database=None,
            deadline=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @given(target.examples)
        def some(example: object) -> None:
            check(example)

        some()


@pytest.mark.parametrize("target", QUICK)
def test_a_few(target: Target, tmp_path: Path) -> None:
    tried(target, tmp_path, target.quick)


@pytest.mark.system
@pytest.mark.parametrize("target", SYSTEM)
def test_many(target: Target, tmp_path: Path) -> None:
    tried(target, tmp_path, target.system)
