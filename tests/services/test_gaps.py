"""Gaps: who hands in, who checks, who closes; what counts for a duty and for a score."""

from datetime import date
from typing import Any

import pytest

from models.plan.judging import Measure
from models.rules.rectifying import OVERSEER, OWNER, Move, moves
from models.rules.scoring import FULL
from models.tables import GapState
from services import duties, gap_reads, gaps, standing
from services.drafts import DeadlineOutside
from services.gap_reads import GapSheet
from services.gaps import GapDraft
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    EnoughHandedIn,
    NotFound,
    NotYourOrganisation,
)
from tests.services.dues import at, frozen, replan
from tests.services.test_ranking import published, running
from tests.services.worlds import World

DRAFT = GapDraft("西街", "夜校办得少", "没有老师", "请农技站派人", "吴玉兰", date(2026, 6, 20))


def two_kinds(plan: dict[str, Any]) -> None:
    """Of every member one, of each organisation at most two; what is closed is all that scores."""
    asked = {"kind": "gap", "every": "quarter", "due": {"after_start": 40}, "prompt": "差在哪里？"}
    plan["expectations"]["own-gap"] = {**asked, "title": "个人差距", "by": "members", "maximum": 1}
    whole = {**asked, "title": "单位差距", "by": "organisations", "maximum": 2}
    plan["expectations"]["gap"] = whole
    part = {"title": "差距销号", "measure": "verified", "of": "gap", "weight": 100}
    plan["ranking"] |= {"parts": {"closed": part}, "tie_break": []}


@pytest.fixture
async def asked(world: World) -> dict[str, int]:
    """Ids of the second quarter's duties, by the key of the member or organisation."""
    await replan(world, two_kinds)
    at(world, "2026-04-01T09:00")
    found = await frozen(world, "gap", "2026-Q2") | await frozen(world, "own-gap", "2026-Q2")
    at(world, "2026-04-12T09:00")
    return found


async def hand_in(world: World, duty: int, who: str, draft: GapDraft = DRAFT) -> GapSheet:
    return await gaps.submit(world.ctx, await world.actor(who), duty, draft, world.ctx.tokens.new())


def test_nobody_decides_on_what_is_his_own() -> None:
    for state in GapState:
        own = moves(state.value, owns=True, oversees=True)
        assert not own & {Move.ACCEPT, Move.CLOSE, Move.RETURN, Move.REFUSE}


def test_what_is_closed_or_a_strangers_is_left_alone() -> None:
    assert {"closed", "withdrawn"}.isdisjoint(OWNER.keys() | OVERSEER.keys())
    assert not any(moves(state.value, owns=False, oversees=False) for state in GapState)


async def test_a_members_is_checked_by_his_leaders_and_read_by_nobody_else(
    world: World, asked: dict[str, int]
) -> None:
    sheet = await hand_in(world, asked["east-member"], "east-member")
    assert await world.told("gap.received") == {"east-secretary", "east-deputy"}
    readers = set()
    for who in ("east-member", "east-secretary", "west-secretary", "west-member", "head"):
        try:
            found = await gap_reads.look(world.ctx, await world.actor(who), sheet.view.id)
        except NotFound:
            continue
        readers.add((who, Move.ACCEPT in found.moves))
    assert readers == {("east-member", False), ("east-secretary", True)}


async def test_a_leaders_own_is_checked_above(world: World, asked: dict[str, int]) -> None:
    sheet = await hand_in(world, asked["east-secretary"], "east-secretary")
    assert await world.told("gap.received") == {"head", "clerk"}
    with pytest.raises(NotFound):
        await gaps.accept(world.ctx, await world.actor("east-deputy"), sheet.view.id)
    assert (await gaps.accept(world.ctx, await world.actor("head"), sheet.view.id)).view.checker


async def test_nobody_hands_in_for_somebody_else(world: World, asked: dict[str, int]) -> None:
    for who in ("east-secretary", "west-member"):
        with pytest.raises(NotYourOrganisation):
            await hand_in(world, asked["east-member"], who)
    with pytest.raises(NotYourOrganisation):
        await hand_in(world, asked["east"], "east-member")


async def test_an_organisations_is_owed_again_when_it_is_returned(
    world: World, asked: dict[str, int]
) -> None:
    secretary, head = await world.actor("east-secretary"), await world.actor("head")
    sheet = await hand_in(world, asked["east"], "east-secretary")
    assert (await duties.task(world.ctx, secretary, asked["east"])).duty.done
    await gaps.return_(world.ctx, head, sheet.view.id, "说细一点")
    assert not (await duties.task(world.ctx, secretary, asked["east"])).duty.done
    returned, duty = await gaps.duty_of(world.ctx, secretary, sheet.view.id)
    assert (returned.view.reason, duty) == ("说细一点", asked["east"])
    token = world.ctx.tokens.new()
    again = await gaps.submit(world.ctx, secretary, duty, DRAFT, token, sheet.view.id)
    assert again.view.state is GapState.SUBMITTED
    assert [one.view.id for one in await gap_reads.mine(world.ctx, secretary)] == [again.view.id]
    with pytest.raises(AlreadyDone):
        await gaps.duty_of(world.ctx, secretary, sheet.view.id)
    with pytest.raises(AlreadySubmitted):
        await gaps.submit(world.ctx, secretary, duty, DRAFT, token)


async def test_no_more_than_the_plan_takes_and_no_later_than_it_lasts(
    world: World, asked: dict[str, int]
) -> None:
    late = GapDraft("", "差", "因", "措施", "吴玉兰", date(2027, 6, 20))
    with pytest.raises(DeadlineOutside):
        await hand_in(world, asked["east-member"], "east-member", late)
    await hand_in(world, asked["east-member"], "east-member")
    with pytest.raises(EnoughHandedIn):
        await hand_in(world, asked["east-member"], "east-member")


async def test_what_waits_for_one_comes_first(world: World, asked: dict[str, int]) -> None:
    head = await world.actor("head")
    east = await hand_in(world, asked["east"], "east-secretary")
    await gaps.accept(world.ctx, head, east.view.id)
    west = await hand_in(world, asked["west"], "west-secretary")
    order = [one.view.id for one in await gap_reads.overseen(world.ctx, head)]
    assert order == [west.view.id, east.view.id]
    assert not await gap_reads.overseen(world.ctx, await world.actor("west-secretary"))


async def test_only_what_somebody_else_found_closed_scores(
    world: World, asked: dict[str, int]
) -> None:
    head = await world.actor("head")
    for place in ("east", "west"):
        secretary = await world.actor(f"{place}-secretary")
        sheet = await hand_in(world, asked[place], f"{place}-secretary")
        await gaps.accept(world.ctx, head, sheet.view.id)
        await gaps.claim(world.ctx, secretary, sheet.view.id, "已办三期")
    await gaps.close(world.ctx, head, sheet.view.id)
    at(world, "2026-07-08T09:00")
    places = {one.organisation: one.score for one in await published(world, await running(world))}
    assert sorted(places.values()) == [0, FULL]


async def test_the_score_opens_into_the_gap(world: World, asked: dict[str, int]) -> None:
    head = await world.actor("head")
    sheet = await hand_in(world, asked["east"], "east-secretary")
    await gaps.accept(world.ctx, head, sheet.view.id)
    at(world, "2026-07-08T09:00")
    await published(world, await running(world))
    (stood,) = await standing.mine(world.ctx, await world.actor("east-member"))
    (part,) = stood.standing.parts
    assert (part.measure, [(one.label, one.value) for one in part.lines]) == (
        Measure.VERIFIED,
        [("夜校办得少", 0)],
    )
