"""Every mechanism that the documents name for a plan is lived by people, on the virtual clock."""

from pathlib import Path

import pytest

from tests.lives.__main__ import TRANSCRIPTS
from tests.lives.named import NAMED, NOT_YET, TITLES
from tests.lives.plans import LIVES
from tests.lives.running import live

MOST_LINES = 400


def test_every_plan_that_is_named_is_lived() -> None:
    assert sorted(LIVES) == sorted(NAMED)


@pytest.mark.parametrize("plan", LIVES)
def test_every_mechanism_named_has_a_cell(plan: str) -> None:
    missing = {mechanism for name, mechanism in NOT_YET if name == plan}
    assert set(NAMED[plan]) - LIVES[plan].lived == missing
    assert LIVES[plan].lived <= set(TITLES)


@pytest.mark.parametrize("plan", LIVES)
def test_a_life_goes_forward_through_the_whole_period(plan: str) -> None:
    moments = [(cell.day, cell.at) for cell in LIVES[plan].cells]
    assert moments == sorted(moments)
    assert LIVES[plan].cells[-1].day <= LIVES[plan].last


@pytest.mark.system
@pytest.mark.parametrize("plan", LIVES)
async def test_the_plan_is_lived(plan: str, tmp_path: Path) -> None:
    """Each cell asserts what is stored and who was told; the transcript is the one in docs."""
    lived = await live(LIVES[plan], tmp_path)
    assert [cell for cell, _ in lived.shown] == list(LIVES[plan].cells)
    assert all(shown.stored and shown.told for _, shown in lived.shown)
    kept = (TRANSCRIPTS / f"{plan}.md").read_text("utf-8")
    assert lived.transcript == kept, f"run python -m tests.lives {plan} and look at what changed"
    assert kept.count("\n") <= MOST_LINES
