"""Plans below plans: handed in, decided, run beside the superior's, and a second version."""

import asyncio
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.plan.loading import Loaded
from models.plan.problems import PlanErrors
from models.plan.schema import Plan
from models.queries.digests import digest
from models.rules.dues import due_at
from models.tables import Campaign, Duty, Member, Organisation, OwnPlanState, PlanVersion
from scheduler.tick import tick
from services import closing, duties, ideas, own_plan_effect, own_plans, pausing
from services import own_plan_reads as reads
from services.campaign_loading import update_plan
from services.campaigns import CampaignView, all_campaigns, running
from services.idea_calls import calls
from services.ports import Context
from services.privacy import stored_on_me
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotExpected,
    NotFound,
    NotYourOrganisation,
    OwnPlanCampaign,
    PlanUnfit,
)
from services.submission import NothingWritten
from tests.services.dues import at, frozen, replan
from tests.services.worlds import ROOT, World
from tests.unit.plan.texts import bent, pairing

SOURCE = """\
schema: 1
extends: pairing
title: 东街支部方案
purpose: 把夜校办起来。
stages:
  assess: {tasks: [晒一晒夜校的成绩。]}
expectations:
  night-school:
    title: 夜校
    kind: summary
    by: organisations
    every: month
    due: {before_end: 5}
    prompt: 本月办了几次？
  tip:
    title: 夜校点子
    kind: idea
    by: members
    every: quarter
    due: {before_end: 10}
    prompt: 夜校怎样办得更好？
"""
SECOND = SOURCE.replace("before_end: 5", "before_end: 8")


def asked(review: str | None) -> Any:
    def plan(resolved: dict[str, Any]) -> None:
        quarterly = resolved["expectations"]["quarterly"]
        more = {"kind": "plan", "title": "本单位方案", "every": "half", "review": review}
        resolved["expectations"]["own-plan"] = {**quarterly, **more}

    return plan


@pytest.fixture
async def duty(world: World) -> int:
    """The east community's, for the first half of the year."""
    return await owed(world, None)


async def owed(world: World, review: str | None) -> int:
    await replan(world, asked(review))
    return (await frozen(world, "own-plan", "2026-H1"))["east"]


async def hand_in(
    world: World,
    duty: int,
    who: str = "east-secretary",
    source: str = SOURCE,
    token: str = "",
) -> int:
    token = token or world.ctx.tokens.new()
    return await own_plans.hand_in(world.ctx, await world.actor(who), duty, source, token)


async def approve(world: World, plan: int, who: str = "head") -> None:
    await own_plans.approve(world.ctx, await world.actor(who), plan)


async def sheet(world: World, plan: int, who: str = "head") -> reads.PlanSheet:
    return await reads.look(world.ctx, await world.actor(who), plan)


async def done(world: World, duty: int) -> bool:
    line = await duties.task(world.ctx, await world.actor("east-secretary"), duty)
    return line.duty.done


async def owing(world: World, key: str) -> set[str]:
    """Who has a frozen duty of that expectation."""
    async with world.ctx.db.read() as session:
        rows = await session.execute(
            select(Organisation.key, Member.key)
            .join(Duty, Duty.organisation_id == Organisation.id)
            .outerjoin(Member, Member.id == Duty.member_id)
            .where(Duty.expectation == key)
        )
        return {member or place for place, member in rows}


async def titles(world: World, who: str) -> list[str]:
    """What one's digest of today says one owes within the month."""
    ctx, actor = world.ctx, await world.actor(who)
    async with ctx.db.read() as session:
        until = due_at(date(2026, 3, 31), ctx.zone)
        found = await digest(session, actor.member_id, ctx.clock.now(), ctx.today(), until)
    return [line.title for line in found.mine]


async def below(world: World) -> CampaignView | None:
    found = await all_campaigns(world.ctx)
    return next((one for one in found if one.superior_id == world.campaign), None)


async def test_who_handed_it_in_sees_that_it_is_kept(world: World, duty: int) -> None:
    await hand_in(world, duty)
    stored = await stored_on_me(world.ctx, await world.actor("east-secretary"))
    assert stored.counts["plans"] == 1


async def test_what_is_asked_for_has_the_superiors_plan(world: World, duty: int) -> None:
    call = await reads.call(world.ctx, await world.actor("east-deputy"), duty)
    assert (call.line.title, call.superior.id, call.former) == ("本单位方案", "pairing", None)
    first = await hand_in(world, duty)
    call = await reads.call(world.ctx, await world.actor("east-deputy"), duty)
    assert call.former
    assert call.former.id == first


