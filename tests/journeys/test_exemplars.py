"""A good practice: handed in, returned, mended, spread, announced, tried elsewhere, told of."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from models.tables import Exemplar
from services import exemplar_trials
from services.actors import resolve
from tests.journeys.town import Town, begun

MONTHLY = "  monthly:\n"
ASKED = """\
  exemplar:
    title: 典型和好做法
    kind: exemplar
    by: organisations
    every: half
    due: {before_end: 10}
    maximum: 2
    prompt: 哪个做法值得别人学？
"""
PRACTICE = (
    "夜校一月一期",
    "月初定题，请农技站派人，十天前发通知",
    "从 1 期到 6 期，来了 120 人次",
)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, ASKED + MONTHLY)) as made:
        yield made


async def said(person: Person, *steps: str) -> None:
    """Presses what is on his screen, and writes the rest."""
    for step in steps:
        await (person.click(step) if step in person.screen.labels else person.send(step))


async def handed_in(li: Person) -> None:
    await said(li, "我的应办", "办理：典型和好做法")
    assert "哪个做法值得别人学？" in li.screen.text
    await said(li, *PRACTICE)
    await li.photo()
    await said(li, "完成", "提交")
    assert "已交，请上一级看" in li.screen.text


async def test_one_is_collected_spread_tried_and_told_of(town: Town) -> None:
    li, zhou, chen = [await town.person(name) for name in ("李卫国", "周文博", "陈建业")]
    zhao, group = await town.person("赵长林"), await town.group(chen, "西街党员群")
    await said(zhao, "好做法")
    assert "还没有推广的" in zhao.screen.text
    await said(li, "好做法", "我们交的和试的")
    assert "还没有交过" in li.screen.text
    await said(li, "返回", "主菜单")
    await handed_in(li)

    await town.lived.deliver()
    assert "交来一个好做法" in zhou.screen.text
    await said(zhou, "打开", "退回", "请写清谁来讲课", "提交")
    assert "已退回，并告诉了对方" in zhou.screen.text
    await town.lived.deliver()
    await said(li, "打开", "改好再交", "修改某一项", "怎么做的", "由农技站老李讲课")
    assert "补的凭证：未填写" in li.screen.text
    await said(li, "提交")
    await zhou.send("/menu")
    await at_desk(zhou, "好做法推广")
    await said(zhou, "东街社区党支部：夜校一月一期（待看）")
    assert "由农技站老李讲课" in zhou.screen.text
    assert zhou.messages[-2].file
    await said(zhou, "存档，先不推广")
    assert "已存档" in zhou.screen.text
    await said(zhou, "推广", "返回", "推广", "确认")
    assert "周文博决定推广" in zhou.screen.text

    await town.lived.deliver()
    assert "好做法：夜校一月一期" in group.inbox[-1].text
    assert "从 1 期到 6 期" in group.inbox[-1].text
    assert "您交的好做法推广了" in li.screen.text
    await said(zhao, "/menu", "好做法", "夜校一月一期（东街社区党支部）")
    assert "我们也试试" not in zhao.screen.labels
    assert zhao.messages[-2].file

    await said(chen, "/menu", "好做法", "夜校一月一期（东街社区党支部）", "我们也试试")
    assert "西街社区党支部试“夜校一月一期”" in chen.screen.text
    await said(chen, "先在三组办一期", "2026年10月30日", "提交")
    assert "到日子会提醒您说说结果" in chen.screen.text
    await said(chen, "不试了", "返回", "不试了", "确认")
    assert "已撤下" in chen.screen.text
    await said(chen, "看这个做法", "我们也试试", "先在三组办一期", "2026年10月30日", "提交")
    await town.lived.deliver()
    assert "西街社区党支部要照着您的“夜校一月一期”试一试" in li.screen.text
    await said(li, "打开")
    assert "先在三组办一期，2026年10月30日前" in li.screen.text

    await town.lived.day(date(2026, 10, 26))
    assert "试好做法" in chen.screen.text
    await said(
        chen, "试好做法：夜校一月一期", "说说结果", "改了再用", "改成晚上七点，来了 18 人", "提交"
    )
    assert "大家在这个做法的页面上看得到" in chen.screen.text
    await town.lived.deliver()
    assert "西街社区党支部照着您的“夜校一月一期”试过了" in li.screen.text
    await said(zhao, "/menu", "好做法", "夜校一月一期（东街社区党支部），试 1 家")
    assert "西街社区党支部：改了再用。改成晚上七点，来了 18 人" in zhao.screen.text
    await said(chen, "我们交的和试的", "我们试：夜校一月一期（改了再用）")
    assert "不试了" not in chen.screen.labels

    await said(zhou, "/menu", "好做法", "夜校一月一期（东街社区党支部），试 1 家", "停止推广")
    await said(zhou, "人次里有重复算的", "提交")
    await town.lived.deliver()
    assert "停止推广了" in chen.screen.text
    assert "人次里有重复算的" in li.screen.text
    await said(zhao, "/menu", "好做法")
    assert "还没有推广的" in zhao.screen.text


async def test_a_second_is_handed_in_from_the_list_and_withdrawn(town: Town) -> None:
    li = await town.person("李卫国")
    await handed_in(li)
    await said(li, "/menu", "好做法", "我们交的和试的", "交一个好做法", *PRACTICE, "跳过", "提交")
    await said(li, "/menu", "好做法", "我们交的和试的")
    assert "交一个好做法" not in li.screen.labels
    await said(li, "夜校一月一期（待看）", "撤回", "返回", "撤回", "确认")
    assert "已撤回" in li.screen.text
    await said(li, "返回")
    assert "共 1 个" in li.screen.text


async def test_what_is_spread_is_browsed_by_category(town: Town) -> None:
    li, cao, zhou = [await town.person(name) for name in ("李卫国", "曹正平", "周文博")]
    for secretary in (li, cao):
        await handed_in(secretary)
    for whose in ("东街社区党支部", "财政所党支部"):
        await zhou.send("/menu")
        await at_desk(zhou, "好做法推广", f"{whose}：夜校一月一期（待看）")
        await said(zhou, "推广", "确认")
    await said(cao, "/menu", "好做法")
    assert "推广的共 2 个" in cao.screen.text
    await said(cao, "按类别看", "镇直部门单位（1）")
    assert "镇直部门单位的共 1 个" in cao.screen.text
    assert "夜校一月一期（东街社区党支部）" not in cao.screen.labels
    await said(cao, "按类别看", "全部")
    assert "夜校一月一期（东街社区党支部）" in cao.screen.labels


async def test_where_many_try_it_all_are_behind_a_button(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await handed_in(li)
    await zhou.send("/menu")
    await at_desk(zhou, "好做法推广", "东街社区党支部：夜校一月一期（待看）")
    await said(zhou, "推广", "确认")
    for name in ("陈建业", "蒋国栋", "何永安", "曹正平", "陶守信", "喻春生"):
        await promise(town, await town.person(name))
    await town.lived.deliver()
    await said(li, "/menu", "好做法", "夜校一月一期（东街社区党支部），试 6 家")
    assert li.screen.text.count("先办一期") == 5
    await said(li, "看试过的 6 家")
    assert li.screen.text.count("先办一期") == 6
    await said(li, "返回")
    assert "照着试的（6 家）" in li.screen.text


async def promise(town: Town, person: Person) -> None:
    """What `trial.new` leads to, without the presses."""
    ctx = town.lived.app.ctx
    async with ctx.db.read() as session:
        actor = await resolve(session, person.id, ctx.today())
        exemplar = await session.scalar(select(Exemplar.id))
    assert actor is not None
    token, home = ctx.tokens.new(), actor.led[0]
    day = date(2026, 11, 1)
    await exemplar_trials.promise(ctx, actor, exemplar or 0, home, "先办一期", day, token)
