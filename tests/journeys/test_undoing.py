"""The last act taken back: what it was is said before, and those who were told are told again."""

from datetime import timedelta

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.test_ideas import IDEA, propose, taken_up
from tests.journeys.town import Town


async def undo(person: Person) -> None:
    await person.send("/undo")
    await person.click("确认撤回")


async def test_an_idea_is_taken_back_and_whoever_was_told_hears_of_it(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await zhao.click("撤回上一步")
    assert "没有可以撤回的" in zhao.screen.text
    await propose(zhao)
    assert IDEA in li.screen.text
    await zhao.send("/menu")
    await zhao.click("撤回上一步")
    assert f"您提了金点子：“{IDEA}”" in zhao.screen.text
    assert "不再处理，可以重新提" in zhao.screen.text
    assert "以前可以撤回" in zhao.screen.text
    await zhao.click("确认撤回")
    assert "已撤回" in zhao.screen.text
    assert f"撤回了，不用再处理：“{IDEA}”" in li.screen.text
    await zhao.send("/undo")
    assert "没有可以撤回的" in zhao.screen.text


async def test_only_for_a_day_and_only_ones_own(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await propose(zhao)
    await li.send("/undo")
    assert "没有可以撤回的" in li.screen.text
    await zhao.send("/undo")
    before = zhao.screen
    town.lived.clock.advance(timedelta(hours=25))
    press = await zhao.click("确认撤回", on=before)
    assert "现在不能撤回了" in (press.text or "")
    await zhao.send("/undo")
    assert "没有可以撤回的" in zhao.screen.text
    assert "投的票不能撤回" in zhao.screen.text


async def test_support_is_taken_back(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    sun = await town.person("孙桂芳")
    await taken_up(zhao, li)
    await sun.click("大家的金点子")
    await sun.click(f"{IDEA}（在办）")
    await sun.click("支持")
    await undo(sun)
    await sun.send("/menu")
    await sun.click("大家的金点子")
    assert f"{IDEA}（在办）" in sun.screen.labels


async def test_a_waiver_is_taken_back_below_its_confirmation(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await at_desk(li, "谁还没交")
    await li.click("免交或延期")
    label = next(one for one in li.screen.labels if "赵长林" in one)
    await li.click(label)
    await li.click("免交")
    await li.send("病假")
    await li.click("提交")
    assert "病假" in zhao.screen.text
    await li.click("撤回上一步")
    assert "您同意免交" in li.screen.text
    await li.click("确认撤回")
    assert "免交撤回了，请仍按期办" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("我的应办")
    assert "党员承诺" in zhao.screen.text
