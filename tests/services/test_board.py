"""The board: who sees what of it, page by page, narrowed, in few statements; and histories."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from models.queries.board import BoardState, Narrowed
from models.queries.commitment_views import CommitmentView
from models.queries.history import Event, HistoryLine
from models.tables import Role
from services import board
from services import commitment_reads as reads
from services.commitment_reviews import approve, return_
from services.commitments import resubmit, submit
from services.fulfilment import claim_fulfilled, verify
from services.progress import add_progress, withdraw_progress
from services.refusals import NotFound
from tests.services.papers import indicator, paper
from tests.services.statements import statements
from tests.services.worlds import World

ALL = Narrowed()


async def promised(world: World, place: str, number: int = 0) -> CommitmentView:
    """Published a minute later than the one before."""
    leader, head = await world.actor(f"{place}-secretary"), await world.actor("head")
    draft = paper(indicator(), indicator(title="就业人数"), target=f"{place}第{number}件")
    view = await submit(
        world.ctx, leader, world.campaign, "promise", world.ids[place], None, draft,
        world.ctx.tokens.new(),
    )  # fmt: skip
    world.clock.advance(timedelta(minutes=1))
    return await approve(world.ctx, head, view.id)


async def by_member(world: World) -> CommitmentView:
    member, leader = await world.actor("east-member"), await world.actor("east-secretary")
    view = await submit(
        world.ctx, member, world.campaign, "member-promise", world.ids["east"], member.member_id,
        paper(target="多走一户"), world.ctx.tokens.new(),
    )  # fmt: skip
    world.clock.advance(timedelta(minutes=1))
    return await approve(world.ctx, leader, view.id)


async def seen(
    world: World, by: Narrowed = ALL, number: int = 0, who: str = "west-member"
) -> list[str]:
    found = await board.browse(world.ctx, await world.actor(who), by, number)
    return [line.target for line in found.page.items]


async def reach(world: World, view: CommitmentView, *numbers: int) -> None:
    """Claims these of its indicators."""
    leader = await world.actor("east-secretary")
    for number in numbers:
        one = view.indicators[number].id
        token = world.ctx.tokens.new()
        await add_progress(world.ctx, leader, one, Decimal(51), "账已入", (), token)
        await claim_fulfilled(world.ctx, leader, one)


async def test_the_newest_first_eight_to_a_page(world: World) -> None:
    for number in range(9):
        await promised(world, "east", number)
    actor = await world.actor("north-member")
    first = await board.browse(world.ctx, actor, ALL, 0)
    assert [line.target for line in first.page.items] == [f"east第{n}件" for n in range(8, 0, -1)]
    assert (first.page.items[0].by, first.page.more) == ("east党支部", True)
    second = await board.browse(world.ctx, actor, ALL, 1)
    assert [line.target for line in second.page.items] == ["east第0件"]
    assert (second.page.number, second.page.more) == (1, False)
    assert await seen(world, number=10**17) == []


async def test_the_order_is_that_of_publishing(world: World) -> None:
    east, head = await world.actor("east-secretary"), await world.actor("head")
    early = await submit(
        world.ctx, east, world.campaign, "promise", world.ids["east"], None,
        paper(target="先交后审"), "early",
    )  # fmt: skip
    await promised(world, "west")
    world.clock.advance(timedelta(minutes=1))
    await approve(world.ctx, head, early.id)
    assert await seen(world) == ["先交后审", "west第0件"]


async def test_one_statement_a_page_however_much_there_is(world: World) -> None:
    for number in range(9):
        await promised(world, "east", number)
    actor = await world.actor("west-member")
    with statements() as said:
        await board.browse(world.ctx, actor, Narrowed(None, BoardState.OPEN), 0)
    assert sum(one.startswith("SELECT") for one in said) == 1
    with statements() as said:
        await board.organisations(world.ctx, actor, 0)
    assert sum(one.startswith("SELECT") for one in said) == 1


async def test_narrowed_to_an_organisation_with_its_members(world: World) -> None:
    await promised(world, "east")
    await promised(world, "west")
    await by_member(world)
    assert await seen(world, Narrowed(world.ids["east"])) == ["多走一户", "east第0件"]
    assert await seen(world, Narrowed(world.ids["north"])) == []
    found = await board.browse(world.ctx, await world.actor("head"), Narrowed(world.ids["east"]), 0)
    assert (found.organisation, found.page.items[0].by) == ("east党支部", "刘春梅")
    places = await board.organisations(world.ctx, await world.actor("west-member"), 0)
    assert [(one.name, one.count) for one in places.items] == [("east党支部", 2), ("west党支部", 1)]
    assert (await board.organisations(world.ctx, await world.actor("head"), 7)).items == []


async def test_the_gravest_of_its_indicators_is_its_state(world: World) -> None:
    view = await promised(world, "east")
    head = await world.actor("head")

    async def state() -> BoardState:
        """Found under its own state and under no other."""
        (found,) = [one for one in BoardState if await seen(world, Narrowed(None, one))]
        (line,) = (await board.browse(world.ctx, head, ALL, 0)).page.items
        assert line.state is found
        return found

    assert await state() is BoardState.OPEN
    await reach(world, view, 0)
    assert await state() is BoardState.OPEN
    await reach(world, view, 1)
    assert await state() is BoardState.CLAIMED
    await verify(world.ctx, head, view.indicators[0].id, accept=True)
    assert await state() is BoardState.CLAIMED
    await verify(world.ctx, head, view.indicators[1].id, accept=False, reason="缺报表")
    assert await state() is BoardState.OPEN
    days = view.indicators[1].deadline - world.ctx.today()
    world.clock.advance(days)
    assert await state() is BoardState.OPEN
    world.clock.advance(timedelta(days=1))
    assert await state() is BoardState.OVERDUE
    await reach(world, view, 1)
    await verify(world.ctx, head, view.indicators[1].id, accept=True)
    assert await state() is BoardState.VERIFIED


async def test_only_what_is_published_in_a_running_campaign(world: World) -> None:
    east = await world.actor("east-secretary")
    await submit(
        world.ctx, east, world.campaign, "promise", world.ids["east"], None, paper(), "waits"
    )
    assert await seen(world) == []
    await promised(world, "west")
    assert await seen(world) == ["west第0件"]
    await world.pause()
    assert await seen(world) == []
    assert (await board.organisations(world.ctx, east, 0)).items == []


async def test_another_tree_is_another_board(world: World) -> None:
    await promised(world, "east")
    stranger = replace(await world.actor("west-member"), tree="another", seats=())
    assert (await board.browse(world.ctx, stranger, ALL, 0)).page.items == []
    assert (await board.organisations(world.ctx, stranger, 0)).items == []
    with pytest.raises(NotFound):
        await board.browse(world.ctx, stranger, Narrowed(world.ids["east"]), 0)


async def test_the_invited_masses_read_it_too(world: World) -> None:
    view = await promised(world, "east")
    guest = await world.actor("west-member")
    guest = replace(guest, seats=(replace(guest.seats[0], role=Role.MASSES),))
    found = await board.browse(world.ctx, guest, ALL, 0)
    assert [line.id for line in found.page.items] == [view.id]
    assert (await reads.open_commitment(world.ctx, guest, view.id)).view.id == view.id


async def test_a_history_from_the_first_day_to_the_last(world: World) -> None:
    leader, head = await world.actor("east-secretary"), await world.actor("head")
    where, reader = world.ids["east"], await world.actor("north-member")
    view = await submit(world.ctx, leader, world.campaign, "promise", where, None, paper(), "first")
    world.clock.advance(timedelta(days=1))
    await return_(world.ctx, head, view.id, "指标太少")
    await resubmit(world.ctx, leader, view.id, paper(), "second")
    world.clock.advance(timedelta(days=1))
    view = await approve(world.ctx, head, view.id)
    one = view.indicators[0].id
    wrong = await add_progress(world.ctx, leader, one, Decimal(510), "", (), "wrong")
    await withdraw_progress(world.ctx, leader, wrong.progress_id)
    world.clock.advance(timedelta(days=1))
    await add_progress(world.ctx, leader, one, Decimal(51), "账已入", (), "right")
    await claim_fulfilled(world.ctx, leader, one)
    world.clock.advance(timedelta(days=1))
    await verify(world.ctx, head, one, accept=True)
    found = await reads.open_history(world.ctx, reader, view.id, 0)
    assert [(line.at.day, line.event, line.by) for line in found.lines] == [
        (2, Event.SUBMITTED, None),
        (3, Event.RETURNED, "town党支部"),
        (4, Event.PUBLISHED, "town党支部"),
        (5, Event.REPORTED, "王秀英"),
        (5, Event.CLAIMED, None),
        (6, Event.VERIFIED, "town党支部"),
    ]
    report = found.lines[3]
    assert (report.indicator, report.value, report.unit) == ("集体收入", 51, "万元")
    assert report.note == "账已入"
    assert "指标太少" not in str(found)


async def test_a_refused_claim_stays_in_the_history(world: World) -> None:
    view = await promised(world, "east")
    await reach(world, view, 0)
    await verify(world.ctx, await world.actor("head"), view.indicators[0].id, False, "缺报表")
    assert (await last_line(world, view)).event is Event.REFUSED


async def last_line(world: World, view: CommitmentView) -> HistoryLine:
    actor = await world.actor("west-member")
    return (await reads.open_history(world.ctx, actor, view.id, 10**9)).lines[-1]


async def test_a_long_history_is_paged_and_read_in_few_statements(world: World) -> None:
    view = await promised(world, "east")
    leader, one = await world.actor("east-secretary"), view.indicators[0].id
    for number in range(11):
        await add_progress(world.ctx, leader, one, Decimal(number), "", (), f"report-{number}")
    with statements() as said:
        first = await reads.open_history(world.ctx, leader, view.id, 0)
    assert sum(one.startswith("SELECT") for one in said) == 6
    assert (first.count, first.last, len(first.lines)) == (13, 1, 12)
    beyond = await reads.open_history(world.ctx, leader, view.id, 99)
    assert (beyond.number, [line.value for line in beyond.lines]) == (1, [10])


async def test_a_history_is_read_by_whoever_may_read_the_commitment(world: World) -> None:
    east = await world.actor("east-secretary")
    view = await submit(
        world.ctx, east, world.campaign, "promise", world.ids["east"], None, paper(), "waits"
    )
    with pytest.raises(NotFound):
        await reads.open_history(world.ctx, await world.actor("west-member"), view.id, 0)
    assert (await reads.open_history(world.ctx, east, view.id, 0)).count == 1
