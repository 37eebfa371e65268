"""What comes of a meeting: minutes, files, and decisions until they are done."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from models.queries.files import FileView
from services import duties, meeting_reads, meetings, minutes
from services.evidence import Evidence
from services.meeting_reads import MeetingSheet
from services.minutes import (
    DECISION_LENGTH,
    DECISIONS,
    RESULT_LENGTH,
    DecisionTooLong,
    Logged,
    Minutes,
    NotYetHeld,
    TooManyDecisions,
    decided,
)
from services.refusals import AlreadyDone, NoCampaign, NotFound, NotYourOrganisation, TooLong
from services.submission import NothingWritten
from tests.services.dues import at, frozen, replan
from tests.services.gatherings import came
from tests.services.worlds import World

DAY = date(2026, 4, 22)
TWO = "月底前修路灯\n给老户送伞"


@pytest.fixture
async def asked(world: World) -> dict[str, int]:
    """Duties of the second quarter, by organisation."""

    def plan(resolved: dict[str, Any]) -> None:
        resolved["expectations"]["quarterly"].update(kind="meeting", title="组织生活会")

    await replan(world, plan)
    at(world, "2026-04-22T09:00")
    return await frozen(world, "quarterly", "2026-Q2")


@pytest.fixture
def duty(asked: dict[str, int]) -> int:
    """The east community's."""
    return asked["east"]


async def convene(world: World, duty: int, day: date = DAY) -> int:
    secretary, token = await world.actor("east-secretary"), world.ctx.tokens.new()
    sheet = await meetings.convene(world.ctx, secretary, duty, day, "二楼", "议一议", token)
    return sheet.view.id


async def held(
    world: World, duty: int, decisions: str = TWO, files: Sequence[Evidence] = ()
) -> Logged:
    meeting, secretary = await convene(world, duty), await world.actor("east-secretary")
    return await minutes.log(
        world.ctx, secretary, meeting, Minutes(12, "逐个述评", decisions, files)
    )


async def read(world: World, who: str, meeting: int) -> MeetingSheet:
    return await meeting_reads.look(world.ctx, await world.actor(who), meeting)


async def test_it_is_done_once_it_is_logged_and_the_superior_is_told(
    world: World, duty: int
) -> None:
    ahead, secretary = (
        await convene(world, duty, date(2026, 4, 23)),
        await world.actor("east-secretary"),
    )
    with pytest.raises(NotYetHeld):
        await minutes.log(world.ctx, secretary, ahead, Minutes(12, "逐个述评"))
    at(world, "2026-04-23T17:00")
    with pytest.raises(NothingWritten):
        await minutes.log(world.ctx, secretary, ahead, Minutes(12, " "))
    logged = await minutes.log(world.ctx, secretary, ahead, Minutes(12, "逐个述评"))
    assert (logged.sheet.view.attended, logged.sheet.decisions) == (12, ())
    assert (logged.above, logged.below) == (True, 0)
    assert await came(world, "head") == [("meeting", "组织生活会", "east党支部")]
    assert await came(world, "east-secretary") == []
    assert (await duties.task(world.ctx, secretary, duty)).duty.done
    for act in (meetings.cancel, meetings.loggable):
        with pytest.raises(AlreadyDone):
            await act(world.ctx, secretary, ahead)
    with pytest.raises(AlreadyDone):
        await minutes.log(world.ctx, secretary, ahead, Minutes(13, "又一次"))


async def test_its_files_are_for_whoever_may_open_it(world: World, duty: int) -> None:
    files = [Evidence("photo", "f1", "u1", "album"), Evidence("document", "f2", "u2")]
    meeting = (await held(world, duty, files=files)).sheet.view.id
    for who in ("east-member", "head"):
        found = (await read(world, who, meeting)).files
        assert found == (FileView("photo", "f1"), FileView("document", "f2"))
    (listed,) = await meeting_reads.listed(world.ctx, await world.actor("head"))
    assert (listed.decisions, listed.files) == ((), ())


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("修路灯", ["修路灯"]),
        ("1. 修路灯\n\n 2、送伞 \n（3）3.5万元用在渠上", ["修路灯", "送伞", "3.5万元用在渠上"]),
        ("3.5万元用在渠上\n12户都走到", ["3.5万元用在渠上", "12户都走到"]),
        ("1.\n2.\n", []),
        ("", []),
        ("\n".join(["事" * DECISION_LENGTH] * DECISIONS), ["事" * DECISION_LENGTH] * DECISIONS),
    ],
)
def test_each_line_is_a_decision_without_its_number(typed: str, lines: list[str]) -> None:
    assert decided(typed) == lines


