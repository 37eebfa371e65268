"""A meeting, as its secretary, its people, their group and the superior see it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.simulator.people import Person
from tests.journeys.town import Town, begun

QUARTERLY = "    title: 季度报告\n    kind: summary\n"
MEETING = "    title: 组织生活会\n    kind: meeting\n"


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
    await li.send("十二")
    assert "请只发一个数" in li.screen.text
    await li.send("12人")
    await li.send("逐个述评，互相提了意见。")
    await li.send("月底前把路灯修好，赵长林负责。")
    await li.click("提交")
    assert "已记录，并告诉了上级" in li.screen.text
    assert "到会 12 人" in li.screen.text
    assert "东街社区党支部开完了会：组织生活会" in zhou.screen.text
    assert "会上定的事：月底前把路灯修好" in zhou.screen.text
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


async def test_without_one_the_list_says_so(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("会议")
    assert "还没有会议" in zhao.screen.text
