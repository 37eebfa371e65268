"""Rewards: places entered, a proposal, one line confirmed, one struck, one asked again."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.test_books import document
from tests.journeys.town import Town, begun

RANKING = "ranking:\n"
REWARDS = """\
figures:
  place: {title: 全县考核名次, unit: 名, per: organisations, categories: [department]}
rewards:
  risen:
    title: 半年进位
    rule: 半年名次比上年同期每进一位。
    by: gained
    figure: place
    at: half-year
    to: 班子成员
    yuan: [1000]
  first:
    title: 半年前两名
    rule: 半年排在前两名的。
    by: place
    figure: place
    at: half-year
    yuan: [5000, 3000]
    points: [1.5, 1]
  single:
    title: 单项奖
    rule: 有大突破的。
    by: single
    least: 5000
    most: 10000
    tasks: [招商, 农机]
  criticised:
    title: 通报批评
    rule: 受通报的不能评优。
    by: loses
    to: 主要负责人
    bars: true
    levels:
      city: {title: 市级, loses: 10}
      province: {title: 省级, loses: 20}
"""
MONEY = "money: {on: true, approval: 县协调小组 3 号批复}\n"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (RANKING, REWARDS + MONEY + RANKING)) as made:
        yield made


async def desk(person: Person, *steps: str) -> None:
    await person.send("/menu")
    await at_desk(person, *steps)


async def enter(zhou: Person, place: str, day: str, value: str) -> None:
    await desk(zhou, "外部数字", "打开：全县考核名次", place, "登记新的")
    await zhou.send(value)
    await zhou.click(day)
    await zhou.send("县考核通报")
    await zhou.click("提交")


async def opened(person: Person, period: str) -> None:
    """`period`: the end of the button's label."""
    await desk(person, "奖惩")
    await person.click(next(one for one in person.screen.labels if one.endswith(period)))


async def test_a_proposal_is_decided_line_by_line_told_and_exported(town: Town) -> None:
    zhou, tao = await town.person("周文博"), await town.person("陶守信")
    await desk(tao, "奖惩")
    assert "还没有" in tao.screen.text
    await enter(zhou, "农机站党支部", "2025年6月30日", "5")
    assert "2025年6月30日：5 名。出处：县考核通报（周文博登记）" in zhou.screen.text
    await zhou.click("返回")
    assert "农机站党支部：2025年6月30日：5 名" in zhou.screen.text
    await enter(zhou, "农机站党支部", "2026年6月30日", "2")
    await enter(zhou, "财政所党支部", "2026年6月30日", "1")

    await opened(zhou, "上半年")
    assert "奖金经批准：县协调小组 3 号批复" in zhou.screen.text
    assert "农机站党支部：半年进位，班子成员各 3000 元。待定" in zhou.screen.text
    assert "农机站党支部：半年前两名，3000 元、加 1 分。待定" in zhou.screen.text
    lacking = "2025年6月30日的名次（或者不是整数），算不了：财政所党支部、文化站党支部"
    assert lacking in zhou.screen.text

    await zhou.click("待定：农机站党支部 半年进位")
    assert "名次由第 5 名到第 2 名，进 3 位。" in zhou.screen.text
    assert "2026年6月30日：2" in zhou.screen.text
    await zhou.click("确认")
    assert "已确认，并告诉了" in zhou.screen.text
    assert "半年进位：班子成员各 3000 元" in tao.screen.text
    assert "出处：县考核通报" in tao.screen.text
    await desk(tao, "奖惩")
    assert "2026年上半年　半年进位：班子成员各 3000 元" in tao.screen.text

    await opened(zhou, "上半年")
    await zhou.click("待定：农机站党支部 半年前两名")
    await zhou.click("划去，写明理由")
    assert "农机站党支部" in zhou.screen.text
    await zhou.send("两样不同时给")
    await zhou.click("提交")
    assert "划去的理由：两样不同时给" in zhou.screen.text

    await zhou.click("核对、更正数字")
    await zhou.click("登记新的")
    await zhou.send("4")
    await zhou.click("2026年6月30日")
    await zhou.send("更正通报")
    await zhou.click("提交")
    await opened(zhou, "上半年")
    await zhou.click("数字有改动，请重新定：农机站党支部 半年进位")
    assert "算出来：班子成员各 1000 元" in zhou.screen.text
    assert "原来已确认的是：班子成员各 3000 元" in zhou.screen.text
    await zhou.click("确认")
    assert "班子成员各 1000 元" in tao.screen.text

    await opened(zhou, "上半年")
    await zhou.click("导出这一期（Excel）")
    sheet = load_workbook(BytesIO(document(zhou))).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][:3] == ["单位编号", "单位", "类别"]
    said = [(row[1], row[4], row[7], row[11], row[12], row[14]) for row in rows[1:]]
    assert said == [
        ("农机站党支部", "半年进位", 1000, 4, 5, "已确认"),
        ("农机站党支部", "半年前两名", None, 2, None, "已划去"),
    ]


async def test_an_award_for_a_task_and_a_criticism_are_entered(town: Town) -> None:
    zhou, tao = await town.person("周文博"), await town.person("陶守信")
    await opened(zhou, "2026年")
    assert "还没有哪个单位得奖受罚" in zhou.screen.text
    await zhou.click("登记：单项奖")
    await zhou.click("农机站党支部")
    await zhou.click("农机")
    assert "5000 至 10000 元" in zhou.screen.text
    await zhou.send("4000")
    assert "请在这个范围里填" in zhou.screen.text
    await zhou.send("8000.0")
    await zhou.send("机收面积超额三成")
    await zhou.click("提交")
    assert "单项奖：农机" in zhou.screen.text
    assert "依据：机收面积超额三成" in zhou.screen.text
    assert "单项奖：农机：8000 元" in tao.screen.text
    await zhou.click("返回")
    await zhou.click("登记：通报批评")
    await zhou.click("农机站党支部")
    await zhou.click("市级")
    await zhou.send("市通报 12 号")
    await zhou.click("提交")
    assert "主要负责人的年度奖金扣 10%、不能评优" in zhou.screen.text
    assert "主要负责人的年度奖金扣 10%、不能评优" in tao.screen.text
    await zhou.click("划去，写明理由")
    await zhou.send("通报撤销")
    await zhou.click("提交")
    assert "不再给" in tao.screen.text


async def test_without_money_only_points_are_reckoned(tmp_path: Path) -> None:
    async with begun(tmp_path, (RANKING, REWARDS + RANKING)) as town:
        zhou = await town.person("周文博")
        await enter(zhou, "农机站党支部", "2026年6月30日", "2")
        await enter(zhou, "农机站党支部", "2025年6月30日", "9")
        await opened(zhou, "上半年")
        assert "没有打开奖金：钱数只是方案的文字" in zhou.screen.text
        assert "农机站党支部：半年前两名，加 1 分。待定" in zhou.screen.text
        assert "元" not in zhou.screen.text
        await zhou.click("返回")
        await zhou.click(next(one for one in zhou.screen.labels if one.endswith("2026年")))
        assert "登记：单项奖" not in zhou.screen.labels
        assert "登记：通报批评" in zhou.screen.labels
