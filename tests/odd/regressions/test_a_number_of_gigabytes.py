"""1e-999999999 took all memory to write out, 1E+999999999999 raised Overflow."""

import pytest

from tests.odd.stage import Stage
from tests.odd.texts import NUMBERS

pytestmark = pytest.mark.asyncio(loop_scope="module")

NAMES = ("hardly anything", "almost nothing", "too much", "googol", "digits", "2^63", "signalling")


@pytest.mark.parametrize("name", NAMES)
async def test_it_is_no_number(stage: Stage, name: str) -> None:
    await stage.presses("west secretary", "progress.new:1")
    seen = await stage.says("west secretary", text=NUMBERS[name])
    assert seen.trouble == ()
    assert "请只发一个数" in seen.shown()[0].text or "12 位" in seen.shown()[0].text
    assert (await stage.draft("west secretary"))["answers"] == {}


@pytest.mark.parametrize(("name", "value"), [("full-width point", "3.5"), ("full-width", "123")])
async def test_full_width_digits_are_one(stage: Stage, name: str, value: str) -> None:
    await stage.presses("west secretary", "progress.new:1")
    await stage.says("west secretary", text=NUMBERS[name])
    assert (await stage.draft("west secretary"))["answers"] == {"value": value}
