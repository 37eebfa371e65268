"""A campaign comes to its end: told, closed by its leaders, its personal data deleted on a day."""

from argparse import Namespace
from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.commands.campaign import ACTIONS
from bot.demo.people import TREE, roster
from bot.demo.story.desk import at_desk
from bot.demo.village import village
from bot.simulator.people import Person
from models.rules.documents import DocumentKind
from models.tables import Appointment, Campaign, CampaignState, Document, Member, PlanVersion
from publishing.texts import Texts
from services.refusals import NotNow
from tests.journeys.town import START, Town
from tests.services.planted import everything

SHORT = """schema: 1
id: harvest
title: 秋收比武
issuer: 镇党委
purpose: 比一比谁收得快。
period: {start: 2026-10-01, end: 2026-10-31}
categories: {community: {title: 社区}, department: {title: 部门}}
expectations:
  monthly:
    title: 月小结
    kind: summary
    by: organisations
    every: month
    due: {last_workday: true}
    prompt: 这个月做成了什么？
  idea:
    title: 金点子
    kind: idea
    by: members
    every: once
    due: {before_end: 5}
    prompt: 一条建议只说一件事。
archive: {after_days: 40}
"""
IDEA = "晒场让出来给独居老人用"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with village(tmp_path, START) as lived:
        tokens = await lived.enrol(roster(), TREE)
        await lived.begin(SHORT, TREE)
        yield Town(lived, tokens)


async def autumn(town: Town) -> tuple[Person, Person]:
    """The superior's secretary and a member who has handed in an idea; the last day is over."""
    zhou, zhao = await town.person("周文博"), await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    await zhao.click("提交")
    await town.lived.day(date(2026, 11, 2))
    return zhou, zhao


async def closing_page(zhou: Person) -> None:
    await zhou.send("/menu")
    await at_desk(zhou, "活动收尾")
    await zhou.click("秋收比武（进行中）")


async def closed(town: Town) -> tuple[Person, Person]:
    zhou, zhao = await autumn(town)
    await closing_page(zhou)
    await zhou.click("结束活动")
    await zhou.click("确认结束")
    return zhou, zhao


async def test_a_draft_of_the_assessment_is_made_once_and_goes_out_afterwards(
    town: Town,
) -> None:
    zhou, _ = await closed(town)
    assert "年终考评的草稿已经写好" in zhou.screen.text
    await zhou.click("看年终考评草稿")
    assert "草稿" in zhou.screen.text
    await zhou.click("批准并公开")
    await zhou.click("确认")
    assert "2026年第 1 号，周文博批准" in zhou.screen.text
    async with town.lived.app.ctx.db.read() as session:
        rows = (await session.scalars(select(Document))).all()
    assert [(one.kind.value, one.state.value, one.number) for one in rows] == [
        ("assessment", "published", 1)
    ]


async def test_the_command_line_closes_with_the_same_draft(town: Town) -> None:
    zhou, _ = await autumn(town)
    t, args = Texts.load().translator(), Namespace(action="close", key="harvest")
    said = await ACTIONS["close"](args, t, town.lived.app.ctx)
    assert "活动 harvest 已结束" in said
    assert "年终考评的草稿已经写好" in said
    await town.lived.deliver()
    async with town.lived.app.ctx.db.read() as session:
        (row,) = (await session.scalars(select(Document))).all()
        state = await session.scalar(select(Campaign.state))
    assert (row.kind, row.author_id, state) == (
        *(DocumentKind.ASSESSMENT, None),
        CampaignState.CLOSED,
    )
    assert any("年终考评" in one.text and "草稿" in one.text for one in zhou.inbox)
    with pytest.raises(NotNow):
        await ACTIONS["close"](args, t, town.lived.app.ctx)


async def test_one_that_was_made_before_is_not_made_again(town: Town) -> None:
    zhou, _ = await autumn(town)
    await zhou.send("/menu")
    await zhou.click("书记工作台")
    async with town.lived.app.ctx.db.write() as session:
        (campaign,) = await session.scalars(select(Campaign.id))
        (version,) = await session.scalars(select(PlanVersion.id))
        root = await session.scalar(select(Campaign.organisation_id))
        session.add(
            Document(
                campaign_id=campaign,
                plan_version_id=version,
                organisation_id=root,
                kind=DocumentKind.ASSESSMENT,
                period="2026",
                language="zh-Hans",
                title="年终考评",
                name="年终考评.docx",
                characters=10,
                form_token="made before",
                drafted_at=START,
            )
        )
    await closing_page(zhou)
    await zhou.click("结束活动")
    await zhou.click("确认结束")
    assert "看年终考评草稿" not in zhou.screen.labels


async def names(town: Town) -> set[str]:
    async with town.lived.app.ctx.db.read() as session:
        return set(await session.scalars(select(Member.name)))


async def test_the_leaders_are_told_what_is_still_open(town: Town) -> None:
    zhou, _ = await autumn(town)
    digest = zhou.screen.text
    assert "活动收尾（清河镇党委）：秋收比武" in digest
    assert "没有答复的金点子：1 条" in digest
    await zhou.click("活动收尾：秋收比武")
    assert "活动到 2026年10月31日 为止。还没有结束。" in zhou.screen.text
    assert "个人信息在 2026年12月10日 删除" in zhou.screen.text


async def test_closing_is_explained_before_it_is_done(town: Town) -> None:
    li = await town.person("李卫国")
    group = await town.group(li, "东街群")
    zhou, zhao = await autumn(town)
    await closing_page(zhou)
    await zhou.click("结束活动")
    assert "不能重新打开" in zhou.screen.text
    await zhou.click("返回")
    assert "还没有结束" in zhou.screen.text
    await zhou.click("结束活动")
    await zhou.click("确认结束")
    assert "《秋收比武》已结束" in zhou.screen.text
    assert "《秋收比武》结束了" in group.screen.text
    await zhou.send("/menu")
    await zhao.send("/menu")
    assert "提金点子" not in zhao.screen.labels


async def test_the_deletion_is_told_put_off_and_done(town: Town) -> None:
    zhou, zhao = await closed(town)
    await town.lived.day(date(2026, 11, 26), time(11))
    assert "个人信息将在 2026年12月10日 删除" in zhou.screen.text
    assert "有 40 人不在别的活动里" in zhou.screen.text
    await zhou.click("看这个活动")
    await zhou.click("推迟删除")
    await zhou.send("2026-12-10")
    assert "2026年12月11日" in zhou.screen.text
    await zhou.send("12月20日")
    await zhou.send("年终还要对账")
    await zhou.click("提交")
    assert "已推迟到 12月20日" in zhou.screen.text
    assert "推迟删除" not in zhou.screen.labels
    await town.lived.day(date(2026, 12, 11))
    assert "赵长林" in await names(town)
    await town.lived.day(date(2026, 12, 21))
    assert await names(town) == {""}
    await zhao.send("/menu")
    assert "链接" in zhao.screen.text
    async with town.lived.app.ctx.db.read() as session:
        assert IDEA not in await everything(session)
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 0


async def test_what_came_of_it_can_be_read_afterwards(town: Town) -> None:
    _, zhao = await closed(town)
    await zhao.send("/menu")
    await zhao.click("活动档案")
    await zhao.click("秋收比武")
    assert "镇党委，2026年10月1日 至 2026年10月31日" in zhao.screen.text
    assert "金点子：1 条" in zhao.screen.text
    await zhao.click("返回")
    assert "点一个看结果" in zhao.screen.text