async def test_handed_in_it_is_done_and_the_superior_is_told_and_nothing_runs_yet(
    world: World, duty: int
) -> None:
    plan = await hand_in(world, duty)
    assert await done(world, duty)
    assert await world.told("own_plan.received") == {"head", "clerk"}
    assert await below(world) is None
    shown = await sheet(world, plan)
    assert (shown.view.number, shown.view.waits, shown.view.holds) == (1, True, False)
    assert (shown.plan.title, shown.decides, shown.own) == ("东街支部方案", True, False)
    assert shown.changes is None


async def test_returned_it_is_owed_again_and_the_next_version_may_be_approved(
    world: World, duty: int
) -> None:
    head, first = await world.actor("head"), await hand_in(world, duty)
    with pytest.raises(NothingWritten):
        await own_plans.give_back(world.ctx, head, first, " ")
    await own_plans.give_back(world.ctx, head, first, "夜校要写清谁来讲")
    assert not await done(world, duty)
    assert await world.told("own_plan.decided") == {"east-secretary", "east-deputy"}
    shown = await sheet(world, first, "east-secretary")
    assert (shown.view.state, shown.view.reason) == (OwnPlanState.RETURNED, "夜校要写清谁来讲")
    second = await hand_in(world, duty)
    assert await done(world, duty)
    await approve(world, second)
    assert (await sheet(world, second)).others == {1: first, 2: second}
    for plan in (first, second):
        with pytest.raises(AlreadyDone):
            await approve(world, plan)


async def test_approved_it_runs_below_the_superiors_campaign(world: World, duty: int) -> None:
    await approve(world, await hand_in(world, duty))
    own = await below(world)
    assert own
    assert (own.title, own.organisation_id) == ("东街支部方案", world.ids["east"])
    assert set(own.plan.expectations) == {"night-school", "tip"}
    assert await owing(world, "night-school") == {"east"}
    assert await owing(world, "tip") == {"east-secretary", "east-deputy", "east-member"}
    at(world, "2026-03-25T09:00")
    assert "夜校点子" in await titles(world, "east-member")
    assert "夜校" in await titles(world, "east-secretary")
    assert "夜校" not in await titles(world, "west-secretary")
    assert await world.told("own_plan.holds") == {"east"}


async def test_what_it_adds_is_reminded_of_together_with_the_superiors(
    world: World, duty: int
) -> None:
    await approve(world, await hand_in(world, duty))
    at(world, "2026-03-25T09:00")
    await tick(world.ctx)
    await tick(world.ctx)
    reminded = [who for who, kind, _ in await world.sent() if kind == "digest.member"]
    assert reminded.count("east-member") == 1
    assert "west-member" not in reminded


async def test_the_next_period_opens_by_itself(world: World, duty: int) -> None:
    await approve(world, await hand_in(world, duty))
    at(world, "2026-04-01T00:10")
    await tick(world.ctx)
    async with world.ctx.db.read() as session:
        rows = await session.scalars(
            select(Duty.period).where(Duty.expectation == "night-school").order_by(Duty.period)
        )
        assert list(rows) == ["2026-03", "2026-04"]


async def test_the_superiors_stages_are_announced_once_and_added_tasks_to_its_own_group(
    world: World, duty: int
) -> None:
    await approve(world, await hand_in(world, duty))
    at(world, "2026-12-01T09:00")
    await tick(world.ctx)
    opened = [who for who, kind, _ in await world.sent() if kind == "stage.opened"]
    assert sorted(opened) == ["east", "east", "north", ROOT, "west"]
    assert [kind for _, kind, _ in await world.sent()].count("stage.closed") == 4


async def test_a_second_version_changes_what_is_asked_from_then_on(world: World, duty: int) -> None:
    await approve(world, await hand_in(world, duty))
    at(world, "2026-03-10T10:00")
    second = await hand_in(world, duty, source=SECOND)
    (change,) = (await sheet(world, second)).changes or ()
    assert (change.path, change.before, change.after) == (
        "expectations.night-school.due.before_end", 5, 8,
    )  # fmt: skip
    await approve(world, second)
    own = await below(world)
    assert own
    due = own.plan.expectations["night-school"].due
    assert due.before_end == 8
    async with world.ctx.db.read() as session:
        found = await session.scalars(
            select(PlanVersion.number).where(PlanVersion.campaign_id == own.id)
        )
        assert sorted(found) == [1, 2]


