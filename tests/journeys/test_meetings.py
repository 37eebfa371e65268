"""A meeting, as its secretary, its people, their group and the superior see it."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.simulator.people import Person
from tests.journeys.town import Town, begun

QUARTERLY = "    title: 季度报告\n    kind: summary\n"
MEETING = "    title: 组织生活会\n    kind: meeting\n    follows: 7\n"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (QUARTERLY, MEETING)) as made:
        yield made


async def convene(secretary: Person, day: str = "10月8日") -> None:
    await secretary.send("/menu")
    await secretary.click("我的应办")
    await secretary.click("办理：组织生活会")
    await secretary.send(day)
    await secretary.send("下午3点，二楼会议室")
    await secretary.send("议一议这一季")
    await secretary.click("提交")


async def test_called_held_and_logged(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    zhou = await town.person("周文博")
    await convene(li)
    assert "已通知大家" in li.screen.text
    assert "东街社区党支部要开会了：组织生活会" in zhao.screen.text
    assert "2026年10月8日，下午3点，二楼会议室" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("会议")
    await zhao.click("10月8日：组织生活会（东街社区党支部）")
    assert "议题：议一议这一季" in zhao.screen.text
    assert "记录会议" not in zhao.screen.labels
    await li.click("记录会议")
    await li.send("十来个")
    assert "请只发一个数" in li.screen.text
    await li.send("12人")
    await li.send("逐个述评，互相提了意见。")
    await li.send("路灯" * 101)
    assert "第 1 件有 202 字，一件最多 200 字" in li.screen.text
    await li.send("1. 月底前把路灯修好，赵长林负责。\n2. 给老户送伞")
    assert "签字的记录" in li.screen.text
    await li.album(2)
    await li.click("完成")
    assert "附件：2 个文件" in li.screen.text
    await li.click("提交")
    assert "已记录。上级随时能看" in li.screen.text
    assert "到会 12 人" in li.screen.text
    await town.lived.day(date(2026, 10, 8))
    assert "已开“组织生活会”" in zhou.screen.text
    await zhou.click("看会议记录")
    before = len(zhou.inbox)
    await zhou.click(next(one for one in zhou.screen.labels if "组织生活会" in one))
    assert "1. 月底前把路灯修好，赵长林负责。（还没有办结）" in zhou.screen.text
    assert len(zhou.inbox) == before + 3
    assert "附件 2 个" in zhou.screen.text
    assert not [label for label in zhou.screen.labels if "办结" in label]
    await li.send("/menu")
    await li.click("我的应办")
    assert "办理：组织生活会" not in li.screen.labels


async def test_with_a_group_the_group_is_told_and_told_again_when_it_is_called_off(
    town: Town,
) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    group = await town.group(li, "东街党员群")
    before = len(zhao.inbox)
    await convene(li, "2026-10-20")
    assert "要开会了" in group.screen.text
    assert len(zhao.inbox) == before
    await li.click("记录会议")
    await li.send("12")
    await li.send("逐个述评")
    await li.click("跳过")
    await li.click("跳过")
    await li.click("提交")
    assert "会议定在10月20日，还没有到" in li.screen.text
    assert "逐个述评" in li.screen.text
    await li.click("取消")
    await li.click("退出，不保留")
    await li.send("/menu")
    await li.click("会议")
    await li.click(li.screen.labels[0])
    await li.click("取消会议")
    await li.click("返回")
    await li.click("取消会议")
    await li.click("确认")
    assert "已取消" in li.screen.text
    assert "的会不开了" in group.screen.text


async def held(secretary: Person, decisions: str) -> None:
    await secretary.click("记录会议")
    await secretary.send("12")
    await secretary.send("逐个述评")
    await secretary.send(decisions)
    await secretary.click("跳过")
    await secretary.click("提交")


async def test_what_was_decided_is_done_taken_back_and_told_before_the_next_one(
    town: Town,
) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    await convene(li)
    await held(li, "修路灯\n给老户送伞")
    await li.click("办结：修路灯")
    assert "修路灯" in li.screen.text
    await li.click("取消")
    await li.send("/menu")
    await li.click("会议")
    await li.click(li.screen.labels[0])
    await li.click("办结：修路灯")
    await li.send("十二盏都亮了")
    await li.click("提交")
    assert "已记为办结" in li.screen.text
    assert "1. 修路灯（10月8日办结：十二盏都亮了）" in li.screen.text
    await zhao.send("/menu")
    await zhao.click("会议")
    await zhao.click(zhao.screen.labels[0])
    assert "十二盏都亮了" in zhao.screen.text
    await li.click("撤回办结：修路灯")
    await li.click("返回")
    await li.click("撤回办结：修路灯")
    assert "重新算作没有办结" in li.screen.text
    await li.click("确认")
    assert "1. 修路灯（还没有办结）" in li.screen.text
    await li.click("办结：给老户送伞")
    await li.send("送到了")
    await li.click("提交")
    await town.lived.day(date(2027, 1, 4), time(9, 5))
    await li.send("/menu")
    await li.click("我的应办")
    await li.click("下一页")
    await li.click("办理：组织生活会")
    assert "以前会上定的事还有 1 件没有办结：\n• 修路灯" in li.screen.text


async def test_once_the_superior_has_met_those_below_have_a_week(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await li.click("我的应办")
    assert "组织生活会（2026年第4季度，东街社区党支部），12月31日前" in li.screen.text
    await convene(zhou)
    await held(zhou, "各支部一周内开完")
    assert "已记录。" in zhou.screen.text
    assert "下面 7 个单位的期限按这次会的日子重新定了" in zhou.screen.text
    assert "清河镇党委10月8日已开“组织生活会”" in li.screen.text
    assert "请在10月15日前开" in li.screen.text
    await li.click("办理：组织生活会")
    assert "上级开完后 7 天内开，现在定在10月15日前" in li.screen.text
    await li.click("取消")
    await convene(li)
    await held(li, "照办")
    assert "下面" not in li.screen.text


async def test_without_one_the_list_says_so(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("会议")
    assert "还没有会议" in zhao.screen.text
