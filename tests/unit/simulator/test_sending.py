from datetime import timedelta
from typing import Any

import pytest

from bot.simulator.answers import NotModelled
from bot.simulator.methods import METHODS
from bot.simulator.methods.request import Upload
from bot.simulator.people import PIXEL, Person
from bot.simulator.world import World
from tests.unit.simulator.wire import Refused, StoppedClock, Wire, buttons


@pytest.fixture
async def li(world: World) -> Person:
    person = world.person("李卫国")
    await person.send("/start")
    return person


async def refusal(wire: Wire, method: str, /, **params: Any) -> str:
    with pytest.raises(Refused) as refused:
        await wire(method, **params)
    return f"{refused.value.code} {refused.value}"


async def test_a_message_is_seen_with_text_and_buttons(wire: Wire, li: Person):
    sent = await wire(
        "sendMessage",
        chat_id=li.id,
        text="<b>您好</b>",
        parse_mode="HTML",
        reply_markup=buttons("提交", "返回"),
    )
    assert li.screen.text == "您好"
    assert li.screen.buttons == [["提交", "返回"]]
    assert sent["message_id"] == li.screen.id == 2
    assert sent["from"]["is_bot"]
    assert sent["chat"] == {"id": li.id, "type": "private", "first_name": "李卫国"}
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert sent["date"] == 1795136400


async def test_form_strings_are_read_like_json(wire: Wire, li: Person):
    await wire(
        "sendMessage",
        chat_id=str(li.id),
        text="好",
        reply_markup='{"inline_keyboard":[[{"text":"提交","callback_data":"a"}]]}',
        reply_parameters='{"message_id": 1}',
    )
    assert li.screen.labels == ["提交"]
    assert li.screen.reply_to is not None
    assert li.screen.reply_to.text == "/start"


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "字" * 4097}, "message is too long"),
        ({"text": "𠮷" * 2049}, "message is too long"),
        ({"text": "字" * 10923}, "text is too long"),
        ({"text": "好", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"text": "好", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_texts_are_refused(wire: Wire, li: Person, params: dict[str, Any], reason: str):
    assert await refusal(wire, "sendMessage", chat_id=li.id, **params) == (
        f"400 Bad Request: {reason}"
    )
    assert li.inbox == []
    assert wire.world.refused == [("sendMessage", f"Bad Request: {reason}")]


async def test_the_limit_counts_what_is_left_after_parsing(wire: Wire, li: Person):
    await wire("sendMessage", chat_id=li.id, text=f"<b>{'字' * 4096}</b>", parse_mode="HTML")
    assert len(li.screen.text) == 4096


async def test_a_missing_reply_can_be_allowed(wire: Wire, li: Person):
    reply = {"message_id": 99, "allow_sending_without_reply": True}
    await wire("sendMessage", chat_id=li.id, text="好", reply_parameters=reply)
    assert li.screen.reply_to is None


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "提交", "callback_data": "字" * 21 + "xx"}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "a"}, "BUTTON_TEXT_INVALID"),
        (
            {"text": "打开", "url": "不是地址"},
            "inline keyboard button URL '不是地址' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "打开", "web_app": {"url": "http://x.cn"}},
            "inline keyboard button Web App URL 'http://x.cn' is invalid: "
            "Only HTTPS links are allowed",
        ),
        (
            {"text": "提交"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ],
)
async def test_buttons_are_refused(wire: Wire, li: Person, button: dict[str, Any], reason: str):
    markup = {"inline_keyboard": [[button]]}
    told = await refusal(wire, "sendMessage", chat_id=li.id, text="好", reply_markup=markup)
    assert told == f"400 Bad Request: {reason}"


async def test_64_bytes_of_data_are_accepted_and_101_buttons_are_not(wire: Wire, li: Person):
    full = {"inline_keyboard": [[{"text": "提交", "callback_data": "字" * 21 + "x"}]]}
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup=full)
    many = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101}
    told = await refusal(wire, "sendMessage", chat_id=li.id, text="好", reply_markup=many)
    assert told == "400 Bad Request: reply markup is too long"


