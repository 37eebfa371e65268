from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, update

from models.plan.loading import Loaded, read
from models.plan.problems import PlanErrors
from models.rules.periods import PeriodKind
from models.rules.reach import Absent, Reach
from models.tables import (
    Appointment,
    Campaign,
    CampaignState,
    Duty,
    Organisation,
    PlanVersion,
    Round,
)
from scheduler.tick import tick
from services import closing, pausing
from services.campaign_loading import LeftOut, load_plan, update_plan
from services.campaigns import all_campaigns, plan_in_force, require_running, running
from services.refusals import (
    CampaignOver,
    CampaignTaken,
    EvaluationOpen,
    NoCampaign,
    NotFound,
    NotNow,
    TooEarly,
    UnknownTree,
)
from tests.services.worlds import ROOT, World
from tests.unit.plan.texts import SMALL, bent, pairing

TODAY = date(2026, 3, 2)
APRIL = date(2026, 4, 1)


def renamed() -> Loaded:
    """The pairing plan with its monthly summary under another key."""
    monthly = pairing().data["expectations"]["monthly"]  # type: ignore[index]
    return bent(
        {
            "expectations.monthly": None,
            "expectations.report": {**monthly, "was": "monthly"},
            "ranking.parts.summaries.of": "report",
        }
    )


async def duties(world: World, key: str) -> Counter[tuple[str, str]]:
    """How many duties of the campaign each (expectation, period) has."""
    async with world.ctx.db.read() as session:
        rows = await session.execute(
            select(Duty.expectation, Duty.period)
            .join(Campaign, Campaign.id == Duty.campaign_id)
            .where(Campaign.key == key)
        )
        return Counter((expectation, period) for expectation, period in rows)


async def in_force(world: World, day: date) -> int:
    """The number of the version of that day."""
    async with world.ctx.db.read() as session:
        version_id, _ = await plan_in_force(session, world.ctx, world.campaign, day)
        return (await session.get_one(PlanVersion, version_id)).number


async def test_a_plan_becomes_a_campaign_of_the_tree(world: World) -> None:
    started = await load_plan(world.ctx, pairing(), ROOT, "second")
    assert (started.key, started.number, started.changed) == ("second", 1, True)
    assert started.effective_from == date(2026, 1, 1)
    head = await world.actor("head")
    async with world.ctx.db.read() as session:
        views = await running(session, world.ctx, head)
    assert [(view.key, view.organisation_id) for view in views] == [
        ("pairing", world.ids[ROOT]),
        ("second", world.ids[ROOT]),
    ]
    assert views[1].plan == pairing().plan


async def test_loaded_in_mid_period_it_owes_what_is_still_to_come_and_sends_nothing(
    world: World,
) -> None:
    await load_plan(world.ctx, pairing(), ROOT, "second")
    owed = await duties(world, "second")
    assert set(owed) == {
        ("idea", "2026-H1"),
        ("mutual-visit", "stage:compete"),
        ("monthly", "2026-03"),
        ("quarterly", "2026-Q1"),
        ("comment", "2026-Q1"),
        ("honour:pacesetter", "2026-Q1"),
    }
    assert owed["monthly", "2026-03"] == 3
    assert await world.sent() == []


async def test_the_tick_goes_on_where_loading_left_off(world: World) -> None:
    await load_plan(world.ctx, pairing(), ROOT, "second")
    before = await duties(world, "second")
    await tick(world.ctx)
    assert await duties(world, "second") == before
    world.clock.set(datetime(2026, 4, 1, 2, tzinfo=UTC))
    await tick(world.ctx)
    after = await duties(world, "second")
    assert after["monthly", "2026-04"] == after["comment", "2026-Q2"] == 3
    assert sum(after.values()) == sum(before.values()) + 12


async def test_the_same_plan_again_changes_nothing(world: World) -> None:
    first = await load_plan(world.ctx, pairing(), ROOT, "second")
    noted = read("# 注释\n" + pairing().source, "pairing.yaml")
    again = await load_plan(world.ctx, noted, ROOT, "second")
    assert (again.changed, again.version_id) == (False, first.version_id)


