"""A grade, a flag or a place among the last asks for a gap: of that organisation alone, by its day,
once a month, and not where no day is left."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.tables import Duty, OutboxMessage
from publishing.messages.gaps import RENDERERS
from scheduler.tick import tick
from services import comments, gaps
from services.comment_rows import CommentDraft
from tests.services.dues import at, frozen, replan
from tests.services.test_gaps import DRAFT
from tests.services.test_ranking import final_scores, lived, published
from tests.services.test_voting_in_chat import T
from tests.services.worlds import World

COMMENT = CommentDraft("good", "走访到位", "活动少了些", "下季度抓好夜校")
CALLED = {
    **{"title": "整改军令状", "kind": "gap", "by": "organisations", "every": "once"},
    **{"on_call": True, "due": {"on": "2026-12-20"}, "prompt": "差在哪里？"},
}


def marked(plan: dict[str, Any]) -> None:
    plan["expectations"]["overhaul"] = CALLED
    snail = {"standard": "承诺不兑现。", "rectify": {"of": "overhaul", "days": 10}}
    plan["flags"] = {
        "ox": {"title": "金牛奖", "standard": "干得好。"},
        "snail": {"title": "蜗牛奖", **snail},
        "slow": {"title": "拖拉奖", **snail},
    }
    behind = {"title": "后进", "rectify": {"of": "overhaul", "days": 20}}
    plan["comment_scale"] = {"good": {"title": "好", "value": 100}, "behind": behind}
    last = {"title": "末位", "share": "1/3", "rectify": {"of": "overhaul", "days": 15}}
    plan["ranking"] |= {"bands": {"a": {"title": "先进", "share": "2/3"}, "b": last}}


@pytest.fixture
async def plan(world: World) -> World:
    await replan(world, marked)
    return world


async def judge(world: World, period: str = "2026-Q1", **given: CommentDraft) -> None:
    duties, head = await frozen(world, "comment", period), await world.actor("head")
    for place, draft in given.items():
        await comments.publish(world.ctx, head, duties[place], draft, world.ctx.tokens.new())


async def owed(world: World) -> list[Duty]:
    async with world.ctx.db.read() as session:
        found = await session.scalars(
            select(Duty).where(Duty.expectation == "overhaul").order_by(Duty.id)
        )
        return list(found)


async def test_nobody_owes_it_by_the_calendar(plan: World) -> None:
    for day in ("2026-02-01T00:01", "2026-04-01T00:01", "2026-12-21T00:01"):
        at(plan, day)
        await tick(plan.ctx)
    assert await owed(plan) == []


async def test_two_marks_ask_for_one_gap_and_it_can_be_handed_in(plan: World) -> None:
    at(plan, "2026-04-02T09:00")
    marks = replace(COMMENT, flags=("ox", "snail", "slow"))
    await judge(plan, west=replace(COMMENT, flags=("ox",)), east=marks)
    (duty,) = await owed(plan)
    assert (duty.organisation_id, duty.due_on) == (plan.ids["east"], date(2026, 4, 12))
    # Whoever gave it knows.
    assert await plan.told("gap.demanded") == {"east-secretary", "east-deputy", "clerk"}
    async with plan.ctx.db.read() as session:
        rows = await session.scalars(
            select(OutboxMessage).where(OutboxMessage.kind == "gap.demanded")
        )
        said = [await RENDERERS["gap.demanded"](session, row.refs, T) for row in rows]
    texts = {one.text for one in said if one}
    assert len(texts) == 1
    assert "因为：蜗牛奖、拖拉奖。请在4月12日前" in texts.pop()
    assert sorted(len(one.buttons) for one in said if one) == [0, 1, 1]
    secretary = await plan.actor("east-secretary")
    draft = replace(DRAFT, deadline=date(2026, 5, 10))
    sheet = await gaps.submit(plan.ctx, secretary, duty.id, draft, plan.ctx.tokens.new())
    assert sheet.title == "整改军令状"


async def test_the_sooner_of_two_days_holds_and_one_of_a_month_is_enough(plan: World) -> None:
    at(plan, "2026-04-02T09:00")
    await judge(plan, east=replace(COMMENT, grade="behind", flags=("snail",)))
    at(plan, "2026-07-02T09:00")
    await judge(plan, "2026-Q2", east=replace(COMMENT, grade="behind"))
    assert [one.due_on for one in await owed(plan)] == [date(2026, 4, 12), date(2026, 7, 22)]


async def test_it_is_asked_no_more_than_there_are_days(plan: World) -> None:
    at(plan, "2026-12-14T09:00")
    await judge(plan, "2026-Q3", east=replace(COMMENT, grade="behind"))
    at(plan, "2026-12-20T09:00")
    await judge(plan, "2026-Q4", west=replace(COMMENT, grade="behind"))
    assert [(one.organisation_id, one.due_on) for one in await owed(plan)] == [
        (plan.ids["east"], date(2026, 12, 20))
    ]
    assert await plan.told("gap.demanded") == {"east-secretary", "east-deputy", "clerk"}


async def test_whoever_is_among_the_last_owes_it_once_the_ranking_is_final(plan: World) -> None:
    run = await lived(plan)
    await published(plan, run)
    assert await owed(plan) == []
    at(plan, "2026-07-15T10:00")
    scores = await final_scores(plan, run)
    last = min(scores, key=scores.__getitem__)
    (duty,) = await owed(plan)
    assert last == f"{'north' if duty.organisation_id == plan.ids['north'] else 'west'}党支部"
    assert (duty.period, duty.due_on) == ("2026-07", date(2026, 7, 30))