async def test_a_reply_keyboard_stays_until_it_is_removed(wire: Wire, li: Person):
    keyboard = {"keyboard": [[{"text": "我的承诺"}, "帮助"]], "resize_keyboard": True}
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup=keyboard)
    await wire("sendMessage", chat_id=li.id, text="再见")
    assert li.keyboard == [["我的承诺", "帮助"]]
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup={"remove_keyboard": True})
    assert li.keyboard == []


async def test_an_unknown_chat_and_a_missing_one(wire: Wire):
    assert await refusal(wire, "sendMessage", chat_id=5, text="好") == (
        "400 Bad Request: chat not found"
    )
    assert await refusal(wire, "sendMessage", text="好") == "400 Bad Request: chat_id is empty"
    assert await refusal(wire, "sendMessage", chat_id="@nobody", text="好") == (
        "400 Bad Request: chat not found"
    )


async def test_nobody_is_written_to_who_never_pressed_start(wire: Wire, world: World):
    wang = world.person("王秀英")
    assert await refusal(wire, "sendMessage", chat_id=wang.id, text="好") == (
        "403 Forbidden: bot can't initiate conversation with a user"
    )
    assert await refusal(wire, "getChat", chat_id=wang.id) == "400 Bad Request: chat not found"


async def test_who_blocked_the_bot_cannot_be_reached_until_he_unblocks(wire: Wire, li: Person):
    await wire("sendMessage", chat_id=li.id, text="好")
    await li.block()
    blocked = "403 Forbidden: bot was blocked by the user"
    assert await refusal(wire, "sendMessage", chat_id=li.id, text="好") == blocked
    edit = {"chat_id": li.id, "message_id": li.screen.id}
    assert await refusal(wire, "editMessageText", **edit, text="更好") == blocked
    with pytest.raises(ValueError, match="has blocked the bot"):
        await li.send("在吗")
    await li.unblock()
    await wire("sendMessage", chat_id=li.id, text="又好了")


async def test_pictures_documents_and_captions(wire: Wire, li: Person):
    upload = {"p": Upload("排名.png", PIXEL)}
    sent = await wire("sendPhoto", upload, chat_id=li.id, photo="attach://p", caption="排名")
    assert sent["caption"] == "排名"
    small, large = sent["photo"]
    assert large["width"] == 1
    again = await wire("sendPhoto", chat_id=li.id, photo=large["file_id"])
    assert again["photo"][1]["file_id"] == large["file_id"]
    assert (await wire("getFile", file_id=small["file_id"]))["file_path"] == "photos/file_1.png"
    data = {"document": Upload("名单.xlsx", b"abc")}
    document = (await wire("sendDocument", data, chat_id=li.id))["document"]
    assert document["file_name"] == "名单.xlsx"
    assert document["file_size"] == 3
    assert li.screen.file is not None
    assert li.screen.file.data == b"abc"


async def test_videos_and_voices(wire: Wire, li: Person):
    video = await wire("sendVideo", {"video": Upload("v.mp4", b"v")}, chat_id=li.id)
    assert video["video"]["mime_type"] == "video/mp4"
    voice = await wire("sendVoice", {"voice": Upload("v.ogg", b"v")}, chat_id=li.id)
    assert voice["voice"]["duration"] == 1


async def test_the_same_bytes_have_the_same_unique_id_and_another_file_id(world: World):
    one, two = (world.files.add("document", b"abc", "a.txt") for _ in range(2))
    assert one.unique_id == two.unique_id
    assert one.file_id != two.file_id


