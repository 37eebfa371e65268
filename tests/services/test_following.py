"""Meetings within so many days of the superior's: which duties move, to which day, who is told."""

from datetime import date
from typing import Any

import pytest

from models.tables import Appointment, Duty, Organisation, Role
from publishing.messages.meetings import RENDERERS
from publishing.texts import Texts
from services import meetings, minutes, overview
from services.duty_decisions import extend, waive
from services.minutes import Logged, Minutes
from services.refusals import NotExpected
from tests.services.dues import at, frozen, rename, replan
from tests.services.worlds import COMMUNITIES, FIRST_DAY, ROOT, World

PERIOD = "2026-Q2"
PLANNED = date(2026, 6, 30)


@pytest.fixture
async def asked(world: World) -> dict[str, int]:
    """Duties by organisation; below the east there is a hamlet, led by an eastern member."""

    def plan(resolved: dict[str, Any]) -> None:
        meeting = {"kind": "meeting", "title": "动员会", "follows": 7}
        resolved["expectations"]["quarterly"].update(meeting)

    await replan(world, plan)
    await hamlet(world)
    at(world, "2026-04-20T09:00")
    return await frozen(world, "quarterly", PERIOD)


async def hamlet(world: World) -> None:
    member = (await world.actor("east-member")).member_id
    async with world.ctx.db.write() as session:
        row = Organisation(
            tree=ROOT,
            key="hamlet",
            name="hamlet党小组",
            category="community",
            superior_id=world.ids["east"],
            pseudonym="o-hamlet",
            valid_from=FIRST_DAY,
        )
        session.add(row)
        await session.flush()
        session.add(
            Appointment(
                member_id=member,
                organisation_id=row.id,
                role=Role.SECRETARY,
                valid_from=FIRST_DAY,
            )
        )


async def hold(world: World, who: str, duty: int, day: date | None = None) -> Logged:
    """Called today and logged at once, or held on `day`, which may be past by now."""
    actor, token = await world.actor(who), world.ctx.tokens.new()
    now = world.ctx.clock.now()
    if day is not None:
        at(world, f"{day}T08:00")
    held_on = world.ctx.today()
    sheet = await meetings.convene(world.ctx, actor, duty, held_on, "礼堂", "动员", token)
    world.clock.set(max(now, world.ctx.clock.now()))
    return await minutes.log(world.ctx, actor, sheet.view.id, Minutes(60, "讲了话"))


async def dues(world: World, asked: dict[str, int]) -> dict[str, date]:
    async with world.ctx.db.read() as session:
        return {key: (await session.get_one(Duty, duty)).due_on for key, duty in asked.items()}


async def test_the_campaigns_own_organisation_owes_the_first_one(
    world: World, asked: dict[str, int]
) -> None:
    assert set(asked) == {ROOT, "east", "west", "north", "hamlet"}
    at(world, "2026-06-20T09:00")
    head = await overview.soon(world.ctx, await world.actor("head"))
    assert asked[ROOT] in {line.duty.id for line in head.mine}
    assert asked["east"] in {line.duty.id for line in head.missing}
    assert set(await frozen(world, "monthly", "2026-04")) == {"east", "west", "north", "hamlet"}


async def test_those_right_below_are_due_so_many_days_after_it(
    world: World, asked: dict[str, int]
) -> None:
    logged = await hold(world, "head", asked[ROOT])
    assert (logged.above, logged.below) == (False, 3)
    assert await dues(world, asked) == {
        **dict.fromkeys((ROOT, "hamlet"), PLANNED),
        **dict.fromkeys(COMMUNITIES, date(2026, 4, 27)),
    }
    told = [who for who, kind, _ in await world.sent() if kind == "meeting.follow"]
    leaders = {f"{place}-{role}" for place in COMMUNITIES for role in ("secretary", "deputy")}
    assert (len(told), set(told)) == (len(leaders), leaders)


