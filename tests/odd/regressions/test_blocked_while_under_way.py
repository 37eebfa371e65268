"""An update of somebody who had blocked the bot meanwhile, or of a group where it may not write,
was reported as a fault."""

import pytest

from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("text", ["/menu", "你好", "/start nosuch"])
async def test_a_person_who_blocked(stage: Stage, text: str) -> None:
    seen = await stage.says("gone", text=text)
    assert seen.refused == ["sendMessage: Forbidden: bot was blocked by the user"]
    assert seen.trouble == ()


@pytest.mark.parametrize("place", ["muted", "closed"])
async def test_a_place_where_it_may_not_write(stage: Stage, place: str) -> None:
    seen = await stage.says("member", place, text="/menu@zhengxian_bot")
    assert len(seen.refused) == 1
    assert seen.trouble == ()


async def test_a_press_is_answered_all_the_same(stage: Stage) -> None:
    seen = await stage.presses("gone", "menu.open")
    assert len(seen.popups) == 1
    assert seen.trouble == ()
