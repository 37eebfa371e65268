"""The words around a counted rehearsal."""

from dataclasses import replace
from datetime import date

import pytest

from models.rules.periods import Period, PeriodKind
from models.rules.reach import Absent, Reach
from models.rules.traffic import MonthTraffic, Papers, Received, Side, Traffic
from publishing.plans.traffic import remarks, table
from publishing.texts import LANGUAGES, Texts

TEXTS = Texts.load()
T = TEXTS.translator()
MAY = Period(PeriodKind.MONTH, "2026-05", date(2026, 5, 1), date(2026, 5, 31))
JUNE = Period(PeriodKind.MONTH, "2026-06", date(2026, 6, 1), date(2026, 6, 30))


def month(period: Period, member: int, leader: int, group: int, digests: int = 0) -> MonthTraffic:
    return MonthTraffic(
        period,
        (
            Received(1, "李卫国", Side.MEMBER, member, digests),
            Received(2, "王秀英", Side.LEADER, leader, 0),
            Received(3, "东湖社区党支部", Side.GROUP, group, 0),
        ),
    )


QUIET = Traffic((month(MAY, 0, 0, 0), month(JUNE, 3, 4, 5, digests=3)))
LOUD = Traffic(
    (month(MAY, 11, 12, 99, digests=4), month(JUNE, 11, 1, 99, digests=5)),
    unled=tuple(f"第{number}支部" for number in range(1, 15)),
    left_out=("机关",),
    reach=Reach(("月小结",), (Absent("广场改造", "liuhe"),)),
)


def test_a_month_in_which_nothing_is_due_has_its_line() -> None:
    assert table(T, QUIET)[1:] == [
        ("2026年5月", "0", "0", "0", "0", ""),
        ("2026年6月", "3", "4", "5", "12", "王秀英 4"),
        ("全部", "3", "4", "5", "12", "王秀英 4"),
    ]


def test_all_is_well_where_nobody_gets_too_much() -> None:
    bound, spread = remarks(T, QUIET)
    assert "提醒的上限" in bound
    assert spread == ("每人收到的条数（共 2 人）：一半的人不超过 3，九成的人不超过 4，最多 4。")


def test_a_roster_without_people_has_no_spread() -> None:
    groups = MonthTraffic(MAY, (Received(3, "东湖", Side.GROUP, 1, 0),))
    assert len(remarks(T, Traffic((groups,)))) == 1


def test_each_warning_says_what_how_much_and_what_to_do() -> None:
    crowded, digests, unled, left_out, nobody, absent = remarks(T, LOUD)[2:]
    assert crowded.startswith(
        "提醒：有 2 人某个月会收到 10 条以上，最多的是2026年5月的王秀英，12 条。"
    )
    assert digests.startswith("提醒：2026年5月、2026年6月有人会收到 5 次汇总")
    assert "14 个党组织没有书记" in unled
    assert "第12支部等，另有 2 个" in unled
    assert left_out == "提醒：1 个党组织的类别不在方案里，不会有任务：机关。"
    assert nobody.startswith("提醒：按现在的名册，没有人要交“月小结”。")
    assert absent.startswith("提醒：“广场改造”点名的 liuhe 不会有这项任务")


def test_it_is_told_how_many_sheets_people_fill_in_and_for_whom_in_vain() -> None:
    many, few = Papers("党员评议", 29, 300, 0), Papers("班子评议", 3, 20, 4)
    told = remarks(T, replace(QUIET, papers=(many, few)))[2:]
    assert told[0] == "“党员评议”：一期评 300 位，填得最多的一人要填 29 份。"
    assert "其中 4 位请得到的评议人太少，不会有结果" in told[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_say_it(language: str) -> None:
    t = TEXTS.translator(language)
    assert len(remarks(t, LOUD)) == 8
    assert {len(row) for row in table(t, LOUD)} == {6}