async def test_deeper_ones_follow_their_own_superior(world: World, asked: dict[str, int]) -> None:
    await hold(world, "head", asked[ROOT])
    at(world, "2026-04-24T09:00")
    logged = await hold(world, "east-secretary", asked["east"])
    assert (logged.above, logged.below) == (True, 1)
    found = await dues(world, asked)
    assert (found["hamlet"], found["west"]) == (date(2026, 5, 1), date(2026, 4, 27))
    told = [who for who, kind, _ in await world.sent() if kind == "meeting.follow"]
    assert told.count("east-member") == 1


async def test_what_is_settled_stays(world: World, asked: dict[str, int]) -> None:
    head = await world.actor("head")
    await waive(world.ctx, head, asked["west"], "正在换届")
    await extend(world.ctx, head, asked["north"], date(2026, 7, 15))
    await hold(world, "east-secretary", asked["east"])
    assert (await hold(world, "head", asked[ROOT])).below == 0
    found = await dues(world, asked)
    assert (found["west"], found["north"], found["east"]) == (PLANNED, date(2026, 7, 15), PLANNED)
    assert await world.told("meeting.follow") == {"east-member"}


async def test_a_second_meeting_of_the_superior_moves_nothing(
    world: World, asked: dict[str, int]
) -> None:
    await hold(world, "head", asked[ROOT])
    before = len(await world.sent())
    at(world, "2026-04-25T09:00")
    assert (await hold(world, "head", asked[ROOT])).below == 0
    assert (await dues(world, asked))["west"] == date(2026, 4, 27)
    assert [kind for _, kind, _ in (await world.sent())[before:]] == ["meeting.called"]


async def test_logged_late_it_leaves_until_tomorrow(world: World, asked: dict[str, int]) -> None:
    at(world, "2026-05-20T09:00")
    await hold(world, "head", asked[ROOT], date(2026, 4, 21))
    assert (await dues(world, asked))["west"] == date(2026, 5, 21)


async def test_other_periods_and_meetings_stay(world: World, asked: dict[str, int]) -> None:
    later = await frozen(world, "quarterly", "2026-Q3")
    before = await dues(world, later)
    await hold(world, "head", asked[ROOT])
    assert await dues(world, later) == before


async def test_under_its_former_key_it_moves_as_well(world: World, asked: dict[str, int]) -> None:
    await rename(world, "quarterly", "kick-off")
    assert (await hold(world, "head", asked[ROOT])).below == 3
    assert (await dues(world, asked))["west"] == date(2026, 4, 27)


async def test_without_the_key_nothing_moves(world: World, asked: dict[str, int]) -> None:
    await replan(world, lambda plan: plan["expectations"]["quarterly"].update(follows=None))
    assert (await hold(world, "head", asked[ROOT])).below == 0
    assert set((await dues(world, asked)).values()) == {PLANNED}


async def test_it_is_said_when_it_is_called(world: World, asked: dict[str, int]) -> None:
    first = await meetings.call(world.ctx, await world.actor("head"), asked[ROOT])
    second = await meetings.call(world.ctx, await world.actor("west-secretary"), asked["west"])
    assert (first.follows, second.follows) == (0, 7)
    later = (await frozen(world, "quarterly", "2026-Q3"))["west"]
    with pytest.raises(NotExpected):
        await meetings.call(world.ctx, await world.actor("west-secretary"), later)


async def test_what_the_message_says(world: World, asked: dict[str, int]) -> None:
    await hold(world, "head", asked[ROOT])
    refs = next(refs for _, kind, refs in await world.sent() if kind == "meeting.follow")
    t = Texts.load().translator()
    async with world.ctx.db.read() as session:
        said = await RENDERERS["meeting.follow"](session, refs, t)
    assert said is not None
    assert said.text == ("town党支部4月20日已开“动员会”（2026年第2季度），请在4月27日前开。")
    await waive(world.ctx, await world.actor("head"), int(refs["duty"]), "正在换届")
    async with world.ctx.db.read() as session:
        assert await RENDERERS["meeting.follow"](session, refs, t) is None
