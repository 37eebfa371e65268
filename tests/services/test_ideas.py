from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from models.rules.steps import IdeaStep
from models.tables import Idea, IdeaState
from services import idea_reads as reads
from services.idea_calls import calls, people_on_paper
from services.idea_tasks import report, verify
from services.ideas import REASON_LENGTH, consider, decline, submit, withdraw
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotExpected,
    NotFound,
    NotYourOrganisation,
    OwnWork,
    TooLong,
)
from services.submission import NothingWritten
from tests.services.dues import another_idea, at, replan
from tests.services.tasks import take_up
from tests.services.worlds import PEOPLE, World

TEXT = "把党员活动室改成晚托班"


async def hand_in(world: World, who: str = "east-member", text: str = TEXT) -> int:
    actor = await world.actor(who)
    return await submit(world.ctx, actor, world.campaign, "idea", text, world.ctx.tokens.new())


async def on_paper(world: World, who: str, entered_by: str) -> int:
    actor, proposer = await world.actor(entered_by), await world.actor(who)
    token = world.ctx.tokens.new()
    return await submit(world.ctx, actor, world.campaign, "idea", TEXT, token, proposer.member_id)


async def state_of(world: World, idea_id: int) -> IdeaState:
    async with world.ctx.db.read() as session:
        return (await session.get_one(Idea, idea_id)).state


async def test_what_ideas_are_asked_for_depends_on_the_category(world: World) -> None:
    await replan(world, another_idea)
    community, root = await world.actor("east-member"), await world.actor("head")

    asked = [call.expectation for call in await calls(world.ctx, community)]
    of_root = [call.expectation for call in await calls(world.ctx, root)]

    assert (asked, of_root) == (["idea", "policy"], ["idea"])
    with pytest.raises(NotExpected):
        await submit(world.ctx, root, world.campaign, "policy", TEXT, "form")


async def test_a_stage_asks_for_ideas_only_while_it_lasts(world: World) -> None:
    stage = {"every": "stage", "stage": "pair", "due": {"before_end": 0}}
    await replan(world, lambda plan: plan["expectations"]["idea"].update(stage))
    member = await world.actor("east-member")

    at(world, "2026-01-31T09:00")
    inside = await calls(world.ctx, member)
    at(world, "2026-02-01T09:00")

    assert [call.expectation for call in inside] == ["idea"]
    assert await calls(world.ctx, member) == []


async def test_a_members_idea_goes_to_his_own_leaders(world: World) -> None:
    await hand_in(world)
    assert await world.told("idea.received") == {"east-secretary", "east-deputy"}


async def test_a_leaders_idea_goes_one_level_up(world: World) -> None:
    await hand_in(world, "east-secretary")
    assert await world.told("idea.received") == {"head", "clerk"}


async def test_where_nobody_is_above_another_leader_decides(world: World) -> None:
    head, clerk = await world.actor("head"), await world.actor("clerk")
    idea = await hand_in(world, "head")
    with pytest.raises(OwnWork):
        await take_up(world.ctx, head, idea)
    await take_up(world.ctx, clerk, idea)
    assert await state_of(world, idea) is IdeaState.ADOPTED


async def test_blanks_are_cut_off_and_nothing_else_is_not_an_idea(world: World) -> None:
    member = await world.actor("east-member")
    await hand_in(world, text=f"  {TEXT}\n")
    assert [one.text for one in await reads.mine(world.ctx, member)] == [TEXT]
    with pytest.raises(NothingWritten):
        await hand_in(world, text=" \n ")


async def test_the_plans_limit_is_exact(world: World) -> None:
    await replan(world, lambda plan: plan.update(ideas={"max_length": 60}))
    await hand_in(world, text="好" * 60)
    with pytest.raises(TooLong) as refused:
        await hand_in(world, text="好" * 61)
    assert refused.value.args_ == {"limit": 60, "length": 61}


async def test_a_form_sent_twice_is_kept_once(world: World) -> None:
    actor = await world.actor("east-member")
    await submit(world.ctx, actor, world.campaign, "idea", TEXT, "form")
    with pytest.raises(AlreadySubmitted):
        await submit(world.ctx, actor, world.campaign, "idea", TEXT, "form")
    assert len(await reads.mine(world.ctx, actor)) == 1


async def test_ideas_are_taken_where_the_plan_asks_for_them(world: World) -> None:
    actor = await world.actor("east-member")
    (call,) = await calls(world.ctx, actor)
    assert (call.campaign_id, call.limit) == (world.campaign, 500)
    assert "有什么做法" in call.prompt
    await replan(world, lambda plan: plan["expectations"].pop("idea"))
    assert list(await calls(world.ctx, actor)) == []
    with pytest.raises(NotExpected):
        await hand_in(world)


