"""A standing rule: out of a closed gap, for a duty, at the desk; read by all, repealed with a
reason."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town, begun

MONTHLY = "  monthly:\n"
ASKED = """\
  gap:
    title: 单位差距
    kind: gap
    by: organisations
    every: quarter
    due: {before_end: 30}
    prompt: 对照标杆，本单位差在哪里？
  rule:
    title: 固化的制度
    kind: rule
    by: organisations
    every: quarter
    due: {before_end: 20}
    prompt: 哪个好做法定成了制度？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, ASKED + MONTHLY)) as made:
        yield made


async def test_a_rule_is_entered_for_a_duty_read_by_all_and_repealed(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    zhou, wu = await town.person("周文博"), await town.person("吴玉兰")
    await zhao.click("制度台账")
    assert "还没有登记制度" in zhao.screen.text
    await zhao.click("主菜单")
    await li.click("我的应办")
    await li.click("办理：固化的制度")
    assert "哪个好做法定成了制度？" in li.screen.text
    await li.send("困难户走访两人同去")
    await li.send("每次两人同去，当天记进台账；组长每月查一次。")
    await li.send("10月1日")
    await li.document("制度.docx", b"text")
    await li.click("完成")
    await li.click("提交")
    assert "已登记" in li.screen.text
    assert "东街社区党支部第 1 号，2026年10月1日起执行" in li.screen.text
    assert "附件 1 个" in li.screen.text
    await li.send("/menu")
    await li.click("我的应办")
    assert "固化的制度" not in li.screen.text
    for reader, back in ((zhao, "返回"), (zhou, "返回")):
        await reader.send("/menu")
        await reader.click("制度台账")
        await reader.click("东街社区党支部第 1 号：困难户走访两人同去")
        assert "组长每月查一次" in reader.screen.text
        assert reader.messages[-2].file
        await reader.click(back)
    await wu.click("制度台账")
    assert "还没有登记制度" in wu.screen.text
    await li.send("/menu")
    await li.click("制度台账")
    await li.click("东街社区党支部第 1 号：困难户走访两人同去")
    await li.click("废止")
    assert "东街社区党支部第 1 号“困难户走访两人同去”" in li.screen.text
    await li.send("并入新的走访办法")
    await li.click("提交")
    assert "已废止，原因留在台账里" in li.screen.text
    await zhao.send("/menu")
    await zhao.click("制度台账")
    await zhao.click("东街社区党…第 1 号：困难户走访两…（已废止）")
    assert "并入新的走访办法" in zhao.screen.text


async def test_what_closed_a_gap_is_made_a_rule_with_one_press(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await li.click("我的应办")
    await li.click("办理：单位差距")
    for said in ("夜校只办了一期", "西街社区", "没有老师", "请农技站派人，一月一期", "王秀英"):
        await li.send(said)
    await li.send("11月20日")
    await li.click("提交")
    await zhou.click("打开")
    await zhou.click("找得准，通过")
    await li.click("打开")
    await li.click("报告改好了")
    await li.send("已办三期")
    await li.click("跳过")
    await li.click("提交")
    await zhou.click("打开")
    await zhou.click("核实，销号")
    await zhou.click("确认")
    assert "固化成制度" not in zhou.screen.labels
    await town.lived.day(date(2026, 10, 12))
    await li.click("打开")
    await li.click("固化成制度")
    await li.send("夜校一月一期")
    await li.click("保留原内容")
    await li.click("2026年10月12日")
    await li.click("跳过")
    assert "请农技站派人，一月一期" in li.screen.text
    await li.click("提交")
    assert "由整改的差距固化：夜校只办了一期" in li.screen.text
    await li.send("/menu")
    await at_desk(li, "制度台账")
    await li.click("登记一项制度")
    await li.send("开放日")
    await li.send("每月十五日开放。")
    await li.click("2026年10月12日")
    await li.click("跳过")
    await li.click("提交")
    assert "东街社区党支部第 2 号" in li.screen.text
