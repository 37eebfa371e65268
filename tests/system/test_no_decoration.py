"""What a rehearsal does not tell of a plan shows to people who walk through it in chat.

The unit tests look at screens and scores one by one; here the same values are followed through the
whole bot, in the file that has most of them.
"""

import asyncio
from pathlib import Path

import pytest

from services import campaign_loading
from tests.journeys.walk import walk
from tests.unit.plan.mutants import Leaf, leaves, mutant, original
from tests.unit.plan.signatures import rehearsed

pytestmark = pytest.mark.system

FILE = "pairing"
# What a vote on nominees weighs is followed by the unit tests, which count it.
COUNTED = (("questionnaires", "pacesetter", "scale"), ("evaluations", "pacesetter", "voters"))


ALIKE = ("items", "parts", "themes")
"""What stands below one of these is read by the same lines of code as what stands below another:
the unit tests change each of them, and one of a kind is walked with."""


def untold() -> list[Leaf]:
    usual = rehearsed(original(FILE))
    walked = [leaf for leaf in leaves(FILE) if leaf.path[:3] not in COUNTED]
    silent = [leaf for leaf in walked if rehearsed(mutant(leaf)) == usual]
    return list({_kind(leaf): leaf for leaf in reversed(silent)}.values())[::-1]


def _kind(leaf: Leaf) -> tuple[object, ...]:
    pairs = zip((None, *leaf.path), leaf.path, strict=False)
    return tuple("*" if before in ALIKE else name for before, name in pairs)


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> str:
    return asyncio.run(walk(original(FILE), tmp_path_factory.mktemp("unchanged")))


@pytest.fixture(autouse=True)
def _unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    """One changed weight makes a sum that the checks refuse; here it has to show by itself."""
    monkeypatch.setattr(campaign_loading, "refuse_errors", lambda *_: ())


def test_the_same_plan_is_walked_the_same_way(unchanged: str, tmp_path: Path) -> None:
    assert asyncio.run(walk(original(FILE), tmp_path, unchanged)) == unchanged


@pytest.mark.parametrize("leaf", untold(), ids=str)
def test_a_changed_value_shows(leaf: Leaf, unchanged: str, tmp_path: Path) -> None:
    assert asyncio.run(walk(mutant(leaf), tmp_path, unchanged)) != unchanged
