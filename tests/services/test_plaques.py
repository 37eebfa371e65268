"""Plaques: who proposes, who decides, how many there are, what counts, who reads what."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import select

from models.queries.duties import duties as duty_views
from models.rules.displaying import OVERSEER, OWNER, Move, moves
from models.tables import Appointment, Duty, PlaqueState, Role
from services import plaque_decisions, plaque_offers, plaque_reads, plaques
from services.plaque_reads import PlaqueSheet
from services.plaque_rests import PlaqueRests
from services.plaques import AlreadyHeld, PlacesTaken, PlaqueDraft
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotExpected,
    NotFound,
    NotYourOrganisation,
)
from services.submission import NothingWritten
from tests.services.dues import at, frozen, replan
from tests.services.worlds import FIRST_DAY, World

POST = {"title": "先锋岗", "holder": "members", "standard": "件件有回音。", "quota": 2}
AREA = {"title": "责任区", "holder": "things", "standard": "没有堆物。"}
STARS = {
    "title": "星级支部",
    "holder": "organisations",
    "standard": "五个好。",
    "stars": 5,
    "quota": 2,
}


def asking(plan: dict[str, Any]) -> None:
    """Of each organisation two, posts or areas, each quarter."""
    plan["plaques"] = {"post": POST, "area": AREA, "stars": STARS}
    plan["expectations"]["posts"] = {
        **{"title": "设岗挂牌", "kind": "plaque", "by": "organisations", "every": "quarter"},
        **{"due": {"before_end": 10}, "minimum": 2, "plaques": ["post", "area"]},
        "prompt": "挂在哪里？",
    }


@pytest.fixture
async def plan(world: World) -> World:
    await replan(world, asking)
    at(world, "2026-04-12T09:00")
    return world


async def propose(
    world: World, who: str, kind: str, holder: str = "", stars: int | None = None, at: str = ""
) -> PlaqueSheet:
    """`holder`: the key of a member, or the name of a thing; none for the organisation itself."""
    actor = await world.actor(who)
    member = (await world.actor(holder)).member_id if kind == "post" else None
    thing = holder if kind == "area" else ""
    place = world.ids[at or who.partition("-")[0]]
    draft = PlaqueDraft(world.campaign, place, kind, member, thing, stars, "", "够标准")
    return await plaques.propose(world.ctx, actor, draft, world.ctx.tokens.new())


async def displayed(world: World, *proposed: Any, **stars: int) -> PlaqueSheet:
    sheet = await propose(world, *proposed, **stars)
    return await plaque_decisions.confirm(world.ctx, await world.actor("head"), sheet.view.id)


def test_who_holds_it_or_leads_its_organisation_decides_on_nothing() -> None:
    deciding = {Move.CONFIRM, Move.RETURN, Move.STARS}
    for state in PlaqueState:
        for holds in (True, False):
            own = moves(state.value, owns=True, holds=holds, oversees=True, starred=True)
            assert not own & deciding
        held = moves(state.value, owns=False, holds=True, oversees=True, starred=True)
        assert not held
    assert Move.CHECK not in moves(
        "displayed", owns=True, holds=True, oversees=False, starred=False
    )
    assert {"taken_off", "withdrawn"}.isdisjoint(OWNER.keys() | OVERSEER.keys())


async def test_only_leaders_propose_and_only_for_their_own(plan: World) -> None:
    for who in ("east-member", "west-secretary", "head"):
        with pytest.raises(NotYourOrganisation):
            await propose(plan, who, "post", "east-member", at="east")
    with pytest.raises(NotFound):
        await propose(plan, "east-secretary", "post", "west-member")
    with pytest.raises(NotExpected):
        await propose(plan, "east-secretary", "stars", stars=6)
    with pytest.raises(NothingWritten):
        await propose(plan, "east-secretary", "area", "  ")


async def test_a_full_number_refuses_and_names_who_bears_it(plan: World) -> None:
    await displayed(plan, "east-secretary", "post", "east-member")
    await propose(plan, "east-secretary", "post", "east-deputy")
    with pytest.raises(PlacesTaken) as refused:
        await propose(plan, "east-secretary", "post", "east-secretary")
    assert set(refused.value.args_["names"]) == {"刘春梅", "陈志强"}  # type: ignore[call-overload]
    assert (await propose(plan, "west-secretary", "post", "west-member")).view.holder == "赵玉兰"


async def test_organisations_share_the_number_below_their_superior(plan: World) -> None:
    await displayed(plan, "east-secretary", "stars", stars=3)
    await propose(plan, "west-secretary", "stars", stars=4)
    with pytest.raises(PlacesTaken):
        await propose(plan, "north-secretary", "stars", stars=1)
    found = await plaque_offers.offers(plan.ctx, await plan.actor("north-secretary"))
    assert {one.kind: (one.taken, one.full) for one in found} == {
        "post": (0, False),
        "area": (0, False),
        "stars": (2, True),
    }


async def test_nobody_bears_the_same_twice(plan: World) -> None:
    await propose(plan, "east-secretary", "area", "三号楼")
    with pytest.raises(AlreadyHeld):
        await propose(plan, "east-deputy", "area", " 三号楼 ")


async def test_what_is_sent_back_or_withdrawn_does_not_count_for_the_duty(plan: World) -> None:
    duty = (await frozen(plan, "posts", "2026-Q2"))["east"]
    head, secretary = await plan.actor("head"), await plan.actor("east-secretary")
    first = await propose(plan, "east-secretary", "area", "三号楼")
    await propose(plan, "east-secretary", "stars", stars=2)
    second = await propose(plan, "east-deputy", "post", "east-member")
    assert await came_in(plan, duty) == 2
    await plaque_decisions.return_(plan.ctx, head, first.view.id, "有旧家具")
    await plaque_decisions.withdraw(plan.ctx, secretary, second.view.id)
    assert await came_in(plan, duty) == 0
    view = (await plaque_decisions.returned(plan.ctx, secretary, first.view.id)).view
    draft = PlaqueDraft(
        plan.campaign, view.organisation_id, "area", None, "三号楼", None, "", "清了"
    )
    token = plan.ctx.tokens.new()
    again = await plaques.propose(plan.ctx, secretary, draft, token, view.id)
    await plaque_decisions.confirm(plan.ctx, head, again.view.id)
    await plaque_decisions.take_off(plan.ctx, head, again.view.id, "又堆了", "off")
    assert await came_in(plan, duty) == 1
    with pytest.raises(AlreadyDone):
        await plaque_decisions.returned(plan.ctx, secretary, first.view.id)
    with pytest.raises(AlreadySubmitted):
        await plaques.propose(plan.ctx, secretary, draft, token)


async def test_each_step_leaves_a_line_and_is_taken_once(plan: World) -> None:
    sheet = await displayed(plan, "east-secretary", "stars", stars=3)
    head, one = await plan.actor("head"), sheet.view.id
    steps: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: plaque_decisions.check(plan.ctx, head, one, False, "欠一次组织生活", "a"),
        lambda: plaque_decisions.restar(plan.ctx, head, one, 2, "先摘一颗", "b"),
        lambda: plaque_decisions.take_off(plan.ctx, head, one, "还是没有开", "c"),
    )
    for step in steps:
        await step()
        with pytest.raises((AlreadySubmitted, AlreadyDone, NotExpected)):
            await step()
    lines = (await plaque_reads.look(plan.ctx, head, one)).history
    assert [(line.step.value, line.stars) for line in lines] == [
        *(("proposed", 3), ("displayed", 3), ("unmet", 3), ("stars", 2), ("taken_off", 2))
    ]
    assert await plan.told("plaque.noted") == {"east-secretary", "east-deputy"}


async def test_a_leader_whose_own_post_is_checked_is_told_once(plan: World) -> None:
    sheet = await displayed(plan, "east-deputy", "post", "east-secretary")
    head = await plan.actor("head")
    await plaque_decisions.check(plan.ctx, head, sheet.view.id, True, "件件有回音", "seen")
    noted = [who for who, kind, _ in await plan.sent() if kind == "plaque.noted"]
    assert sorted(noted) == ["east-deputy", "east-secretary"]


async def test_who_moved_up_to_the_superior_does_not_decide_on_his_own_word(plan: World) -> None:
    sheet = await propose(plan, "east-deputy", "post", "east-secretary")
    for who in ("east-deputy", "east-secretary"):
        await promoted(plan, who)
        assert not await allowed(plan, who, sheet)
    assert Move.CONFIRM in await allowed(plan, "head", sheet)


async def test_what_is_up_is_for_everybody_and_the_rest_for_whom_it_concerns(plan: World) -> None:
    sheet = await propose(plan, "east-secretary", "post", "east-member")
    waiting = {who for who in READERS if await reads(plan, who, sheet)}
    assert waiting == {"east-member", "east-secretary", "head"}
    await plaque_decisions.confirm(plan.ctx, await plan.actor("head"), sheet.view.id)
    assert {who for who in READERS if await reads(plan, who, sheet)} == set(READERS)
    for who in READERS:
        wall = await plaque_reads.wall(plan.ctx, await plan.actor(who), plan.campaign, "post", 0)
        assert [one.holder for one in wall.page.items] == ["刘春梅"]
    assert await plan.told("plaque.announced") == {"east"}
    assert await plan.told("plaque.displayed") == {"east-secretary", "east-member"}


async def test_a_renamed_kind_keeps_its_places_and_a_dropped_one_its_sheet(plan: World) -> None:
    sheet = await displayed(plan, "east-secretary", "post", "east-member")

    def renamed(said: dict[str, Any]) -> None:
        said["plaques"]["pioneer"] = {**said["plaques"]["post"], "was": "post"}

    await replan(plan, renamed)
    head = await plan.actor("head")
    numbers = await plaque_reads.numbers(plan.ctx, head, plan.campaign)
    assert numbers["pioneer"] == 1
    assert (await plaque_reads.look(plan.ctx, head, sheet.view.id)).said.title == "先锋岗"


READERS = ("east-member", "east-secretary", "west-secretary", "west-member", "head")


async def reads(world: World, who: str, sheet: PlaqueSheet) -> bool:
    try:
        await plaque_reads.look(world.ctx, await world.actor(who), sheet.view.id)
    except NotFound:
        return False
    return True


async def allowed(world: World, who: str, sheet: PlaqueSheet) -> frozenset[Move]:
    return (await plaque_reads.look(world.ctx, await world.actor(who), sheet.view.id)).moves


async def came_in(world: World, duty: int) -> int:
    async with world.ctx.db.read() as session:
        (view,) = await duty_views(session, world.ctx.clock.now(), Duty.id == duty)
    return view.came_in


async def promoted(world: World, who: str) -> None:
    """From his organisation's lead to the superior's."""
    member = (await world.actor(who)).member_id
    async with world.ctx.db.write() as session:
        mine = select(Appointment).where(Appointment.member_id == member)
        for held in await session.scalars(mine):
            held.role = Role.MEMBER
        session.add(
            Appointment(
                member_id=member,
                organisation_id=world.ids["town"],
                role=Role.DEPUTY,
                valid_from=FIRST_DAY,
            )
        )


async def test_who_lost_it_rests_before_he_is_proposed_again(plan: World) -> None:
    """The member wherever he is, an area where it is; others may be proposed at once."""
    resting = {"post": {**POST, "rest_days": 30}, "area": {**AREA, "rest_days": 30}}
    await replan(plan, lambda said: said["plaques"].update(resting))
    head, token = await plan.actor("head"), plan.ctx.tokens.new
    east = await plan.actor("east-secretary")
    for kind, holder in (("post", "east-member"), ("area", "菜场")):
        sheet = await displayed(plan, "east-secretary", kind, holder)
        await plaque_decisions.take_off(plan.ctx, head, sheet.view.id, "不够标准", token())
        with pytest.raises(PlaqueRests) as refused:
            await propose(plan, "east-secretary", kind, holder)
        assert str(refused.value.args_["since"]) == "2026-05-12"
    which = (plan.campaign, plan.ids["east"], "post")
    lost = (await plan.actor("east-member")).member_id
    open_to = {number for number, _ in await plaques.candidates(plan.ctx, east, *which)}
    assert lost not in open_to
    assert (await plan.actor("east-deputy")).member_id in open_to
    await propose(plan, "west-secretary", "area", "菜场")
    at(plan, "2026-05-12T09:00")
    assert lost in {number for number, _ in await plaques.candidates(plan.ctx, east, *which)}
    await propose(plan, "east-secretary", "post", "east-member")