async def test_a_version_holds_from_its_day(world: World) -> None:
    changed = bent({"ideas": {"max_length": 300}})
    added = await update_plan(world.ctx, changed, "pairing", APRIL)
    assert (added.number, added.effective_from) == (2, APRIL)
    assert [await in_force(world, date(2026, month, 1)) for month in (1, 3, 4, 12)] == [1, 1, 2, 2]
    assert await in_force(world, date(2025, 12, 31)) == 1


async def test_of_two_versions_of_one_day_the_later_holds(world: World) -> None:
    for limit in (300, 200):
        await update_plan(world.ctx, bent({"ideas": {"max_length": limit}}), "pairing")
    assert await in_force(world, TODAY) == 3


async def test_a_version_cannot_reach_back(world: World) -> None:
    changed = bent({"ideas": {"max_length": 300}})
    with pytest.raises(TooEarly) as refused:
        await update_plan(world.ctx, changed, "pairing", date(2026, 3, 1))
    assert refused.value.args_ == {"day": TODAY}
    await update_plan(world.ctx, changed, "pairing", APRIL)
    another = bent({"ideas": {"max_length": 200}})
    with pytest.raises(TooEarly):
        await update_plan(world.ctx, another, "pairing", TODAY)
    assert (await update_plan(world.ctx, another, "pairing")).effective_from == APRIL


async def test_what_a_new_version_adds_is_owed_at_once(world: World) -> None:
    study = {"title": "学习小结", "kind": "summary", "by": "organisations", "every": "month"}
    study |= {"due": {"last_workday": True}, "prompt": "学了什么？"}  # type: ignore[dict-item]
    await update_plan(world.ctx, bent({"expectations.study": study}), "pairing")
    assert (await duties(world, "pairing"))["study", "2026-03"] == 3


async def test_a_renamed_expectation_is_not_owed_twice(world: World) -> None:
    await load_plan(world.ctx, pairing(), ROOT, "second")
    await update_plan(world.ctx, renamed(), "second")
    owed = await duties(world, "second")
    assert ("monthly", "2026-03") in owed
    assert ("report", "2026-03") not in owed
    world.clock.set(datetime(2026, 4, 1, 2, tzinfo=UTC))
    await tick(world.ctx)
    assert (await duties(world, "second"))["report", "2026-04"] == 3


async def test_what_the_tick_has_yet_to_open_is_left_to_it(world: World) -> None:
    """An update at one minute past midnight, before the first tick of the month."""
    world.clock.set(datetime(2026, 3, 31, 16, 1, tzinfo=UTC))
    await update_plan(world.ctx, bent({"ideas": {"max_length": 300}}), "pairing")
    assert ("monthly", "2026-04") not in await duties(world, "pairing")
    await tick(world.ctx)
    assert (await duties(world, "pairing"))["monthly", "2026-04"] == 3


async def test_who_is_left_out_is_told(world: World) -> None:
    async with world.ctx.db.write() as session:
        for key, category in (("east", None), ("west", "village")):
            await session.execute(
                update(Organisation).where(Organisation.key == key).values(category=category)
            )
    started = await load_plan(world.ctx, pairing(), ROOT, "second")
    assert list(started.left_out) == [LeftOut("east党支部", None), LeftOut("west党支部", "village")]
    assert (await duties(world, "second"))["monthly", "2026-03"] == 1


async def test_what_nobody_owes_and_who_is_named_in_vain_is_told(world: World) -> None:
    narrowed = {"expectations.idea.levels": [2], "expectations.monthly.owners": ["east", "south"]}
    started = await load_plan(world.ctx, bent(narrowed), ROOT, "second")
    assert started.reach == Reach(("金点子",), (Absent("月小结", "south"),))
    assert (await duties(world, "second"))["monthly", "2026-03"] == 1
    mended = {**narrowed, "expectations.idea.levels": [1]}
    updated = await update_plan(world.ctx, bent(mended), "second")
    assert updated.reach.nobody == ()


async def test_who_is_looked_at_as_the_plan_begins(world: World) -> None:
    """A roster may hold offices from the first day on only."""
    first = date(2026, 6, 1)
    async with world.ctx.db.write() as session:
        await session.execute(update(Appointment).values(valid_from=first))
    asked = pairing().plan.expectations
    staged = [key for key, one in asked.items() if one.every is PeriodKind.STAGE]
    without = {f"expectations.{key}": None for key in staged}
    coming = bent({"period.start": "2026-06-01", "stages": {}, **without})
    started = await load_plan(world.ctx, coming, ROOT, "second")
    assert started.reach == Reach()


