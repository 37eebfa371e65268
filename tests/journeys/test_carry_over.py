"""A new campaign begins, and what was not finished in the last one is taken along."""

from pathlib import Path

from sqlalchemy import update

from bot.demo.people import TREE
from bot.demo.village import this_years
from bot.simulator.people import Person
from models.tables import Indicator, IndicatorState
from services.closing import close
from tests.journeys.test_changes import opened
from tests.journeys.test_commitments import promise, published, say
from tests.journeys.test_gaps import GAPS, MONTHLY, own_gap
from tests.journeys.town import FIRST_DAY, PLAN, Town, begun


async def next_campaign(town: Town, *changes: tuple[str, str]) -> Person:
    """Zhao has reported 24 of 30 households when the next one begins."""
    zhao, _ = await published(town)
    await opened(zhao)
    await zhao.click("报进展")
    await zhao.send("24")
    await zhao.click("跳过")
    await zhao.click("跳过")
    await zhao.click("提交")
    await close(town.lived.app.ctx, "pairing-2026")
    plan = this_years(PLAN, FIRST_DAY)
    for before, after in changes:
        assert before in plan
        plan = plan.replace(before, after, 1)
    await town.lived.begin(plan, TREE, "next")
    await zhao.send("/menu")
    await zhao.click("写承诺")
    return zhao


async def test_taken_along_with_a_new_deadline(town: Town) -> None:
    zhao = await next_campaign(town)
    assert "• 走访户数：做到 24，目标 30 户" in zhao.screen.text
    await zhao.click("带上没办完的 1 项")
    assert "用一句话写总目标" in zhao.screen.text
    await zhao.send("把去年欠的办完")
    assert "哪一天前做到" in zhao.screen.text
    await zhao.send("2027-03-31")
    assert "还有别的项目吗" in zhao.screen.text
    await zhao.click("没有了，去核对")
    assert "上次没办完的" in zhao.screen.text
    assert "走访户数：24 → 30 户" in zhao.screen.text
    assert "2027年3月31日前，赵长林" in zhao.screen.text
    assert "证明：走访记录" in zhao.screen.text
    await zhao.click("提交")
    assert "已提交，等待审核" in zhao.screen.text


async def test_a_stretch_that_the_plan_now_demands_is_asked_for(town: Town) -> None:
    zhao = await next_campaign(town, ("stretch: optional", "stretch: required"))
    await zhao.click("带上没办完的 1 项")
    await zhao.send("把去年欠的办完")
    assert "争取做到多少" in zhao.screen.text
    await say(zhao, "33", "2027-03-31")
    await zhao.click("没有了，去核对")
    assert "24 → 30 户（挑战 33）" in zhao.screen.text


async def test_each_thing_is_chosen_or_left(tmp_path: Path) -> None:
    async with begun(tmp_path, (MONTHLY, GAPS + MONTHLY)) as town:
        await own_gap(await town.person("赵长林"), "台账记得不细")
        zhao = await next_campaign(town)
        assert "• 没有整改完的差距：台账记得不细" in zhao.screen.text
        assert "带上没办完的 2 项" in zhao.screen.labels
        await zhao.click("✓ 走访户数")
        await zhao.click("✓ 台账记得不细")
        assert not [one for one in zhao.screen.labels if one.startswith("带上")]
        await zhao.click("台账记得不细")
        await zhao.click("带上没办完的 1 项")
        await say(zhao, "把去年欠的办完", "2027-03-31", "每周核对的台账")
        await zhao.click("没有了，去核对")
        assert "台账记得不细：0 → 1 件" in zhao.screen.text
        assert "走访户数" not in zhao.screen.text
        await zhao.click("提交")
        assert "已提交，等待审核" in zhao.screen.text
        await zhao.click("撤回")
        await zhao.send("/menu")


async def test_a_list_that_has_changed_is_shown_anew(town: Town) -> None:
    zhao = await next_campaign(town)
    async with town.lived.app.ctx.db.write() as session:
        await session.execute(update(Indicator).values(state=IndicatorState.VERIFIED))
    await zhao.click("✓ 走访户数")
    assert "用一句话写总目标" in zhao.screen.text


async def test_from_scratch(town: Town) -> None:
    zhao = await next_campaign(town)
    await zhao.click("从头写")
    await promise(zhao, "另起一件")
    assert "目标：另起一件" in zhao.screen.text
    assert "走访户数：10 → 30 户" in zhao.screen.text


async def test_a_button_that_came_too_late_says_so(tmp_path: Path) -> None:
    async with begun(tmp_path) as town:
        zhao = await next_campaign(town)
        await close(town.lived.app.ctx, "next")
        press = await zhao.click("带上没办完的 1 项")
        assert "没有要求您" in (press.text or "")
