"""A veto, a clearing to nought and “not excellent” reach honours, grades and rewards; who takes the
line back lifts it."""

from datetime import date
from typing import Any

import pytest

from models.tables import NominationState, SelectionState
from services import (
    grade_decisions,
    grades,
    honours,
    nomination_steps,
    nominations,
    reward_decisions,
    reward_grants,
    rewards,
    selections,
)
from services.barring import Barred
from services.reward_bars import span
from tests.services.dues import at, frozen, replan
from tests.services.pointland import POINTS, enter, take_back
from tests.services.test_grades import asking, give
from tests.services.test_honours import confirm, end, honoured, names, propose, state
from tests.services.test_rewards import APPROVAL, promise
from tests.services.test_rewards import enter as figure
from tests.services.worlds import World

MAY = date(2026, 5, 12)
HEAD = "李卫国"
EFFECTS = ("accident", "false", "criticised")


@pytest.fixture
async def plan(world: World) -> World:
    def add(plan: dict[str, Any]) -> None:
        plan["ranking"]["points"] = dict(POINTS)

    await replan(world, add)
    await honoured(world, whom="organisations", maximum=3)
    at(world, "2026-05-25T09:00")
    return world


async def stand(world: World) -> dict[str, int]:
    """Each community proposes itself."""
    return {
        place: (await propose(world, f"{place}-secretary", place)).view.id
        for place in ("east", "west", "north")
    }


@pytest.mark.parametrize("rule", EFFECTS)
async def test_who_is_barred_is_not_settled_until_the_line_is_taken_back(
    plan: World, rule: str
) -> None:
    line = await enter(plan, "east", rule, MAY)
    standing = await stand(plan)
    with pytest.raises(Barred) as refused:
        await confirm(plan, standing["east"], standing["west"])
    said = refused.value.args_
    assert (said["name"], said["day"], said["author"]) == ("east党支部", MAY, HEAD)
    assert said["title"] == POINTS[rule]["title"]
    await take_back(plan, line.view.id)
    settled = await confirm(plan, standing["east"], standing["west"])
    assert await names(plan, settled) == ["east党支部", "west党支部"]


async def test_a_deduction_or_another_quarter_bars_nobody(plan: World) -> None:
    await enter(plan, "east", "late", MAY)
    await enter(plan, "east", "accident", date(2026, 3, 31))
    standing = await stand(plan)
    assert await confirm(plan, standing["east"])


async def test_it_is_seen_before_by_whoever_proposes_and_whoever_settles(plan: World) -> None:
    await enter(plan, "east", "accident", MAY)
    which = (plan.campaign, "best", 1)
    secretary, head = await plan.actor("east-secretary"), await plan.actor("head")
    call = await nominations.call(plan.ctx, secretary, which, plan.ids["east"])
    assert [one.title for one in call.barred] == ["安全事故"]
    standing = await stand(plan)
    west = await plan.actor("west-secretary")
    assert not (await nominations.call(plan.ctx, west, which, plan.ids["west"])).barred
    shown = await nomination_steps.look(plan.ctx, secretary, standing["east"])
    assert [one.author for one in shown.barred] == [HEAD]
    assert not (await nomination_steps.look(plan.ctx, west, standing["west"])).barred
    assert set((await honours.look(plan.ctx, head, *which)).barred) == {standing["east"]}


async def test_the_leaders_of_that_day_are_barred_and_its_members_are_not(plan: World) -> None:
    await honoured(plan, whom="members", maximum=3)
    await enter(plan, "east", "accident", MAY)
    leader = (await propose(plan, "east-secretary", "east-deputy")).view.id
    member = (await propose(plan, "east-secretary", "east-member")).view.id
    with pytest.raises(Barred):
        await confirm(plan, leader, member)
    assert await confirm(plan, member)


async def test_a_list_is_held_up_until_the_line_or_the_name_is_gone(plan: World) -> None:
    standing = await stand(plan)
    settled = await confirm(plan, standing["east"], standing["west"])
    line = await enter(plan, "east", "accident", MAY)
    at(plan, "2026-06-02T17:30")
    await end(plan)
    assert await state(plan, settled) is SelectionState.PROVISIONAL
    assert await plan.told("honour.barred") == {"head", "clerk"}
    await take_back(plan, line.view.id)
    assert await state(plan, settled) is SelectionState.FINAL
    assert await names(plan, settled) == ["east党支部", "west党支部"]