async def test_remarks_come_back_and_errors_refuse(world: World) -> None:
    started = await load_plan(world.ctx, pairing(), ROOT, "second")
    assert [one.code for one in started.problems] == ["period-begun"]
    with pytest.raises(PlanErrors):
        await load_plan(world.ctx, bent({"ranking.parts.promise.weight": 11}), ROOT, "third")
    assert {view.key for view in await all_campaigns(world.ctx)} == {"pairing", "second"}


async def test_a_plan_that_is_over_never_starts(world: World) -> None:
    world.clock.set(datetime(2027, 1, 1, tzinfo=UTC))
    with pytest.raises(CampaignOver):
        await load_plan(world.ctx, pairing(), ROOT, "second")
    with pytest.raises(CampaignOver):
        await update_plan(world.ctx, pairing(), "pairing")


async def test_where_it_cannot_start(world: World) -> None:
    with pytest.raises(UnknownTree):
        await load_plan(world.ctx, pairing(), "nowhere")
    with pytest.raises(NoCampaign):
        await update_plan(world.ctx, pairing(), "unknown")
    async with world.ctx.db.write() as session:
        session.add(
            Organisation(tree="city", key="city", name="市委", pseudonym="o-city", valid_from=TODAY)
        )
    with pytest.raises(CampaignTaken):
        await load_plan(world.ctx, pairing(), "city", "pairing")
    small = read(SMALL, "small.yaml")
    assert (await load_plan(world.ctx, small, "city")).key == "small"
    mayor = replace(await world.actor("head"), tree="city")
    async with world.ctx.db.read() as session:
        assert [one.key for one in await running(session, world.ctx, mayor)] == ["small"]
        assert [one.tree for one in await running(session, world.ctx)] == ["town", "city"]


async def test_pausing_resuming_closing(world: World) -> None:
    async def state() -> CampaignState:
        return (await all_campaigns(world.ctx))[0].state

    await pausing.pause(world.ctx, "pairing")
    assert await state() is CampaignState.PAUSED
    with pytest.raises(NotNow):
        await pausing.pause(world.ctx, "pairing")
    await pausing.resume(world.ctx, "pairing")
    assert await state() is CampaignState.RUNNING
    await closing.close(world.ctx, "pairing")
    assert await state() is CampaignState.CLOSED
    with pytest.raises(NotNow):
        await pausing.resume(world.ctx, "pairing")
    with pytest.raises(NotNow):
        await update_plan(world.ctx, bent({"ideas": {"max_length": 300}}), "pairing")
    with pytest.raises(NotFound):
        await closing.close(world.ctx, "unknown")


async def test_an_open_round_keeps_the_campaign_open(world: World) -> None:
    async with world.ctx.db.write() as session:
        version = await session.scalar(select(PlanVersion.id))
        session.add(
            Round(
                campaign_id=world.campaign,
                plan_version_id=version,
                evaluation="masses",
                period="2026-H1",
                organisation_id=world.ids["east"],
                public_key=bytes(32),
                key_name="k",
                opened_at=world.clock.now(),
                closes_at=world.clock.now(),
            )
        )
    with pytest.raises(EvaluationOpen):
        await closing.close(world.ctx, "pairing")
    with pytest.raises(pausing.VotingOpen):
        await pausing.pause(world.ctx, "pairing")


async def test_only_a_running_campaign_of_ones_own_tree(world: World) -> None:
    actor = await world.actor("head")
    async with world.ctx.db.read() as session:
        found = await require_running(session, world.ctx, actor, world.campaign)
        assert found.plan == pairing().plan
        with pytest.raises(NoCampaign):
            await require_running(
                session, world.ctx, replace(actor, tree="elsewhere"), world.campaign
            )
        with pytest.raises(NoCampaign):
            await require_running(session, world.ctx, actor, 99)
    await world.pause()
    async with world.ctx.db.read() as session:
        with pytest.raises(NoCampaign):
            await require_running(session, world.ctx, actor, world.campaign)
