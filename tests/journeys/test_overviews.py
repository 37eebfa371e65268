"""The superior's overview: who needs attention, one opened in one press, the paper behind it."""

from datetime import date, time

from bot.demo.story.desk import at_desk, open_desk, open_section
from tests.journeys.town import Town


async def test_the_superior_sees_who_needs_attention(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await open_desk(li, "下级一览")
    assert "谁还没交" in li.screen.labels
    assert "下级一览" not in li.screen.labels
    await li.click("返回")
    await open_section(li, "写小结、报告、材料")
    await li.click("写小结、报告、材料")
    await li.click("月小结：东街社区党支部，2026年10月")
    await li.send("十月走访十二户。\n还差夜校。")
    await li.click("跳过")
    await li.click("提交")

    await town.lived.day(date(2026, 11, 3), time(9, 5))
    await zhou.send("/menu")
    await at_desk(zhou, "下级一览")
    first, *_, last = zhou.screen.text.split("\n\n")[1:]
    assert "有逾期的" in zhou.screen.text
    assert "逾期" in first
    assert "东街社区党支部" in last
    assert "月小结：十月走访十二户。" in last
    assert "还差夜校" not in zhou.screen.text
    east = next(label for label in zhou.screen.labels if label.startswith("东街"))
    await zhou.click(east)
    assert "还差夜校" in zhou.screen.text
    assert "2026年11月" in zhou.screen.text
    await zhou.click("看全文")
    assert "十月走访十二户" in zhou.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "下级一览")
    await zhou.click(east)
    await zhou.click("返回")
    assert "下级单位一览" in zhou.screen.text
    await zhou.click("返回")
    assert "下级一览" in zhou.screen.labels
