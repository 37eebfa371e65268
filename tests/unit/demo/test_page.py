"""What of the demo is printed, what is counted, and what is only named."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import VirtualClock
from bot.demo.story.page import Page
from bot.simulator.events import Event, Happened
from bot.simulator.rooms import Group
from bot.simulator.world import World
from publishing.texts import Texts

BEGINS = datetime(2026, 10, 9, 1, tzinfo=UTC)
T = Texts.load().translator()
MENU = (("书记工作台",), ("写承诺", "我的承诺"), ("提金点子", "我的金点子"), ("主菜单",))


class Street:
    """Three people, two rooms, and a page that is written down."""

    def __init__(self, *, full: bool = False) -> None:
        self.clock = VirtualClock(BEGINS)
        self.world = World(self.clock)
        self.lines: list[str] = []
        self.page = Page(self.world, T, self.lines.append, full=full)
        self.people = [self.world.person(name) for name in ("李卫国", "王秀英", "赵长林")]
        self.rooms: list[Group] = [self.world.group(title) for title in ("东街", "西街")]

    def says(self, where: int, text: str, buttons: tuple[tuple[str, ...], ...] = ()) -> None:
        """The bot to the person or (below zero) in the room with this number."""
        chat = self.people[where].chat if where >= 0 else self.rooms[where].chat
        self._note(Event(self.clock.now(), Happened.SAID, chat, self.world.bot, text, "", buttons))

    def asks(self, who: int, text: str) -> None:
        person = self.people[who]
        self._note(Event(self.clock.now(), Happened.SAID, person.chat, person.user, text))

    def _note(self, event: Event) -> None:
        self.world.history.append(event)

    def printed(self) -> list[str]:
        """The lines since the last time, without the columns."""
        lines = [line.strip(" |") for line in self.lines]
        self.lines.clear()
        return [line for line in lines if line]


@pytest.fixture
def street() -> Street:
    return Street()


def test_without_names_everything_is_printed_under_its_minute(street: Street) -> None:
    street.asks(0, "/menu")
    street.says(0, "您好")
    street.clock.advance(timedelta(minutes=1))
    street.says(1, "提醒")
    street.page.show()
    assert street.printed() == [
        "-- 2026-10-09 09:00 --",
        "李卫国 > /menu",
        "李卫国 < 您好",
        "-- 2026-10-09 09:01 --",
        "王秀英 < 提醒",
    ]


def test_who_is_not_shown_is_counted(street: Street) -> None:
    street.says(0, "您好")
    for other in (1, 2):
        street.asks(other, "/start")
        street.says(other, "欢迎")
        street.says(other, "请选一项")
    street.says(-1, "通知")
    street.page.show("李卫国")
    assert street.printed()[1:] == [
        "李卫国 < 您好",
        "…… 从略：王秀英、赵长林（2 人）的私聊，各人发出 2 次，机器人发出 5 条"
        "（连同 1 个群和频道）。",
    ]


def test_nothing_is_printed_or_counted_twice(street: Street) -> None:
    street.says(0, "您好")
    street.page.show("李卫国")
    street.printed()
    street.says(1, "再见")
    street.page.skip()
    assert street.printed() == ["…… 从略：王秀英（1 人）的私聊，机器人发出 1 条。"]
    street.page.skip()
    assert street.printed() == []


def test_rooms_alone_are_counted_as_rooms(street: Street) -> None:
    street.says(-1, "通知")
    street.says(-2, "通知")
    street.page.show("西街")
    assert street.printed()[-1] == "…… 从略：1 个群和频道里的 1 条。"


def test_the_same_words_in_several_rooms_are_printed_once(street: Street) -> None:
    street.says(-2, "通知")
    street.says(-1, "通知")
    street.says(-1, "另一条")
    street.page.show()
    assert street.printed()[1:] == [
        "东街 < 通知",
        "…… 同样一条还发给：西街（1 处）",
        "西街 < 另一条",
    ]


def test_what_is_said_to_people_or_at_another_minute_is_not_the_same(street: Street) -> None:
    street.says(0, "通知")
    street.says(1, "通知")
    street.says(-2, "通知")
    street.clock.advance(timedelta(minutes=1))
    street.says(-1, "通知")
    street.page.show()
    assert len([line for line in street.printed() if line.endswith("< 通知")]) == 4


def test_a_screen_seen_before_is_only_named_whoever_sees_it(street: Street) -> None:
    for who in (0, 0, 1):
        name = street.people[who].name
        street.says(who, f"主菜单\n{name}同志，您好。", MENU)
    street.page.show()
    lines = street.printed()
    assert lines[-2:] == ["李卫国 < 主菜单（同前，从略）", "王秀英 < 主菜单（同前，从略）"]
    assert lines.count("李卫国 < 主菜单") == 1


def test_a_paragraph_is_left_out_the_second_time_within_a_scene(street: Street) -> None:
    sheet = "一\n二\n三"
    street.says(0, f"请核对\n\n{sheet}\n\n没有了")
    street.says(0, f"已提交\n\n{sheet}")
    street.page.show()
    assert street.printed()[-2:] == ["李卫国 < 已提交", "（3 行同上，从略）"]
    street.page.scene("demo-why")
    street.says(0, f"再看\n\n{sheet}")
    street.page.show()
    assert street.printed()[-4:] == ["李卫国 < 再看", "一", "二", "三"]


def test_buttons_stand_beside_each_other_and_whole(street: Street) -> None:
    street.says(0, "请选", tuple((label,) for label in ("提交", "修改某一项", "返回", "长" * 20)))
    street.page.show()
    assert street.printed()[-2:] == ["[ 提交 ] [ 修改某一项 ] [ 返回 ]", f"[ {'长' * 20} ]"]


def test_in_full_nothing_is_left_out_or_moved() -> None:
    street = Street(full=True)
    for where in (0, 1, -1, -2):
        street.says(where, "主菜单\n\n一\n二\n三", MENU)
    street.page.show("李卫国")
    street.page.skip()
    lines = street.printed()
    assert len([line for line in lines if line.endswith("< 主菜单")]) == 4
    assert "[ 写承诺 ] [ 我的承诺 ]" in lines
    assert not [line for line in lines if "……" in line]


def test_long_lists_of_names_are_cut_and_the_count_stays(street: Street) -> None:
    names = ("甲", "乙", "丙", "丁", "戊")
    for name in names:
        person = street.world.person(name)
        street.world.history.append(
            Event(BEGINS, Happened.SAID, person.chat, street.world.bot, "您好")
        )
    street.page.skip()
    assert street.printed() == ["…… 从略：甲、乙、丙、丁等（5 人）的私聊，机器人发出 5 条。"]


def test_headings_are_as_wide_as_both_columns(street: Street) -> None:
    street.page.chapter("demo-september")
    street.page.aside("demo-never", count=3)
    lines = street.printed()
    assert lines == ["=" * 100, "九月 · 准备", "=" * 100, lines[3]]
    assert lines[3].startswith("有 3 人始终没有开通")
