"""'Begin the other one' pressed where no other form waits was never answered."""

import pytest

from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_question_is_asked_again(stage: Stage) -> None:
    await stage.presses("member", "idea.new")
    seen = await stage.presses_live("member", "anew")
    assert len(seen.popups) == 1
    assert len(seen.shown()) == 1
