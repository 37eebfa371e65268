"""Wrong requests over HTTP, refused with the codes and words of Telegram's own server."""

from typing import Any

import pytest

from tests.contract.asking import ask
from tests.contract.town import Town

LI = 1000001
Row = tuple[str, dict[str, Any], str]


def inline(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def button(**parts: Any) -> dict[str, Any]:
    return inline({"text": "提交", **parts})


async def refused(town: Town, method: str, params: dict[str, Any], reason: str) -> None:
    before = len(town.li.messages)
    assert await ask(town, method, **params) == (400, f"Bad Request: {reason}")
    assert town.world.refused[-1] == (method, f"Bad Request: {reason}")
    assert town.world.gaps == []
    assert len(town.li.messages) == before


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


CHATS = [
    ("", "chat_id is empty"),
    ("李卫国", "chat not found"),
    ("@nobody", "chat not found"),
    ("１０００００１", "chat not found"),
    ("--5", "chat not found"),
    (0, "chat not found"),
    (-1001, "chat not found"),
    ("null", "chat not found"),
]


@pytest.mark.parametrize(("chat", "reason"), CHATS)
@pytest.mark.parametrize("method", ["sendMessage", "getChat", "leaveChat"])
async def test_chats(town: Town, method: str, chat: str | int, reason: str):
    text = {"text": "好"} if method == "sendMessage" else {}
    await refused(town, method, {"chat_id": chat, **text}, reason)


async def test_text_is_looked_at_before_the_chat(town: Town):
    await refused(town, "sendMessage", {"chat_id": 5, "text": ""}, "message text is empty")


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


def entity(**parts: Any) -> list[dict[str, Any]]:
    return [{"type": "bold", "offset": 0, "length": 1, **parts}]


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


def album(*items: Any) -> dict[str, Any]:
    return {"chat_id": LI, "media": list(items)}


PHOTO = {"type": "photo", "media": "photo-000001"}
UNFIT = "can't parse InputMedia: "
FILES: list[Row] = [
    ("sendPhoto", {"chat_id": LI}, "there is no photo in the request"),
    ("sendPhoto", {"chat_id": LI, "photo": "attach://x"}, "there is no photo in the request"),
    (
        "sendPhoto",
        {"chat_id": LI, "photo": "x"},
        "wrong file identifier/HTTP URL specified",
    ),
    (
        "sendPhoto",
        {"chat_id": LI, "photo": "photo-000001", "caption": "字" * 1025},
        "message caption is too long",
    ),
    (
        "sendDocument",
        {"chat_id": LI, "document": "photo-000001"},
        "can't use file of type Photo as Document",
    ),
    ("sendMediaGroup", {"chat_id": LI}, 'parameter "media" is required'),
    ("sendMediaGroup", {"chat_id": LI, "media": "["}, "can't parse media JSON object"),
    ("sendMediaGroup", {"chat_id": LI, "media": PHOTO}, "expected an Array of InputMedia"),
    ("sendMediaGroup", album(), "there are no messages to send"),
    ("sendMediaGroup", album(*[PHOTO] * 11), "too many messages to send as an album"),
    ("sendMediaGroup", album(PHOTO, "x"), f"{UNFIT}expected an Object"),
    ("sendMediaGroup", album(PHOTO, {"media": "x"}), f'{UNFIT}Can\'t find field "type"'),
    ("sendMediaGroup", album(PHOTO, {"type": "photo"}), f"{UNFIT}media not found"),
    ("sendMediaGroup", album(PHOTO, PHOTO | {"media": "attach://x"}), f"{UNFIT}media not found"),
    (
        "sendMediaGroup",
        album(PHOTO, {"type": "sticker", "media": "x"}),
        f'{UNFIT}type "sticker" is unsupported',
    ),
    (
        "sendMediaGroup",
        album(PHOTO, {"type": "animation", "media": "x"}),
        f'{UNFIT}type "animation" can\'t be used in sendMediaGroup',
    ),
    (
        "sendMediaGroup",
        album(PHOTO, PHOTO | {"has_spoiler": "no"}),
        f'{UNFIT}Field "has_spoiler" must be of type Boolean',
    ),
    (
        "sendMediaGroup",
        album(PHOTO, {"type": "document", "media": "x"}),
        "document can't be mixed with other media types",
    ),
    (
        "sendMediaGroup",
        album(PHOTO, PHOTO | {"caption": "字" * 1025}),
        "message caption is too long",
    ),
    ("getFile", {}, "file_id not specified"),
    ("getFile", {"file_id": "x"}, "invalid file_id"),
]


@pytest.mark.parametrize(("method", "params", "reason"), FILES)
async def test_files(town: Town, method: str, params: dict[str, Any], reason: str):
    await town.li.photo()
    await refused(town, method, params, reason)


TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ELSEWHERE = {"chat_id": LI, "from_chat_id": LI}
MESSAGES: list[Row] = [
    ("editMessageText", {"text": "好"}, "message identifier is not specified"),
    ("editMessageText", {"text": "好", "message_id": 1}, "chat_id is empty"),
    ("editMessageText", {"text": "好", "chat_id": LI}, "message to edit not found"),
    ("editMessageText", {"chat_id": LI, "message_id": 1}, "message text is empty"),
    (
        "editMessageText",
        {"text": "好", "chat_id": LI, "message_id": "第一条"},
        "message to edit not found",
    ),
    (
        "editMessageText",
        {"text": "好", "chat_id": LI, "message_id": -1},
        "message to edit not found",
    ),
    ("editMessageText", {"text": "好", "chat_id": LI, "message_id": 1}, "message can't be edited"),
    ("editMessageReplyMarkup", {}, "message identifier is not specified"),
    ("editMessageCaption", {"chat_id": LI, "message_id": 9}, "message to edit not found"),
    ("deleteMessage", {"message_id": 1}, "chat identifier is not specified"),
    ("deleteMessage", {"chat_id": LI}, "message identifier is not specified"),
    ("deleteMessage", {"chat_id": LI, "message_id": 99}, "message to delete not found"),
    ("pinChatMessage", {"chat_id": LI, "message_id": "x"}, "message to pin not found"),
    ("copyMessage", {"chat_id": LI}, 'parameter "from_chat_id" is required'),
    ("copyMessage", ELSEWHERE, "message to copy not found"),
    ("forwardMessage", {"chat_id": LI, "from_chat_id": "x"}, "chat not found"),
    ("forwardMessage", ELSEWHERE | {"message_id": 99}, "message to forward not found"),
    ("answerCallbackQuery", {}, TOO_OLD),
    ("answerCallbackQuery", {"callback_query_id": "x"}, TOO_OLD),
    ("answerCallbackQuery", {"callback_query_id": 5000001}, TOO_OLD),
    ("answerCallbackQuery", {"text": "字" * 201}, "MESSAGE_TOO_LONG"),
    ("answerCallbackQuery", {"url": "https://example.org"}, "URL_INVALID"),
    ("answerCallbackQuery", {"url": "https://t.me/other_bot?start=a"}, "URL_INVALID"),
    ("sendChatAction", {"chat_id": LI, "action": "dance"}, "wrong parameter action in request"),
]


@pytest.mark.parametrize(("method", "params", "reason"), MESSAGES)
async def test_messages(town: Town, method: str, params: dict[str, Any], reason: str):
    await refused(town, method, params, reason)


def menu(**command: Any) -> dict[str, Any]:
    return {"commands": [{"command": "menu", "description": "菜单", **command}]}


def scope(**parts: Any) -> dict[str, Any]:
    return {**menu(), "scope": parts}


NO_SCOPE = "can't parse BotCommandScope: "
NO_BUTTON = "can't parse menu button: "
MENUS: list[Row] = [
    ("setMyCommands", {"commands": "["}, "can't parse commands JSON object"),
    ("setMyCommands", {"commands": {"a": 1}}, "expected an Array of BotCommand"),
    ("setMyCommands", {"commands": ["a"]}, "can't parse BotCommand: expected an Object"),
    (
        "setMyCommands",
        {"commands": [{"command": "a"}]},
        "can't parse BotCommand: Can't find field \"description\"",
    ),
    ("setMyCommands", menu(command="/"), "command must be non-empty"),
    ("setMyCommands", menu(command="x" * 33), "command length must not exceed 32"),
    ("setMyCommands", menu(command="菜单"), "BOT_COMMAND_INVALID"),
    ("setMyCommands", menu(description=" "), "command description must be non-empty"),
    (
        "setMyCommands",
        menu(description="x" * 257),
        "command description length must not exceed 256",
    ),
    ("setMyCommands", {"commands": menu()["commands"] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"scope": "{"}, "can't parse BotCommandScope JSON object"),
    ("setMyCommands", scope(), f'{NO_SCOPE}Can\'t find field "type"'),
    ("setMyCommands", scope(type="some"), f"{NO_SCOPE}Unsupported type specified"),
    ("setMyCommands", scope(type="chat"), f'{NO_SCOPE}Can\'t find field "chat_id"'),
    ("setMyCommands", scope(type="chat", chat_id=""), f"{NO_SCOPE}Empty chat_id specified"),
    ("setMyCommands", scope(type="chat", chat_id=5), "chat not found"),
    (
        "deleteMyCommands",
        {"scope": {"type": "chat_member", "chat_id": LI, "user_id": 0}},
        f"{NO_SCOPE}Invalid user_id specified",
    ),
    ("setChatMenuButton", {"menu_button": "{"}, "can't parse menu button JSON object"),
    ("setChatMenuButton", {"menu_button": []}, f"{NO_BUTTON}MenuButton must be an Object"),
    (
        "setChatMenuButton",
        {"menu_button": {"type": "lunch"}},
        f"{NO_BUTTON}MenuButton has unsupported type",
    ),
    (
        "setChatMenuButton",
        {"menu_button": {"type": "web_app", "text": "x"}},
        f'{NO_BUTTON}Can\'t find field "web_app"',
    ),
    ("setChatMenuButton", {"chat_id": "x"}, "invalid chat_id specified"),
    ("setChatMenuButton", {"chat_id": 5}, "user not found"),
    (
        "setWebhook",
        {"url": "http://example.org"},
        "bad webhook: An HTTPS URL must be provided for webhook",
    ),
    (
        "setWebhook",
        {"url": "https://example.org", "secret_token": "x" * 257},
        "secret token is too long",
    ),
    (
        "setWebhook",
        {"url": "https://example.org", "secret_token": "秘密"},
        "secret token contains unallowed characters",
    ),
]


@pytest.mark.parametrize(("method", "params", "reason"), MENUS)
async def test_menus(town: Town, method: str, params: dict[str, Any], reason: str):
    await refused(town, method, params, reason)


async def test_rooms(town: Town):
    plain = town.world.group("第二支部", creator=town.li)
    await plain.add_bot(town.li)
    forum = town.forum.id
    cases: list[Row] = [
        ("createForumTopic", {"chat_id": plain.id, "name": "专题"}, "the chat is not a forum"),
        ("createForumTopic", {"chat_id": forum, "name": " "}, "name must be non-empty"),
        ("createForumTopic", {"chat_id": forum}, "name must be non-empty"),
        ("getChatMember", {"chat_id": forum}, "invalid user_id specified"),
        ("getChatMember", {"chat_id": forum, "user_id": "李"}, "invalid user_id specified"),
        ("getChatMember", {"chat_id": forum, "user_id": 5}, "user not found"),
        (
            "getChatAdministrators",
            {"chat_id": LI},
            "there are no administrators in the private chat",
        ),
        (
            "sendMessage",
            {"chat_id": forum, "text": "好", "message_thread_id": 99},
            "message thread not found",
        ),
    ]
    for method, params, reason in cases:
        await refused(town, method, params, reason)


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
