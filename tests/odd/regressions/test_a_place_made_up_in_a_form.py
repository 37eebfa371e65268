"""A forged 'change this step' led nowhere or to item 999,999,999: a crash, and a full memory."""

import pytest

from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")

PLACES = ("nosuch", "=", "", "indicators-1/999999999/title", "indicators-1/2/title", "more-4")


@pytest.mark.parametrize("place", PLACES)
async def test_it_asks_again(stage: Stage, place: str) -> None:
    await stage.presses("west member", "commitment.new")
    seen = await stage.presses_live("west member", "goto", place)
    assert seen.trouble == ()
    assert len(seen.popups) == 1
    assert (await stage.draft("west member"))["at"] == "target"


async def test_a_step_further_on_leads_back_to_what_is_missing(stage: Stage) -> None:
    await stage.presses("west member", "commitment.new")
    await stage.presses_live("west member", "goto", "more-1")
    seen = await stage.presses_live("west member", "pick", "no")
    assert seen.trouble == ()
    assert (await stage.draft("west member"))["at"] == "target"
