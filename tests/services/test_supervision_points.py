"""What letters and cases cost: entered by the step, once, taken back with it, replayed."""

from typing import Any

import pytest
from sqlalchemy import select

from models.queries.docked import Docked, Occasion, docked, token
from models.queries.lights import lights, organisations
from models.tables import CaseState, PointClaim, PointState, SupervisionLetter
from scheduler.tick import tick
from services import standing, supervision, supervision_reads, supervision_withdrawing
from services.lights import watch_of
from services.ranking_check import replay
from services.refusals import AlreadyDone, NotFound
from services.submission import NothingWritten
from services.supervision_days import write
from services.supervision_points import dock
from tests.services.dues import at, frozen, replan, run_of
from tests.services.pointland import finalise, places, take_back
from tests.services.test_supervision import fed_back, list_east, supervised
from tests.services.worlds import World

RULES = {
    "reminded": {"title": "提醒扣分", "kind": "deduction", "standard": "一封一次。", "each": "1"},
    "ordered": {"title": "督办扣分", "kind": "deduction", "standard": "一件一次。", "each": "2"},
}


def costing(plan: dict[str, Any]) -> None:
    supervised(plan)
    plan["ranking"]["points"] = dict(RULES)
    plan["supervision"]["points"] = {"letter": "reminded", "case": "ordered"}


@pytest.fixture
async def owed(world: World) -> dict[str, int]:
    """April's summary; a week after the holidays nobody has written it."""
    await replan(world, costing)
    at(world, "2026-04-01T09:00")
    found = await frozen(world, "monthly", "2026-04")
    at(world, "2026-05-11T10:00")
    return found


async def claims(world: World) -> list[tuple[str, int, PointState]]:
    async with world.ctx.db.read() as session:
        rows = await session.scalars(select(PointClaim).order_by(PointClaim.id))
        return [(one.rule, one.value, one.state) for one in rows]


async def cost(world: World, occasion: Occasion, number: int) -> Docked:
    async with world.ctx.db.read() as session:
        found = await docked(session, occasion, number)
    assert found is not None
    return found


async def withdraw(world: World, case: int, who: str = "head") -> CaseState:
    actor, form = await world.actor(who), world.ctx.tokens.new()
    sheet = await supervision_withdrawing.withdraw(world.ctx, actor, case, "交过了，没录上", form)
    return sheet.view.state


async def test_a_case_costs_once_and_says_so(world: World, owed: dict[str, int]) -> None:
    sheet = await list_east(world, owed)
    assert sheet.docked is not None
    assert (sheet.docked.title, sheet.docked.value) == ("督办扣分", -2_000)
    assert await claims(world) == [("ordered", -2_000, PointState.VERIFIED)]
    again = (Occasion.CASE, sheet.view.id, world.ids["east"], ("x", "y"))
    with pytest.raises(Exception, match=r"UNIQUE|unique"):
        async with world.ctx.db.write() as session:
            await dock(session, world.ctx, await run_of(world), *again)
    assert len(await claims(world)) == 1


async def test_closing_keeps_what_it_cost(world: World, owed: dict[str, int]) -> None:
    case = await fed_back(world, owed)
    await supervision.close(world.ctx, await world.actor("head"), case)
    assert (await cost(world, Occasion.CASE, case)).state is PointState.VERIFIED
    with pytest.raises(AlreadyDone):
        await withdraw(world, case)


async def test_withdrawing_takes_it_back_and_tells_them(world: World, owed: dict[str, int]) -> None:
    case = (await list_east(world, owed)).view.id
    for who in ("east-secretary", "west-secretary"):
        with pytest.raises((AlreadyDone, NotFound)):
            await withdraw(world, case, who)
    assert await withdraw(world, case) is CaseState.WITHDRAWN
    assert (await cost(world, Occasion.CASE, case)).state is PointState.WITHDRAWN
    assert "east-secretary" in await world.told("supervision.step")
    # It was a mistake: the same thing may be listed again, and that costs again.
    after = await list_east(world, owed)
    assert after.view.previous_id == case
    assert [state for _, _, state in await claims(world)] == ["withdrawn", "verified"]


