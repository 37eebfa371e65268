"""Zero-width characters were handed in as an idea; control characters were kept, which neither
PostgreSQL nor an Excel sheet takes."""

import pytest

from tests.odd.stage import Stage
from tests.odd.texts import INVISIBLE

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("name", INVISIBLE)
async def test_it_is_no_answer(stage: Stage, name: str) -> None:
    await stage.presses("member", "idea.new")
    seen = await stage.says("member", text=INVISIBLE[name])
    assert seen.shown()[0].text.startswith("请发文字，")
    assert (await stage.draft("member"))["answers"] == {}


async def test_control_characters_are_left_out(stage: Stage) -> None:
    await stage.presses("member", "idea.new")
    await stage.says("member", text="声控\x00灯\x1b\uffff\r\n第二行")
    assert (await stage.draft("member"))["answers"] == {"text": "声控灯\n第二行"}
