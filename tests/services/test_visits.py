"""Visits: who logs, who reads, what counts for which period, what is told to whom and when."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Select, delete, union

from models.queries.dated import having, told_of
from models.queries.visits import VisitState
from models.tables import Duty
from scheduler.tick import tick
from services import duties, follow_ups, links, visit_calls, visit_reads, visits, visits_ahead
from services.links import LinkDraft
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    EnoughHandedIn,
    NotFound,
    NotYourOrganisation,
)
from services.visit_reads import VisitSheet
from services.visits import NotLinked, VisitDayOutside, VisitDraft, Whom
from tests.services.dues import at, frozen, replan
from tests.services.worlds import World

TODAY = date(2026, 4, 20)


def visiting(plan: dict[str, Any]) -> None:
    """Of every member two a month, of each organisation one open lesson; leaders visit those with
    whom they are linked."""
    asked = {"kind": "visit", "every": "month", "due": {"last_workday": True}, "prompt": "谁？"}
    expectations = plan["expectations"]
    expectations["household"] = {**asked, "title": "走访农户", "by": "members", "minimum": 2}
    lesson = {"title": "公开课", "by": "organisations", "announce": True, "maximum": 1}
    expectations["lesson"] = {**asked, **lesson}
    linked = {"title": "联系企业走访", "by": "leaders", "of": "enterprise"}
    expectations["enterprise-visit"] = {**asked, **linked}
    once = {"title": "联系企业", "kind": "link", "by": "leaders", "every": "once"}
    expectations["enterprise"] = {**asked, **once, "due": {"after_start": 30}}


@pytest.fixture
async def asked(world: World) -> dict[str, int]:
    """Ids of April's household visits and lessons, by the key of the member or organisation."""
    await replan(world, visiting)
    at(world, "2026-04-01T09:00")
    found = await frozen(world, "household", "2026-04") | await frozen(world, "lesson", "2026-04")
    at(world, "2026-04-20T09:00")
    return found


async def log(
    world: World, duty: int, who: str, day: date = TODAY, whom: Whom | None = None
) -> VisitSheet:
    draft = VisitDraft(whom or Whom("老周家"), "屋顶漏雨", day)
    return await visits.log(world.ctx, await world.actor(who), duty, draft, world.ctx.tokens.new())


async def readers(world: World, visit_id: int) -> set[str]:
    found = set()
    for who in ("east-member", "east-secretary", "east-deputy", "west-secretary", "head"):
        try:
            await visit_reads.look(world.ctx, await world.actor(who), visit_id)
        except NotFound:
            continue
        found.add(who)
    return found


async def test_a_members_is_read_by_his_leaders_and_a_leaders_also_above(
    world: World, asked: dict[str, int]
) -> None:
    members = await log(world, asked["east-member"], "east-member")
    leaders = await log(world, asked["east-secretary"], "east-secretary")
    whole = await log(world, asked["east"], "east-secretary")
    own = {"east-secretary", "east-deputy"}
    assert await readers(world, members.view.id) == own | {"east-member"}
    assert await readers(world, leaders.view.id) == own | {"head"}
    assert await readers(world, whole.view.id) == own | {"head"}


async def test_nobody_logs_or_drops_somebody_elses(world: World, asked: dict[str, int]) -> None:
    for duty, who in (("east-member", "east-secretary"), ("east", "east-member")):
        with pytest.raises(NotYourOrganisation):
            await log(world, asked[duty], who)
    sheet = await log(world, asked["east-member"], "east-member")
    with pytest.raises(NotYourOrganisation):
        await visits_ahead.drop(world.ctx, await world.actor("east-secretary"), sheet.view.id)


async def test_so_many_do_the_duty_and_what_is_taken_back_does_not(
    world: World, asked: dict[str, int]
) -> None:
    member, duty = await world.actor("east-member"), asked["east-member"]
    await log(world, duty, "east-member")
    second = await log(world, duty, "east-member", date(2026, 4, 2))
    assert (await duties.task(world.ctx, member, duty)).duty.done
    dropped = await visits_ahead.drop(world.ctx, member, second.view.id)
    assert dropped.view.state is VisitState.WITHDRAWN
    assert not (await duties.task(world.ctx, member, duty)).duty.done
    with pytest.raises(AlreadyDone):
        await visits_ahead.drop(world.ctx, member, second.view.id)
    with pytest.raises(AlreadyDone):
        await follow_ups.last_day(world.ctx, member, second.view.id)


async def test_a_day_lies_between_the_periods_first_and_today(
    world: World, asked: dict[str, int]
) -> None:
    for day in (date(2026, 3, 31), date(2026, 4, 21)):
        with pytest.raises(VisitDayOutside):
            await log(world, asked["east-member"], "east-member", day)


async def test_one_too_many_and_one_twice_are_refused(world: World, asked: dict[str, int]) -> None:
    await log(world, asked["east"], "east-secretary")
    with pytest.raises(EnoughHandedIn):
        await log(world, asked["east"], "east-secretary")
    member = await world.actor("east-member")
    draft = VisitDraft(Whom("老周家"), "屋顶漏雨", TODAY)
    await visits.log(world.ctx, member, asked["east-member"], draft, "once")
    with pytest.raises(AlreadySubmitted):
        await visits.log(world.ctx, member, asked["east-member"], draft, "once")


async def ahead(world: World, duty: int, who: str, day: date) -> VisitSheet:
    actor, token = await world.actor(who), world.ctx.tokens.new()
    return await visits_ahead.plan(world.ctx, actor, duty, day, Whom("夜校"), "七点", token)


