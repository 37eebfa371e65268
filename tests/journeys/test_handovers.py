"""The secretary's office goes from one to the other, and both have said yes."""

from bot.simulator.people import Person
from tests.journeys.town import Town


async def offered(town: Town) -> tuple[Person, Person, Person]:
    """Li has offered his office to Wang; Zhou leads above."""
    zhou, li, wang = [await town.person(name) for name in ("周文博", "李卫国", "王秀英")]
    await li.send("/people")
    await li.click("全部人员")
    await li.click("王秀英 · 党员")
    await li.click("把书记移交给他")
    assert "会先问他本人" in li.screen.text
    await li.click("问他本人")
    assert "还是您" in li.screen.text
    assert "想把东街社区党支部的书记移交给您" in wang.screen.text
    return zhou, li, wang


async def test_it_is_offered_taken_and_told(town: Town) -> None:
    zhou, li, wang = await offered(town)
    await li.send("/menu")
    assert "书记工作台" in li.screen.labels

    await wang.click("我接任")

    assert "从今天起，东街社区党支部的书记是您" in wang.inbox[-1].text
    for told in (li, zhou):
        assert "王秀英同志已经接任东街社区党支部的书记" in told.screen.text
    await wang.send("/menu")
    assert "书记工作台" in wang.screen.labels
    await li.send("/menu")
    assert "书记工作台" not in li.screen.labels
    await wang.send("/people")
    await wang.click("全部人员")
    assert "李卫国 · 党员" in wang.screen.labels
    assert "王秀英 · 书记" in wang.screen.labels


async def test_a_declined_or_replaced_offer_changes_nothing(town: Town) -> None:
    _, li, wang = await offered(town)
    question = wang.screen
    await wang.click("不接任")
    assert "书记没有变" in wang.screen.text
    assert "王秀英同志没有接任" in li.screen.text
    await li.send("/menu")
    assert "书记工作台" in li.screen.labels
    assert question.labels == ["主菜单"]


async def test_only_who_has_started_is_asked_and_only_by_the_secretary(town: Town) -> None:
    li = await town.person("李卫国")
    await li.send("/people")
    await li.click("赵长林 · 党员")
    assert "把书记移交给他" not in li.screen.labels
    zhou = await town.person("周文博")
    await zhou.send("/people")
    await zhou.click("东街社区党支部（4 人未开通）")
    await zhou.click("全部人员")
    await zhou.click("李卫国 · 书记")
    assert "把书记移交给他" not in zhou.screen.labels
