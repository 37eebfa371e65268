"""A flag: asked for in the comment, read in the group, found in the plan."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.simulator.people import Person
from tests.journeys.town import Town, begun

RANKING = "ranking:\n"
ADDED = """\
flags:
  clean: {title: 人居环境旗, standard: 垃圾日清}
  income: {title: 产业发展旗, standard: 集体增收}

ranking:
"""
MARKED = """\
flags:
  snail: {title: 蜗牛奖, standard: 承诺不兑现, rectify: {of: overhaul, days: 10}}

ranking:
"""
MONTHLY = "  monthly:\n"
CALLED = """\
  overhaul:
    title: 整改军令状
    kind: gap
    by: organisations
    every: once
    on_call: true
    due: {before_end: 0}
    prompt: 差在哪里，怎么改？
  monthly:
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (RANKING, ADDED)) as made:
        yield made


async def begin(town: Town, organisation: str) -> Person:
    """The superior's secretary, asked which flags the organisation wins."""
    zhou = await town.person("周文博")
    await town.lived.day(date(2026, 12, 31), time(9, 5))
    await zhou.click("去点评")
    await zhou.click(f"{organisation}：2026年第4季度，1月7日前")
    await zhou.click("写点评")
    await zhou.click("较好")
    return zhou


async def finish(zhou: Person) -> None:
    for answer in ("走访到位", "夜校办得少", "下季度抓好夜校"):
        await zhou.send(answer)


async def flags_seen_by(person: Person) -> str:
    await person.send("/menu")
    await person.click("活动方案")
    await person.click("红旗")
    return person.screen.text


async def test_a_flag_is_given_announced_and_found(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    group = await town.group(li, "东街党员群")
    assert "人居环境旗：还没有单位得到" in await flags_seen_by(zhao)
    zhou = await begin(town, "东街社区党支部")
    assert "授哪几面旗" in zhou.screen.text
    assert "产业发展旗：集体增收" in zhou.screen.text
    await zhou.click("人居环境旗")
    await zhou.click("完成")
    await finish(zhou)
    assert "得旗：人居环境旗" in zhou.screen.text
    await zhou.click("提交")
    assert "得旗：人居环境旗" in group.screen.text
    assert "人居环境旗：东街社区党支部" in await flags_seen_by(zhao)
    assert "产业发展旗：还没有单位得到" in zhao.screen.text


async def test_who_wins_none_is_told_and_listed_for_the_superior_alone(town: Town) -> None:
    zhao = await town.person("赵长林")
    zhou = await begin(town, "东街社区党支部")
    await zhou.click("人居环境旗")
    await zhou.click("跳过")
    await finish(zhou)
    assert "这一期没有得旗" in zhou.screen.text
    await zhou.click("提交")
    told = "一面旗也没有的：东街社区党支部"
    assert told in await flags_seen_by(zhou)
    assert told not in await flags_seen_by(zhao)


async def test_who_is_given_a_mark_to_be_rid_of_has_something_to_put_right(
    tmp_path: Path,
) -> None:
    async with begun(tmp_path, (RANKING, MARKED), (MONTHLY, CALLED)) as town:
        li = await town.person("李卫国")
        zhou = await begin(town, "东街社区党支部")
        await zhou.click("蜗牛奖")
        await zhou.click("完成")
        await finish(zhou)
        follows = "得了“蜗牛奖”的单位，10 天内交“整改军令状”，最迟不过活动最后一天。"
        assert follows in zhou.screen.text
        await zhou.click("提交")
        told = next(one for one in reversed(li.inbox) if "东街社区党支部要交" in one.text)
        assert "因为：蜗牛奖。请在1月10日前" in told.text
        await li.click("现在写", on=told)
        assert "差在哪里，怎么改？" in li.screen.text
        await li.send("/menu")
        await li.click("我的应办")
        assert "整改军令状" in li.screen.text
        await zhou.send("/menu")
        await zhou.click("活动方案")
        await zhou.click("红旗")
        assert follows in zhou.screen.text
