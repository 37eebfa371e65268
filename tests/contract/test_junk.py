"""Whatever stands in a parameter: an answer, or a gap with a name, and never a crash."""

from typing import Any

import pytest

from bot.simulator.answers import NotModelled
from bot.simulator.methods import METHODS
from bot.simulator.methods.request import Upload
from bot.simulator.people import PIXEL
from tests.contract.town import Town

VALID: dict[str, Any] = {
    "action": "typing",
    "callback_query_id": "5000001",
    "chat_id": 1000001,
    "command": "menu",
    "file_id": "photo-000001",
    "from_chat_id": 1000001,
    "message_id": 1,
    "name": "专题",
    "text": "好",
    "user_id": 1000001,
}
JUNK: list[Any] = [
    "", " ", "x", "一", "0", "-1", "1.5", "1e3", "9" * 19, "9" * 5000, "true", "null", "@", "@x",
    "{", "[", "[]", "{}", "[[]]", "[1]", "[null]", "[{}]", '"x"', '{"a":1}', '[["x"]]', '[[{}]]',
    '{"type":null}', '{"type":"chat","chat_id":[]}', '{"inline_keyboard":[[null]]}',
    '{"inline_keyboard":null}', '{"keyboard":[[{"text":[]}]]}', '{"message_id":true}',
    '[{"type":"bold","offset":0,"length":9999999}]', '[{"type":[],"offset":0,"length":1}]',
    '[{"command":1,"description":2}]', '[{"type":"photo","media":"photo-000001","width":"x"}]',
    "attach://", "attach://photo", "http://", "\x00", "\u202e", "字" * 20_000, "[" * 50_000,
    '"\\ud800"', "\ud800", True, False, 0, -1, 1.5, 10**30, [], {}, [[]], [{}], [None], {"a": None},
]  # fmt: skip


@pytest.mark.parametrize("method", sorted(METHODS))
async def test_junk_in_every_parameter(town: Town, method: str):
    await town.li.photo()
    takes = METHODS[method].takes
    valid = {name: value for name, value in VALID.items() if name in takes}
    for name in sorted(takes):
        for junk in JUNK:
            await survives(town, method, valid | {name: junk})


async def survives(town: Town, method: str, params: dict[str, Any]) -> None:
    # So that getUpdates has something to give and never waits.
    await town.wang.send("大家好")
    gaps = len(town.world.gaps)
    files = {"photo": Upload("a.png", PIXEL)}
    try:
        answer = await town.world.call(town.world.account.token, method, params, files)
        assert answer.status in {200, 400, 403}
    except NotModelled:
        assert len(town.world.gaps) == gaps + 1
