"""/start without our name was answered in groups; our name in capitals, or before a line break,
was not."""

import pytest

from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("text", ["/start", "/start abc", "/start@other_bot", "/menu", "/menu@"])
async def test_it_is_none_of_ours(stage: Stage, text: str) -> None:
    seen = await stage.says("member", "unbound", text=text)
    assert seen.calls == ()


@pytest.mark.parametrize(
    "text", ["/MENU@ZHENGXIAN_BOT", "/menu@ZhengXian_Bot x", "/menu@zhengxian_bot\nx"]
)
async def test_ours_is_ours_however_it_is_written(stage: Stage, text: str) -> None:
    assert len((await stage.says("member", "group", text=text)).shown()) == 1
