"""Undo takes back one's own last act, and nothing of what somebody else has done since."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from models.queries.undoing import Act
from models.tables import CommitmentState, OutboxMessage, OutboxState
from services import duty_decisions
from services.commitment_reviews import approve, return_
from services.commitments import resubmit
from services.fulfilment import claim_fulfilled
from services.progress import add_progress
from services.refusals import NotYourOrganisation
from services.summaries import submit
from services.undoing import TooLateToUndo, last, undo
from tests.services.papers import paper
from tests.services.test_commitments import by_member
from tests.services.test_ideas import hand_in
from tests.services.test_undoing import commitment, duty, owed_by_east
from tests.services.worlds import World


async def test_a_promise_handed_in_anew_by_another_is_not_taken_back_with_the_first(
    world: World,
) -> None:
    view = await by_member(world, enters="east-secretary")
    deputy, secretary = await world.actor("east-deputy"), await world.actor("east-secretary")
    await return_(world.ctx, deputy, view.id, "写上数")
    member = await world.actor("east-member")
    await resubmit(world.ctx, member, view.id, paper(), world.ctx.tokens.new())
    assert await last(world.ctx, secretary) is None
    with pytest.raises(TooLateToUndo):
        await undo(world.ctx, secretary, Act.PROMISE, view.id)
    assert (await commitment(world, view.id)).state is CommitmentState.SUBMITTED


async def test_who_leads_no_more_takes_no_decision_back(world: World) -> None:
    head, one = await world.actor("head"), await owed_by_east(world)
    until = (await duty(world, one)).due_on + timedelta(days=3)
    await duty_decisions.extend(world.ctx, head, one, until)
    gone = replace(head, seats=())
    with pytest.raises(NotYourOrganisation):
        await undo(world.ctx, gone, Act.EXTENDED, one)
    await duty_decisions.waive(world.ctx, head, one, "并入上月")
    with pytest.raises(NotYourOrganisation):
        await undo(world.ctx, gone, Act.WAIVED, one)


async def test_more_time_stays_once_another_has_waived_it(world: World) -> None:
    head, one = await world.actor("head"), await owed_by_east(world)
    until = (await duty(world, one)).due_on + timedelta(days=3)
    await duty_decisions.extend(world.ctx, head, one, until)
    await duty_decisions.waive(world.ctx, await world.actor("clerk"), one, "并入上月")
    assert await last(world.ctx, head) is None
    with pytest.raises(TooLateToUndo):
        await undo(world.ctx, head, Act.EXTENDED, one)
    async with world.ctx.db.read() as session:
        states = await session.scalars(
            select(OutboxMessage.state).where(OutboxMessage.kind == "duty.waived")
        )
        assert set(states) == {OutboxState.PENDING}


async def test_more_time_stays_once_it_was_used(world: World) -> None:
    head, one = await world.actor("head"), await owed_by_east(world)
    before = (await duty(world, one)).due_on
    await duty_decisions.extend(world.ctx, head, one, before + timedelta(days=3))
    secretary = await world.actor("east-secretary")
    await submit(world.ctx, secretary, one, "四月小结", (), world.ctx.tokens.new())
    assert await last(world.ctx, head) is None
    with pytest.raises(TooLateToUndo):
        await undo(world.ctx, head, Act.EXTENDED, one)
    assert (await duty(world, one)).due_on == before + timedelta(days=3)


async def test_a_report_that_a_claim_rests_on_does_not_hide_what_can_be_taken_back(
    world: World,
) -> None:
    view = await by_member(world)
    await approve(world.ctx, await world.actor("east-secretary"), view.id)
    member, one = await world.actor("east-member"), view.indicators[0].id
    idea = await hand_in(world)
    world.clock.advance(timedelta(minutes=1))
    tokens = world.ctx.tokens
    await add_progress(world.ctx, member, one, view.indicators[0].target, "", (), tokens.new())
    await claim_fulfilled(world.ctx, member, one)
    done = await last(world.ctx, member)
    assert done is not None
    assert (done.act, done.id) == (Act.IDEA, idea)
