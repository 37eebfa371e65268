"""Rivals: who may be chosen, who decides, who reads; what both sides enter and what follows."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import update

from models.rules.pairing import OWNER, SUPERIOR, Move, moves
from models.tables import Organisation, PairingState, Role
from services import comparisons, duties, rival_calls, rival_reads, rivals
from services.actors import Seat
from services.comparisons import (
    MOST,
    ComparedAlready,
    ComparisonDraft,
    ComparisonSheet,
    EnoughCompared,
    Entry,
)
from services.drafts import FigureUnusable
from services.figures import NotYetKnown
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotExpected,
    NotFound,
    NotNow,
    NotYourOrganisation,
)
from services.rival_calls import RivalWaiting
from services.rivals import NotAPeer, RivalDraft
from tests.services.dues import at, frozen, rename, replan
from tests.services.worlds import World

OUTSIDE = RivalDraft(None, "柳河社区党支部", "邻县的社区", "学他们的夜校")
INCOME = ComparisonDraft("集体收入", "万元", less=False, goal=2028)


@pytest.fixture
async def inside(world: World) -> dict[str, int]:
    """Ids of the duties to name a rival inside, by the key of the organisation."""
    at(world, "2026-01-05T09:00")
    return await frozen(world, "inside-rival", "stage:pair")


@pytest.fixture
async def outside(world: World) -> dict[str, int]:
    at(world, "2026-01-05T09:00")
    return await frozen(world, "outside-rival", "stage:pair")


def of(world: World, rival: str) -> RivalDraft:
    return RivalDraft(world.ids[rival], "", "", "学他们的夜校")


async def propose(world: World, duty: int, draft: RivalDraft, who: str = "east-secretary") -> int:
    token = world.ctx.tokens.new()
    return await rivals.propose(world.ctx, await world.actor(who), duty, draft, token)


async def approved(world: World, duty: int, draft: RivalDraft, who: str = "east-secretary") -> int:
    made = await propose(world, duty, draft, who)
    await rivals.approve(world.ctx, await world.actor("head"), made)
    return made


async def state_of(world: World, pairing: int) -> PairingState:
    head = await world.actor("head")
    return (await rival_reads.look(world.ctx, head, pairing))[0].view.state


async def compared(
    world: World, pairing: int, who: str = "east-secretary", draft: ComparisonDraft = INCOME
) -> ComparisonSheet:
    token = world.ctx.tokens.new()
    return await comparisons.name(world.ctx, await world.actor(who), pairing, draft, token)


async def enter(
    world: World, sheet: ComparisonSheet, year: int, value: str, *, own: bool = True, **of: Any
) -> ComparisonSheet:
    actor = await world.actor(of.get("who", "east-secretary"))
    entry = Entry(own, Decimal(value), date(year, 12, 31), "年报")
    return await comparisons.enter(world.ctx, actor, sheet.view.id, entry, world.ctx.tokens.new())


def test_nobody_decides_on_what_is_his_own() -> None:
    for state in PairingState:
        assert not moves(state.value, owns=True, decides=True) & {Move.APPROVE, Move.RETURN}


def test_what_has_ended_or_is_a_strangers_is_left_alone() -> None:
    assert {"ended", "withdrawn"}.isdisjoint(OWNER.keys() | SUPERIOR.keys())
    assert not any(moves(state.value, owns=False, decides=False) for state in PairingState)


async def test_only_its_like_can_be_chosen(world: World, inside: dict[str, int]) -> None:
    secretary = await world.actor("east-secretary")
    call = await rival_calls.call(world.ctx, secretary, inside["east"])
    assert {id_ for id_, _ in call.peers} == {world.ids["west"], world.ids["north"]}
    for draft in (of(world, "east"), of(world, "town"), OUTSIDE, RivalDraft(10**6, "", "", "学")):
        with pytest.raises(NotAPeer):
            await propose(world, inside["east"], draft)


async def test_another_kind_and_another_level_are_none(
    world: World, inside: dict[str, int]
) -> None:
    async with world.ctx.db.write() as session:
        for key, change in {
            "west": {"category": "department"},
            "north": {"superior_id": world.ids["west"]},
        }.items():
            await session.execute(
                update(Organisation).where(Organisation.key == key).values(**change)
            )
    secretary = await world.actor("east-secretary")
    call = await rival_calls.call(world.ctx, secretary, inside["east"])
    assert call.peers == ()
    await propose(world, inside["east"], OUTSIDE)


async def test_one_from_elsewhere_is_named(world: World, outside: dict[str, int]) -> None:
    with pytest.raises(NotAPeer):
        await propose(world, outside["east"], of(world, "west"))
    made = await approved(world, outside["east"], OUTSIDE)
    assert await world.told("rival.chosen") == set()
    sheet, _ = await rival_reads.look(world.ctx, await world.actor("east-member"), made)
    assert (sheet.view.rival, sheet.view.rival_id) == ("柳河社区党支部", None)


async def test_whoever_has_to_know_is_told(world: World, inside: dict[str, int]) -> None:
    made = await propose(world, inside["east"], of(world, "west"))
    assert await world.told("rival.proposed") == {"head", "clerk"}
    await rivals.approve(world.ctx, await world.actor("head"), made)
    assert await world.told("rival.decided") == {"east-secretary", "east-deputy"}
    assert await world.told("rival.chosen") == {"west-secretary", "west-deputy"}
    assert await world.told("rival.announced") == {"east"}


async def test_it_is_read_by_both_sides_once_it_is_approved(
    world: World, inside: dict[str, int]
) -> None:
    made = await propose(world, inside["east"], of(world, "west"))
    everybody = ("east-member", "east-deputy", "west-member", "north-secretary", "head")
    assert await readers(world, made, everybody) == {"east-deputy", "head"}
    await rivals.approve(world.ctx, await world.actor("head"), made)
    assert await readers(world, made, everybody) == set(everybody) - {"north-secretary"}
    assert [one.id for one in await rival_reads.mine(world.ctx, await world.actor("east-member"))]
    assert [one.id for one in await rival_reads.chosen(world.ctx, await world.actor("west-member"))]


async def test_who_was_only_invited_belongs_to_neither_side(
    world: World, inside: dict[str, int]
) -> None:
    made = await approved(world, inside["east"], of(world, "west"))
    seats = (Seat(world.ids["east"], "", Role.MASSES),)
    guest = replace(await world.actor("east-member"), seats=seats)
    with pytest.raises(NotFound):
        await rival_reads.look(world.ctx, guest, made)
    assert not await rival_reads.mine(world.ctx, guest)


async def readers(world: World, pairing: int, people: tuple[str, ...]) -> set[str]:
    found = set()
    for who in people:
        try:
            await rival_reads.look(world.ctx, await world.actor(who), pairing)
        except NotFound:
            continue
        found.add(who)
    return found


async def test_only_the_superior_decides_and_only_once(
    world: World, inside: dict[str, int]
) -> None:
    made = await propose(world, inside["east"], of(world, "west"))
    for who, refusal in {"east-secretary": AlreadyDone, "west-secretary": NotFound}.items():
        with pytest.raises(refusal):
            await rivals.approve(world.ctx, await world.actor(who), made)
    await rivals.approve(world.ctx, await world.actor("head"), made)
    with pytest.raises(AlreadyDone):
        await rivals.return_(world.ctx, await world.actor("clerk"), made, "晚了")
    with pytest.raises(AlreadyDone):
        await rivals.withdraw(world.ctx, await world.actor("east-secretary"), made)


async def test_it_is_owed_again_when_it_is_returned(world: World, inside: dict[str, int]) -> None:
    secretary, head = await world.actor("east-secretary"), await world.actor("head")
    made = await propose(world, inside["east"], of(world, "west"))
    assert (await duties.task(world.ctx, secretary, inside["east"])).duty.done
    with pytest.raises(RivalWaiting):
        await propose(world, inside["east"], of(world, "north"), "east-deputy")
    await rivals.return_(world.ctx, head, made, "找一个更强的")
    assert not (await duties.task(world.ctx, secretary, inside["east"])).duty.done
    sheet, duty = await rival_calls.duty_of(world.ctx, secretary, made)
    assert (sheet.view.reason, duty) == ("找一个更强的", inside["east"])
    token = world.ctx.tokens.new()
    again = await rivals.propose(world.ctx, secretary, duty, of(world, "north"), token)
    assert [one.id for one in await rival_reads.below(world.ctx, head)] == [again]
    await rivals.withdraw(world.ctx, secretary, again)
    with pytest.raises(AlreadySubmitted):
        await rivals.propose(world.ctx, secretary, duty, of(world, "north"), token)


async def test_the_next_one_ends_the_one_before_when_it_is_approved(
    world: World, inside: dict[str, int], outside: dict[str, int]
) -> None:
    head = await world.actor("head")
    elsewhere = await approved(world, outside["east"], OUTSIDE)
    first = await approved(world, inside["east"], of(world, "west"))
    second = await propose(world, inside["east"], of(world, "north"))
    assert await state_of(world, first) is PairingState.APPROVED
    await rivals.return_(world.ctx, head, second, "先不换")
    secretary = await world.actor("east-secretary")
    assert (await duties.task(world.ctx, secretary, inside["east"])).duty.done
    third = await approved(world, inside["east"], of(world, "north"))
    states = [await state_of(world, one) for one in (first, third, elsewhere)]
    assert states == [PairingState.ENDED, PairingState.APPROVED, PairingState.APPROVED]


async def test_a_renamed_one_is_the_same(world: World, inside: dict[str, int]) -> None:
    first = await approved(world, inside["east"], of(world, "west"))
    await rename(world, "inside-rival", "neighbour")
    at(world, "2026-01-06T09:00")
    second = await approved(world, inside["east"], of(world, "north"))
    states = [await state_of(world, one) for one in (first, second)]
    assert states == [PairingState.ENDED, PairingState.APPROVED]


async def test_the_root_owes_none_as_nobody_could_approve_it(world: World) -> None:
    def of_the_root(plan: dict[str, Any]) -> None:
        plan["expectations"]["inside-rival"] |= {"owners": ["town", "east"]}

    await replan(world, of_the_root)
    assert set(await frozen(world, "inside-rival", "stage:pair")) == {"east"}


async def test_nobody_proposes_for_somebody_else(world: World, inside: dict[str, int]) -> None:
    for who in ("east-member", "west-secretary", "head"):
        with pytest.raises(NotYourOrganisation):
            await propose(world, inside["east"], of(world, "north"), who)
    monthly = await frozen(world, "monthly", "2026-01")
    with pytest.raises(NotExpected):
        await propose(world, monthly["east"], of(world, "north"))


async def test_what_a_side_enters_of_itself_counts_for_both(
    world: World, inside: dict[str, int]
) -> None:
    east = await compared(world, await approved(world, inside["east"], of(world, "west")))
    there = await approved(world, inside["west"], of(world, "north"), "west-secretary")
    west = await compared(world, there, "west-secretary")
    for year, mine, theirs in ((2024, "20", "31"), (2025, "26", "35")):
        await enter(world, east, year, mine)
        await enter(world, west, year, theirs, who="west-secretary")
    await enter(world, east, 2024, "99", own=False)
    found = (await comparisons.look(world.ctx, await world.actor("east-member"), east.view.id)).view
    assert found.outlook is not None
    assert found.outlook.rival.known == {2024: Decimal(31), 2025: Decimal(35)}
    assert found.outlook.own.known == {2024: Decimal(20), 2025: Decimal(26)}
    assert (found.outlook.ahead, found.outlook.crosses) == (False, 2028)
    other = (await comparisons.look(world.ctx, await world.actor("west-member"), west.view.id)).view
    assert (other.outlook, len(other.live(mine=True)), other.live(mine=False)) == (None, 2, ())


async def test_two_years_ends_of_each_side_are_needed(world: World, inside: dict[str, int]) -> None:
    sheet = await compared(world, await approved(world, inside["east"], of(world, "west")))
    for year, own in ((2024, True), (2025, True), (2024, False)):
        sheet = await enter(world, sheet, year, "20", own=own)
    half = Entry(False, Decimal(9), date(2025, 6, 30), "")
    secretary = await world.actor("east-secretary")
    token = world.ctx.tokens.new()
    sheet = await comparisons.enter(world.ctx, secretary, sheet.view.id, half, token)
    assert sheet.view.outlook is None
    with pytest.raises(NotFound):
        await comparisons.draw(world.ctx, secretary, sheet.view.id)
    sheet = await enter(world, sheet, 2025, "21", own=False)
    assert sheet.view.outlook is not None
    await comparisons.draw(world.ctx, await world.actor("west-member"), sheet.view.id)
    assert await world.told("comparison.drawn") == {"west-member"}


async def test_a_value_taken_back_keeps_its_line(world: World, inside: dict[str, int]) -> None:
    sheet = await compared(world, await approved(world, inside["east"], of(world, "west")))
    sheet = await enter(world, sheet, 2025, "35", own=False)
    (value,) = sheet.view.values
    with pytest.raises(NotYourOrganisation):
        await comparisons.withdraw(world.ctx, await world.actor("west-secretary"), value.id)
    deputy = await world.actor("east-deputy")
    sheet = await comparisons.withdraw(world.ctx, deputy, value.id)
    assert (sheet.view.live(mine=False), len(sheet.view.values)) == ((), 1)
    with pytest.raises(AlreadyDone):
        await comparisons.withdraw(world.ctx, deputy, value.id)


async def test_only_its_leaders_enter_and_only_while_it_holds(
    world: World, inside: dict[str, int]
) -> None:
    pairing = await propose(world, inside["east"], of(world, "west"))
    with pytest.raises(NotNow):
        await compared(world, pairing)
    await rivals.approve(world.ctx, await world.actor("head"), pairing)
    sheet = await compared(world, pairing)
    for who in ("east-member", "west-secretary", "head"):
        with pytest.raises(NotYourOrganisation):
            await enter(world, sheet, 2025, "20", who=who)
    with pytest.raises(NotFound):
        await enter(world, sheet, 2025, "20", who="north-secretary")
    with pytest.raises(NotYetKnown):
        await enter(world, sheet, 2026, "20")
    with pytest.raises(FigureUnusable):
        await enter(world, sheet, 2025, "1e12")
    await approved(world, inside["east"], of(world, "north"))
    with pytest.raises(NotNow):
        await enter(world, sheet, 2025, "20")


async def test_five_are_compared_each_once_and_one_can_be_dropped(
    world: World, inside: dict[str, int]
) -> None:
    pairing = await approved(world, inside["east"], of(world, "west"))
    sheets = [
        await compared(world, pairing, draft=replace(INCOME, title=f"第{number}项"))
        for number in range(MOST)
    ]
    with pytest.raises(ComparedAlready):
        await compared(world, pairing, draft=replace(INCOME, title="第1项"))
    with pytest.raises(EnoughCompared):
        await compared(world, pairing)
    secretary = await world.actor("east-secretary")
    await comparisons.drop(world.ctx, secretary, sheets[0].view.id)
    with pytest.raises(AlreadyDone):
        await comparisons.drop(world.ctx, secretary, sheets[0].view.id)
    with pytest.raises(NotNow):
        await enter(world, sheets[0], 2025, "20")
    await compared(world, pairing)
    _, found = await rival_reads.look(world.ctx, secretary, pairing)
    assert [one.title for one in found] == [f"第{number}项" for number in range(1, MOST)] + [
        "集体收入"
    ]
