"""Flags: given with a comment, held until the next one, shown with where they are."""

from dataclasses import replace
from typing import Any

import pytest

from services import comments, flags, plan_pages
from services.comment_rows import CommentDraft
from services.flags import Holders
from services.refusals import NotExpected
from tests.services.dues import at, frozen, replan
from tests.services.worlds import World

DRAFT = CommentDraft("good", "走访到位", "活动少了些", "下季度抓好夜校")
NAMED = {
    "clean": {"title": "人居环境旗", "standard": "垃圾日清。"},
    "income": {"title": "产业发展旗", "standard": "集体增收。"},
}


@pytest.fixture
async def flagged(world: World) -> World:
    await replan(world, lambda plan: plan.update(flags=NAMED))
    return world


async def judge(world: World, period: str, day: str, **given: tuple[str, ...]) -> None:
    """Comments on these organisations, with these flags."""
    at(world, f"{day}T09:00")
    duties, head = await frozen(world, "comment", period), await world.actor("head")
    for organisation, won in given.items():
        draft, token = replace(DRAFT, flags=won), world.ctx.tokens.new()
        await comments.publish(world.ctx, head, duties[organisation], draft, token)


async def seen(world: World, who: str) -> Holders:
    actor = await world.actor(who)
    found = await plan_pages.look(world.ctx, actor, world.campaign)
    return await flags.holders(world.ctx, actor, found.id, found.plan)


async def test_several_may_hold_one_and_one_may_hold_several(flagged: World) -> None:
    won = {"east": ("clean", "income"), "west": ("clean",)}
    await judge(flagged, "2026-Q1", "2026-04-02", **won)
    found = await seen(flagged, "east-member")
    assert found.by_flag == {"clean": ["east党支部", "west党支部"], "income": ["east党支部"]}


async def test_a_flag_is_held_until_the_next_comment(flagged: World) -> None:
    await judge(flagged, "2026-Q1", "2026-04-02", east=("clean",), west=("income",))
    await judge(flagged, "2026-Q2", "2026-07-02", east=(), north=("clean",))
    found = await seen(flagged, "head")
    assert found.by_flag == {"clean": ["north党支部"], "income": ["west党支部"]}


async def test_only_the_superior_is_told_who_won_none(flagged: World) -> None:
    await judge(flagged, "2026-Q1", "2026-04-02", east=("clean",), west=())
    assert (await seen(flagged, "head")).without == ["west党支部"]
    for who in ("east-secretary", "west-secretary"):
        assert (await seen(flagged, who)).without == []


async def test_a_flag_that_the_plan_does_not_have_is_refused(flagged: World) -> None:
    with pytest.raises(NotExpected):
        await judge(flagged, "2026-Q1", "2026-04-02", east=("gold",))
    assert (await seen(flagged, "head")).by_flag == {"clean": [], "income": []}


async def test_a_renamed_flag_stays_where_it_is(flagged: World) -> None:
    await judge(flagged, "2026-Q1", "2026-04-02", east=("clean",))

    def renamed(plan: dict[str, Any]) -> None:
        plan["flags"]["tidy"] = {**plan["flags"].pop("clean"), "was": "clean"}

    await replan(flagged, renamed)
    found = await seen(flagged, "head")
    assert (found.by_flag["tidy"], found.without) == (["east党支部"], [])


async def test_a_flag_that_was_dropped_is_nobodys(flagged: World) -> None:
    await judge(flagged, "2026-Q1", "2026-04-02", east=("clean",), west=("income",))
    await replan(flagged, lambda plan: plan["flags"].pop("clean"))
    found = await seen(flagged, "head")
    assert (found.by_flag, found.without) == ({"income": ["west党支部"]}, ["east党支部"])
