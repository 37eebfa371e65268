"""A discussion that the plan opens: once, on its day, to those it names; summed up, forgotten."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.tables import (
    Discussion,
    DiscussionAnswer,
    DiscussionCategory,
    Organisation,
    OutboxMessage,
)
from scheduler.tick import tick
from services import discussion_reads as reads
from services.discussion_uses import uses
from services.discussions import DiscussionClosed, answer, choose, summarise
from services.erasure import people
from services.refusals import NotFound
from tests.services.dues import at, replan
from tests.services.test_discussions import ids
from tests.services.worlds import World

QUESTION = "怎么让来办事的少跑一趟？"
WHY = {"title": "大讨论", "question": QUESTION, "opens": {"on": "2026-03-09"}}
WHY |= {"closes": {"on": "2026-03-20"}}


def asks(**said: object) -> Callable[[dict[str, Any]], object]:
    """Adds the discussion to a plan; `publish`: to which groups."""
    publish = said.pop("publish", ["all"])

    def change(plan: dict[str, Any]) -> None:
        plan["discussions"] = {"why": {**WHY, **said}}
        plan["publish"]["discussions"] = publish

    return change


async def passes(world: World, moment: str) -> None:
    at(world, moment)
    await tick(world.ctx)


async def the_one(world: World) -> Discussion:
    async with world.ctx.db.read() as session:
        return (await session.scalars(select(Discussion))).one()


async def when(world: World, kind: str) -> set[str]:
    """The local moments before which nobody is told."""
    async with world.ctx.db.read() as session:
        found = await session.scalars(
            select(OutboxMessage.not_before).where(OutboxMessage.kind == kind)
        )
        return {f"{one.astimezone(world.ctx.zone):%Y-%m-%dT%H:%M}" for one in found}


async def test_it_opens_once_on_its_day_and_the_groups_are_told_in_hours(world: World) -> None:
    await replan(world, asks())
    await passes(world, "2026-03-08T23:50")
    assert await reads.listed(world.ctx, await world.actor("head")) == []
    for moment in ("2026-03-09T00:05", "2026-03-09T00:06", "2026-03-09T10:00"):
        await passes(world, moment)
    row = await the_one(world)
    assert (row.question, row.title, row.author_id) == (QUESTION, "大讨论", None)
    assert (row.closes_on, row.summary_by) == (date(2026, 3, 20), date(2026, 3, 27))
    assert await world.told("discussion.opened") == set(world.ids)
    assert await when(world, "discussion.opened") == {"2026-03-09T09:00"}


async def test_who_loads_the_plan_in_between_finds_it_open(world: World) -> None:
    """The world's plan was loaded on the second of March."""
    await replan(world, asks(opens={"on": "2026-02-25"}))
    for moment in ("2026-03-02T15:00", "2026-03-02T15:01"):
        await passes(world, moment)
    assert (await the_one(world)).closes_on == date(2026, 3, 20)
    assert await when(world, "discussion.opened") == {"2026-03-02T15:00"}


async def test_it_is_put_to_the_kinds_it_names_and_to_those_who_put_it(world: World) -> None:
    async with world.ctx.db.write() as session:
        row = await session.get_one(Organisation, world.ids["west"])
        row.category = "department"
    await replan(world, asks(categories=["department"]))
    await passes(world, "2026-03-09T09:00")
    number = (await the_one(world)).id
    assert await world.told("discussion.opened") == {"town", "west"}
    for who, seen in {"head": 1, "west-member": 1, "east-member": 0}.items():
        assert len(await reads.listed(world.ctx, await world.actor(who))) == seen
    with pytest.raises(NotFound):
        await answer(world.ctx, await world.actor("east-member"), number, "不该看到")
    await answer(world.ctx, await world.actor("west-member"), number, "材料先拍照")
    await answer(world.ctx, await world.actor("head"), number, "窗口中午不关")
    async with world.ctx.db.read() as session:
        named = await session.scalars(select(DiscussionCategory.category))
        assert named.all() == ["department"]


async def test_kept_private_it_is_found_in_the_menu_alone(world: World) -> None:
    await replan(world, asks(publish=[]))
    await passes(world, "2026-03-09T09:00")
    assert await world.told("discussion.opened") == set()
    assert len(await reads.listed(world.ctx, await world.actor("north-member"))) == 1


async def test_after_the_last_day_whoever_leads_is_asked_to_sum_up(world: World) -> None:
    await replan(world, asks())
    await passes(world, "2026-03-09T09:00")
    number = (await the_one(world)).id
    await passes(world, "2026-03-20T23:00")
    await answer(world.ctx, await world.actor("east-member"), number, "材料先拍照")
    assert await world.told("discussion.closed") == set()
    await passes(world, "2026-03-21T10:00")
    assert await world.told("discussion.closed") == set()
    await passes(world, "2026-03-23T09:00")
    assert await world.told("discussion.closed") == {"head", "clerk"}
    with pytest.raises(DiscussionClosed):
        await answer(world.ctx, await world.actor("west-member"), number, "晚了")


async def test_one_that_was_summed_up_early_asks_nobody(world: World) -> None:
    await replan(world, asks())
    await passes(world, "2026-03-09T09:00")
    await summarise(world.ctx, await world.actor("head"), (await the_one(world)).id, "照片先看")
    await passes(world, "2026-03-23T09:00")
    assert await world.told("discussion.closed") == set()


async def test_a_new_key_for_it_opens_no_second_one(world: World) -> None:
    await replan(world, asks())
    await passes(world, "2026-03-09T09:00")

    def renamed(plan: dict[str, Any]) -> None:
        plan["discussions"] = {"what": {**plan["discussions"]["why"], "was": "why"}}

    await replan(world, renamed)
    await passes(world, "2026-03-10T09:00")
    assert (await the_one(world)).topic == "why"
    await passes(world, "2026-03-23T09:00")
    assert await world.told("discussion.closed")


async def test_what_was_said_is_gone_with_the_campaigns_personal_data(world: World) -> None:
    await replan(world, asks())
    await passes(world, "2026-03-09T09:00")
    number, head = (await the_one(world)).id, await world.actor("head")
    for who, text in {"east-member": "材料先拍照", "west-member": "多开窗口"}.items():
        await answer(world.ctx, await world.actor(who), number, text)
    await choose(world.ctx, head, (await ids(world, number))[0])
    await summarise(world.ctx, head, number, "照片先看")
    async with world.ctx.db.write() as session:
        await people.forget_discussed(session, [world.campaign])
    async with world.ctx.db.read() as session:
        left = (
            await session.execute(select(DiscussionAnswer.text, DiscussionAnswer.member_id))
        ).all()
    assert [tuple(row) for row in left] == [("材料先拍照", None)]
    seen = await reads.look(world.ctx, await world.actor("north-member"), number)
    assert (seen.view.summary, [one.text for one in seen.chosen]) == ("照片先看", ["材料先拍照"])
    assert (await the_one(world)).summarised_by is None


async def test_what_a_leader_can_make_of_an_answer_is_what_he_is_asked_for(world: World) -> None:
    found = await uses(world.ctx, await world.actor("east-secretary"))
    assert [one.expectation for one in found.ideas] == ["idea"]
    assert not found.gaps
