"""Visits: logged in half a minute, put on a day, followed up; counted for who leads."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

MONTHLY = "  monthly:\n"
VISITS = """\
  household:
    title: 走访贫困户
    kind: visit
    by: members
    every: month
    due: {last_workday: true}
    minimum: 2
    prompt: 到了哪一户，他们说了什么？
"""
LESSONS = """\
  lesson:
    title: 公开课
    kind: visit
    by: members
    every: half
    due: {before_end: 10}
    announce: true
    prompt: 开哪一节课？
"""
MUTUAL = """\
  mutual:
    title: 互访
    kind: visit
    by: organisations
    every: quarter
    due: {before_end: 10}
    maximum: 1
    prompt: 同对手互访，看了什么？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, VISITS + MONTHLY)) as made:
        yield made


async def test_one_is_logged_in_half_a_minute(town: Town) -> None:
    zhao, li, zhou = [await town.person(name) for name in ("赵长林", "李卫国", "周文博")]
    await zhao.click("记走访")
    assert "已记 0 次，至少 2 次" in zhao.screen.text
    await zhao.send("老周家")
    await zhao.send("屋顶漏雨，答应找人修")
    await zhao.click("没有照片")
    assert "日子：2026年10月8日" in zhao.screen.text
    await zhao.click("提交")
    assert "已记下" in zhao.screen.text
    assert "老周家" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("记走访")
    assert "已记 1 次" in zhao.screen.text
    await zhao.click("老周家")
    await zhao.send("屋顶修好了")
    await zhao.photo()
    await zhao.click("完成")
    await zhao.click("修改某一项")
    await zhao.click("日子")
    await zhao.send("10月30日")
    assert "日期" in zhao.screen.text
    await zhao.send("10月7日")
    await zhao.click("提交")
    assert "附件 1 个" in zhao.screen.text
    await li.send("/menu")
    await at_desk(li, "谁走访了几次")
    assert "赵长林：2 次\n" in li.screen.text
    assert "王秀英：0 次，还没够" in li.screen.text
    await li.click("看记录")
    await li.click("10月7日 赵长林：老周家")
    assert "屋顶修好了" in li.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "谁走访了几次")
    assert "人里 1 人够了，共 2 次" in zhou.screen.text
    await zhou.click("看记录")
    assert "还没有人记过" in zhou.screen.text


async def test_what_was_logged_by_mistake_is_taken_back(town: Town) -> None:
    zhao = await town.person("赵长林")
    for step in ("记走访", "老周家", "修屋顶", "没有照片", "提交"):
        await (zhao.click(step) if step in zhao.screen.labels else zhao.send(step))
    await zhao.click("要跟进的事")
    await zhao.send("找工匠看屋顶")
    await zhao.send("10月20日")
    await zhao.click("提交")
    assert "找工匠看屋顶（赵长林，10月20日前）" in zhao.screen.text
    await zhao.click("记错了，撤回")
    await zhao.click("返回")
    await zhao.click("记错了，撤回")
    await zhao.click("确认")
    assert "已撤回" in zhao.screen.text
    await zhao.click("走访和公开课")
    assert "还没有记过" in zhao.screen.text
    assert not any("要跟进" in label for label in zhao.screen.labels)


async def test_what_is_to_follow_is_done_with_a_line(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    for step in ("记走访", "老周家", "修屋顶", "没有照片", "提交", "要跟进的事"):
        await (zhao.click(step) if step in zhao.screen.labels else zhao.send(step))
    await zhao.send("找工匠看屋顶")
    await zhao.send("10月20日")
    await zhao.click("提交")
    await zhao.click("要跟进的事")
    await zhao.send("送两袋米")
    await zhao.send("10月25日")
    await zhao.click("提交")
    await zhao.click("走访和公开课")
    await zhao.click("要跟进的事（2）")
    await zhao.click("送两袋米（10月25日前）")
    await zhao.click("不用办了")
    await zhao.click("返回")
    await zhao.click("不用办了")
    await zhao.click("确认")
    assert "已撤掉" in zhao.screen.text
    await li.send("/menu")
    await at_desk(li, "谁走访了几次")
    await li.click("还没办完的跟进")
    await li.click("赵长林：找工匠看屋顶（10月20日前）")
    assert "老周家" in li.screen.text
    await zhao.click("跟进：找工匠看屋顶")
    await zhao.click("办好了")
    await zhao.send("工匠来过，补了三片瓦")
    await zhao.click("提交")
    assert "找工匠看屋顶（10月8日办好：工匠来过，补了三片瓦）" in zhao.screen.text


@pytest.fixture
async def school(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, LESSONS + MUTUAL + MONTHLY)) as made:
        yield made


