"""Meetings: called, told to the organisation's people, read, called off."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import update

from models.tables import Chat, ChatKind
from services import duties, meeting_reads, meetings
from services.meeting_reads import MeetingSheet
from services.meetings import DayOver
from services.minutes import Minutes, log
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotExpected,
    NotFound,
    NotYourOrganisation,
)
from tests.services.dues import at, frozen, replan
from tests.services.worlds import World

DAY = date(2026, 4, 22)


@pytest.fixture
async def duty(world: World) -> int:
    """The east community's, for the second quarter."""

    def plan(resolved: dict[str, Any]) -> None:
        resolved["expectations"]["quarterly"].update(kind="meeting", title="组织生活会")

    await replan(world, plan)
    at(world, "2026-04-20T09:00")
    return (await frozen(world, "quarterly", "2026-Q2"))["east"]


async def convene(
    world: World, duty: int, who: str = "east-secretary", day: date = DAY, token: str = ""
) -> MeetingSheet:
    actor, token = await world.actor(who), token or world.ctx.tokens.new()
    place, agenda = "下午3点，二楼会议室", "议一议上半年"
    return await meetings.convene(world.ctx, actor, duty, day, place, agenda, token)


async def done(world: World, duty: int) -> bool:
    line = await duties.task(world.ctx, await world.actor("east-secretary"), duty)
    return line.duty.done


async def test_what_is_asked_for_has_the_plans_words(world: World, duty: int) -> None:
    call = await meetings.call(world.ctx, await world.actor("east-secretary"), duty)
    assert (call.line.title, call.line.duty.member) == ("组织生活会", None)
    assert "进展" in call.prompt


async def test_its_group_is_told_and_nobody_twice(world: World, duty: int) -> None:
    sheet = await convene(world, duty)
    assert (sheet.title, sheet.view.held, sheet.own) == ("组织生活会", False, True)
    assert await world.told("meeting.called") == {"east"}
    assert not await done(world, duty)


async def test_without_a_group_its_people_are_told_each(world: World, duty: int) -> None:
    async with world.ctx.db.write() as session:
        await session.execute(
            update(Chat).where(Chat.kind == ChatKind.GROUP).values(unbound_at=world.ctx.clock.now())
        )
    await convene(world, duty)
    assert await world.told("meeting.called") == {"east-deputy", "east-member"}


async def test_called_off_it_counts_for_nothing_and_another_can_be_called(
    world: World, duty: int
) -> None:
    sheet, secretary = await convene(world, duty), await world.actor("east-secretary")
    assert (await meetings.cancel(world.ctx, secretary, sheet.view.id)).view.cancelled
    assert await world.told("meeting.cancelled") == {"east"}
    at(world, "2026-04-22T17:00")
    with pytest.raises(AlreadyDone):
        await log(world.ctx, secretary, sheet.view.id, Minutes(12, "逐个述评"))
    assert not await done(world, duty)
    assert (await convene(world, duty)).view.id != sheet.view.id


async def test_who_may_read_it(world: World, duty: int) -> None:
    meeting = (await convene(world, duty)).view.id
    for who in ("east-member", "east-deputy", "head"):
        sheet = await meeting_reads.look(world.ctx, await world.actor(who), meeting)
        assert sheet.own == (who == "east-deputy")
        found = await meeting_reads.listed(world.ctx, await world.actor(who))
        assert [one.view.id for one in found] == [meeting]
    for who in ("west-secretary", "west-member"):
        with pytest.raises(NotYourOrganisation):
            await meeting_reads.look(world.ctx, await world.actor(who), meeting)
        assert not await meeting_reads.listed(world.ctx, await world.actor(who))


async def test_who_may_not(world: World, duty: int) -> None:
    meeting = (await convene(world, duty)).view.id
    for who in ("east-member", "west-secretary", "head"):
        actor = await world.actor(who)
        with pytest.raises(NotYourOrganisation):
            await convene(world, duty, who)
        with pytest.raises(NotYourOrganisation):
            await meetings.call(world.ctx, actor, duty)
        for act in (meetings.cancel, meetings.loggable):
            with pytest.raises(NotYourOrganisation):
                await act(world.ctx, actor, meeting)


async def test_what_cannot_be_is_refused(world: World, duty: int) -> None:
    secretary = await world.actor("east-secretary")
    with pytest.raises(DayOver):
        await convene(world, duty, day=date(2026, 4, 19))
    await convene(world, duty, token="form")
    with pytest.raises(AlreadySubmitted):
        await convene(world, duty, token="form")
    with pytest.raises(NotFound):
        await convene(world, 999)
    for act in (meetings.cancel, meetings.loggable, meeting_reads.look):
        with pytest.raises(NotFound):
            await act(world.ctx, secretary, 999)
    other = (await frozen(world, "monthly", "2026-04"))["east"]
    with pytest.raises(NotExpected):
        await convene(world, other)
