import asyncio

import pytest

from bot.simulator.answers import Json
from bot.simulator.people import Person
from bot.simulator.views import NoSuchButton
from bot.simulator.world import World
from tests.unit.simulator.wire import Wire, buttons


@pytest.fixture
async def li(world: World) -> Person:
    person = world.person("李卫国")
    await person.send("/start")
    return person


@pytest.fixture
def got(world: World, li: Person) -> list[Json]:
    updates: list[Json] = []

    async def deliver(update: Json) -> None:
        updates.append(update)

    world.deliver = deliver
    return updates


async def test_the_same_name_is_the_same_person(world: World):
    assert world.person("李卫国") is world.person("李卫国")
    assert world.person("李卫国").id != world.person("王秀英").id


@pytest.mark.parametrize(
    ("payload", "text"),
    [
        ("abc-_9", "/start abc-_9"),
        ("x" * 64, "/start " + "x" * 64),
        ("x" * 65, "/start"),
        ("有中文", "/start"),
        ("a b", "/start"),
        ("", "/start"),
    ],
)
async def test_a_deep_links_token(li: Person, got: list[Json], payload: str, text: str):
    await li.start(payload)
    assert got[0]["message"]["text"] == text


async def test_a_button_is_found_on_the_newest_message_that_has_it(
    wire: Wire, li: Person, got: list[Json]
):
    old = await wire("sendMessage", chat_id=li.id, text="旧", reply_markup=buttons("提交"))
    new = await wire("sendMessage", chat_id=li.id, text="新", reply_markup=buttons("提交"))
    await wire("sendMessage", chat_id=li.id, text="别的", reply_markup=buttons("返回"))
    await li.click("提交")
    assert got[-1]["callback_query"]["message"]["message_id"] == new["message_id"]
    await li.click("提交", on=li.chat.messages[old["message_id"]])
    assert got[-1]["callback_query"]["message"]["message_id"] == old["message_id"]
    await wire("deleteMessage", chat_id=li.id, message_id=new["message_id"])
    await li.click("提交")
    assert got[-1]["callback_query"]["message"]["message_id"] == old["message_id"]


async def test_a_missing_button_lists_what_there_is(wire: Wire, li: Person, got: list[Json]):
    with pytest.raises(NoSuchButton, match="there are no buttons"):
        await li.click("提交")
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup=buttons("修改", "返回"))
    message = li.screen
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup={"keyboard": [["帮助"]]})
    with pytest.raises(NoSuchButton) as missing:
        await li.click("提交")
    assert str(missing.value) == "no button '提交' in 李卫国: [ 修改 ] [ 返回 ] [ 帮助 ]"
    await wire("deleteMessage", chat_id=li.id, message_id=message.id)
    with pytest.raises(NoSuchButton):
        await li.click("修改", on=message)
    assert got == []


async def test_a_reply_keyboard_writes_its_label(wire: Wire, li: Person, got: list[Json]):
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup={"keyboard": [["帮助"]]})
    await li.click("帮助")
    assert got[-1]["message"]["text"] == "帮助"


async def test_a_deep_link_starts_the_bot_and_another_is_only_told(
    wire: Wire, world: World, li: Person, got: list[Json]
):
    rows = [
        [{"text": "填写", "url": "https://t.me/zhengxian_bot?start=tok"}],
        [{"text": "说明", "url": "https://example.org/"}],
    ]
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup={"inline_keyboard": rows})
    await li.click("填写")
    assert got[-1]["message"]["text"] == "/start tok"
    press = await li.click("说明")
    assert press.url == "https://example.org/"
    assert len(got) == 1


async def test_pressing_twice_brings_the_same_data_again(wire: Wire, li: Person, got: list[Json]):
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup=buttons("提交"))
    press = await li.click("提交")
    await wire("editMessageText", chat_id=li.id, message_id=li.screen.id, text="已提交")
    again = await li.press_again(press)
    first, second = (update["callback_query"] for update in got)
    assert first["data"] == second["data"] == "提交"
    assert first["id"] != second["id"]
    await wire("answerCallbackQuery", callback_query_id=again.id, text="已经提交过了")
    assert (press.text, again.text) == ("", "已经提交过了")


async def test_take_gives_each_message_once(wire: Wire, li: Person):
    await wire("sendMessage", chat_id=li.id, text="一")
    assert [m.text for m in li.take()] == ["一"]
    second = await wire("sendMessage", chat_id=li.id, text="二")
    await wire("sendMessage", chat_id=li.id, text="三")
    await wire("deleteMessage", chat_id=li.id, message_id=second["message_id"])
    assert [m.text for m in li.take()] == ["三"]
    assert li.take() == []
    assert [m.text for m in li.inbox] == ["一", "三"]


async def test_an_empty_screen_says_so(li: Person):
    with pytest.raises(AssertionError, match="the bot has said nothing in 李卫国"):
        _ = li.screen


async def test_pictures_documents_and_replies(li: Person, got: list[Json], world: World):
    picture = await li.photo("证据")
    await li.document("名单.xlsx", b"abc", "附件")
    await li.video("短片")
    await li.voice(seconds=75)
    await li.reply(picture, "就是这个")
    messages = [update["message"] for update in got]
    assert messages[0]["photo"][-1]["width"] == 1
    assert [m.get("caption") for m in messages] == ["证据", "附件", "短片", None, None]
    assert messages[3]["voice"]["duration"] == 75
    assert messages[1]["document"]["mime_type"].endswith("spreadsheetml.sheet")
    assert messages[4]["reply_to_message"]["caption"] == "证据"
    assert await world.download(world.account.token, "documents/file_2.xlsx") == b"abc"


async def test_an_album_is_several_updates_at_once(world: World, li: Person):
    arrived: list[Json] = []
    together = asyncio.Event()

    async def deliver(update: Json) -> None:
        arrived.append(update["message"])
        if len(arrived) == 3:
            together.set()
        await together.wait()

    world.deliver = deliver
    async with asyncio.timeout(5):
        await li.album(3, "三张")
    assert len({m["media_group_id"] for m in arrived}) == 1
    assert [m.get("caption") for m in arrived] == ["三张", None, None]
    assert len({m["photo"][-1]["file_unique_id"] for m in arrived}) == 3


async def test_an_edit_is_told(li: Person, got: list[Json]):
    message = await li.send("承诺一")
    await li.edit(message, "承诺二")
    assert got[-1]["edited_message"]["text"] == "承诺二"
    assert li.messages[-1].text == "承诺二"


async def test_a_text_too_long_for_one_message_goes_out_in_pieces(li: Person, got: list[Json]):
    await li.send("字" * 4096 + "𠮷" * 2049)
    sizes = [len(update["message"]["text"]) for update in got]
    assert sizes == [4096, 2048, 1]


async def test_nobody_sends_an_empty_message(li: Person):
    with pytest.raises(ValueError, match="no empty message"):
        await li.send("  ")


async def test_blocking_is_told(li: Person, got: list[Json]):
    await li.block()
    await li.unblock()
    changes = [update["my_chat_member"] for update in got]
    before = [change["old_chat_member"]["status"] for change in changes]
    after = [change["new_chat_member"]["status"] for change in changes]
    assert (before, after) == (["member", "kicked"], ["kicked", "member"])