@pytest.mark.parametrize("moment", ["2025-12-31T23:59", "2027-01-01T00:00"])
async def test_ideas_are_taken_while_the_plan_is_under_way(world: World, moment: str) -> None:
    actor = await world.actor("east-member")
    at(world, moment)
    assert list(await calls(world.ctx, actor)) == []
    with pytest.raises(NotExpected):
        await submit(world.ctx, actor, world.campaign, "idea", TEXT, "form")


async def test_a_campaign_that_is_paused_or_of_another_tree_takes_nothing(world: World) -> None:
    actor = replace(await world.actor("east-member"), tree="elsewhere")
    with pytest.raises(NoCampaign):
        await submit(world.ctx, actor, world.campaign, "idea", TEXT, "form")
    await world.pause()
    assert list(await calls(world.ctx, await world.actor("east-member"))) == []
    with pytest.raises(NoCampaign):
        await hand_in(world)


async def test_a_secretary_enters_his_peoples_ideas_from_paper(world: World) -> None:
    secretary, member = await world.actor("east-secretary"), await world.actor("east-member")
    listed = {one.member_id for one in await people_on_paper(world.ctx, secretary)}
    assert listed == {member.member_id, (await world.actor("east-deputy")).member_id}
    idea = await on_paper(world, "east-member", "east-secretary")
    assert await world.told("idea.received") == {"east-deputy"}
    view = (await reads.look(world.ctx, member, idea)).view
    assert (view.member, view.entered_by) == ("刘春梅", "王秀英")
    with pytest.raises(NotYourOrganisation):
        await on_paper(world, "west-member", "east-secretary")
    with pytest.raises(NotYourOrganisation):
        await on_paper(world, "east-deputy", "east-member")


async def test_adopting_tells_the_proposer_and_the_groups_of_the_plan(world: World) -> None:
    idea, secretary = await hand_in(world), await world.actor("east-secretary")
    await take_up(world.ctx, secretary, idea, "下周就办")
    assert await world.told("idea.decided") == {"east-member"}
    assert await world.told("idea.adopted") == {"east"}
    opened = await reads.look(world.ctx, secretary, idea)
    assert (opened.view.decided_by, opened.view.reason) == ("王秀英", "下周就办")


async def test_the_plan_says_which_groups_hear_of_it(world: World) -> None:
    await replan(world, lambda plan: plan["publish"].update(ideas=["superior"]))
    await take_up(world.ctx, await world.actor("east-deputy"), await hand_in(world))
    assert await world.told("idea.adopted") == {"town"}


async def test_declining_needs_a_reason_and_tells_the_proposer_only(world: World) -> None:
    idea, secretary = await hand_in(world), await world.actor("east-secretary")
    with pytest.raises(NothingWritten):
        await decline(world.ctx, secretary, idea, "  ")
    with pytest.raises(TooLong):
        await decline(world.ctx, secretary, idea, "不" * (REASON_LENGTH + 1))
    assert await state_of(world, idea) is IdeaState.RECEIVED
    await decline(world.ctx, secretary, idea, "场地不够")
    assert await world.told("idea.decided") == {"east-member"}
    assert await world.told("idea.adopted") == set()


async def test_nobody_decides_twice(world: World) -> None:
    idea = await hand_in(world)
    await decline(world.ctx, await world.actor("east-secretary"), idea, "场地不够")
    with pytest.raises(AlreadyDone):
        await take_up(world.ctx, await world.actor("east-deputy"), idea)


async def test_only_an_adopted_idea_is_carried_out_and_once(world: World) -> None:
    idea, secretary = await hand_in(world), await world.actor("east-secretary")
    with pytest.raises(NotYourOrganisation):
        await report(world.ctx, secretary, idea, "办成了")
    await take_up(world.ctx, secretary, idea)
    await report(world.ctx, secretary, idea, "办成了")
    head = await world.actor("head")
    await verify(world.ctx, head, idea)
    for again in (verify(world.ctx, head, idea), report(world.ctx, secretary, idea, "办成了")):
        with pytest.raises(AlreadyDone):
            await again
    states = [refs["state"] for _, kind, refs in await world.sent() if kind == "idea.decided"]
    assert states == ["adopted", "implemented"]


