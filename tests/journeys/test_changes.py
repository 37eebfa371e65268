"""A published indicator changes: as its owner, who permits it and the group see it."""

from datetime import date
from pathlib import Path

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from tests.journeys.test_commitments import published, say
from tests.journeys.town import Town, begun

BUTTON = "走访户数（进行中）"


async def opened(person: Person) -> None:
    """The member's own indicator, from the menu."""
    await person.send("/menu")
    await person.click("我的承诺")
    await person.click("赵长林：把困难户走访到位（已公开）")
    await person.click(BUTTON)


async def change(person: Person, part: str, value: str, reason: str) -> None:
    """Up to the preview."""
    await opened(person)
    await person.click("改指标")
    await person.click(part)
    await say(person, value, reason)


async def told_group(town: Town) -> tuple[Person, Person, Group]:
    zhao, li = await published(town)
    return zhao, li, await town.group(li, "东街党员群")


async def test_harder_holds_at_once_and_everybody_reads_the_line(town: Town) -> None:
    zhao, li, group = await told_group(town)
    await opened(zhao)
    await zhao.click("改指标")
    assert "最后 14 天不能放宽" in zhao.screen.text
    await zhao.click("目标")
    assert "现在是 30 户" in zhao.screen.text
    await zhao.send("30")
    assert "和原来一样" in zhao.screen.text
    await zhao.send("5")
    assert "不在基数 10 的同一边" in zhao.screen.text
    await say(zhao, "40户", "群众盼着多走几户")
    assert "目标由 30 户改为 40 户" in zhao.screen.text
    assert "马上生效" in zhao.screen.text
    await zhao.click("提交")
    assert "已经改好" in zhao.screen.text
    line = "2026年10月8日 目标由 30 户改为 40 户（加码）"
    assert f"• {line}\n　理由：群众盼着多走几户" in zhao.screen.text
    assert "走访户数：10 → 40 户" in zhao.screen.text
    await zhao.click("返回")
    assert f"　{line}" in zhao.screen.text
    await zhao.click("经过")
    assert f"{line}（走访户数）" in zhao.screen.text
    await town.lived.deliver()
    assert "赵长林（东街社区党支部）改了“走访户数”" in li.screen.text
    assert "承诺有改动" in group.screen.text
    assert line in group.screen.text
    assert "群众盼着" not in group.screen.text
    await li.click("打开")
    assert li.screen.labels == ["报进展", "改指标", "看进度图", "返回"]


async def test_later_is_asked_for_and_permitted(town: Town) -> None:
    zhao, li, group = await told_group(town)
    await change(zhao, "期限", "2027-01-20", "连日大雪，上不了山")
    assert "这是放宽" in zhao.screen.text
    await zhao.click("提交")
    assert "已报上级" in zhao.screen.text
    assert "申请把期限由2026年12月20日改为2027年1月20日，等答复" in zhao.screen.text
    assert "改指标" not in zhao.screen.labels
    assert "收回改指标的申请" in zhao.screen.labels
    assert "最晚在2026年12月6日当天答复" in li.screen.text
    await li.send("/menu")
    await at_desk(li, "改指标申请")
    assert "等您答复的改指标申请（1）" in li.screen.text
    await li.click("赵长林：走访户数")
    assert "理由：连日大雪，上不了山" in li.screen.text
    await li.click("同意改")
    assert "马上生效" in li.screen.text
    await li.click("返回")
    await li.click("同意改")
    await li.click("确认")
    assert "已同意" in li.screen.text
    assert "2027年1月20日前，赵长林" in li.screen.text
    await li.click("继续答复")
    assert "没有等您答复的" in li.screen.text
    assert "已经同意" in zhao.screen.text
    assert "期限由2026年12月20日改为2027年1月20日（经同意延期）" in group.screen.text


async def test_less_is_refused_with_a_reason_that_stays(town: Town) -> None:
    zhao, li, group = await told_group(town)
    before = group.screen.text
    await change(zhao, "目标", "20", "人手不够")
    await zhao.click("提交")
    await li.click("打开")
    await li.click("不同意")
    await li.send("年底前来得及")
    await li.click("提交")
    assert "原因已转告对方" in li.screen.text
    assert "没有同意" in zhao.screen.text
    await zhao.click("打开")
    assert "申请把目标由 30 户改为 20 户，没有同意：年底前来得及" in zhao.screen.text
    assert "走访户数：10 → 30 户" in zhao.screen.text
    assert group.screen.text == before


async def test_a_request_is_taken_back(town: Town) -> None:
    zhao, li = await published(town)
    await change(zhao, "目标", "20", "人手不够")
    await zhao.click("提交")
    await zhao.click("收回改指标的申请")
    assert "已收回申请" in zhao.screen.text
    assert "改动记录" not in zhao.screen.text
    await li.click("打开")
    assert "同意改" not in li.screen.labels


async def test_in_the_last_days_only_harder_is_taken(town: Town) -> None:
    zhao, _ = await published(town)
    await town.lived.day(date(2026, 12, 8))
    await zhao.send("/menu")
    await zhao.click("我的承诺")
    await zhao.click(next(label for label in zhao.screen.labels if "把困难户走访到位" in label))
    await zhao.click(next(label for label in zhao.screen.labels if "走访户数" in label))
    await zhao.click("改指标")
    await zhao.click("目标")
    await zhao.send("20")
    assert "期限前最后 14 天不能再放宽" in zhao.screen.text
    await say(zhao, "35", "再走五户")
    await zhao.click("提交")
    assert "已经改好" in zhao.screen.text


async def test_the_plan_says_how_many_days(tmp_path: Path) -> None:
    longer = ("locked_days: 14", "locked_days: 30")
    async with begun(tmp_path, longer) as town:
        zhao, _ = await published(town)
        await opened(zhao)
        await zhao.click("改指标")
        assert "最后 30 天不能放宽" in zhao.screen.text


async def test_who_is_responsible_and_how_it_is_proved(town: Town) -> None:
    zhao, _ = await published(town)
    await change(zhao, "责任人", "孙桂芳", "换了岗位")
    await zhao.click("提交")
    assert "责任人由“赵长林”改为“孙桂芳”" in zhao.screen.text
    await change(zhao, "证明方式", "走访照片", "照片更直观")
    await zhao.click("提交")
    assert "证明：走访照片" in zhao.screen.text
    await change(zhao, "挑战值", "45", "再高一点")
    assert "由“无”改为 45 户" in zhao.screen.text


async def test_the_chart_is_sent_and_says_how_it_stands(town: Town) -> None:
    zhao, _ = await published(town)
    await opened(zhao)
    await zhao.click("报进展")
    await zhao.send("25")
    await zhao.click("跳过")
    await zhao.click("跳过")
    await zhao.click("提交")
    await zhao.click("看这个指标")
    await zhao.click("看进度图")
    await town.lived.deliver()
    picture = next(one for one in reversed(zhao.inbox) if one.file)
    assert picture.text == "走访户数 走在时间计划前面"
    assert "25 户" in zhao.screen.text
    await zhao.click("看这个指标")
    assert "改指标" in zhao.screen.labels
