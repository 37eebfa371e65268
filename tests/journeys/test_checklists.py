"""A standing checklist: marked, handed in, read above; what is lacking becomes a gap."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town, begun

MONTHLY = "  monthly:\n"
LISTS = """\
  basics:
    title: 支部工作自查
    kind: checklist
    by: organisations
    every: quarter
    due: {before_end: 30}
    items:
      lessons: {title: 三会一课}
      dues: {title: 党费收缴}
    prompt: 逐项看，做到没有？
  gap:
    title: 单位差距
    kind: gap
    by: organisations
    every: quarter
    due: {before_end: 30}
    prompt: 本单位差在哪里？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, LISTS + MONTHLY)) as made:
        yield made


async def test_marked_handed_in_read_above_and_a_gap_in_two_presses(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await li.click("我的应办")
    await li.click("办理：支部工作自查")
    assert "逐项看，做到没有？" in li.screen.text
    assert "还有 2 项没有点" in li.screen.text
    await li.click("1. 三会一课：还没点")
    assert "还有 1 项没有点" in li.screen.text
    assert "交" not in li.screen.labels
    await li.click("返回")
    await li.click("办理：支部工作自查")
    for label in ("还没点", "做到", "部分做到"):
        await li.click(f"2. 党费收缴：{label}")
    assert "2. 党费收缴：没做到" in li.screen.labels
    await li.click("交")
    assert "上级随时能看，下一次汇总里也会写上" in li.screen.text
    assert "做到 1 项，部分做到 0 项，没做到 1 项" in li.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "下级自查清单")
    await zhou.click("东街社…：支部工…（2026年第4…），1 项没做到位")
    assert "2. 党费收缴：没做到" in zhou.screen.text
    assert "重新打开，改一改" not in zhou.screen.labels
    await zhou.click("返回")
    assert "东街社…：支部工…（2026年第4…），1 项没做到位" in zhou.screen.labels
    await li.click("列为差距：党费收缴")
    assert "现有内容：党费收缴" in li.screen.text
    await li.send("党费收缴晚了半个月")
    await li.click("跳过")
    for said in ("没有专人", "定下每月五日收", "王秀英", "11月20日"):
        await li.send(said)
    await li.click("提交")
    assert "差距：党费收缴晚了半个月" in li.screen.text


async def test_one_opened_again_is_owed_again(town: Town) -> None:
    li = await town.person("李卫国")
    await li.click("我的应办")
    await li.click("办理：支部工作自查")
    await li.click("1. 三会一课：还没点")
    await li.click("2. 党费收缴：还没点")
    await li.click("交")
    await li.click("返回")
    assert "支部工作自查" not in li.screen.text
    await li.send("/menu")
    await li.click("书记工作台")
    await town.lived.deliver()
    await li.send("/menu")
    await li.click("我的应办")
    assert "办理：支部工作自查" not in li.screen.labels


async def test_what_was_handed_in_is_changed_only_after_it_is_opened_again(town: Town) -> None:
    li = await town.person("李卫国")
    await li.click("我的应办")
    await li.click("办理：支部工作自查")
    await li.click("1. 三会一课：还没点")
    await li.click("2. 党费收缴：还没点")
    await li.click("交")
    await li.click("重新打开，改一改")
    assert "都点过了" in li.screen.text
    await li.click("2. 党费收缴：做到")
    await li.click("交")
    assert "部分做到 1 项" in li.screen.text