async def test_the_proposer_takes_it_back_until_it_is_decided(world: World) -> None:
    first, second = await hand_in(world), await hand_in(world)
    member, secretary = await world.actor("east-member"), await world.actor("east-secretary")
    with pytest.raises(NotYourOrganisation):
        await withdraw(world.ctx, secretary, first)
    await withdraw(world.ctx, member, first)
    with pytest.raises(AlreadyDone):
        await take_up(world.ctx, secretary, first)
    await take_up(world.ctx, secretary, second)
    with pytest.raises(AlreadyDone):
        await withdraw(world.ctx, member, second)


async def test_whoever_entered_it_from_paper_may_take_it_back(world: World) -> None:
    idea = await on_paper(world, "east-member", "east-secretary")
    with pytest.raises(NotYourOrganisation):
        await withdraw(world.ctx, await world.actor("east-deputy"), idea)
    await withdraw(world.ctx, await world.actor("east-secretary"), idea)
    assert await state_of(world, idea) is IdeaState.WITHDRAWN


DECIDING: tuple[Callable[..., Any], ...] = (take_up, decline, consider)


@pytest.mark.parametrize("act", DECIDING)
@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"east-secretary", "east-deputy"}))
async def test_nobody_else_decides(world: World, act: Callable[..., Any], who: str) -> None:
    idea, args = await hand_in(world), ("不行",) if act is decline else ()
    with pytest.raises(OwnWork if who == "east-member" else NotYourOrganisation):
        await act(world.ctx, await world.actor(who), idea, *args)
    assert await state_of(world, idea) is IdeaState.RECEIVED


async def test_nothing_moves_while_the_campaign_is_paused(world: World) -> None:
    idea, secretary = await hand_in(world), await world.actor("east-secretary")
    await world.pause()
    for attempt in (take_up(world.ctx, secretary, idea), consider(world.ctx, secretary, idea)):
        with pytest.raises(NoCampaign):
            await attempt
    opened = await reads.look(world.ctx, secretary, idea)
    assert opened.steps == frozenset()


async def test_what_never_was_is_not_found(world: World) -> None:
    secretary = await world.actor("east-secretary")
    for attempt in (take_up(world.ctx, secretary, 99), reads.look(world.ctx, secretary, 99)):
        with pytest.raises(NotFound):
            await attempt


async def test_each_reader_is_offered_what_he_can_do(world: World) -> None:
    idea = await hand_in(world)
    readers = {"east-member", "east-secretary", "east-deputy"}
    offered = {who: await steps(world, who, idea) for who in readers}
    assert offered["east-member"] == {IdeaStep.WITHDRAW}
    assert (
        offered["east-secretary"]
        == offered["east-deputy"]
        == {
            IdeaStep.DECIDE,
            IdeaStep.CONSIDER,
        }
    )
    for who in sorted(set(PEOPLE) - readers):
        with pytest.raises(NotYourOrganisation):
            await steps(world, who, idea)
    await take_up(world.ctx, await world.actor("east-secretary"), idea)
    assert await steps(world, "east-deputy", idea) == {
        IdeaStep.ASSIGN,
        IdeaStep.REPORT,
        IdeaStep.SUPPORT,
    }
    assert await steps(world, "east-member", idea) == frozenset()
    assert await steps(world, "west-member", idea) == {IdeaStep.SUPPORT}


async def steps(world: World, who: str, idea: int) -> frozenset[IdeaStep]:
    return (await reads.look(world.ctx, await world.actor(who), idea)).steps


async def test_the_queue_holds_what_waits_for_this_very_person(world: World) -> None:
    members, leaders = await hand_in(world), await hand_in(world, "east-secretary")
    adopted, done = await hand_in(world), await hand_in(world)
    deputy = await world.actor("east-deputy")
    for idea in (adopted, done):
        await take_up(world.ctx, deputy, idea)
    await report(world.ctx, deputy, done, "办成了")
    assert await queued(world, "head") == [leaders, done]
    await verify(world.ctx, await world.actor("head"), done)
    assert await queued(world, "east-secretary") == [members, adopted]
    assert await queued(world, "east-deputy") == [members, adopted]
    assert await queued(world, "head") == [leaders]
    assert await queued(world, "west-secretary") == []
    assert await queued(world, "east-member") == []
    own = await hand_in(world, "head")
    assert await queued(world, "head") == [leaders]
    assert await queued(world, "clerk") == [leaders, own]


async def queued(world: World, who: str) -> list[int]:
    return [one.id for one in await reads.queue(world.ctx, await world.actor(who))]


async def test_ones_own_are_listed_the_newest_first(world: World) -> None:
    first, second = await hand_in(world), await hand_in(world)
    await hand_in(world, "west-member")
    mine = await reads.mine(world.ctx, await world.actor("east-member"))
    assert [one.id for one in mine] == [second, first]
