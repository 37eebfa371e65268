"""A campaign stands still and goes on: who is told what, and what becomes of what was owed."""

from argparse import Namespace
from datetime import date, time

from sqlalchemy import select

from bot.commands.campaign import ACTIONS
from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from models.tables import Duty, Pause
from publishing.texts import Texts
from tests.journeys.town import Town

REASON = "全镇防汛"


async def due(town: Town, expectation: str, period: str) -> set[date]:
    async with town.lived.app.ctx.db.read() as session:
        of = (Duty.expectation == expectation, Duty.period == period)
        return set(await session.scalars(select(Duty.due_on).where(*of)))


async def paused(zhou: Person) -> None:
    await zhou.send("/menu")
    await at_desk(zhou, "暂停、恢复活动")
    await zhou.click("暂停活动")
    assert "告诉各单位书记" in zhou.screen.text
    await zhou.send(REASON)
    assert "没到期的事项按暂停的工作日顺延" in zhou.screen.text
    assert "承诺、整改里的期限不变" in zhou.screen.text
    await zhou.click("提交")
    assert "暂停了，已经通知各单位书记" in zhou.screen.text


async def test_a_month_of_standing_still(town: Town) -> None:
    """From 8 October to 1 December, with one Saturday that was worked: October's papers have their
    days left, November's are not asked for, nobody hears anything in between."""
    zhou, li, zhao = [await town.person(name) for name in ("周文博", "李卫国", "赵长林")]
    assert await due(town, "monthly", "2026-10") == {date(2026, 10, 30)}
    await paused(zhou)
    told = [one for one in li.inbox if "《结对比学赶超》暂停了" in one.text]
    assert len(told) == 1
    assert REASON in told[0].text
    assert not any("暂停了" in one.text for one in zhao.inbox)
    heard = {one: len(one.inbox) for one in (zhou, li, zhao)}
    await town.lived.day(date(2026, 12, 1), time(9))
    assert {one: len(one.inbox) for one in heard} == heard
    await zhao.send("/help")
    assert "从 10月8日 起暂停着，眼下没有事项到期" in zhao.screen.text
    await li.send("/menu")
    assert "暂停着" in li.screen.text
    await li.click("书记工作台")
    assert "暂停着" in li.screen.text
    assert "暂停、恢复活动" not in "".join(li.screen.labels)
    await zhou.send("/menu")
    await at_desk(zhou, "暂停、恢复活动")
    assert f"还在暂停：{REASON}" in zhou.screen.text
    await zhou.click("恢复活动")
    assert "暂停了 39 个工作日" in zhou.screen.text
    await zhou.click("确认恢复")
    assert "恢复了，已经通知各单位书记" in zhou.screen.text
    assert f"（39 个工作日）：{REASON}" in zhou.screen.text
    assert "顺延 39 个工作日" in li.screen.text
    await town.lived.work()
    assert min(await due(town, "monthly", "2026-10")) >= date(2026, 12, 1)
    assert await due(town, "monthly", "2026-11") == set()
    assert await due(town, "monthly", "2026-12") == {date(2026, 12, 31)}


async def test_what_is_written_waits_and_the_operator_can_do_it_too(town: Town) -> None:
    zhou, zhao = await town.person("周文博"), await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send("楼道灯改成声控的")
    ctx, t = town.lived.app.ctx, Texts.load().translator()
    paused = Namespace(action="pause", key="pairing-2026", reason=REASON)
    assert "已暂停" in await ACTIONS["pause"](paused, t, ctx)
    await town.lived.deliver()
    assert f"理由：{REASON}" in zhou.screen.text
    await zhao.click("提交")
    assert "《结对比学赶超》暂停着，现在不收。您写的都留着" in zhao.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "活动收尾")
    await zhou.click("结对比学赶超（已暂停）")
    await zhou.click("恢复活动")
    assert "没有工作日，期限都不变" in zhou.screen.text
    await zhou.click("确认恢复")
    await zhao.click(
        "提交", on=next(one for one in reversed(zhao.messages) if "提交" in one.labels)
    )
    assert "已收到" in zhao.screen.text
    async with ctx.db.read() as session:
        (row,) = (await session.scalars(select(Pause))).all()
    assert (row.reason, row.paused_by, row.workdays) == (REASON, None, 0)
    assert row.resumed_by is not None
