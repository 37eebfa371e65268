"""A secret vote on organisations that stand for an honour: who is asked about which, what becomes
of the result, who is told."""

from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from models.plan.judging import Judged
from models.queries.traffic import papers as papers_asked
from models.rules import papers
from models.tables import Member, NominationState, RoundState, Subject, Voter
from services import evaluations, honours
from services.evaluations import remark_reads
from services.evaluations.casting import cast
from services.evaluations.closing import close_round
from services.refusals import NotFound, NotOnTheRoll
from tests.services.dues import at, replan, run_of
from tests.services.test_honours import Q2, appoint, confirm, opened, propose
from tests.services.worlds import World

KEY = "pacesetter"
EAST, WEST = 0, 1


@pytest.fixture
async def standing(world: World) -> World:
    """East and west stand; north does not."""

    def change(plan: dict[str, Any]) -> None:
        plan["honours"][KEY]["whom"] = "organisations"
        plan["evaluations"][KEY]["voters"] = {"superior": 20, "peers": 40, "members": 40}
        plan["evaluations"][KEY]["remarks"] = True

    await replan(world, change)
    at(world, "2026-05-25T09:00")
    for place in ("east", "west"):
        await propose(world, f"{place}-secretary", place, KEY)
    return world


async def rolls(world: World, round_id: int) -> dict[str, str]:
    async with world.ctx.db.read() as session:
        rows = await session.execute(
            select(Member.key, Voter.papers)
            .join(Voter, Voter.member_id == Member.id)
            .where(Voter.round_id == round_id)
        )
        return dict(rows.all())


async def vote(world: World, round_id: int) -> None:
    """All for east, all but one against west; one remark on each."""
    for who, line in sorted((await rolls(world, round_id)).items()):
        actor = await world.actor(who)
        for place in papers.waiting(line):
            grade = "approve" if place == EAST or who == "head" else "against"
            remark = f"谈谈{place}" if who == "clerk" else ""
            await cast(world.ctx, actor, round_id, (grade,), place, remark)


async def test_nobody_is_asked_about_an_organisation_of_his_own(standing: World) -> None:
    round_id = await opened(standing)
    found = await rolls(standing, round_id)
    for who, line in found.items():
        place = who.partition("-")[0]
        assert line == {"east": "-0", "west": "0-"}.get(place, "00")
    assert {"head", "clerk", "north-member", "east-secretary", "west-member"} <= set(found)
    east = await standing.actor("east-secretary")
    with pytest.raises(NotOnTheRoll):
        await cast(standing.ctx, east, round_id, ("approve",), EAST)
    asked = await evaluations.colleagues(standing.ctx, east, round_id)
    assert [(one.place, one.name) for one in asked.people] == [(WEST, "west党支部")]
    paper = await evaluations.paper(standing.ctx, east, round_id)
    assert (paper.judged, paper.whom, paper.asked) == (Judged.UNITS, "west党支部", 1)


async def test_who_belongs_to_all_that_stand_is_not_asked(standing: World) -> None:
    await appoint(standing, "east-deputy", "west")
    assert "east-deputy" not in await rolls(standing, await opened(standing))


async def test_what_came_of_it_is_a_ground_for_the_list(standing: World) -> None:
    round_id = await opened(standing)
    await vote(standing, round_id)
    await close_round(standing.ctx, round_id)
    head = await standing.actor("head")
    found = await honours.look(standing.ctx, head, standing.campaign, KEY, Q2)
    first, second = (one.id for one in found.standing)
    assert found.votes.over
    # All of one mind about the first: of it only the verdict is told.
    assert found.votes.passed == {first: True}
    assert (0,) < found.votes.points[second] < (50_000,)
    assert all(one.holds for one in await evaluations.verify(standing.ctx, round_id))
    await confirm(standing, first, key=KEY)
    found = await honours.look(standing.ctx, head, standing.campaign, KEY, Q2)
    assert {one.nominee: one.state for one in found.mine} == {
        "east党支部": NominationState.CHOSEN,
        "west党支部": NominationState.PASSED_OVER,
    }


async def test_results_are_for_those_who_lead_it_or_the_campaign(standing: World) -> None:
    round_id = await opened(standing)
    await vote(standing, round_id)
    await close_round(standing.ctx, round_id)
    assert await standing.told("evaluation.own") == {
        *("east-secretary", "east-deputy", "west-secretary", "west-deputy")
    }
    east, head = await standing.actor("east-secretary"), await standing.actor("head")
    view = await evaluations.outcome(standing.ctx, east, round_id, EAST)
    assert (view.subject, view.whom, view.member_id) == ("east党支部", "east党支部", None)
    (line,) = [
        one for one in await evaluations.outcomes(standing.ctx, east) if one.round_id == round_id
    ]
    assert (line.judged, line.place) == (Judged.UNITS, EAST)
    with pytest.raises(NotFound):
        await evaluations.outcome(standing.ctx, east, round_id, WEST)
    with pytest.raises(NotFound):
        await evaluations.outcome(standing.ctx, await standing.actor("east-member"), round_id, EAST)
    table = await evaluations.people(standing.ctx, head, round_id)
    assert {one.name for one in table.people} == {"east党支部", "west党支部"}
    with pytest.raises(NotFound):
        await evaluations.people(standing.ctx, east, round_id)


async def test_remarks_are_read_by_those_who_lead_it(standing: World) -> None:
    round_id = await opened(standing)
    await vote(standing, round_id)
    await close_round(standing.ctx, round_id)
    east = await standing.actor("east-secretary")
    page = await remark_reads.listing(standing.ctx, east, round_id, EAST)
    assert [one.text for one in page.shown] == ["谈谈0"]
    assert not page.hides
    with pytest.raises(NotFound):
        await remark_reads.listing(standing.ctx, east, round_id, WEST)


async def test_sheets_asked_for_are_counted(standing: World) -> None:
    round_id = await opened(standing)
    plan = (await run_of(standing)).plan
    async with standing.ctx.db.read() as session:
        found = await papers_asked(session, KEY, plan.evaluations[KEY])
    assert (found.most, found.people) == (2, 2)
    assert round_id


@pytest.mark.parametrize("both", [True, False])
async def test_a_subject_is_a_member_or_an_organisation(standing: World, *, both: bool) -> None:
    round_id = await opened(standing)
    head = (await standing.actor("head")).member_id
    one = {"member_id": head, "organisation_id": standing.ids["north"]} if both else {}
    with pytest.raises(IntegrityError):
        async with standing.ctx.db.write() as session:
            await session.execute(insert(Subject).values(round_id=round_id, place=9, **one))


async def test_a_void_round_shows_nothing(standing: World) -> None:
    round_id = await opened(standing)
    for name in standing.ctx.keys.names():
        standing.ctx.keys.destroy(name)
    await close_round(standing.ctx, round_id)
    head = await standing.actor("head")
    table = await evaluations.people(standing.ctx, head, round_id)
    assert (table.state, table.people) == (RoundState.VOID, ())
