"""What can be taken back, by whom, how long, and who is told of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from models.queries.undoing import PLACES, Act
from models.tables import Commitment, CommitmentState, Duty, OutboxMessage, OutboxState
from services import duty_decisions, undoing
from services.commitment_reviews import approve, return_
from services.idea_supports import support
from services.progress import add_progress
from services.undoing import DECISION, OWN, UNDOABLE, TooLateToUndo, last, undo
from tests.services.dues import at, frozen
from tests.services.tasks import take_up
from tests.services.test_commitments import by_member
from tests.services.test_ideas import TEXT, hand_in
from tests.services.worlds import World


async def deliver(world: World) -> None:
    async with world.ctx.db.write() as session:
        await session.execute(update(OutboxMessage).values(state=OutboxState.SENT))


async def commitment(world: World, commitment_id: int) -> Commitment:
    async with world.ctx.db.read() as session:
        return await session.get_one(Commitment, commitment_id)


async def duty(world: World, duty_id: int) -> Duty:
    async with world.ctx.db.read() as session:
        return await session.get_one(Duty, duty_id)


def test_every_act_has_a_place_and_a_use_case() -> None:
    assert set(UNDOABLE) == set(PLACES) == set(Act)


async def test_what_is_taken_back_is_the_last_of_ones_own(world: World) -> None:
    first = await hand_in(world)
    world.clock.advance(timedelta(minutes=1))
    view = await by_member(world)
    member, leader = await world.actor("east-member"), await world.actor("east-secretary")
    assert await last(world.ctx, leader) is None
    done = await last(world.ctx, member)
    assert done is not None
    assert (done.act, done.id) == (Act.PROMISE, view.id)
    await undo(world.ctx, member, done.act, done.id)
    done = await last(world.ctx, member)
    assert done is not None
    assert (done.act, done.id, done.text) == (Act.IDEA, first, TEXT)
    for who in (leader, await world.actor("west-member")):
        with pytest.raises(TooLateToUndo):
            await undo(world.ctx, who, Act.IDEA, first)
    world.clock.advance(OWN)
    with pytest.raises(TooLateToUndo):
        await undo(world.ctx, member, Act.IDEA, first)
    assert await last(world.ctx, member) is None


async def test_those_who_were_told_are_told_and_the_others_hear_nothing(world: World) -> None:
    member = await world.actor("east-member")
    idea = await hand_in(world)
    told = await world.told("idea.received")
    await deliver(world)
    await undo(world.ctx, member, Act.IDEA, idea)
    assert told
    assert await world.told("undone") == told
    other = await hand_in(world)
    await undo(world.ctx, member, Act.IDEA, other)
    async with world.ctx.db.read() as session:
        states = await session.scalars(
            select(OutboxMessage.state).where(
                OutboxMessage.kind == "idea.received",
                OutboxMessage.refs["idea"].as_integer() == other,
            )
        )
        assert set(states) == {OutboxState.OBSOLETE}
        undone = OutboxMessage.kind == "undone"
        rows = await session.scalars(select(OutboxMessage.id).where(undone))
        assert len(rows.all()) == len(told)


async def test_a_return_is_taken_back_until_it_was_handed_in_anew(world: World) -> None:
    view, leader = await by_member(world), await world.actor("east-secretary")
    world.clock.advance(timedelta(minutes=1))
    await return_(world.ctx, leader, view.id, "写上数")
    await deliver(world)
    await undo(world.ctx, leader, Act.RETURNED, view.id)
    row = await commitment(world, view.id)
    assert (row.state, row.return_reason) == (CommitmentState.SUBMITTED, None)
    assert row.returned_at is not None
    assert await world.told("undone") == {"east-member"}
    await return_(world.ctx, leader, view.id, "写上数")
    world.clock.advance(DECISION + timedelta(minutes=1))
    with pytest.raises(TooLateToUndo):
        await undo(world.ctx, leader, Act.RETURNED, view.id)


async def test_a_publication_is_taken_back_while_nothing_rests_on_it(world: World) -> None:
    view, leader = await by_member(world), await world.actor("east-secretary")
    await approve(world.ctx, leader, view.id)
    await deliver(world)
    await undo(world.ctx, leader, Act.PUBLISHED, view.id)
    row = await commitment(world, view.id)
    assert (row.state, row.published_at, row.link) == (CommitmentState.SUBMITTED, None, None)
    assert "east-member" in await world.told("undone")
    await approve(world.ctx, leader, view.id)
    one, member = view.indicators[0].id, await world.actor("east-member")
    await add_progress(world.ctx, member, one, None, "开工", (), world.ctx.tokens.new())
    assert await last(world.ctx, leader) is None
    with pytest.raises(TooLateToUndo):
        await undo(world.ctx, leader, Act.PUBLISHED, view.id)
    assert (await commitment(world, view.id)).state is CommitmentState.PUBLISHED
    done = await last(world.ctx, member)
    assert done is not None
    await undo(world.ctx, member, Act.PROGRESS, done.id)


async def test_a_waiver_is_taken_back_and_owed_again(world: World) -> None:
    head, one = await world.actor("head"), await owed_by_east(world)
    await duty_decisions.waive(world.ctx, head, one, "并入上月")
    await deliver(world)
    await undo(world.ctx, head, Act.WAIVED, one)
    again = await duty(world, one)
    assert (again.waived_at, again.waived_by, again.waiver_reason) == (None, None, None)
    assert await world.told("undone") == await world.told("duty.waived")
    assert (await duty_decisions.look(world.ctx, head, one)).line.duty.id == one


async def test_more_time_is_taken_back_step_by_step(world: World) -> None:
    head, one = await world.actor("head"), await owed_by_east(world)
    first = (await duty(world, one)).due_on
    for days in (3, 5):
        await duty_decisions.extend(world.ctx, head, one, first + timedelta(days=days))
    await undo(world.ctx, head, Act.EXTENDED, one)
    again = await duty(world, one)
    assert (again.due_on, again.extended_from) == (first + timedelta(days=3), first)
    with pytest.raises(TooLateToUndo):
        await undo(world.ctx, head, Act.EXTENDED, one)
    await duty_decisions.extend(world.ctx, head, one, first + timedelta(days=5))
    await undo(world.ctx, head, Act.EXTENDED, one)
    assert (await duty(world, one)).due_on == first + timedelta(days=3)


async def test_the_first_time_taken_back_leaves_no_trace_of_more_time(world: World) -> None:
    head, one = await world.actor("head"), await owed_by_east(world)
    before = await duty(world, one)
    await duty_decisions.extend(world.ctx, head, one, before.due_on + timedelta(days=3))
    await undo(world.ctx, head, Act.EXTENDED, one)
    again = await duty(world, one)
    assert (again.due_on, again.due_at) == (before.due_on, before.due_at)
    assert (again.extended_from, again.extended_at, again.extended_by) == (None, None, None)


async def owed_by_east(world: World) -> int:
    at(world, "2026-04-27T10:00")
    return (await frozen(world, "monthly", "2026-04"))["east"]


async def test_support_is_taken_back(world: World) -> None:
    idea, west = await hand_in(world), await world.actor("west-member")
    await take_up(world.ctx, await world.actor("east-secretary"), idea)
    await support(world.ctx, west, idea)
    done = await last(world.ctx, west)
    assert done is not None
    assert (done.act, done.text) == (Act.SUPPORT, TEXT)
    await undoing.undo(world.ctx, west, done.act, done.id)
    assert await last(world.ctx, west) is None
