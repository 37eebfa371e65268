"""Every mechanism that the documents name for a plan is lived by people, on the virtual clock."""

from pathlib import Path

import pytest

from models.plan.loading import Loaded, load
from tests.lives.__main__ import TRANSCRIPTS
from tests.lives.ending import Ended, end
from tests.lives.ends import LEFT
from tests.lives.living import Living
from tests.lives.named import NAMED, NOT_YET, TITLES
from tests.lives.plans import LIVES
from tests.lives.running import live
from tests.unit.plan.texts import PLANS

MOST_LINES = 400


def test_every_plan_that_is_named_is_lived() -> None:
    assert sorted(LIVES) == sorted(NAMED)


@pytest.mark.parametrize("plan", LIVES)
def test_every_mechanism_named_has_a_cell(plan: str) -> None:
    missing = {mechanism for name, mechanism in NOT_YET if name == plan}
    assert set(NAMED[plan]) - LIVES[plan].lived == missing
    assert LIVES[plan].lived <= set(TITLES)


def test_what_every_life_leaves_undone_is_said() -> None:
    """Nothing only where the plan asks nobody for a promise."""
    assert sorted(LEFT) == sorted(LIVES)
    for plan, left in LEFT.items():
        asks = any(
            one.kind == "commitment"
            for one in load(PLANS / f"{plan}.yaml").plan.expectations.values()
        )
        assert asks is (left is not None), plan


@pytest.mark.parametrize("plan", LIVES)
def test_a_life_goes_forward_through_the_whole_period(plan: str) -> None:
    moments = [(cell.day, cell.at) for cell in LIVES[plan].cells]
    assert moments == sorted(moments)
    assert LIVES[plan].cells[-1].day <= LIVES[plan].last


@pytest.mark.system
@pytest.mark.parametrize("plan", LIVES)
async def test_the_plan_is_lived(plan: str, tmp_path: Path) -> None:
    """Each cell asserts what is stored and who was told; the transcript is the one in docs. Then
    it is closed, archived and forgotten, and what is undone goes into next year's."""
    ended: list[Ended] = []

    async def then(here: Living, loaded: Loaded) -> None:
        ended.append(await end(here, loaded, tmp_path, LEFT[plan]))

    lived = await live(LIVES[plan], tmp_path, then)
    assert [one.papers > 0 for one in ended] == [True]
    assert [cell for cell, _ in lived.shown] == list(LIVES[plan].cells)
    assert all(shown.stored and shown.told for _, shown in lived.shown)
    kept = (TRANSCRIPTS / f"{plan}.md").read_text("utf-8")
    assert lived.transcript == kept, f"run python -m tests.lives {plan} and look at what changed"
    assert kept.count("\n") <= MOST_LINES
