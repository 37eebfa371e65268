"""A score below the plan's floor: a gap is owed, leaders are told, band and stars are barred."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from models.tables import Duty
from publishing.messages.evaluations import RENDERERS
from publishing.screens import ranking as ranking_screens
from publishing.screens import ranking_bands
from services import evaluations, gaps, plaque_decisions, standing
from services.evaluations import Occasion
from services.plaque_stars import StarsCapped
from tests.services.dues import at, replan, run_of
from tests.services.test_gaps import DRAFT
from tests.services.test_plaques import STARS, displayed, propose
from tests.services.test_ranking import published, running
from tests.services.test_voting_in_chat import T
from tests.services.worlds import World

VOTERS = ("head", "clerk", "secretary", "deputy", "member")
LOW = ("basically", *["dissatisfied"] * 4)
HIGH = ("mostly", *["satisfied"] * 4)


def floored(plan: dict[str, Any]) -> None:
    asked = {"kind": "gap", "by": "organisations", "every": "once", "due": {"on": "2026-03-20"}}
    plan["expectations"]["gap"] = {**asked, "title": "评议差距", "prompt": "差在哪里？"}
    rectify = {"of": "gap", "days": 30}
    plan["evaluations"]["masses"]["floor"] = {"score": 60, "rectify": rectify, "stars": 3}
    plan["plaques"] = {"stars": STARS}
    halves = {"a": {"title": "先进", "share": "2/3"}, "b": {"title": "一般", "share": "1/3"}}
    part = {"title": "群众评议", "measure": "evaluation", "of": "masses", "weight": 100}
    plan["ranking"] |= {"bands": halves, "parts": {"evaluation": part}, "tie_break": []}


@pytest.fixture
async def plan(world: World) -> World:
    await replan(world, floored)
    return world


async def judged(world: World, place: str, grades: tuple[str, ...], period: str) -> int:
    """A closed round about an organisation, in which all who are asked take part."""
    run = await run_of(world)
    async with world.ctx.db.write() as session:
        closes = world.ctx.clock.now() + timedelta(days=1)
        occasion = Occasion(run, "masses", period, closes)
        round_id = await evaluations.open_round(session, world.ctx, occasion, world.ids[place])
    for voter, grade in zip(VOTERS, grades, strict=True):
        actor = await world.actor(voter if voter in ("head", "clerk") else f"{place}-{voter}")
        await evaluations.cast(world.ctx, actor, round_id, (grade,) * 5)
    await evaluations.close_round(world.ctx, round_id)
    return round_id


async def owed(world: World) -> list[Duty]:
    async with world.ctx.db.read() as session:
        found = await session.scalars(
            select(Duty).where(Duty.expectation == "gap").order_by(Duty.id)
        )
        return list(found)


async def test_a_gap_is_owed_and_those_who_lead_are_told(plan: World) -> None:
    at(plan, "2026-06-20T16:00")
    await judged(plan, "west", HIGH, "2026-H1")
    assert await owed(plan) == []
    round_id = await judged(plan, "east", LOW, "2026-H1")

    (duty,) = await owed(plan)
    assert (duty.organisation_id, duty.period, duty.due_on) == (
        *(plan.ids["east"], "2026-06"),
        date(2026, 7, 20),
    )
    leading = {"east-secretary", "east-deputy", "head", "clerk"}
    assert await plan.told("evaluation.below") == leading
    async with plan.ctx.db.read() as session:
        refs: dict[str, int | str] = {"round": round_id, "due": "2026-07-20"}
        told = await RENDERERS["evaluation.below"](session, refs, T)
    assert told is not None
    assert "得分 12.00，低于方案定的 60 分" in told.text
    assert "请在7月20日前找准差在哪里，写明整改措施，交“评议差距”" in told.text
    assert "不进“先进”" in told.text
    assert "不超过 3 星" in told.text
    secretary = await plan.actor("east-secretary")
    sheet = await gaps.submit(
        plan.ctx,
        secretary,
        duty.id,
        replace(DRAFT, deadline=date(2026, 7, 10)),
        plan.ctx.tokens.new(),
    )
    assert sheet.title == "评议差距"


async def test_another_round_of_the_month_asks_for_it_once(plan: World) -> None:
    at(plan, "2026-06-20T16:00")
    await judged(plan, "east", LOW, "2026-H1")
    at(plan, "2026-06-25T16:00")
    await judged(plan, "east", LOW, "2026-H2")
    assert [duty.due_on for duty in await owed(plan)] == [date(2026, 7, 20)]


async def test_it_is_not_in_the_first_band_and_is_told_why(plan: World) -> None:
    at(plan, "2026-06-20T16:00")
    await judged(plan, "east", LOW, "2026-H1")
    await judged(plan, "west", LOW[1:] + LOW[:1], "2026-H1")
    await judged(plan, "north", HIGH, "2026-H1")
    at(plan, "2026-07-08T10:00")
    run = await running(plan)
    places = await published(plan, run)
    assert {one.organisation_id for one in places if one.barred} == {
        *(plan.ids["east"], plan.ids["west"])
    }
    assert ranking_bands.band_titles(run.plan, places) == ["先进", "一般", "一般"]
    actor = await plan.actor("east-secretary")
    (stood,) = await standing.mine(plan.ctx, actor)
    told = ranking_screens.why(T, stood.standing, stood.plan).text
    assert "低于方案定的底线，不进“先进”" in told


async def test_stars_are_capped_until_an_evaluation_reaches_the_floor_again(plan: World) -> None:
    at(plan, "2026-06-20T16:00")
    waiting = await propose(plan, "west-secretary", "stars", stars=4)
    mine = await displayed(plan, "east-secretary", "stars", stars=3)
    await judged(plan, "east", LOW, "2026-H1")
    await judged(plan, "west", LOW, "2026-H1")
    head, token = await plan.actor("head"), plan.ctx.tokens.new
    with pytest.raises(StarsCapped):
        await plaque_decisions.restar(plan.ctx, head, mine.view.id, 4, "进步了", token())
    with pytest.raises(StarsCapped):
        await plaque_decisions.confirm(plan.ctx, head, waiting.view.id)
    await plaque_decisions.restar(plan.ctx, head, mine.view.id, 2, "评议低", token())
    at(plan, "2026-12-20T16:00")
    await judged(plan, "east", HIGH, "2026-H2")
    await plaque_decisions.restar(plan.ctx, head, mine.view.id, 5, "上来了", token())