async def test_a_lesson_is_told_to_its_people_and_so_is_that_it_is_off(
    world: World, asked: dict[str, int]
) -> None:
    sheet = await ahead(world, asked["east"], "east-secretary", date(2026, 4, 24))
    assert await world.told("visit.planned") == {"east"}
    (told,) = (await visit_reads.mine(world.ctx, await world.actor("east-member"))).others
    assert told.view.id == sheet.view.id
    secretary = await world.actor("east-secretary")
    assert not (await duties.task(world.ctx, secretary, asked["east"])).duty.done
    off = await visits_ahead.drop(world.ctx, secretary, sheet.view.id)
    assert off.view.state is VisitState.OFF
    assert await world.told("visit.off") == {"east"}
    with pytest.raises(VisitDayOutside):
        await ahead(world, asked["east"], "east-secretary", date(2026, 4, 19))


async def test_a_household_is_visited_without_telling_anybody(
    world: World, asked: dict[str, int]
) -> None:
    await ahead(world, asked["east-member"], "east-member", date(2026, 4, 24))
    assert await world.told("visit.planned") == set()


async def test_what_was_planned_counts_for_the_period_in_which_it_was(
    world: World, asked: dict[str, int]
) -> None:
    member = await world.actor("east-member")
    sheet = await ahead(world, asked["east-member"], "east-member", date(2026, 5, 4))
    at(world, "2026-05-01T09:00")
    may = await frozen(world, "household", "2026-05")
    at(world, "2026-05-05T09:00")
    _, call = await visit_calls.planned(world.ctx, member, sheet.view.id)
    assert call.line.duty.id == may["east-member"]
    draft = VisitDraft(Whom("夜校"), "去了", date(2026, 5, 4))
    logged = await visits.log_planned(world.ctx, member, sheet.view.id, draft)
    assert (logged.view.period, logged.view.state) == ("2026-05", VisitState.LOGGED)
    with pytest.raises(AlreadyDone):
        await visits.log_planned(world.ctx, member, sheet.view.id, draft)


async def test_one_is_reminded_the_workday_before_and_asked_the_workday_after(
    world: World, asked: dict[str, int]
) -> None:
    """Planned for a Saturday; nobody owes anything else."""
    await ahead(world, asked["east-member"], "east-member", date(2026, 4, 25))
    async with world.ctx.db.write() as session:
        await session.execute(delete(Duty))
    days = []
    for day in ("2026-04-23", "2026-04-24", "2026-04-27", "2026-04-28"):
        at(world, f"{day}T09:05")
        before = len(await world.sent())
        await tick(world.ctx)
        if len(await world.sent()) > before:
            days.append(day)
    assert days == ["2026-04-24", "2026-04-27"]


async def people(world: World, found: Sequence[Select[int]]) -> set[int]:
    async with world.ctx.db.read() as session:
        return set(await session.scalars(union(*found)))


async def test_what_is_to_follow_is_its_visitors_and_told_above_when_late(
    world: World, asked: dict[str, int]
) -> None:
    member = await world.actor("east-member")
    sheet = await log(world, asked["east-member"], "east-member")
    due = date(2026, 4, 22)
    await follow_ups.promise(world.ctx, member, sheet.view.id, "找工匠", due, "followed")
    (owed,) = (await visit_reads.mine(world.ctx, member)).left
    for who in ("east-secretary", "west-member"):
        with pytest.raises(NotYourOrganisation):
            await follow_ups.finish(world.ctx, await world.actor(who), owed.id, "办了")
    (seen,) = await visit_reads.left_open(world.ctx, await world.actor("east-secretary"))
    assert seen.id == owed.id
    assert not await visit_reads.left_open(world.ctx, await world.actor("head"))
    at(world, "2026-04-23T09:00")
    leaders = {(await world.actor(f"east-{who}")).member_id for who in ("secretary", "deputy")}
    assert await people(world, having(world.ctx.today())) - {0} == {member.member_id}
    assert await people(world, told_of(world.ctx.today())) == leaders
    done = await follow_ups.finish(world.ctx, member, owed.id, "补了瓦")
    assert [one.result for one in done.follow_ups] == ["补了瓦"]
    with pytest.raises(AlreadyDone):
        await follow_ups.drop(world.ctx, member, owed.id)


async def test_whom_one_is_linked_with_is_all_whom_one_visits(
    world: World, asked: dict[str, int]
) -> None:
    at(world, "2026-04-01T09:00")
    enterprises = await frozen(world, "enterprise", "once")
    may = await frozen(world, "enterprise-visit", "2026-04")
    at(world, "2026-04-20T09:00")
    secretary, duty = await world.actor("east-secretary"), may["east-secretary"]
    await log(world, duty, "east-secretary", whom=Whom("还没有登记的厂"))
    made = [
        await links.make(
            world.ctx, secretary, enterprises["east-secretary"], LinkDraft(name, "", "用工"), name
        )
        for name in ("恒达机械", "柳河制衣")
    ]
    with pytest.raises(NotLinked):
        await log(world, duty, "east-secretary", whom=Whom("别的厂"))
    chosen = Whom("恒达机械", made[0].view.id)
    await log(world, duty, "east-secretary", whom=chosen)
    call = await visit_calls.call(world.ctx, secretary, duty)
    assert [one.name for one in call.left_out] == ["柳河制衣"]
    (tally,) = [
        one
        for one in await visit_reads.counts(world.ctx, await world.actor("head"))
        if one.line.title == "联系企业走访"
    ]
    assert [(one.whose, one.name) for one in tally.left_out] == [("王秀英", "柳河制衣")]
    east = next(one for one in tally.made if one.visits)
    assert (east.name, east.count, east.enough, east.visits) == ("east党支部", 2, 1, 2)
