"""What a rehearsal does not tell of a plan shows in chat or counts in the score."""

import asyncio
from pathlib import Path

import pytest

from services import campaign_loading
from tests.journeys.walk import walk
from tests.unit.plan.mutants import original
from tests.unit.plan.test_no_decoration import MUTANTS, awaits

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> str:
    return asyncio.run(walk(original(), tmp_path_factory.mktemp("unchanged")))


@pytest.fixture(autouse=True)
def _unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    """One changed weight makes a sum that the checks refuse; here it has to show by itself."""
    monkeypatch.setattr(campaign_loading, "refuse_errors", lambda *_: ())


def test_the_same_plan_is_walked_the_same_way(unchanged: str, tmp_path: Path) -> None:
    assert asyncio.run(walk(original(), tmp_path)) == unchanged


@pytest.mark.parametrize("where", [where for where in MUTANTS if awaits(where)])
def test_a_changed_value_shows(where: str, unchanged: str, tmp_path: Path) -> None:
    assert asyncio.run(walk(MUTANTS[where].plan, tmp_path)) != unchanged
