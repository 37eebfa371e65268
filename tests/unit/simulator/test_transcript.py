import pytest

from bot.simulator.columns import padded, width, wrapped
from bot.simulator.people import Person
from bot.simulator.transcript import Transcript
from bot.simulator.world import World
from tests.unit.simulator.wire import StoppedClock, Wire, buttons


@pytest.fixture
async def li(world: World) -> Person:
    person = world.person("李卫国")
    await person.start("Xy12")
    return person


async def test_private_chats_left_and_groups_right(
    wire: Wire, world: World, li: Person, clock: StoppedClock
):
    await wire(
        "sendMessage",
        chat_id=li.id,
        text="<b>您好</b>，请填写公开承诺，一人一条，写清目标。",
        parse_mode="HTML",
        reply_markup=buttons("提交", "返回"),
    )
    press = await li.click("提交")
    await wire("answerCallbackQuery", callback_query_id=press.id, text="已提交")
    await wire("editMessageText", chat_id=li.id, message_id=2, text="谢谢")
    clock.move(minutes=5)
    group = world.group("示例支部", forum=True)
    await group.add_bot(li, token="Ab34")
    await group.topic(li, "专题")
    said = await group.say(world.person("王秀英"), "收到", topic="专题")
    await wire("sendMessage", chat_id=group.id, text="本期通报", message_thread_id=said.thread_id)
    await wire("deleteMessage", chat_id=li.id, message_id=2)
    assert str(Transcript(world, width=65)).splitlines() == [
        "-- 2026-11-20 09:00 --",
        "李卫国 > /start …               |",
        "李卫国 < 您好，请填写公开承诺， |",
        "  一人一条，写清目标。          |",
        "  [ 提交 ] [ 返回 ]             |",
        "李卫国 > [ 提交 ]               |",
        "李卫国 <! 已提交                |",
        "李卫国 <~ 谢谢                  |",
        "-- 2026-11-20 09:05 --",
        "                                | 示例支部 * new_chat_members 争",
        "                                |   先",
        "                                | 示例支部 · 李卫国 >",
        "                                |   /start@zhengxian_bot …",
        "                                | 示例支部 * forum_topic_created",
        "                                |   专题",
        "                                | 示例支部 # 专题 · 王秀英 > 收到",
        "                                | 示例支部 # 专题 < 本期通报",
        "李卫国 <x 谢谢                  |",
    ]


async def test_files_and_pins_are_named(wire: Wire, world: World, li: Person):
    await li.photo("现场")
    await li.document("名单.xlsx", b"x")
    await wire("pinChatMessage", chat_id=li.id, message_id=1)
    assert Transcript(world, width=62).lines()[2:] == [
        "李卫国 > (photo)              |",
        "  现场                        |",
        "李卫国 > (document 名单.xlsx) |",
        "李卫国 <^ /start …            |",
    ]


async def test_a_part_of_it_and_links_without_their_tokens(wire: Wire, world: World, li: Person):
    transcript = Transcript(world)
    mark = transcript.mark()
    await wire("sendMessage", chat_id=li.id, text="https://t.me/zhengxian_bot?start=Zz-9_ 打开")
    (_, line) = transcript.text(since=mark).splitlines()
    assert line.startswith("李卫国 < https://t.me/zhengxian_bot?start=… 打开")


async def test_two_runs_read_the_same(clock: StoppedClock):
    texts = []
    for payload in ("one", "two"):
        world = World(clock)
        await world.person("李卫国").start(payload)
        await world.group("示例支部").add_bot(world.person("李卫国"), token=payload)
        texts.append(str(Transcript(world)))
    assert texts[0] == texts[1]


def test_width_counts_places_not_characters():
    assert width("中a，") == 5
    assert width("e\u0301\u200b") == 1
    assert padded("中", 4) == "中  "
    assert padded("中文", 3) == "中文"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("一二三四五", ["一二三四", "  五"]),
        ("一二三四，五", ["一二三", "  四，五"]),
        ("one two three", ["one two", "  three"]),
        ("abcdefghijkl", ["abcdef", "  ghijkl"]),
        ("一\n二三四五六", ["一", "  二三四", "  五六"]),
        ("", [""]),
    ],
)
def test_wrapping(text: str, lines: list[str]):
    assert wrapped(text, 8, indent="  ") == lines
    assert all(width(line) <= 8 for line in lines)
