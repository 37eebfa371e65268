"""Rewards and penalties: reckoned from figures, decided by people, asked again when they change."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from models.plan.loading import load
from models.plan.versions import resolve
from models.queries.reward_views import Line, RewardSheet
from services import figures, reward_decisions, reward_grants, rewards
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation
from services.reward_decisions import FigureChanged
from services.reward_grants import LevelCounted, SumOutside
from tests.services.dues import at, replan
from tests.services.worlds import PLANS, World

APPROVAL = {"on": True, "approval": "市协调小组 2026 年 7 号"}
HALF, YEAR = "2026-H1", "2026"
PLACE = {"title": "全市名次", "unit": "名", "per": "organisations"}


@pytest.fixture
async def paid(world: World) -> World:
    """The sums of the sub-district, and money that was approved."""
    await promise(world, APPROVAL)
    at(world, "2026-08-03T09:00")
    return world


async def promise(world: World, money: dict[str, object]) -> None:
    document = resolve(load(PLANS / "subdistrict-2011.yaml").plan)

    def plan(resolved: dict[str, Any]) -> None:
        resolved["figures"] = {"city-place": PLACE}
        resolved["rewards"] = document["rewards"]
        resolved["money"] = money

    await replan(world, plan)


async def enter(world: World, place: str, value: int, day: str) -> None:
    await figures.enter(
        world.ctx,
        await world.actor("head"),
        world.campaign,
        "city-place",
        Decimal(value),
        date.fromisoformat(day),
        "考核通报",
        world.ctx.tokens.new(),
        world.ids[place],
    )


async def sheet(world: World, period: str = HALF) -> RewardSheet:
    return await rewards.look(world.ctx, await world.actor("head"), world.campaign, period)


async def found(world: World, period: str = HALF) -> dict[tuple[str, str], Line]:
    names = {place: key for key, place in world.ids.items()}
    lines = (await sheet(world, period)).lines
    return {(one.reward, names[one.organisation_id]): one for one in lines}


def which(one: Line) -> tuple[str, int, int]:
    assert one.now is not None
    return one.reward, one.now.id, one.before.id if one.before else 0


async def confirm(world: World, one: Line) -> Line:
    head = await world.actor("head")
    return (await reward_decisions.confirm(world.ctx, head, which(one)))[1]


async def test_places_gained_and_first_places_stand_beside_each_other(paid: World) -> None:
    await enter(paid, "east", 5, "2025-06-30")
    await enter(paid, "east", 2, "2026-06-30")
    await enter(paid, "west", 4, "2025-06-30")
    await enter(paid, "west", 6, "2026-06-30")
    await enter(paid, "north", 3, "2026-06-30")
    sums = {key: one.won.yuan for key, one in (await found(paid)).items()}
    assert sums == {
        ("places-half", "east"): 3000,
        ("first-half", "east"): 3000,
        ("first-half", "north"): 1500,
    }
    lacking = [(str(one.day), one.names) for one in (await sheet(paid)).lacking]
    assert lacking == [("2025-06-30", ("north党支部",))]


async def test_the_years_end_pays_more_and_adds_points(paid: World) -> None:
    at(paid, "2027-01-11T09:00")
    for place, value in (("east", 1), ("west", 1), ("north", 3)):
        await enter(paid, place, value, "2026-12-31")
    await enter(paid, "north", 5, "2025-12-31")
    won = {key: (one.won.yuan, one.won.points) for key, one in (await found(paid, YEAR)).items()}
    assert won == {
        ("places-year", "north"): (4000, 0),
        ("first-year", "east"): (10_000, 1500),
        ("first-year", "west"): (10_000, 1500),
        ("first-year", "north"): (3000, 500),
    }


async def test_without_money_only_points_and_what_bars_are_left(world: World) -> None:
    await promise(world, {"on": False})
    at(world, "2027-01-11T09:00")
    await enter(world, "east", 9, "2025-12-31")
    await enter(world, "east", 1, "2026-12-31")
    assert (await sheet(world, YEAR)).by_hand == ("criticised",)
    (one,) = (await found(world, YEAR)).values()
    assert (one.reward, one.won.yuan, one.won.points) == ("first-year", None, 1500)
    on = (world.campaign, YEAR, "criticised")
    head, east = await world.actor("head"), world.ids["east"]
    _, line = await reward_grants.blame(world.ctx, head, on, east, "city", "市通报 3 号", "t")
    assert line.award is not None
    assert (line.award.percent, line.award.bars) == (None, True)


async def test_a_corrected_figure_asks_again_and_shows_the_difference(paid: World) -> None:
    await enter(paid, "east", 2, "2026-06-30")
    before = (await found(paid))["first-half", "east"]
    kept = await confirm(paid, before)
    assert (kept.open, kept.changed) == (False, False)
    assert await paid.told("award.confirmed") == {"east-secretary", "east-deputy"}
    with pytest.raises(AlreadyDone):
        await confirm(paid, kept)

    await enter(paid, "east", 3, "2026-06-30")
    with pytest.raises(FigureChanged):
        await confirm(paid, before)
    now = (await found(paid))["first-half", "east"]
    assert now.award is not None
    assert (now.changed, now.award.yuan, now.won.yuan) == (True, 3000, 1500)
    again = await confirm(paid, now)
    assert again.award is not None
    assert (again.changed, again.award.yuan) == (False, 1500)
    given = await rewards.given(paid.ctx, await paid.actor("east-secretary"))
    assert [one.award.yuan for one in given] == [1500]


async def test_what_came_to_nothing_since_is_taken_away_with_a_reason(paid: World) -> None:
    await enter(paid, "east", 3, "2026-06-30")
    await confirm(paid, (await found(paid))["first-half", "east"])
    await enter(paid, "east", 8, "2026-06-30")
    one = (await found(paid))["first-half", "east"]
    assert (one.changed, one.won.yuan) == (True, 0)
    head = await paid.actor("head")
    with pytest.raises(NotExpected):
        await reward_decisions.confirm(paid.ctx, head, which(one))
    _, line = await reward_decisions.strike(paid.ctx, head, which(one), "名次更正", "t")
    assert (await sheet(paid)).waiting == 0
    assert line.award is not None
    assert (line.award.confirmed, line.award.reason) == (False, "名次更正")
    assert await paid.told("award.struck") == {"east-secretary", "east-deputy"}


async def test_what_was_never_confirmed_is_struck_without_a_word_to_anybody(paid: World) -> None:
    await enter(paid, "east", 3, "2026-06-30")
    one = (await found(paid))["first-half", "east"]
    head = await paid.actor("head")
    await reward_decisions.strike(paid.ctx, head, which(one), "另有处分", "t")
    assert await paid.told("award.struck") == set()
    with pytest.raises(AlreadyDone):
        await reward_decisions.strike(paid.ctx, head, which(one), "再划一次", "u")
    confirmed = await confirm(paid, (await found(paid))["first-half", "east"])
    assert confirmed.award is not None
    assert confirmed.award.confirmed


async def test_one_award_for_a_task_within_the_range(paid: World) -> None:
    head, east, on = await paid.actor("head"), paid.ids["east"], (paid.campaign, YEAR, "single")

    async def award(task: str, yuan: int, whose: int = east) -> Line:
        token = paid.ctx.tokens.new()
        given = (task, yuan, "超额三成", token)
        return (await reward_grants.award(paid.ctx, head, on, whose, *given))[1]

    with pytest.raises(SumOutside):
        await award("招商引资", 4999)
    with pytest.raises(SumOutside):
        await award("招商引资", 10_001)
    with pytest.raises(NotExpected):
        await award("种树", 5000)
    with pytest.raises(NotFound):
        await award("招商引资", 5000, paid.ids["town"])
    kept = await award("招商引资", 5000)
    with pytest.raises(AlreadyDone):
        await award("招商引资", 6000)
    await award("劳动创业", 10_000)
    assert kept.award is not None
    await reward_decisions.strike(paid.ctx, head, kept.award.id, "核减", "t")
    assert (await award("招商引资", 7000)).won.yuan == 7000
    assert len((await sheet(paid, YEAR)).lines) == 2


async def test_of_two_criticisms_only_the_higher_level_counts(paid: World) -> None:
    head, east = await paid.actor("head"), paid.ids["east"]
    on = (paid.campaign, YEAR, "criticised")

    async def blame(level: str) -> Line:
        token = paid.ctx.tokens.new()
        return (await reward_grants.blame(paid.ctx, head, on, east, level, "通报", token))[1]

    await blame("city")
    with pytest.raises(LevelCounted):
        await blame("city")
    await blame("province")
    with pytest.raises(LevelCounted):
        await blame("city")
    with pytest.raises(NotExpected):
        await blame("village")
    (line,) = (await sheet(paid, YEAR)).lines
    assert line.award is not None
    assert (line.award.percent, line.award.bars, line.about) == (20, True, "省部级")


async def test_only_who_leads_the_campaign_decides(paid: World) -> None:
    await enter(paid, "east", 3, "2026-06-30")
    one = (await found(paid))["first-half", "east"]
    east = await paid.actor("east-secretary")
    with pytest.raises(NotYourOrganisation):
        await rewards.look(paid.ctx, east, paid.campaign, HALF)
    with pytest.raises(NotYourOrganisation):
        await reward_decisions.confirm(paid.ctx, east, which(one))
    with pytest.raises(NotYourOrganisation):
        await reward_grants.asked(paid.ctx, east, (paid.campaign, YEAR, "single"))
    assert await rewards.listed(paid.ctx, east) == []
    with pytest.raises(NotFound):
        await sheet(paid, "2027")
    with pytest.raises(NotFound):
        await reward_decisions.look(paid.ctx, await paid.actor("head"), 999)


async def test_a_renamed_reward_keeps_what_was_decided(paid: World) -> None:
    await enter(paid, "east", 3, "2026-06-30")
    await confirm(paid, (await found(paid))["first-half", "east"])

    def renamed(plan: dict[str, Any]) -> None:
        plan["rewards"]["top"] = {**plan["rewards"].pop("first-half"), "was": "first-half"}

    await replan(paid, renamed)
    one = (await found(paid))["top", "east"]
    assert one.award is not None
    assert not one.open