async def test_a_newer_version_takes_the_place_of_one_that_waits(world: World, duty: int) -> None:
    first = await hand_in(world, duty)
    second = await hand_in(world, duty, "east-deputy", SECOND)
    assert (await sheet(world, first)).view.state is OwnPlanState.WITHDRAWN
    with pytest.raises(AlreadyDone):
        await approve(world, first)
    head = await world.actor("head")
    assert [row.view.id for row in await reads.received(world.ctx, head)] == [second]


async def test_taken_back_before_it_is_decided_on(world: World, duty: int) -> None:
    secretary, plan = await world.actor("east-secretary"), await hand_in(world, duty)
    await own_plans.withdraw(world.ctx, secretary, plan)
    assert not await done(world, duty)
    with pytest.raises(AlreadyDone):
        await own_plans.withdraw(world.ctx, secretary, plan)
    assert await reads.received(world.ctx, await world.actor("head")) == []
    listed = await reads.mine(world.ctx, secretary)
    assert [row.view.state for row in listed.rows] == [OwnPlanState.WITHDRAWN]
    assert [line.duty.id for line in listed.asked] == [duty]


async def test_filed_it_holds_at_once_and_the_superior_records_it(world: World) -> None:
    duty = await owed(world, "file")
    plan, head = await hand_in(world, duty), await world.actor("head")
    assert await below(world)
    assert (await sheet(world, plan)).view.holds
    for act in (own_plans.approve(world.ctx, head, plan),):
        with pytest.raises(NotExpected):
            await act
    with pytest.raises(NotExpected):
        await own_plans.give_back(world.ctx, head, plan, "不行")
    with pytest.raises(AlreadyDone):
        await own_plans.withdraw(world.ctx, await world.actor("east-secretary"), plan)
    await own_plans.record(world.ctx, head, plan)
    assert (await sheet(world, plan)).view.state is OwnPlanState.FILED
    assert await world.told("own_plan.decided") == {"east-secretary", "east-deputy"}


async def test_one_that_is_to_be_approved_cannot_be_merely_recorded(
    world: World, duty: int
) -> None:
    plan = await hand_in(world, duty)
    with pytest.raises(NotExpected):
        await own_plans.record(world.ctx, await world.actor("clerk"), plan)


async def test_who_may_not(world: World, duty: int) -> None:
    plan = await hand_in(world, duty)
    for who in ("east-member", "west-secretary", "head"):
        with pytest.raises(NotYourOrganisation):
            await hand_in(world, duty, who)
        with pytest.raises(NotYourOrganisation):
            await reads.call(world.ctx, await world.actor(who), duty)
        with pytest.raises(NotYourOrganisation):
            await own_plans.withdraw(world.ctx, await world.actor(who), plan)
    for who in ("east-secretary", "east-member", "west-secretary"):
        actor = await world.actor(who)
        with pytest.raises(NotYourOrganisation):
            await own_plans.approve(world.ctx, actor, plan)
        with pytest.raises(NotYourOrganisation):
            await own_plans.give_back(world.ctx, actor, plan, "不行")
    for who in ("east-member", "west-secretary"):
        with pytest.raises(NotYourOrganisation):
            await sheet(world, plan, who)


async def test_what_cannot_be_is_refused(world: World, duty: int) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    await hand_in(world, duty, token="form")
    with pytest.raises(AlreadySubmitted):
        await hand_in(world, duty, token="form")
    with pytest.raises(NotFound):
        await hand_in(world, 999)
    for act in (own_plans.approve, own_plans.record, reads.look):
        with pytest.raises(NotFound):
            await act(world.ctx, head, 999)
    other = (await frozen(world, "monthly", "2026-04"))["east"]
    with pytest.raises(NotExpected):
        await hand_in(world, other)
    loosened = SOURCE.replace("night-school:", "monthly:")
    with pytest.raises(PlanUnfit):
        await hand_in(world, duty, source=loosened)
    with pytest.raises(PlanErrors):
        await own_plans.judged(world.ctx, secretary, duty, loosened)


async def test_what_no_longer_fits_is_not_approved(world: World, duty: int) -> None:
    plan = await hand_in(world, duty)

    def taken(resolved: dict[str, Any]) -> None:
        expectations = resolved["expectations"]
        expectations["night-school"] = {**expectations["monthly"], "title": "镇里的夜校"}

    await replan(world, taken)
    with pytest.raises(PlanUnfit):
        await approve(world, plan)
    assert (await sheet(world, plan)).view.waits