def test_what_is_too_much_is_said_with_its_line() -> None:
    with pytest.raises(TooManyDecisions) as many:
        decided("事\n" * (DECISIONS + 1))
    assert many.value.args_ == {"limit": DECISIONS, "count": DECISIONS + 1}
    with pytest.raises(DecisionTooLong) as long:
        decided("事\n" + "事" * (DECISION_LENGTH + 1))
    assert long.value.args_ == {
        "number": 2,
        "limit": DECISION_LENGTH,
        "length": DECISION_LENGTH + 1,
    }


async def test_a_meeting_with_too_many_is_not_logged_by_half(world: World, duty: int) -> None:
    with pytest.raises(TooManyDecisions):
        await held(world, duty, "事\n" * (DECISIONS + 1))
    (found,) = await meeting_reads.listed(world.ctx, await world.actor("head"))
    assert not found.view.held


async def test_a_decision_is_done_and_undone(world: World, duty: int) -> None:
    sheet, secretary = (
        (await held(world, duty)).sheet,
        await world.actor("east-secretary"),
    )
    lamps, umbrellas = sheet.decisions
    assert (lamps.number, lamps.text, lamps.done) == (1, "月底前修路灯", False)
    at(world, "2026-04-28T09:00")
    await minutes.finish(world.ctx, secretary, lamps.id, " 十二盏都亮了 ")
    found = await read(world, "head", sheet.view.id)
    assert [(one.text, one.result) for one in found.decisions] == [
        ("月底前修路灯", "十二盏都亮了"),
        ("给老户送伞", None),
    ]
    assert found.decisions[0].done_at == world.ctx.clock.now()
    with pytest.raises(AlreadyDone):
        await minutes.finish(world.ctx, secretary, lamps.id, "又亮了")
    with pytest.raises(AlreadyDone):
        await minutes.decision(world.ctx, secretary, umbrellas.id, done=True)
    reopened = await minutes.reopen(world.ctx, secretary, lamps.id)
    assert not any(one.done or one.result for one in reopened.decisions)
    with pytest.raises(AlreadyDone):
        await minutes.reopen(world.ctx, secretary, lamps.id)


async def test_what_is_open_is_told_when_the_next_one_is_called(
    world: World, asked: dict[str, int], duty: int
) -> None:
    sheet, secretary = (await held(world, duty)).sheet, await world.actor("east-secretary")
    at(world, "2026-04-23T09:00")
    meeting = await convene(world, duty, date(2026, 4, 23))
    await minutes.log(world.ctx, secretary, meeting, Minutes(9, "又议了一次", "清河道"))
    await minutes.finish(world.ctx, secretary, sheet.decisions[1].id, "送到了")
    call = await meetings.call(world.ctx, secretary, duty)
    assert [one.text for one in call.undone] == ["清河道", "月底前修路灯"]
    western = await world.actor("west-secretary")
    assert not (await meetings.call(world.ctx, western, asked["west"])).undone


async def test_what_does_not_fit_is_refused(world: World, duty: int) -> None:
    sheet, secretary = (await held(world, duty)).sheet, await world.actor("east-secretary")
    lamps = sheet.decisions[0].id
    with pytest.raises(NothingWritten):
        await minutes.finish(world.ctx, secretary, lamps, " ")
    with pytest.raises(TooLong):
        await minutes.finish(world.ctx, secretary, lamps, "亮" * (RESULT_LENGTH + 1))
    with pytest.raises(NotFound):
        await minutes.finish(world.ctx, secretary, 999, "亮了")
    for who in ("east-member", "west-secretary", "head"):
        actor = await world.actor(who)
        with pytest.raises(NotYourOrganisation):
            await minutes.finish(world.ctx, actor, lamps, "亮了")
        with pytest.raises(NotYourOrganisation):
            await minutes.reopen(world.ctx, actor, lamps)
        with pytest.raises(NotYourOrganisation):
            await minutes.decision(world.ctx, actor, lamps, done=False)
    await world.pause()
    with pytest.raises(NoCampaign):
        await minutes.finish(world.ctx, secretary, lamps, "亮了")
