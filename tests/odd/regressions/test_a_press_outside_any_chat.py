"""A press on an inline message (none is ours) ran the handler, which then had nowhere to show."""

import pytest

from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_it_is_told_to_be_stale_and_does_nothing(stage: Stage) -> None:
    for data in ("menu.open", "language.set:en", "people.list:2:0"):
        seen = await stage.presses("secretary", data, "inline")
        assert seen.trouble == ()
        assert [call.method for call in seen.calls] == ["answerCallbackQuery"]
        assert seen.popups[0].text
        assert seen.changed == frozenset()