async def test_only_its_own_people_and_the_superiors_leaders_see_the_campaign(
    world: World, duty: int
) -> None:
    await approve(world, await hand_in(world, duty))
    own = await below(world)
    assert own
    for who, seen in (
        ("east-member", True),
        ("east-secretary", True),
        ("head", True),
        ("west-secretary", False),
        ("west-member", False),
    ):
        async with world.ctx.db.read() as session:
            found = await running(session, world.ctx, await world.actor(who))
        assert (own.id in [one.id for one in found]) is seen, who
    asked_for = await calls(world.ctx, await world.actor("west-member"))
    assert "夜校点子" not in [one.title for one in asked_for]
    west, token = await world.actor("west-member"), world.ctx.tokens.new()
    with pytest.raises(NoCampaign):
        await ideas.submit(world.ctx, west, own.id, "tip", "请老师来讲", token)
    east = await world.actor("east-member")
    assert "夜校点子" in [one.title for one in await calls(world.ctx, east)]
    await ideas.submit(world.ctx, east, own.id, "tip", "请老师来讲", token)


async def test_it_is_paused_and_closed_with_the_superiors(world: World, duty: int) -> None:
    await approve(world, await hand_in(world, duty))
    for act, state in (
        (pausing.pause, "paused"),
        (pausing.resume, "running"),
        (closing.close, "closed"),
    ):
        await act(world.ctx, "pairing")
        own = await below(world)
        assert own
        assert own.state == state


async def test_nobody_gives_it_another_plan_from_the_command_line(world: World, duty: int) -> None:
    await approve(world, await hand_in(world, duty))
    async with world.ctx.db.read() as session:
        key = await session.scalar(
            select(Campaign.key).where(Campaign.superior_id == world.campaign)
        )
    with pytest.raises(OwnPlanCampaign):
        await update_plan(world.ctx, pairing(), key or "")


async def test_it_follows_a_new_version_of_the_superiors_plan(world: World, duty: int) -> None:
    await approve(world, await hand_in(world, duty))
    own_plan = {**pairing().data["expectations"]["quarterly"], "kind": "plan"}  # type: ignore[index]
    shorter = {"period.end": "2026-10-31", "expectations.own-plan": own_plan}
    shorter |= {"stages.compete.end": "2026-09-30"}
    shorter |= {"stages.assess.start": "2026-10-01", "stages.assess.end": "2026-10-31"}
    loaded = await update_plan(world.ctx, bent(shorter), "pairing")
    assert await own_plan_effect.follow(world.ctx, loaded) == []
    own = await below(world)
    assert own
    assert own.plan.period.end == date(2026, 10, 31)
    assert set(own.plan.expectations) == {"night-school", "tip"}
    assert await own_plan_effect.follow(world.ctx, loaded) == []
    async with world.ctx.db.read() as session:
        numbers = await session.scalars(
            select(PlanVersion.number).where(PlanVersion.campaign_id == own.id)
        )
        assert sorted(numbers) == [1, 2]


async def test_a_plan_is_read_outside_the_transaction_and_again_under_a_newer_version(
    world: World, duty: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = await hand_in(world, duty)
    read = own_plan_effect.judge
    under: list[Plan] = []

    def meanwhile(ctx: Context, source: str, superior: Plan, issuer: str) -> Loaded:
        """Read in a thread, beside a version that comes just then."""
        if not under:
            # It would wait for ever if the reader held the only writer there is.
            asyncio.run_coroutine_threadsafe(taking(), loop).result(timeout=20)
        under.append(superior)
        return read(ctx, source, superior, issuer)

    async def taking() -> None:
        monthly = pairing().data["expectations"]["monthly"]  # type: ignore[index]
        taken = {"expectations.night-school": {**monthly, "title": "镇里的夜校"}}
        await update_plan(world.ctx, bent(taken), "pairing")

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(own_plan_effect, "judge", meanwhile)
    with pytest.raises(PlanUnfit):
        await approve(world, plan)
    assert ["night-school" in one.expectations for one in under] == [False, True]


async def test_what_no_longer_fits_stays_and_is_named(world: World, duty: int) -> None:
    await approve(world, await hand_in(world, duty))
    monthly = pairing().data["expectations"]["monthly"]  # type: ignore[index]
    taken = {"expectations.night-school": {**monthly, "title": "镇里的夜校"}}
    loaded = await update_plan(world.ctx, bent(taken), "pairing", date(2026, 4, 1))
    assert await own_plan_effect.follow(world.ctx, loaded) == ["east党支部"]
    own = await below(world)
    assert own
    assert "night-school" in own.plan.expectations
