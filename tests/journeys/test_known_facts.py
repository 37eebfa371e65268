"""A monthly summary and a quarterly report: what is known comes first, and goes with the paper."""

from datetime import date, time

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town

OCTOBER, QUARTER = "月小结：东街社区党支部，2026年10月", "季度报告：东街社区党支部，2026年第4季度"


async def ask(person: Person, what: str) -> None:
    await person.send("/menu")
    await at_desk(person, "写小结、报告、材料")
    await person.click(what)


async def hand_in(person: Person, text: str) -> None:
    await person.send(text)
    await person.click("跳过")
    await person.click("提交")


async def test_what_is_known_stands_above_the_question_and_goes_along(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    wang = await town.person("王秀英")
    await wang.click("提金点子")
    await wang.send("楼道灯改成声控")
    await wang.click("提交")

    await ask(li, OCTOBER)
    told, question = li.inbox[-2:]
    assert "不用再写" in told.text
    assert "金点子：提出 1 条" in told.text
    assert "没交" not in told.text
    assert "下月怎么做" in question.text
    await hand_in(li, "十月走访十二户。")
    await at_desk(zhou, "收到的材料")
    await zhou.click(zhou.screen.labels[0])
    assert zhou.screen.text.index("金点子：提出 1 条") < zhou.screen.text.index("十月走访十二户")

    await town.lived.day(date(2026, 12, 30), time(9, 5))
    await ask(li, QUARTER)
    told, question = li.inbox[-2:]
    for fact in ("月小结：按时 1，没交 1", "金点子：提出 1 条", "不用再抄"):
        assert fact in told.text
    assert "季度报告" not in told.text.partition("\n")[2]
    await li.click("月小结，2026年10月")
    assert "十月走访十二户" in told.text
    await li.click("返回", on=told)
    assert "不用再写" in told.text
    await hand_in(li, "这一季抓住了走访，夜校办得少。")

    await zhou.send("/menu")
    await at_desk(zhou, "收到的材料")
    await zhou.click("东街社区…：季度报告，2026年第4季度，12月30日")
    assert "本期情况" in zhou.screen.text
    assert "月小结：按时 1，没交 1" in zhou.screen.text
    assert "夜校办得少" in zhou.screen.text


async def test_whoever_has_nothing_on_record_is_asked_at_once(town: Town) -> None:
    li = await town.person("李卫国")
    await ask(li, OCTOBER)
    assert all("不用再写" not in one.text for one in li.inbox)
    await li.click("取消")
