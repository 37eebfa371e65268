"""Links: who makes, reads and ends them; what holds, and what counts for a duty."""

from typing import Any

import pytest

from models.queries.links import live
from services import duties, link_reads, links
from services.links import AlreadyLinked, LinkDraft, LinkSheet
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    EnoughHandedIn,
    NotFound,
    NotYourOrganisation,
    Refusal,
)
from tests.services.dues import at, frozen, replan
from tests.services.test_ranking import published, running
from tests.services.worlds import World

DRAFT = LinkDraft("顺达修理铺", "南街", "帮着跑贷款")
ASKED = {"kind": "link", "every": "once", "due": {"on": "2026-05-10"}, "maximum": 2}


def two_kinds(plan: dict[str, Any]) -> None:
    """Households of every member, villages of each organisation, at most two."""
    people = {**ASKED, "title": "联系农户", "by": "members", "prompt": "联系哪一户？"}
    places = {**ASKED, "title": "联系村", "by": "organisations", "prompt": "联系哪个村？"}
    plan["expectations"] |= {"household": people, "village": places}
    part = {"title": "联系村", "measure": "on_time", "of": "village", "weight": 100, "late": 50}
    plan["ranking"] |= {"parts": {"linked": part}, "tie_break": []}


@pytest.fixture
async def asked(world: World) -> dict[str, int]:
    """Ids of the duties, by the key of the member or organisation."""
    await replan(world, two_kinds)
    at(world, "2026-04-01T09:00")
    found = await frozen(world, "household", "once") | await frozen(world, "village", "once")
    at(world, "2026-04-12T09:00")
    return found


async def make(world: World, duty: int, who: str, draft: LinkDraft = DRAFT) -> LinkSheet:
    return await links.make(world.ctx, await world.actor(who), duty, draft, world.ctx.tokens.new())


async def end(world: World, sheet: LinkSheet, who: str) -> LinkSheet:
    return await links.end(world.ctx, await world.actor(who), sheet.view.id, "搬走了")


async def done(world: World, duty: int, who: str) -> bool:
    return (await duties.task(world.ctx, await world.actor(who), duty)).duty.done


async def readers(world: World, sheet: LinkSheet) -> set[tuple[str, bool]]:
    """Who may read it, and whether he may change it."""
    found = set()
    for who in ("east-member", "east-deputy", "west-member", "west-secretary", "head"):
        try:
            one = await links.look(world.ctx, await world.actor(who), sheet.view.id)
        except NotFound:
            continue
        found.add((who, one.kept))
    return found


async def test_a_members_is_read_by_him_his_leaders_and_one_level_above(
    world: World, asked: dict[str, int]
) -> None:
    sheet = await make(world, asked["east-member"], "east-member")
    expected = {("east-member", True), ("east-deputy", True), ("head", False)}
    assert await readers(world, sheet) == expected


async def test_an_organisations_is_read_by_whom_it_concerns(
    world: World, asked: dict[str, int]
) -> None:
    member = (await world.actor("east-member")).member_id
    unnamed = await make(world, asked["east"], "east-secretary")
    assert await readers(world, unnamed) == {("east-deputy", True), ("head", False)}
    draft = LinkDraft("孙老师", "", "上好公开课", member)
    named = await make(world, asked["east"], "east-secretary", draft)
    assert await world.told("link.made") == {"east-member"}
    assert ("east-member", False) in await readers(world, named)
    (his,) = (await link_reads.mine(world.ctx, await world.actor("east-member"))).found
    assert his.view.name == "孙老师"


async def test_only_ones_own_people_are_linked_and_on_paper_by_their_leaders(
    world: World, asked: dict[str, int]
) -> None:
    stranger = (await world.actor("west-member")).member_id
    draft = LinkDraft("孙老师", "", "上好公开课", stranger)
    with pytest.raises(NotFound):
        await make(world, asked["east"], "east-secretary", draft)
    for who in ("west-secretary", "head", "west-member"):
        with pytest.raises(NotYourOrganisation):
            await make(world, asked["east-member"], who)
    sheet = await make(world, asked["east-member"], "east-deputy")
    assert (sheet.view.member, sheet.view.author) == ("刘春梅", "陈志强")
    assert await world.told("link.made") == {"east-member"}