async def test_striking_the_name_off_makes_the_rest_final(plan: World) -> None:
    standing = await stand(plan)
    settled = await confirm(plan, standing["east"], standing["west"])
    await enter(plan, "east", "false", MAY)
    at(plan, "2026-06-02T17:30")
    await end(plan)
    head = await plan.actor("head")
    struck = await selections.strike(plan.ctx, head, standing["east"], "查实")
    assert struck.view.state is NominationState.PASSED_OVER
    assert await state(plan, settled) is SelectionState.FINAL
    assert await names(plan, settled) == ["west党支部"]


async def test_leaders_of_a_barred_organisation_are_not_graded_excellent(plan: World) -> None:
    await replan(plan, asking)
    at(plan, "2026-06-30T09:00")
    duty = (await frozen(plan, "grading", "2026-H1"))["east"]
    line = await enter(plan, "east", "criticised", MAY)
    for whom in ("east-deputy",):
        with pytest.raises(Barred):
            await give(plan, duty, whom, "excellent")
    await give(plan, duty, "east-deputy", "good")
    await give(plan, duty, "east-member", "excellent")
    await take_back(plan, line.view.id)
    await give(plan, duty, "east-member", "good")
    assert (await give(plan, duty, "east-deputy", "excellent")).taken("excellent") == 1


async def test_what_is_entered_after_a_grade_was_proposed_is_seen_at_confirming(
    plan: World,
) -> None:
    await replan(plan, asking)
    at(plan, "2026-06-30T09:00")
    duty = (await frozen(plan, "grading", "2026-H1"))["east"]
    await give(plan, duty, "east-deputy", "excellent")
    await give(plan, duty, "east-secretary", "good", "east-deputy", "")
    secretary, head = await plan.actor("east-secretary"), await plan.actor("head")
    await grades.give_rest(plan.ctx, secretary, duty)
    await grades.hand_in(plan.ctx, secretary, duty)
    line = await enter(plan, "east", "accident", MAY)
    with pytest.raises(Barred):
        await grade_decisions.confirm(plan.ctx, head, duty)
    await take_back(plan, line.view.id)
    await grade_decisions.confirm(plan.ctx, head, duty)


async def test_a_vetoed_organisation_is_given_no_reward(plan: World) -> None:
    await promise(plan, APPROVAL)
    at(plan, "2026-08-03T09:00")
    await figure(plan, "east", 1, "2026-06-30")
    await figure(plan, "west", 2, "2026-06-30")
    line = await enter(plan, "east", "accident", MAY)
    await enter(plan, "west", "criticised", MAY)
    head = await plan.actor("head")
    found = await rewards.look(plan.ctx, head, plan.campaign, "2026-H1")
    east, west = sorted(found.lines, key=lambda one: one.organisation_id != plan.ids["east"])
    assert [one.title for one in east.barred] == ["安全事故"]
    assert not west.barred
    for one in (east, west):
        assert one.now is not None
    which = ("first-half", east.now.id if east.now else 0, 0)
    with pytest.raises(Barred):
        await reward_decisions.confirm(plan.ctx, head, which)
    on = (plan.campaign, "2026", "single")
    task = found.plan.rewards["single"].tasks[0]
    with pytest.raises(Barred):
        await reward_grants.award(
            plan.ctx, head, on, plan.ids["east"], task, 5000, "超额", plan.ctx.tokens.new()
        )
    await take_back(plan, line.view.id)
    _, given = await reward_decisions.confirm(plan.ctx, head, which)
    assert given.award is not None
    assert given.award.confirmed


async def test_a_criticism_that_bars_reaches_honours_until_it_is_struck(plan: World) -> None:
    await promise(plan, APPROVAL)
    head, on = await plan.actor("head"), (plan.campaign, "2026", "criticised")
    _, line = await reward_grants.blame(
        plan.ctx, head, on, plan.ids["east"], "city", "市通报 3 号", plan.ctx.tokens.new()
    )
    standing = await stand(plan)
    with pytest.raises(Barred) as refused:
        await confirm(plan, standing["east"])
    assert refused.value.args_["origin"] == "rewards"
    assert line.award is not None
    number, token = line.award.id, plan.ctx.tokens.new()
    await reward_decisions.strike(plan.ctx, head, number, "已核减", token)
    assert await confirm(plan, standing["east"])


def test_a_half_year_ends_in_june() -> None:
    assert span("2026-H1") == (date(2026, 1, 1), date(2026, 6, 30))
    assert span("2026") == (date(2026, 1, 1), date(2026, 12, 31))
