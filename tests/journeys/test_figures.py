"""Figures from outside, as the township's secretary enters them and a branch's reads them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town, begun

RANKING = "ranking:\n"
FIGURES = """\
figures:
  place: {title: 全县名次, unit: 名}
  revenue: {title: 对手的财政收入, unit: 亿元}

"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (RANKING, FIGURES + RANKING)) as made:
        yield made


async def test_entered_with_its_day_and_source_read_by_a_branch_taken_back(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await at_desk(zhou, "外部数字")
    assert "还没有登记" in zhou.screen.text
    await zhou.click("打开：对手的财政收入")
    await zhou.click("登记新的")
    assert "对手的财政收入，单位：亿元" in zhou.screen.text
    await zhou.send("2.9亿元")
    await zhou.send("2026-10-09")
    assert "不能晚于" in zhou.screen.text
    await zhou.send("9月30日")
    await zhou.send("县统计月报")
    await zhou.click("提交")
    assert "已登记" in zhou.screen.text
    assert "2026年9月30日：2.9 亿元。出处：县统计月报（周文博登记）" in zhou.screen.text
    await at_desk(li, "外部数字")
    assert "2.9 亿元" in li.screen.text
    await li.click("打开：对手的财政收入")
    assert "登记新的" not in li.screen.labels
    await zhou.click("撤回最新一条")
    await zhou.click("返回")
    await zhou.click("撤回最新一条")
    await zhou.click("确认")
    assert "已撤回" in zhou.screen.text
    assert "2.9" not in zhou.screen.text
    await zhou.click("返回")
    assert "打开：全县名次" in zhou.screen.labels


async def test_one_without_a_source_says_so(town: Town) -> None:
    zhou = await town.person("周文博")
    await at_desk(zhou, "外部数字")
    await zhou.click("打开：全县名次")
    await zhou.click("登记新的")
    await zhou.send("３")
    await zhou.click(next(label for label in zhou.screen.labels if "10月8日" in label))
    await zhou.click("跳过")
    await zhou.click("提交")
    assert "2026年10月8日：3 名。出处：没有注明（周文博登记）" in zhou.screen.text
