"""Rivals: one chosen from the roster and one named, approved above, compared year by year."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

INSIDE, OUTSIDE = "办理：镇内对手", "办理：镇外对手"
ROW = "东街社区党支部：西街社区党支部"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path) as made:
        yield made


async def owed(person: Person) -> None:
    await person.send("/menu")
    await person.click("我的应办")


async def listed(person: Person, row: str, where: str = "结对") -> None:
    await person.send("/menu")
    if where == "结对":
        await person.click(where)
    else:
        await at_desk(person, where)
    await person.click(row)


async def proposed(li: Person, rival: str = "西街社区党支部") -> None:
    await owed(li)
    await li.click(INSIDE)
    await li.click(rival)
    await li.send("夜校办得好，学他们怎么请老师")
    await li.click("提交")


async def entered(person: Person, side: str, value: str, day: str, source: str = "年报") -> None:
    await person.click(side)
    await person.send(value)
    await (person.click(day[1:-1]) if day.startswith("(") else person.send(day))
    await (person.send(source) if source else person.click("跳过"))
    await person.click("提交")


async def test_one_of_the_roster_is_returned_mended_approved_and_changed(town: Town) -> None:
    li, zhou, chen = [await town.person(name) for name in ("李卫国", "周文博", "陈建业")]
    wang = await town.person("王秀英")
    group = await town.group(li, "东街党员群")
    await owed(li)
    await li.click(INSIDE)
    assert "选一个同级同类、比本单位强一点的" in li.screen.text
    offered = {"西街社区党支部", "南苑社区党支部", "北山社区党支部"}
    assert {label for label in li.screen.labels if "党支部" in label} == offered
    await li.send("农机站")
    assert "西街社区党支部" in li.screen.labels
    await li.send("南苑")
    await li.send("工作有起色")
    await li.click("提交")
    assert "已报上级" in li.screen.text
    await listed(wang, "返回")
    assert "东街" not in wang.screen.text
    await listed(zhou, "东街社区党支部：南苑社区党支部（待上级定）", "下级的对手")
    await zhou.click("退回")
    await zhou.send("找一个比自己强的")
    await zhou.click("提交")
    assert "已退回，并告诉了对方" in zhou.screen.text
    assert "周文博退回" in li.screen.text
    await owed(li)
    assert INSIDE in li.screen.labels
    await listed(li, "东街社区党支部：南苑社区党支部（已退回）")
    await li.click("改好再报")
    assert "工作有起色" in li.screen.text
    await li.click("修改某一项")
    await li.click("对手")
    await li.click("西街社区党支部")
    await li.click("提交")
    assert "请您定" in zhou.screen.text
    await zhou.click("打开")
    await zhou.click("同意")
    await zhou.click("返回")
    await zhou.click("同意")
    await zhou.click("确认")
    assert "已同意" in zhou.screen.text
    assert "上级同意了：东街社区党支部的对手是西街社区党支部" in li.screen.text
    assert "东街社区党支部把西街社区党支部当作对手" in chen.screen.text
    assert "东街社区党支部的对手定了" in group.screen.text
    await listed(chen, "东街社区党支部把我们当对手：西街社区党支部")
    assert "还没有定比什么指标" in chen.screen.text
    await listed(wang, f"{ROW}（已定）")
    assert "换一个对手" not in wang.screen.labels
    await listed(li, f"{ROW}（已定）")
    await li.click("换一个对手")
    await li.click("北山社区党支部")
    await li.send("他们今年第一")
    await li.click("提交")
    await li.click("撤回")
    await li.click("返回")
    await li.click("撤回")
    await li.click("确认")
    assert "已撤回" in li.screen.text
    await proposed_instead(li)
    await listed(zhou, "东街社区党支部：北山社区党支部（待上级定）", "下级的对手")
    await zhou.click("同意")
    await zhou.click("确认")
    await listed(wang, f"{ROW}（已换）")
    assert "起换了对手" in wang.screen.text


async def proposed_instead(li: Person) -> None:
    await listed(li, f"{ROW}（已定）")
    await li.click("换一个对手")
    await li.click("北山社区党支部")
    await li.send("他们今年第一")
    await li.click("提交")


async def test_both_sides_are_entered_and_one_reads_when_they_cross(town: Town) -> None:
    li, zhou, chen = [await town.person(name) for name in ("李卫国", "周文博", "陈建业")]
    await proposed(li)
    await zhou.click("打开")
    await zhou.click("同意")
    await zhou.click("确认")
    await listed(li, f"{ROW}（已定）")
    assert "还没有定比什么" in li.screen.text
    await li.click("加一项指标")
    await li.send("集体收入")
    await li.send("万元")
    await li.click("越多越好")
    await li.click("2028")
    await li.click("提交")
    assert "两边各有两个年底" in li.screen.text
    await entered(li, "登记我方的数", "20", "2024-12-31")
    await entered(li, "登记我方的数", "26万元", "(2025年12月31日)")
    await entered(li, "登记对手的数", "30", "2024-12-31", "")
    await entered(li, "登记对手的数", "35", "2025-12-31")
    assert "东街社区党支部 2028 年超过西街社区党支部，赶得上 2028 年的目标" in li.screen.text
    assert "西街社区党支部 2024 年的数，出处：没有注明" in li.screen.text
    assert "要是增得比预计慢四分之一，目标年份以后三年也超不过" in li.screen.text
    assert "已经 281 天没有新的数字" in li.screen.text
    await li.click("看图")
    assert li.inbox[-2].file
    await listed(chen, "东街社区党支部把我们当对手：西街社区党支部")
    assert "集体收入（万元）：东街社区党支部 26，西街社区党支部 35" in chen.screen.text
    await chen.click("集体收入（万元）")
    assert "登记我方的数" not in chen.screen.labels
    await chen.click("看图")
    await listed(li, f"{ROW}（已定）")
    await li.click("集体收入（万元）")
    await li.click("历次的数")
    await li.click("撤回：西街社区党支部 2025年12月31日 35")
    await li.click("返回")
    await li.click("撤回：西街社区党支部 2025年12月31日 35")
    await li.click("确认")
    assert "（已撤回）" in li.screen.text
    await li.click("返回")
    assert "两边各有两个年底" in li.screen.text
    await li.click("不再比这一项")
    await li.click("返回")
    await li.click("不再比这一项")
    await li.click("确认")
    assert "这一项不再比了" in li.screen.text


async def test_one_from_elsewhere_is_named(town: Town) -> None:
    li = await town.person("李卫国")
    await owed(li)
    await li.click(OUTSIDE)
    await li.send("<b>柳河镇东关社区党支部</b>")
    await li.send("邻县柳河镇的社区，人口差不多")
    await li.send("治安全县第一，学他们的巡逻队")
    await li.click("提交")
    assert "它是：邻县柳河镇的社区，人口差不多" in li.screen.text
    assert "<b>柳河镇东关社区党支部</b>" in li.screen.text
    await town.lived.day(date(2026, 10, 30))
    await owed(li)
    assert INSIDE in li.screen.labels
    assert OUTSIDE not in li.screen.labels
