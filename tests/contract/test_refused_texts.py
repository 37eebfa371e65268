"""Wrong texts, entities and keyboards, refused with the words of Telegram's own server."""

from typing import Any

import pytest

from tests.contract.asking import LI, ask, button, entity, inline, refused
from tests.contract.town import Town

TEXTS: list[tuple[dict[str, Any], str]] = [
    ({}, "message text is empty"),
    ({"text": ""}, "message text is empty"),
    ({"text": "\n "}, "text must be non-empty"),
    ({"text": "字" * 4097}, "message is too long"),
    ({"text": "𠮷" * 2049}, "message is too long"),
    ({"text": "字" * 10923}, "text is too long"),
    ({"text": "好", "parse_mode": "HTLM"}, "unsupported parse_mode"),
    ({"text": "好", "link_preview_options": "{"}, "can't parse link preview options JSON object"),
    ({"text": "好", "link_preview_options": []}, "object expected as link preview options"),
    (
        {"text": "好", "link_preview_options": {"is_disabled": 1}},
        'field "is_disabled" must be of type Boolean',
    ),
    ({"text": "好", "reply_parameters": "{"}, "can't parse reply parameters JSON object"),
    ({"text": "好", "reply_parameters": [1]}, "object expected as reply parameters"),
    (
        {"text": "好", "reply_parameters": {"allow_sending_without_reply": True}},
        'can\'t find field "message_id"',
    ),
    (
        {"text": "好", "reply_parameters": {"message_id": "一"}},
        'field "message_id" must be a valid Number',
    ),
    ({"text": "好", "reply_parameters": {"message_id": []}}, 'field "message_id" must be a Number'),
    ({"text": "好", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ({"text": "好", "reply_to_message_id": 99}, "message to be replied not found"),
]


@pytest.mark.parametrize(("params", "reason"), TEXTS)
async def test_texts(town: Town, params: dict[str, Any], reason: str):
    await refused(town, "sendMessage", {"chat_id": LI, **params}, reason)


HTML = [
    ("<b>好", 'Can\'t find end tag corresponding to start tag "b"'),
    ("好</b>", "Unexpected end tag at byte offset 3"),
    ("<div>好</div>", 'Unsupported start tag "div" at byte offset 0'),
    ("得分 <3", "Unclosed start tag at byte offset 7"),
    ("<b><i>好</b></i>", 'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"'),
    ("<span>好</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('<a href="https://example.org', "Unclosed start tag at byte offset 0"),
]


@pytest.mark.parametrize(("text", "reason"), HTML)
async def test_mark_up(town: Town, text: str, reason: str):
    said = {"chat_id": LI, "text": text, "parse_mode": "HTML"}
    await refused(town, "sendMessage", said, f"can't parse entities: {reason}")


ENTITIES = [
    (["bold"], "can't parse MessageEntity: expected an Object"),
    ([{"type": "bold", "length": 1}], "can't parse MessageEntity: Can't find field \"offset\""),
    (entity(offset="x"), 'can\'t parse MessageEntity: Field "offset" must be a valid Number'),
    (entity(length=None), 'can\'t parse MessageEntity: Field "length" must be a Number'),
    (entity(type=""), "can't parse MessageEntity: Type is not specified"),
    (entity(type="loud"), "can't parse MessageEntity: Unsupported type specified"),
    (entity(type="text_link"), "can't parse MessageEntity: Can't find field \"url\""),
    (entity(type="text_link", url="x"), "entity URL 'x' is invalid: Wrong HTTP URL"),
    (entity(offset=-1), "receive an entity with incorrect offset -1"),
    (entity(length=1_000_001), "receive an entity with incorrect length 1000001"),
    (entity(offset=4), "entity begins after the end of the text at UTF-16 offset 4"),
    (
        entity(length=4),
        "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 4",
    ),
    (
        entity(offset=2),
        "entity begins in a middle of a UTF-16 symbol at byte offset 7",
    ),
    (
        entity(length=2),
        "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 7",
    ),
]


@pytest.mark.parametrize(("entities", "reason"), ENTITIES)
async def test_entities(town: Town, entities: list[Any], reason: str):
    """The text has three units; the second and third are one character."""
    said = {"chat_id": LI, "text": "好𠮷", "entities": entities}
    await refused(town, "sendMessage", said, reason)


UNREAD = "can't parse inline keyboard button: "
MARKUPS: list[tuple[Any, str]] = [
    ("{", "can't parse reply keyboard markup JSON object"),
    ('{"inline_keyboard":[[{"text":"\\ud842","callback_data":"a"}]]}',
     "can't parse reply keyboard markup JSON object"),
    ([], "object expected as reply markup"),
    ({"inline_keyboard": {}}, 'field "inline_keyboard" must be of type Array'),
    (
        {"inline_keyboard": [{"text": "提交", "callback_data": "a"}]},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    (inline("提交"), f"{UNREAD}InlineKeyboardButton must be an Object"),
    (inline({"callback_data": "a"}), f'{UNREAD}Can\'t find field "text"'),
    (inline({"text": None}), f'{UNREAD}Field "text" must be of type String'),
    (button(), f"{UNREAD}Text buttons are unallowed in the inline keyboard"),
    (button(callback_data=""), f"{UNREAD}Text buttons are unallowed in the inline keyboard"),
    (button(url=""), f"{UNREAD}Text buttons are unallowed in the inline keyboard"),
    (button(callback_data=["a"]), f'{UNREAD}Field "callback_data" must be of type String'),
    (button(callback_data="a", style="loud"), f"{UNREAD}invalid button style specified"),
    (button(web_app="https://example.org"), f'{UNREAD}Field "web_app" must be of type Object'),
    (button(web_app={}), f'{UNREAD}Can\'t find field "url"'),
    (button(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
    (button(callback_data="字" * 22), "BUTTON_DATA_INVALID"),
    (inline({"text": " ", "callback_data": "a"}), "BUTTON_TEXT_INVALID"),
    (button(url="打开"), "inline keyboard button URL '打开' is invalid: Wrong HTTP URL"),
    (
        button(url="https://localhost/x"),
        "inline keyboard button URL 'https://localhost/x' is invalid: Wrong HTTP URL",
    ),
    (
        button(url="ftp://example.org"),
        "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
    ),
    (button(url="https://"), "inline keyboard button URL 'https://' is invalid: URL host is empty"),
    (
        button(web_app={"url": "http://example.org"}),
        "inline keyboard button Web App URL 'http://example.org' is invalid: "
        "Only HTTPS links are allowed",
    ),
    (button(copy_text={"text": "x" * 257}), "BUTTON_COPY_TEXT_INVALID"),
    (
        {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101},
        "reply markup is too long",
    ),
    ({"keyboard": ["帮助"]}, 'field "keyboard" must be an Array of Arrays'),
    (
        {"keyboard": [[5]]},
        "can't parse keyboard button: KeyboardButton must be a String or an Object",
    ),
    (
        {"keyboard": [["帮助"]], "resize_keyboard": "yes"},
        'field "resize_keyboard" must be of type Boolean',
    ),
    ({"keyboard": [[" "]]}, "BUTTON_TEXT_INVALID"),
    ({"remove_keyboard": "true"}, 'field "remove_keyboard" must be of type Boolean'),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "reason"), MARKUPS)
async def test_keyboards(town: Town, markup: Any, reason: str):
    said = {"chat_id": LI, "text": "好", "reply_markup": markup}
    await refused(town, "sendMessage", said, reason)


async def test_keyboards_that_the_chat_cannot_have(town: Town):
    app = button(web_app={"url": "https://example.org"})
    cases = [
        (town.forum.id, app, "BUTTON_TYPE_INVALID"),
        (town.channel.id, {"keyboard": [["帮助"]]}, "inline keyboard expected"),
        (town.channel.id, {"force_reply": True}, "inline keyboard expected"),
    ]
    for chat, markup, reason in cases:
        said = {"chat_id": chat, "text": "好", "reply_markup": markup}
        await refused(town, "sendMessage", said, reason)


EDGES: list[dict[str, Any]] = [
    {"text": "字" * 4096},
    {"text": "好" + "𠮷" * 2047},
    {"text": f"<b>{'字' * 4096}</b>", "parse_mode": "HTML"},
    {"text": 5},
    {"text": "好", "parse_mode": "none"},
    {"text": "好", "reply_markup": button(callback_data="字" * 21 + "x")},
    {"text": "好", "reply_markup": button(url="tg://user?id=5")},
    {"text": "好", "reply_markup": button(url="example.org")},
    {"text": "好", "reply_markup": {"inline_keyboard": [[], []]}},
    {"text": "好", "reply_markup": {"force_reply": True}},
    {"text": "好", "reply_parameters": {}},
    {"text": "好", "reply_parameters": {"message_id": "1"}},
    {"text": "好", "reply_to_message_id": 99, "allow_sending_without_reply": "True"},
    {"text": "好", "disable_web_page_preview": True},
    {"text": "好𠮷", "entities": entity(offset=1, length=2)},
    {"text": "/help", "entities": entity(type="bot_command", length=5)},
    {"text": "好", "entities": entity(length=0)},
]


@pytest.mark.parametrize("params", EDGES)
async def test_what_is_just_right_is_accepted(town: Town, params: dict[str, Any]):
    assert await ask(town, "sendMessage", chat_id=LI, **params) == (200, "")
    assert len(town.li.inbox) == 1
