"""The quarter's comment: asked for, the facts first, then grade, results, gaps, direction."""

from datetime import date, time

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town


async def asked(town: Town) -> Person:
    """The superior's secretary on the last workday of the quarter."""
    zhou = await town.person("周文博")
    await town.lived.day(date(2026, 12, 31), time(9, 5))
    return zhou


async def write(zhou: Person) -> None:
    await zhou.click("写点评")
    await zhou.click("较好")
    for answer in ("走访到位", "夜校办得少", "下季度抓好夜校"):
        await zhou.send(answer)


async def test_the_facts_stand_before_the_question(town: Town) -> None:
    li = await town.person("李卫国")
    await at_desk(li, "写小结、报告、材料")
    await li.click("月小结：东街社区党支部，2026年10月")
    await li.send("十月走访十二户。")
    await li.click("跳过")
    await li.click("提交")
    zhou = await asked(town)
    request = next(one for one in reversed(zhou.inbox) if "去点评" in one.labels)
    assert "有 7 个单位等您点评" in request.text
    await zhou.click("去点评")
    choice = "东街社区党支部：2026年第4季度，1月7日前"
    assert choice in zhou.screen.labels
    await zhou.click(choice)
    for fact in ("月小结：按时 1，没交 1", "十月走访十二户", "重点讲差距"):
        assert fact in zhou.screen.text
    assert "12月31日才结束" in zhou.screen.text
    await zhou.click("看小结全文")
    assert "十月走访十二户" in zhou.screen.text


async def test_a_comment_goes_to_the_group_and_the_organisation(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    group = await town.group(li, "东街党员群")
    zhou = await asked(town)
    await zhou.click("去点评")
    await zhou.click("东街社区党支部：2026年第4季度，1月7日前")
    await write(zhou)
    assert "发出后改不了" in zhou.screen.text
    assert "评定：较好" in zhou.screen.text
    await zhou.click("提交")
    assert "已发出，并告诉了东街社区党支部" in zhou.screen.text
    assert "差距　夜校办得少" in group.screen.text
    assert group.screen.labels == []
    received = next(one for one in reversed(li.inbox) if "上级的点评来了" in one.text)
    await li.click("打开", on=received)
    assert "下一步　下季度抓好夜校" in li.screen.text

    await zhao.send("/menu")
    await zhao.click("收到的点评")
    await zhao.click("东街社区党支部：2026年第4季度")
    assert "点评人：周文博" in zhao.screen.text
    await zhao.click("返回")
    assert "共 1 份" in zhao.screen.text

    await zhou.click("待写的点评")
    assert "6 份" in zhou.screen.text
    await zhou.click("已发的点评")
    await zhou.click("东街社区党支部：2026年第4季度")
    assert "评定：较好" in zhou.screen.text


async def test_two_leaders_at_once_comment_once(town: Town) -> None:
    xu = await town.person("许静怡")
    zhou = await asked(town)
    choice = "东街社区党支部：2026年第4季度，1月7日前"
    await zhou.click("去点评")
    await zhou.click(choice)
    await xu.send("/menu")
    await at_desk(xu, "季度点评")
    await xu.click(choice)
    await write(zhou)
    await write(xu)
    await zhou.click("提交")
    await xu.click("提交")
    assert "已经有人办过了" in xu.screen.text
