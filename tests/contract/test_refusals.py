"""Wrong requests over HTTP, refused with the codes and words of Telegram's own server."""

from typing import Any

import pytest

from tests.contract.asking import LI, PHOTO, Row, refused
from tests.contract.town import Town

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


def album(*items: Any) -> dict[str, Any]:
    return {"chat_id": LI, "media": list(items)}


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
