"""Spot checks: who draws, what is kept of it, what a check leads to."""

from typing import Any

import pytest
from sqlalchemy import update

from models.tables import (
    CaseState,
    CheckFinding,
    DrawnFrom,
    Supervised,
    SupervisionCandidate,
    SupervisionDraw,
)
from services import draw_checks, draws
from services.commitment_reviews import approve
from services.draws import DrawDraft, DrawSheet, TooFewToDraw
from services.refusals import AlreadyDone, AlreadySubmitted, NotExpected, NotFound
from tests.services.dues import at, replan
from tests.services.test_commitments import by_organisation
from tests.services.worlds import ROOT, World

ORGANISATIONS = DrawDraft(DrawnFrom.ORGANISATIONS, None, 2, "例行抽查")


def with_checks(plan: dict[str, Any]) -> None:
    plan["supervision"] = {"check": {"title": "随机抽查"}}


@pytest.fixture
async def town(world: World) -> World:
    await replan(world, with_checks)
    at(world, "2026-05-11T10:00")
    return world


async def draw(
    world: World, draft: DrawDraft = ORGANISATIONS, who: str = "head", token: str = ""
) -> DrawSheet:
    actor, token = await world.actor(who), token or world.ctx.tokens.new()
    return await draws.draw(world.ctx, actor, world.campaign, world.ids[ROOT], draft, token)


async def found(world: World, finding: CheckFinding) -> int:
    """The first one drawn, looked into."""
    one = (await draw(world)).chosen[0].id
    who, token = await world.actor("clerk"), world.ctx.tokens.new()
    await draw_checks.find(world.ctx, who, one, finding, "台账缺两页", token)
    return one


async def test_every_draw_has_its_number_and_its_candidates(town: World) -> None:
    first, second = await draw(town), await draw(town, token="again")
    assert (first.view.number, second.view.number) == (1, 2)
    assert (len(first.chosen), first.view.whole) == (2, 3)
    assert first.view.text.splitlines() == [
        *("pairing", "2026-05-11", "1", "2"),
        *("east", "north", "west"),
    ]
    assert [one.number for one in await draws.register(town.ctx, await town.actor("clerk"))] == [
        *(2, 1),
    ]
    with pytest.raises(AlreadySubmitted):
        await draw(town, token="again")


async def test_a_draw_is_reckoned_again_and_a_changed_one_shows(town: World) -> None:
    await draw(town)
    (one,) = await draw_checks.verify(town.ctx, 1)
    assert one.good
    assert (
        await draw_checks.verify(town.ctx, 1, "nosuch")
        == await draw_checks.verify(town.ctx, 2)
        == []
    )
    async with town.ctx.db.write() as session:
        chosen = SupervisionCandidate.place == 1
        await session.execute(update(SupervisionCandidate).where(chosen).values(place=None))
    (one,) = await draw_checks.verify(town.ctx, 1, "pairing")
    assert (one.good, one.text, one.result) == (False, True, False)
    async with town.ctx.db.write() as session:
        await session.execute(update(SupervisionDraw).values(reason="x", many=1))
    (one,) = await draw_checks.verify(town.ctx, 1)
    assert (one.text, one.seed) == (False, False)


async def test_only_those_above_draw_and_only_where_the_plan_checks(town: World) -> None:
    for who in ("east-secretary", "east-member"):
        with pytest.raises(NotFound):
            await draw(town, who=who)
    made = await draw(town)
    with pytest.raises(NotFound):
        await draws.look(town.ctx, await town.actor("east-secretary"), made.view.id)
    await replan(town, lambda plan: plan.pop("supervision"))
    with pytest.raises(NotFound):
        await draw(town)


async def test_no_more_are_drawn_than_there_are(town: World) -> None:
    for draft in (
        DrawDraft(DrawnFrom.ORGANISATIONS, None, 4, "例行"),
        DrawDraft(DrawnFrom.ORGANISATIONS, "department", 1, "例行"),
        DrawDraft(DrawnFrom.PROMISES, None, 1, "例行"),
    ):
        with pytest.raises(TooFewToDraw):
            await draw(town, draft)


async def test_a_published_promise_is_drawn(town: World) -> None:
    view = await by_organisation(town)
    await approve(town.ctx, await town.actor("head"), view.id)
    made = await draw(town, DrawDraft(DrawnFrom.PROMISES, "community", 1, "看承诺"))
    assert [(one.key, one.promise) for one in made.chosen] == [(f"east/{view.id}", view.target)]


async def test_a_finding_stands_and_a_problem_becomes_a_case(town: World) -> None:
    one, head = await found(town, CheckFinding.PROBLEM), await town.actor("head")
    with pytest.raises(AlreadyDone):
        await draw_checks.find(town.ctx, head, one, CheckFinding.FINE, "没事", "other")
    sheet = await draw_checks.list_(town.ctx, head, one)
    view = sheet.view
    assert (view.source, view.state, view.title) == (
        *(Supervised.CHECK, CaseState.LISTED),
        "台账缺两页",
    )
    with pytest.raises(AlreadyDone):
        await draw_checks.list_(town.ctx, head, one)


async def test_what_is_fine_becomes_no_case(town: World) -> None:
    one = await found(town, CheckFinding.FINE)
    with pytest.raises(NotExpected):
        await draw_checks.list_(town.ctx, await town.actor("head"), one)