async def test_a_lesson_is_announced_called_off_held_and_logged(school: Town) -> None:
    zhao, li = await school.person("赵长林"), await school.person("李卫国")
    wang = await school.person("王秀英")
    group = await school.group(li, "东街教师群")
    await zhao.click("我的应办")
    await zhao.click("办理：公开课")
    await zhao.click("先定日子")
    await zhao.send("五年级分数")
    await zhao.send("2026年10月7日")
    assert "不能早于" in zhao.screen.text
    await zhao.send("10月12日")
    await zhao.send("上午九点，多媒体教室")
    await zhao.click("提交")
    assert "也告诉了本单位的同志" in zhao.screen.text
    await school.lived.deliver()
    assert "五年级分数" in group.inbox[-1].text
    assert "上午九点，多媒体教室" in group.inbox[-1].text
    await wang.send("/menu")
    await wang.click("走访和公开课")
    await wang.click("10月12日 公开课：五年级分数（待办）")
    assert "取消安排" not in wang.screen.labels
    await zhao.click("取消安排")
    await zhao.click("确认")
    await school.lived.deliver()
    assert "取消了" in group.inbox[-1].text
    await zhao.click("走访和公开课")
    await zhao.click("先定日子")
    await zhao.send("六年级比例")
    await zhao.send("10月13日")
    await zhao.send("上午九点")
    await zhao.click("提交")
    await school.lived.day(date(2026, 10, 14))
    await zhao.send("/menu")
    await zhao.click("记走访")
    await zhao.click("记下：10月13日 六年级比例")
    assert "10月13日安排的：六年级比例" in zhao.screen.text
    await zhao.send("大家说例子好")
    await zhao.click("没有照片")
    assert "日子：2026年10月13日" in zhao.screen.text
    await zhao.click("提交")
    await zhao.send("/menu")
    await zhao.click("我的应办")
    assert "公开课" not in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("记走访")
    await zhao.click("记一次")
    assert "是什么内容" in zhao.screen.text


async def test_an_organisations_is_logged_by_who_leads_it(school: Town) -> None:
    li, zhou = await school.person("李卫国"), await school.person("周文博")
    await li.click("记走访")
    assert "记哪一项" in li.screen.text
    await li.click("互访：东街社区党支部，2026年第4季度（0/1）")
    await li.send("西街社区党支部")
    await li.send("看了夜校，准备照着办")
    await li.click("没有照片")
    await li.click("提交")
    await li.click("走访和公开课")
    await li.click("先定日子")
    assert "开哪一节课" in li.screen.text
    await li.click("取消")
    await zhou.send("/menu")
    await at_desk(zhou, "谁走访了几次")
    assert "东街社区党支部：1 次" in zhou.screen.text
    await zhou.click("看记录")
    await zhou.click("10月8日 东街社区党支部：西街社区党支部")
    assert "准备照着办" in zhou.screen.text


LINKED = """\
  family:
    title: 联系困难户
    kind: link
    by: members
    every: once
    due: {after_start: 30}
    prompt: 联系哪一户，怎么帮？
  family-visit:
    title: 走访联系户
    kind: visit
    of: family
    by: members
    every: month
    due: {last_workday: true}
    prompt: 说了什么，帮了什么？
"""


@pytest.fixture
async def linked(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, LINKED + MONTHLY)) as made:
        yield made


async def said(person: Person, *steps: str) -> None:
    """Presses what is on his screen, and writes the rest."""
    for step in steps:
        await (person.click(step) if step in person.screen.labels else person.send(step))


async def link(person: Person, name: str) -> None:
    await said(person, "/menu", "联系结对", "登记：联系困难户（赵长林）")
    await said(person, name, "跳过", "帮着修屋顶", "提交", "/menu")


async def test_whom_one_is_linked_with_is_chosen_and_the_others_are_named(linked: Town) -> None:
    zhao, li = await linked.person("赵长林"), await linked.person("李卫国")
    for name in ("老周家", "老钱家"):
        await link(zhao, name)
    await zhao.click("记走访")
    assert "本期还没走访：老周家、老钱家" in zhao.screen.text
    await zhao.send("老孙家")
    assert "没有找到这一项" in zhao.screen.text
    await zhao.click("老周家")
    await said(zhao, "屋顶修好了", "没有照片", "提交", "走访和公开课")
    assert "本期还没走访：老钱家" in zhao.screen.text
    await at_desk(li, "谁走访了几次")
    assert "本期还没走访：赵长林联系的老钱家" in li.screen.text


async def test_one_is_reminded_of_what_is_planned_and_logs_it_from_there(linked: Town) -> None:
    zhao = await linked.person("赵长林")
    await link(zhao, "老周家")
    await said(zhao, "走访和公开课", "先定日子", "老周家", "10月20日", "下午两点，他家", "提交")
    await said(zhao, "/menu", "我的应办")
    assert "定了日子的：10月20日，老周家" in zhao.screen.text
    await linked.lived.day(date(2026, 10, 19))
    assert "定了日子的：10月20日，老周家，快到了" in zhao.screen.text
    await linked.lived.day(date(2026, 10, 21))
    assert "老周家，办了请记一笔，没办请取消" in zhao.screen.text
    await said(zhao, "定了日子的：老周家", "办完了，记一笔", "屋顶好的", "没有照片", "提交")
    await said(zhao, "要跟进的事", "送煤", "10月28日", "提交", "主菜单", "我的应办")
    assert "要跟进的事：送煤，10月28日前办好，快到期了" in zhao.screen.text
    await said(zhao, "要跟进的事：送煤", "看那一次的记录", "跟进：送煤", "返回")
    await said(zhao, "送煤（10月28日前）", "办好了", "送到了", "提交")
    assert "送煤（10月21日办好：送到了）" in zhao.screen.text
