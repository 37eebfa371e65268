"""What Telegram notes in a chat was taken for an answer to the open question."""

import pytest

from tests.odd.messages import KINDS, SAID, contents
from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_notes_are_passed_over_and_stickers_told_what_is_awaited(stage: Stage) -> None:
    await stage.presses("member", "idea.new")
    for kind in KINDS:
        seen = await stage.says("member", **contents()[kind])
        if kind not in SAID:
            assert seen.shown() == [], kind
        elif kind != "text":
            assert "这一步" in seen.shown()[0].text, kind
