"""A question to everybody, as the secretary, those who answer and the group see it."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.simulator.people import Person
from tests.journeys.town import Town, begun

QUESTION = "怎么让来办事的少跑一趟？"
ANSWER = "材料先拍照给窗口看一遍"


PLANNED = """\
discussions:
  why:
    title: 大讨论
    question: 怎么让来办事的少跑一趟？
    opens: {on: 2026-10-01}
    closes: {on: 2026-10-20}
expectations:
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
async def asking(tmp_path: Path) -> AsyncIterator[Town]:
    """The plan itself asks everybody."""
    async with begun(tmp_path, ("expectations:\n", PLANNED)) as made:
        yield made


async def put(li: Person) -> None:
    await li.click("讨论")
    await li.click("出一个讨论题")
    await li.click("东街社区党支部")
    await li.send(QUESTION)
    await li.send("10月20日")
    await li.click("提交")


async def say(person: Person, text: str) -> None:
    await person.send("/menu")
    await person.click("讨论")
    await person.click(f"正在讨论：{QUESTION}")
    await person.click("我来说说")
    await person.send(text)
    await person.click("提交")


async def test_from_the_question_to_what_came_of_it(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    sun, group = await town.person("孙桂芳"), await town.group(li, "东街党员群")
    await li.send("/menu")
    await put(li)
    assert "题目已发到群里" in li.screen.text
    assert QUESTION in group.screen.text
    assert "说不说自愿" in group.screen.text
    (button,) = [one for row in group.screen.keyboard for one in row]
    await zhao.start(button["url"].partition("start=")[2])
    assert QUESTION in zhao.screen.text
    await zhao.click("我来说说")
    assert "看不到是谁" in zhao.screen.text
    await zhao.send(ANSWER)
    await zhao.click("提交")
    assert f"您说的：{ANSWER}" in zhao.screen.text
    await say(sun, "多开几个窗口")

    await li.click("看大家说的")
    assert "2 条" in li.screen.text
    await li.click(f"东街社区党支部：{ANSWER}")
    assert "赵长林" not in li.screen.text
    await li.click("定为有代表性的")
    assert "已定为有代表性的" in li.screen.text
    await li.click("不作代表")
    await li.click("定为有代表性的")
    await li.click("返回")
    assert f"★ 东街社区党支部：{ANSWER}" in li.screen.labels
    await li.click("返回")
    await li.click("汇总并公布")
    assert "共 2 条，定为有代表性的 1 条" in li.screen.text
    await li.send("窗口先看照片，下周一起试")
    await li.click("提交")
    assert "结果已公布" in li.screen.text
    for reader in (group, zhao, sun):
        assert "窗口先看照片，下周一起试" in reader.screen.text
        assert f"“{ANSWER}”" in reader.screen.text
        assert "多开几个窗口" not in reader.screen.text
    assert "赵长林" not in group.screen.text
    await sun.click("打开")
    assert "我来说说" not in sun.screen.labels
    assert "您说的：多开几个窗口" in sun.screen.text


async def test_what_was_said_is_changed_or_taken_back_until_the_last_day(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await li.send("/menu")
    await put(li)
    await say(zhao, ANSWER)
    await zhao.click("改我说的")
    await zhao.send("材料在网上先交")
    await zhao.click("提交")
    assert "您说的：材料在网上先交" in zhao.screen.text
    await zhao.click("收回我说的")
    await zhao.click("返回")
    await zhao.click("收回我说的")
    await zhao.click("确认")
    assert "已收回" in zhao.screen.text
    await li.send("/menu")
    await li.click("讨论")
    await li.click(f"正在讨论：{QUESTION}")
    await li.click("看大家说的")
    assert "还没有人说" in li.screen.text
    await town.lived.day(date(2026, 10, 21))
    press = await zhao.click("我来说说", on=zhao.screen)
    assert "已经截止了" in (press.text or "")
    await zhao.send("/menu")
    await zhao.click("讨论")
    assert f"正在汇总：{QUESTION}" in zhao.screen.labels


async def test_nobody_else_is_asked(town: Town) -> None:
    li = await town.person("李卫国")
    other, zhao = await town.person("周文博"), await town.person("赵长林")
    await li.send("/menu")
    await put(li)
    await other.send("/menu")
    await other.click("讨论")
    assert "现在没有讨论的题目" in other.screen.text
    await zhao.send("/menu")
    await zhao.click("讨论")
    assert "出一个讨论题" not in zhao.screen.labels


async def read(leader: Person, answer: str) -> None:
    await leader.send("/menu")
    await leader.click("讨论")
    await leader.click(leader.screen.labels[1])
    await leader.click("看大家说的")
    await leader.click(answer)


async def test_the_plan_asks_and_those_who_lead_are_reminded_of_the_summary(asking: Town) -> None:
    zhao, zhou = await asking.person("赵长林"), await asking.person("周文博")
    await say(zhao, ANSWER)
    assert "大讨论" in zhao.screen.text
    await asking.lived.day(date(2026, 10, 21))
    assert "讨论截止了，共 1 人说了" in zhou.screen.text
    await zhou.click("打开")
    assert "看大家说的" in zhou.screen.labels
    await zhou.send("/menu")
    await zhou.click("我的应办")
    assert "讨论请汇总" in zhou.screen.text


async def test_an_answer_becomes_an_idea_with_two_presses_and_a_gaps_first_words(
    asking: Town,
) -> None:
    zhao, li = await asking.person("赵长林"), await asking.person("李卫国")
    await li.send("/menu")
    await put(li)
    await say(zhao, ANSWER)
    await read(li, f"东街社区党支部：{ANSWER}")
    await li.click("作为金点子提出（金点子）")
    assert ANSWER in li.screen.text
    await li.click("提交")
    assert "已收到" in li.screen.text
    await read(li, f"东街社区党支部：{ANSWER}")
    await li.click("列为差距（单位差距）")
    for words in ("保留原内容", "跳过", "窗口少", "先拍照给窗口看", "李卫国", "12月20日"):
        await (li.click(words) if words in li.screen.labels else li.send(words))
    await li.click("提交")
    assert ANSWER in li.screen.text
    assert "责任人：李卫国" in li.screen.text
