"""What real Telegram overlooks in silence, and what the simulator does not model: 501."""

from typing import Any

import pytest

from tests.contract.asking import LI, PHOTO, Row, ask, button, inline
from tests.contract.town import Town

OVERLOOKED: list[Row] = [
    ("sendMessage", {"txet": "好"}, "txet"),
    ("sendMessage", {"text": "好", "business_connection_id": "x"}, "business_connection_id"),
    ("sendMediaGroup", {"reply_markup": button(callback_data="a")}, "reply_markup"),
    ("sendDocument", {"has_spoiler": True}, "has_spoiler"),
    ("sendMessage", {"text": "好", "message_thread_id": "专题"}, "message_thread_id"),
    ("sendMessage", {"text": "好", "disable_notification": "不"}, "disable_notification"),
    ("sendMessage", {"text": "好", "entities": "["}, "entities"),
    ("sendMessage", {"text": "好", "entities": {}}, "entities"),
    ("sendMessage", {"text": "*好*", "parse_mode": "MarkdownV2"}, "MarkdownV2"),
    ("sendMessage", {"text": "好", "reply_parameters": {"message_id": 1, "quote": "x"}}, "quote"),
    ("sendMessage", {"text": "好", "reply_markup": {"inline": []}}, "inline"),
    ("sendMessage", {"text": "好", "reply_markup": button(pay=True)}, "pay"),
    ("sendMessage", {"text": "好", "reply_markup": inline({"text": "", "url": "x"})}, "label"),
    (
        "sendMessage",
        {"text": "好", "reply_markup": button(url="https://example.org", callback_data="a")},
        "url and callback_data",
    ),
    (
        "sendMessage",
        {"text": "好", "reply_markup": inline(*[{"text": "x", "callback_data": "x"}] * 13)},
        "a row of more than 12",
    ),
    (
        "sendMessage",
        {"text": "好", "reply_markup": {"remove_keyboard": True, "force_reply": True}},
        "several kinds",
    ),
    ("sendMediaGroup", {"media": [PHOTO]}, "an album of one"),
    ("sendPhoto", {"photo": "https://example.org/a.png"}, "by its URL"),
]


@pytest.mark.parametrize(("method", "params", "named"), OVERLOOKED)
async def test_what_telegram_would_overlook_or_we_do_not_model_is_no_refusal(
    town: Town, method: str, params: dict[str, Any], named: str
):
    """501, which Telegram has no use for: the caller is wrong, or the simulator is too small."""
    await town.li.photo()
    status, told = await ask(town, method, chat_id=LI, **params)
    assert status == 501
    assert told.startswith("Not Implemented: ")
    assert named in told
    assert [f"Not Implemented: {gap}" for gap in town.world.gaps] == [told]
    assert town.li.inbox == []


async def test_a_topics_name_and_updates_that_do_not_exist_are_gaps(town: Town):
    long = {"chat_id": town.forum.id, "name": "长" * 129}
    for method, params in (
        ("createForumTopic", long),
        ("createForumTopic", {**long, "name": "长", "icon_color": 1}),
        ("getUpdates", {"allowed_updates": ["mesage"]}),
        ("getUpdates", {"allowed_updates": "message"}),
    ):
        assert (await ask(town, method, **params))[0] == 501
