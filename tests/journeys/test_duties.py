"""From what is due straight into the right form; waiving and extending by the secretary."""

from datetime import date

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town


@pytest.mark.parametrize(
    ("name", "button", "question"),
    [
        ("赵长林", "办理：金点子", "请写下您的金点子"),
        ("赵长林", "办理：党员承诺", "您今年在岗位上承诺做到什么"),
        ("李卫国", "办理：目标承诺", "本单位今年要赶上谁"),
        ("李卫国", "办理：月小结", "本月比学赶超做成了什么"),
        ("周文博", "季度点评：东街社区党支部", "东街社区党支部　2026年第4季度"),
    ],
)
async def test_each_duty_opens_what_it_is_done_in(
    town: Town, name: str, button: str, question: str
) -> None:
    person = await town.person(name)
    await person.click("我的应办")
    await person.click(button)
    assert question in person.screen.text


async def test_a_promise_is_not_made_a_second_time(town: Town) -> None:
    """The button of an old reminder outlives what it asked for."""
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await li.click("我的应办")
    labels = li.screen.labels
    await zhao.click("我的应办")
    assert "办理：目标承诺" not in zhao.screen.labels
    assert "办理：目标承诺" in labels


async def deciding(person: Person, choice: str) -> None:
    await person.send("/menu")
    await at_desk(person, "谁还没交")
    await person.click("免交或延期")
    while choice not in person.screen.labels:
        await person.click("下一页")
    await person.click(choice)


IDEA = "赵长林：金点子（12月16日前）"


async def test_a_member_is_released_with_a_reason(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await deciding(li, IDEA)
    assert "赵长林的“金点子”" in li.screen.text
    await li.click("免交")
    assert "赵长林的“金点子”" in li.screen.text
    await li.send("住院治疗")
    assert "原因：住院治疗" in li.screen.text
    await li.click("提交")
    assert "已免交，原因留在记录里" in li.screen.text
    assert "已由李卫国批准免交。原因：住院治疗" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("我的应办")
    assert "办理：金点子" not in zhao.screen.labels
    await li.click("谁还没有交")
    await li.click("免交或延期")
    assert IDEA not in li.screen.labels


async def test_more_time_is_given_within_reach(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await deciding(li, IDEA)
    await li.click("延期")
    assert "12月17日至12月31日" in li.screen.text
    await li.send("2027-01-05")
    assert "日期不能晚于2026年12月31日" in li.screen.text
    await li.send("12月25日")
    assert "延到12月25日" in li.screen.text
    await li.click("提交")
    assert "已延期到12月25日" in li.screen.text
    assert "延期到12月25日" in zhao.screen.text


async def test_a_superior_gives_an_organisation_more_time(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await town.lived.day(date(2026, 11, 3))
    await deciding(zhou, "东街社区党支部：月小结（10月30日前）")
    await zhou.click("延期")
    await zhou.send("11月6日")
    await zhou.click("提交")
    assert "延期到11月6日" in li.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "谁还没交")
    assert "免交 0 件，延期 1 件" in zhou.screen.text
    await li.send("/menu")
    await at_desk(li, "谁还没交")
    assert "延期" not in li.screen.text.partition("确有困难")[0]
