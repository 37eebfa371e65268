"""Somebody has everything about him deleted."""

from sqlalchemy import select

from bot.demo.story.desk import at_desk, open_desk
from bot.simulator.people import Person
from models.tables import Member
from tests.journeys.test_closings import IDEA
from tests.journeys.town import Town
from tests.services.planted import everything


async def asked(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    await zhao.click("提交")
    await asks(zhao)


async def asks(zhao: Person) -> None:
    await zhao.send("/privacy")
    await zhao.click("删除我的全部信息")
    assert "不能恢复" in zhao.screen.text
    await zhao.click("提出申请")
    assert "书记会收到" in zhao.screen.text


async def confirmed(li: Person) -> None:
    """Zhao's request, by his secretary."""
    await li.send("/menu")
    await at_desk(li, "删除申请")
    await li.click("赵长林（东街社区党支部）")
    assert "请先当面或打电话告诉本人" in li.screen.text
    await li.click("确认删除")
    assert "已删除" in li.screen.text


async def test_it_is_confirmed_and_nothing_is_left(town: Town) -> None:
    li = await town.person("李卫国")
    await asked(town)
    assert "赵长林（东街社区党支部）申请删除自己的全部信息" in li.screen.text
    await confirmed(li)
    async with town.lived.app.ctx.db.read() as session:
        left = await everything(session)
        names = set(await session.scalars(select(Member.name)))
    assert [word in left for word in ("赵长林", IDEA)] == [False, False]
    assert "" in names
    zhao = town.lived.person("赵长林")
    await zhao.send("/menu")
    assert "链接" in zhao.screen.text


async def test_it_can_be_taken_back(town: Town) -> None:
    li = await town.person("李卫国")
    await asked(town)
    zhao = town.lived.person("赵长林")
    await zhao.click("返回")
    assert "等书记确认" in zhao.screen.text
    await zhao.click("撤回删除申请")
    assert "什么都没有删" in zhao.screen.text
    await li.click("看申请")
    await li.send("/menu")
    await open_desk(li, "删除申请")
    assert "删除申请" not in li.screen.labels