@pytest.mark.parametrize(
    ("who", "refusal"),
    [("head", NotYourOrganisation), ("west-secretary", NotFound), ("west-member", NotFound)],
)
async def test_who_may_not_keep_it_changes_and_ends_nothing(
    world: World, asked: dict[str, int], who: str, refusal: type[Refusal]
) -> None:
    sheet = await make(world, asked["east-member"], "east-member")
    with pytest.raises(refusal):
        await end(world, sheet, who)
    with pytest.raises(refusal):
        await links.change_aim(world.ctx, await world.actor(who), sheet.view.id, "别的")


async def test_no_more_than_the_plan_takes_nor_the_same_twice(
    world: World, asked: dict[str, int]
) -> None:
    member, token = await world.actor("east-member"), world.ctx.tokens.new()
    duty = asked["east-member"]
    first = await links.make(world.ctx, member, duty, DRAFT, token)
    with pytest.raises(AlreadySubmitted):
        await links.make(world.ctx, member, duty, DRAFT, token)
    with pytest.raises(AlreadyLinked):
        await make(world, duty, "east-member")
    await make(world, duty, "east-member", LinkDraft("北巷三号", "", "修屋顶"))
    with pytest.raises(EnoughHandedIn):
        await make(world, duty, "east-member", LinkDraft("北巷五号", "", "修屋顶"))
    assert not (await link_reads.mine(world.ctx, member)).open
    await end(world, first, "east-member")
    assert [one.duty.id for one in (await link_reads.mine(world.ctx, member)).open] == [duty]
    assert (await make(world, duty, "east-member")).view.holds


async def test_what_is_ended_is_owed_again_and_left_as_it_was(
    world: World, asked: dict[str, int]
) -> None:
    sheet = await make(world, asked["east"], "east-secretary")
    assert await done(world, asked["east"], "east-secretary")
    ended = await end(world, sheet, "east-deputy")
    assert (ended.view.end_reason, ended.kept) == ("搬走了", False)
    assert not await done(world, asked["east"], "east-secretary")
    with pytest.raises(AlreadyDone):
        await end(world, sheet, "east-secretary")
    with pytest.raises(AlreadyDone):
        await links.look_to_keep(world.ctx, await world.actor("east-deputy"), sheet.view.id)


async def test_it_is_found_in_any_month_until_it_is_ended(
    world: World, asked: dict[str, int]
) -> None:
    member = await world.actor("east-member")
    his = await make(world, asked["east-member"], "east-member")
    theirs = await make(world, asked["east"], "east-secretary")
    at(world, "2026-09-12T09:00")

    async def holding(key: str, member_id: int | None) -> list[int]:
        async with world.ctx.db.read() as session:
            found = await live(session, world.campaign, [key], world.ids["east"], member_id)
        return [one.id for one in found]

    assert await holding("household", member.member_id) == [his.view.id]
    assert await holding("village", None) == [theirs.view.id]
    assert await holding("household", None) == []
    await end(world, his, "east-member")
    assert await holding("household", member.member_id) == []


async def test_leaders_see_who_has_none_first(world: World, asked: dict[str, int]) -> None:
    await make(world, asked["east-member"], "east-member")
    secretary = await world.actor("east-secretary")
    (seen,) = await link_reads.overseen(world.ctx, secretary)
    assert [(one.duty.member, one.duty.came_in) for one in seen] == [("陈志强", 0), ("刘春梅", 1)]
    people, places = await link_reads.overseen(world.ctx, await world.actor("head"))
    assert {one.duty.organisation for one in places} == {one.duty.organisation for one in people}
    assert len(people) == 3 * len(places) == 9
    assert not await link_reads.overseen(world.ctx, await world.actor("east-member"))
    for read in (link_reads.of, link_reads.alike):
        with pytest.raises(NotFound):
            await read(world.ctx, secretary, asked["west-member"])


async def test_one_ended_after_it_was_due_was_in_time(world: World, asked: dict[str, int]) -> None:
    east = await make(world, asked["east"], "east-secretary")
    west = await make(world, asked["west"], "west-secretary")
    await end(world, west, "west-secretary")
    at(world, "2026-05-20T09:00")
    await end(world, east, "east-secretary")
    for place in ("east", "west"):
        await make(world, asked[place], f"{place}-secretary", LinkDraft("柳河", "", "修路"))
    at(world, "2026-07-08T09:00")
    places = {one.organisation: one.score for one in await published(world, await running(world))}
    assert sorted(places.values()) == [0, 50_000, 100_000]