@pytest.mark.parametrize(
    ("method", "data", "params", "reason"),
    [
        ("sendPhoto", PIXEL, {"caption": "字" * 1025}, "message caption is too long"),
        ("sendPhoto", b"not a picture", {}, "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", b"", {}, "file must be non-empty"),
        ("sendPhoto", PIXEL + bytes(10 << 20), {}, "file is too big"),
        ("sendPhoto", PIXEL, {"photo": "attach://q"}, "there is no photo in the request"),
        ("sendPhoto", PIXEL, {"photo": "gone"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", bytes((50 << 20) + 1), {}, "Request Entity Too Large"),
    ],
)
async def test_files_are_refused(
    wire: Wire, li: Person, method: str, data: bytes, params: dict[str, Any], reason: str
):
    kind = method.removeprefix("send").lower()
    with pytest.raises(Refused) as refused:
        await wire(method, {kind: Upload("x.png", data)}, chat_id=li.id, **params)
    assert str(refused.value).removeprefix("Bad Request: ") == reason
    assert refused.value.code == (413 if reason.startswith("Request") else 400)


async def test_a_document_cannot_be_sent_as_a_photo(wire: Wire, li: Person):
    file = (await wire("sendDocument", {"document": Upload("a.png", PIXEL)}, chat_id=li.id))[
        "document"
    ]
    told = await refusal(wire, "sendPhoto", chat_id=li.id, photo=file["file_id"])
    assert told == "400 Bad Request: can't use file of type Document as Photo"


async def test_a_picture_too_long_for_telegram_is_refused(wire: Wire, li: Person):
    long = PIXEL[:16] + (9000).to_bytes(4) + (1200).to_bytes(4) + PIXEL[24:]
    narrow = PIXEL[:16] + (2100).to_bytes(4) + (100).to_bytes(4) + PIXEL[24:]
    for data in (long, narrow):
        with pytest.raises(Refused, match="PHOTO_INVALID_DIMENSIONS"):
            await wire("sendPhoto", {"photo": Upload("x.png", data)}, chat_id=li.id)


async def test_an_album_is_one_group_of_messages(wire: Wire, li: Person):
    files = {"a": Upload("a.png", PIXEL), "b": Upload("b.png", PIXEL)}
    media = [{"type": "photo", "media": f"attach://{each}"} for each in files]
    sent = await wire("sendMediaGroup", files, chat_id=li.id, media=media)
    assert [m["message_id"] for m in sent] == [2, 3]
    assert {m["media_group_id"] for m in sent} == {"album-1"}


async def test_albums_are_refused(wire: Wire, li: Person):
    photo = {"type": "photo", "media": "x"}
    document = {"type": "document", "media": "x"}
    cases = {
        "there are no messages to send": [],
        "too many messages to send as an album": [photo] * 11,
        "document can't be mixed with other media types": [photo, document],
    }
    for reason, media in cases.items():
        told = await refusal(wire, "sendMediaGroup", chat_id=li.id, media=media)
        assert told == f"400 Bad Request: {reason}"
    with pytest.raises(NotModelled, match="an album of one"):
        await wire("sendMediaGroup", chat_id=li.id, media=[photo])


async def test_a_file_larger_than_20_megabytes_cannot_be_downloaded(wire: Wire, world: World):
    file = world.files.add("document", bytes((20 << 20) + 1), "big.bin")
    told = await refusal(wire, "getFile", file_id=file.file_id)
    assert told == "400 Bad Request: file is too big"
    assert await refusal(wire, "getFile", file_id="?") == "400 Bad Request: invalid file_id"


async def test_forwarding_names_the_origin_and_copying_does_not(wire: Wire, li: Person):
    source = {"from_chat_id": li.id, "message_id": 1}
    forwarded = await wire("forwardMessage", chat_id=li.id, **source)
    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "李卫国"
    copied = await wire("copyMessage", chat_id=li.id, **source)
    assert li.screen.id == copied["message_id"]
    assert li.screen.text == "/start"
    source["message_id"] = 99
    told = await refusal(wire, "copyMessage", chat_id=li.id, **source)
    assert told == "400 Bad Request: message to copy not found"


async def test_a_chat_action_is_checked(wire: Wire, li: Person):
    assert await wire("sendChatAction", chat_id=li.id, action="typing") is True
    told = await refusal(wire, "sendChatAction", chat_id=li.id, action="dance")
    assert told == "400 Bad Request: wrong parameter action in request"


async def test_what_is_not_in_the_list_fails_loudly_and_is_remembered(wire: Wire, li: Person):
    with pytest.raises(NotModelled, match="sendDice is not in the simulator's list"):
        await wire("sendDice", chat_id=li.id)
    with pytest.raises(NotModelled, match="sendMessage does not take txet"):
        await wire("sendMessage", chat_id=li.id, txet="好")
    markup = {"inline_keyboard": [[{"text": "付", "pay": True}]]}
    with pytest.raises(NotModelled, match="pay"):
        await wire("sendMessage", chat_id=li.id, text="好", reply_markup=markup)
    keyboard = {"keyboard": [[{"text": "电话", "request_contact": True}]]}
    with pytest.raises(NotModelled, match="request_contact"):
        await wire("sendMessage", chat_id=li.id, text="好", reply_markup=keyboard)
    assert len(wire.world.gaps) == 4


async def test_a_wrong_token_opens_nothing(world: World):
    answer = await world.call("1:wrong", "getMe", {})
    assert (answer.status, answer.body["description"]) == (401, "Unauthorized")


async def test_the_account_and_its_menus(wire: Wire, li: Person):
    assert (await wire("getMe"))["username"] == "zhengxian_bot"
    commands = [{"command": "start", "description": "开始"}]
    await wire("setMyCommands", commands=commands)
    await wire("setMyCommands", commands=[], scope={"type": "chat", "chat_id": li.id})
    assert li.menu == []
    await wire("deleteMyCommands", scope={"type": "chat", "chat_id": li.id})
    assert li.menu == ["start"]
    await wire(
        "setMyCommands", commands=[{"command": "x", "description": "中"}], language_code="zh"
    )
    assert li.menu == ["x"]
    assert await wire("setChatMenuButton", menu_button={"type": "commands"})
    assert await wire("setChatMenuButton", chat_id=li.id, menu_button={"type": "commands"})
    told = await refusal(wire, "setChatMenuButton", menu_button={"type": "lunch"})
    assert told == "400 Bad Request: can't parse menu button: MenuButton has unsupported type"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ({"command": "Start", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "开始", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "start", "description": ""}, "command description must be non-empty"),
    ],
)
async def test_commands_are_refused(wire: Wire, command: dict[str, str], reason: str):
    told = await refusal(wire, "setMyCommands", commands=[command])
    assert told == f"400 Bad Request: {reason}"


