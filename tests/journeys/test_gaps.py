"""A gap: listed by a member and by a branch, checked, put right, closed by somebody else."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, time
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from bot.__main__ import main
from bot.demo.people import TREE
from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

MONTHLY = "  monthly:\n"
GAPS = """\
  own-gap:
    title: 个人差距
    kind: gap
    by: members
    every: quarter
    due: {before_end: 30}
    maximum: 1
    prompt: 对照身边的先进，自己差在哪里？
  gap:
    title: 单位差距
    kind: gap
    by: organisations
    every: quarter
    due: {before_end: 30}
    maximum: 2
    prompt: 对照标杆，本单位差在哪里？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, GAPS + MONTHLY)) as made:
        yield made


async def own_gap(person: Person, problem: str = "台账记得不细") -> None:
    await person.send("/menu")
    await person.click("我的应办")
    await person.click("办理：个人差距")
    await person.send(problem)
    await person.click("跳过")
    await person.send("没有定下核对的日子")
    await person.send("每周五下班前核对一次")
    await person.send("11月30日")
    await person.click("提交")


async def test_a_members_gap_is_returned_mended_accepted_and_closed(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await own_gap(zhao)
    assert "已交，请上一级审核" in zhao.screen.text
    assert "责任人：赵长林，2026年11月30日前改好" in zhao.screen.text
    assert "赵长林列出一条差距" in li.screen.text
    await li.click("打开")
    await li.click("退回重写")
    await li.send("说说细到什么程度")
    await li.click("提交")
    assert "已退回" in li.screen.text
    assert "您列的差距被退回" in zhao.screen.text
    assert "李卫国退回：说说细到什么程度" in zhao.screen.text
    await zhao.click("打开")
    await zhao.click("改好再交")
    assert "每周五下班前核对一次" in zhao.screen.text
    await zhao.click("修改某一项")
    await zhao.click("差距")
    await zhao.send("走访台账漏了三户")
    await zhao.click("提交")
    assert "走访台账漏了三户" in zhao.screen.text
    await li.click("打开")
    await li.click("找得准，通过")
    assert "已通过" in li.screen.text
    assert "您列的差距通过了" in zhao.screen.text
    await zhao.click("打开")
    await zhao.click("报告改好了")
    await zhao.send("三户补齐，已连续核对四周")
    await zhao.photo()
    await zhao.click("完成")
    await zhao.click("提交")
    assert "请上一级核实" in zhao.screen.text
    assert "三户补齐，已连续核对四周（附件 1 个）" in zhao.screen.text
    await li.click("打开")
    assert [bool(one.file) for one in li.messages[-2:]] == [True, False]
    await li.click("还没改好")
    await li.send("还缺一户的电话")
    await li.click("提交")
    assert "核实时没有通过" in zhao.screen.text
    await zhao.click("打开")
    await zhao.click("报告改好了")
    await zhao.send("电话也补上了")
    await zhao.click("跳过")
    await zhao.click("提交")
    await zhao.click("看照片和文件")
    assert zhao.messages[-2].file
    assert "“走访台账漏了三户”的照片和文件，共 1 个" in zhao.screen.text
    await zhao.click("返回")
    await li.click("打开")
    await li.click("核实，销号")
    await li.click("返回")
    await li.click("核实，销号")
    await li.click("确认")
    assert "已销号" in li.screen.text
    assert "李卫国核实销号" in zhao.screen.text


async def test_a_branchs_gap_is_checked_by_the_superior_and_looked_back_on(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await at_desk(li, "回头看文件")
    await li.click("东街社区党支部")
    assert "没有可对照的" in li.screen.text
    await li.click("返回")
    await li.click("返回")
    await li.click("主菜单")
    await li.click("我的应办")
    await li.click("办理：单位差距")
    assert "已交 0 份，最多 2 份" in li.screen.text
    await li.send("夜校只办了一期")
    await li.send("西街社区")
    await li.send("没有固定的老师")
    await li.send("请农技站派人，一月一期")
    await li.send("王秀英")
    await li.send("2027年11月30日")
    assert "不能晚于" in li.screen.text
    await li.send("11月20日")
    await li.click("提交")
    await zhou.send("/menu")
    await at_desk(zhou, "差距审核")
    await zhou.click("东街社区党支部：夜校只办了一期（待审核）")
    assert "标杆：西街社区" in zhou.screen.text
    await zhou.click("找得准，通过")
    await li.send("/menu")
    await li.click("我的应办")
    assert "差距整改（东街社区党支部）：夜校只办了一期，11月20日前办好" in li.screen.text
    await li.click("差距整改：夜校只办了一期")
    assert "请农技站派人，一月一期" in li.screen.text
    await town.lived.day(date(2026, 11, 13), time(10))
    assert "夜校只办了一期，11月20日前办好，快到期了" in li.screen.text
    await town.lived.day(date(2026, 11, 24), time(10))
    assert "应于11月20日前办好，已超期" in li.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "谁还没交")
    assert "差距整改：夜校只办了一期（东街社区党支部，应于11月20日前办好）" in zhou.screen.text
    await li.send("/menu")
    await li.click("差距整改")
    await li.click("东街社区党支部：夜校只办了一期（超期）")
    await li.click("报告改好了")
    await li.send("已办三期")
    await li.click("跳过")
    await li.click("提交")
    await zhou.send("/menu")
    await at_desk(zhou, "差距审核")
    await zhou.click("东街社区党支部：夜校只办了一期（待核实）")
    await zhou.click("核实，销号")
    await zhou.click("确认")
    await li.send("/menu")
    await li.click("差距整改")
    await li.click("回头看")
    assert "共 1 条，已销号 1 条（其中迟了的 1 条）" in li.screen.text
    assert "已销号，迟了 4 天。结果：已办三期" in li.screen.text
    await li.click("回头看（Word 文件）")
    await li.click("东街社区党支部")
    assert "里面的话可以改" in li.screen.text
    assert lines_of(li) == [
        [
            "1",
            "夜校只办了一期",
            "请农技站派人，一月一期",
            "11月20日",
            "已销号，迟了 4 天",
            "已办三期",
        ]
    ]
    await zhou.send("/menu")
    await at_desk(zhou, "差距审核")
    await zhou.click("回头看")
    assert "东街社区党支部：夜校只办了一期" in zhou.screen.text
    await zhou.click("回头看（Word 文件）")
    await zhou.click("清河镇党委所属单位")
    assert lines_of(zhou, 1)[0][:3] == ["1", "东街社区党支部", "夜校只办了一期"]
    monkeypatch.setenv("DATABASE_URL", town.url)
    asked = ["document", "look-back", "--tree", TREE, "--out", str(tmp_path / "looked.docx")]
    assert await asyncio.to_thread(main, asked) == 0
    assert rows((tmp_path / "looked.docx").read_bytes(), 1)[0][1] == "东街社区党支部"
    assert await asyncio.to_thread(main, [*asked, "--organisation", "nowhere"]) == 2


def lines_of(person: Person, table: int = 0) -> list[list[str]]:
    """Of the Word file that he was sent last."""
    file = person.screen.file
    assert file is not None
    assert file.name.startswith("回头看-")
    return rows(file.data, table)


def rows(data: bytes, table: int) -> list[list[str]]:
    found = Document(BytesIO(data)).tables[table]
    return [[cell.text for cell in row.cells] for row in found.rows][1:]


async def test_what_nobody_accepted_yet_is_taken_back_and_owed_again(town: Town) -> None:
    zhao = await town.person("赵长林")
    await own_gap(zhao)
    await zhao.send("/menu")
    await zhao.click("我的应办")
    assert "个人差距" not in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("差距整改")
    await zhao.click("赵长林：台账记得不细（待审核）")
    await zhao.click("撤回")
    await zhao.click("返回")
    await zhao.click("撤回")
    await zhao.click("确认")
    assert "已撤回" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("我的应办")
    assert "个人差距" in zhao.screen.text
