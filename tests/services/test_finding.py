"""What is looked for is found where one may read it, and nowhere does anything else show."""

from dataclasses import replace

import pytest

from models.plan.loading import load
from publishing.screens import finding as screens
from publishing.texts import Texts
from services import finding
from services.commitment_reviews import approve, return_
from services.commitments import submit, withdraw
from services.finding import Room, SearchTooLong, everywhere, page, wanted
from services.ideas import decline
from services.ideas import withdraw as take_back
from tests.services.papers import indicator, paper
from tests.services.tasks import take_up
from tests.services.test_ideas import hand_in
from tests.services.worlds import PLANS, World

EVERYBODY = ("head", "east-secretary", "east-member", "west-secretary", "west-member")


async def finders(world: World, room: Room, said: str) -> set[str]:
    found = set()
    for who in EVERYBODY:
        shown = await everywhere(world.ctx, await world.actor(who), wanted(said))
        found |= {who} if shown.rooms[room].items else set()
    return found


async def promised(world: World, target: str) -> int:
    member = await world.actor("east-member")
    draft = paper(indicator(title="走访ＡＢＣ户"), target=target)
    view = await submit(
        world.ctx, member, world.campaign, "member-promise", world.ids["east"], member.member_id,
        draft, world.ctx.tokens.new(),
    )  # fmt: skip
    return view.id


async def test_a_promise_is_found_by_whoever_may_read_it(world: World) -> None:
    one = await promised(world, "修好路灯100%")
    inside = {"east-secretary", "east-member"}
    assert await finders(world, Room.COMMITMENTS, "路灯") == inside
    leader = await world.actor("east-secretary")
    await return_(world.ctx, leader, one, "写上数")
    assert await finders(world, Room.COMMITMENTS, "路灯") == inside
    await withdraw(world.ctx, await world.actor("east-member"), one)
    assert await finders(world, Room.COMMITMENTS, "路灯") == set()
    two = await promised(world, "修好路灯100%")
    await approve(world.ctx, leader, two)
    for said in ("路灯", "路灯 修好", "１００％", "abc", "走访Abc"):
        assert await finders(world, Room.COMMITMENTS, said) == set(EVERYBODY), said
    for said in ("路灯 水管", "修_路灯", "1000", "修%灯"):
        assert await finders(world, Room.COMMITMENTS, said) == set(), said


async def test_an_idea_is_found_by_whoever_may_read_it(world: World) -> None:
    idea = await hand_in(world, text="楼道装ＷｉＦｉ")
    inside = {"east-secretary", "east-member"}
    assert await finders(world, Room.IDEAS, "wifi") == inside
    await decline(world.ctx, await world.actor("east-secretary"), idea, "已有")
    assert await finders(world, Room.IDEAS, "wifi") == inside
    other = await hand_in(world, text="楼道装ＷｉＦｉ二期")
    await take_up(world.ctx, await world.actor("east-secretary"), other)
    assert await finders(world, Room.IDEAS, "二期") == set(EVERYBODY)
    west = await world.actor("west-member")
    shown = await page(world.ctx, west, Room.IDEAS, wanted("wifi"), 0)
    assert ([one.id for one in shown.items], shown.more) == ([other], False)
    third = await hand_in(world, text="楼道装ＷｉＦｉ三期")
    await take_back(world.ctx, await world.actor("east-member"), third)
    assert await finders(world, Room.IDEAS, "三期") == set()


async def test_another_tree_and_a_closed_campaign_show_nothing(world: World) -> None:
    idea = await hand_in(world, text="楼道装灯")
    await take_up(world.ctx, await world.actor("east-secretary"), idea)
    elsewhere = replace(await world.actor("west-member"), tree="elsewhere")
    shown = await everywhere(world.ctx, elsewhere, wanted("楼道"))
    assert shown.rooms[Room.IDEAS].items == []
    await world.pause()
    assert await finders(world, Room.IDEAS, "楼道") == set()


async def test_pages_do_not_say_that_there_is_more_than_one_may_read(world: World) -> None:
    for number in range(finding.SIZE):
        idea = await hand_in(world, text=f"路灯{number}")
        await take_up(world.ctx, await world.actor("east-secretary"), idea)
    await hand_in(world, text="路灯还没有定")
    west = await world.actor("west-member")
    first = await page(world.ctx, west, Room.IDEAS, wanted("路灯"), 0)
    assert (len(first.items), first.more) == (finding.SIZE, False)
    own = await page(world.ctx, await world.actor("east-member"), Room.IDEAS, wanted("路灯"), 0)
    assert own.more
    beyond = await page(world.ctx, west, Room.IDEAS, wanted("路灯"), 10**9)
    assert (beyond.items, beyond.more) == ([], False)


def test_more_than_a_button_can_carry_is_refused() -> None:
    assert wanted("长" * 14)
    with pytest.raises(SearchTooLong):
        wanted("长" * 15)


def test_a_plan_is_looked_through_as_it_is_written() -> None:
    """Not as it stands in a message, where & is &amp;."""
    t, plan = Texts.load().translator("en"), load(PLANS / "pairing.yaml").plan
    plan = plan.model_copy(update={"title": "R&D"})

    def found(said: str) -> bool:
        shown = screens.everywhere(t, wanted(said), [(1, plan)], ())
        return "plan.of:1" in [one.action for row in shown.buttons for one in row]

    assert found("r&d")
    assert not found("amp")