async def test_message_ids_are_counted_in_each_chat(wire: Wire, world: World, li: Person):
    wang = world.person("王秀英")
    await wang.send("/start")
    one = await wire("sendMessage", chat_id=li.id, text="好")
    two = await wire("sendMessage", chat_id=wang.id, text="好")
    assert one["message_id"] == two["message_id"] == 2


async def test_the_list_of_methods_names_each_once():
    assert len(METHODS) == 30
    assert {"sendMessage", "getUpdates", "createForumTopic"} <= METHODS.keys()


async def test_what_is_sent_later_is_dated_later(wire: Wire, li: Person, clock: StoppedClock):
    clock.move(hours=1)
    await wire("sendMessage", chat_id=li.id, text="好")
    first, last = li.messages
    assert last.date - first.date == timedelta(hours=1)


async def test_a_copy_may_have_another_caption(wire: Wire, li: Person):
    picture = await li.photo("原话")
    source = {"from_chat_id": li.id, "message_id": picture.id}
    await wire("copyMessage", chat_id=li.id, **source, caption="<b>新</b>", parse_mode="HTML")
    assert li.screen.text == "新"
    await wire("copyMessage", chat_id=li.id, **source)
    assert li.screen.text == "原话"


async def test_a_file_by_its_address_is_not_modelled(wire: Wire, li: Person):
    with pytest.raises(NotModelled, match="by its URL"):
        await wire("sendPhoto", chat_id=li.id, photo="https://example.org/a.png")


async def test_other_kinds_of_markup(wire: Wire, li: Person):
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup={"force_reply": True})
    app = {"inline_keyboard": [[{"text": "打开", "web_app": {"url": "https://example.org"}}]]}
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup=app)
    assert (await li.click("打开")).url == "https://example.org"
    with pytest.raises(NotModelled, match="something"):
        await wire("sendMessage", chat_id=li.id, text="好", reply_markup={"something": 1})
    empty = {"keyboard": [[{"text": " "}]]}
    told = await refusal(wire, "sendMessage", chat_id=li.id, text="好", reply_markup=empty)
    assert told == "400 Bad Request: BUTTON_TEXT_INVALID"


async def test_a_hundred_commands_at_most(wire: Wire):
    many = [{"command": "x", "description": "x"}] * 101
    assert await refusal(wire, "setMyCommands", commands=many) == (
        "400 Bad Request: BOT_COMMANDS_TOO_MUCH"
    )