async def test_it_is_in_the_ledger_the_reasons_and_the_replay(
    world: World, owed: dict[str, int]
) -> None:
    await replan(world, lambda plan: plan["ranking"].update(parts={}, tie_break=[], base=100))
    case = (await list_east(world, owed)).view.id
    at(world, "2026-07-10T09:00")
    assert (await places(world))["east"].score == 98_000
    actor = await world.actor("east-secretary")
    (mine,) = await standing.mine(world.ctx, actor)
    (part,) = mine.standing.points
    assert (part.title, part.counted) == ("督办扣分", -2_000)
    assert [one.text for one in part.lines] == ["月小结"]
    await withdraw(world, case)
    assert await finalise(world)
    (mine,) = await standing.mine(world.ctx, actor)
    assert mine.standing.place.score == 100_000
    assert not any(one.differs for one in await replay(world.ctx))


async def test_what_is_in_a_final_ranking_stays(world: World, owed: dict[str, int]) -> None:
    case = (await list_east(world, owed)).view.id
    at(world, "2026-07-10T09:00")
    await places(world)
    await finalise(world)
    assert await withdraw(world, case) is CaseState.WITHDRAWN
    found = await cost(world, Occasion.CASE, case)
    assert (found.state, found.final) == (PointState.VERIFIED, True)


async def test_the_superior_may_take_back_the_points_alone(
    world: World, owed: dict[str, int]
) -> None:
    sheet = await list_east(world, owed)
    assert sheet.docked is not None
    await take_back(world, sheet.docked.point_id)
    head = await world.actor("head")
    after = await supervision_reads.look(world.ctx, head, sheet.view.id)
    assert after.docked is not None
    assert after.docked.state is PointState.WITHDRAWN
    assert after.view.state is CaseState.LISTED


async def test_what_the_day_lists_has_no_author(world: World, owed: dict[str, int]) -> None:
    await replan(world, lambda plan: plan["supervision"].update(open="automatic"))
    await tick(world.ctx)
    await tick(world.ctx)
    async with world.ctx.db.read() as session:
        rows = (await session.scalars(select(PointClaim))).all()
    assert {one.author_id for one in rows} == {None}
    assert len(rows) == len({one.form_token for one in rows}) == 3


async def test_a_letter_costs_and_is_withdrawn(world: World, owed: dict[str, int]) -> None:
    number = await letter(world)
    assert (await cost(world, Occasion.LETTER, number)).value == -1_000
    head, east = await world.actor("head"), await world.actor("east-secretary")
    with pytest.raises(NotFound):
        await supervision_withdrawing.withdraw_letter(world.ctx, east, number, "错了")
    with pytest.raises(NothingWritten):
        await supervision_withdrawing.withdraw_letter(world.ctx, head, number, " ")
    view = await supervision_withdrawing.withdraw_letter(world.ctx, head, number, "系统录晚了")
    assert view.withdrawn_why == "系统录晚了"
    assert (await cost(world, Occasion.LETTER, number)).state is PointState.WITHDRAWN
    assert await world.told("supervision.letter-withdrawn") == {"east-secretary", "east-deputy"}
    with pytest.raises(AlreadyDone):
        await supervision_withdrawing.withdraw_letter(world.ctx, head, number, "再撤")


async def letter(world: World) -> int:
    """As the day writes it, from two yellow lights."""
    run = await run_of(world)
    watch = watch_of(world.ctx, run)
    assert watch is not None
    async with world.ctx.db.write() as session:
        found = [
            one
            for one in await lights(session, watch, organisations())
            if one.organisation_id == world.ids["east"]
        ]
        await write(session, world.ctx, run, found)
    async with world.ctx.db.read() as session:
        return (await session.scalars(select(SupervisionLetter.id))).one()


async def test_without_points_nothing_is_taken(world: World, owed: dict[str, int]) -> None:
    await replan(world, lambda plan: plan["supervision"].pop("points"))
    assert (await list_east(world, owed)).docked is None
    assert await claims(world) == []


def test_a_step_has_one_name() -> None:
    assert token(Occasion.CASE, 7) == "supervision:case:7"
    assert token(Occasion.LETTER, 7) != token(Occasion.CASE, 7)
