"""Points: claimed and verified, entered and taken back; in the ledger each is one line."""

from datetime import date

import pytest
from sqlalchemy import select, update

from models.plan.programme import span
from models.plan.reckoning import score
from models.queries.part_sums import part_sums
from models.queries.standing_points import sums_of
from models.rules.periods import period_with_key
from models.rules.pointing import PREFIX, PointKind
from models.tables import Member, PointState, ScoreEntry
from services import point_reads, points, standing
from services.ledger import settle
from services.point_offers import enterable
from services.point_offers import places as entered_on
from services.points import AlreadyFinal, EvidenceMissing, PointDayOutside, PointDraft
from services.ranking_check import replay
from services.refusals import AlreadyDone, NotFound, OwnWork
from tests.services.dues import run_of
from tests.services.pointland import (
    JUNE,
    PROOF,
    claim,
    enter,
    finalise,
    newest,
    offers,
    places,
    pointed,
    take_back,
    verified,
)
from tests.services.test_ranking import SECOND_QUARTER, quarter
from tests.services.test_tick import at
from tests.services.worlds import World


@pytest.fixture(autouse=True)
async def _in_july(world: World) -> None:
    await pointed(world)


async def agrees(world: World) -> bool:
    """What was published follows from the ledger alone, though nobody has a name any more."""
    async with world.ctx.db.write() as session:
        await session.execute(update(Member).values(name=""))
    found = await replay(world.ctx)
    return bool(found) and not any(one.differs for one in found)


async def entries(world: World) -> list[ScoreEntry]:
    pointed = ScoreEntry.part.startswith(PREFIX)
    async with world.ctx.db.read() as session:
        return list(
            await session.scalars(select(ScoreEntry).where(pointed).order_by(ScoreEntry.id))
        )


async def weighed(world: World) -> dict[str, int]:
    """What each would have without points."""
    rules = (await run_of(world)).plan.ranking
    assert rules
    async with world.ctx.db.read() as session:
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)
    return {key.removeprefix("o-"): score(rules, one).total or 0 for key, one in sums.items()}


async def test_what_is_verified_counts_up_to_its_cap_and_the_rest_does_not(world: World) -> None:
    await claim(world, "east", "province")
    for _ in range(2):
        await verified(world, "north", "city")
    after, before = await places(world), await weighed(world)
    assert after["east"].score == before["east"]
    assert after["north"].score == before["north"] + 6_000
    assert [one.value for one in await entries(world)] == [3_500, 3_500]
    assert await agrees(world)


async def test_of_one_thing_only_the_highest_level_counts(world: World) -> None:
    first = await verified(world, "north", "county")
    second = await verified(world, "north", "city", matter=first)
    await verified(world, "north", "county", matter=second)
    after, before = await places(world), await weighed(world)
    assert after["north"].score == before["north"] + 3_500
    assert {one.matter for one in await entries(world)} == {first}
    assert await agrees(world)


async def test_a_deduction_taken_back_during_the_notice_is_reversed(world: World) -> None:
    late = await enter(world, "east", "late")
    assert await world.told("point.entered") == {"east-secretary", "east-deputy"}
    published, before = await places(world), await weighed(world)
    assert published["east"].score == before["east"] - 1_500
    await take_back(world, late.view.id)
    assert await world.told("point.taken-back") == {"east-secretary", "east-deputy"}
    assert (await newest(world))["east"].score == published["east"].score
    assert await finalise(world)
    assert (await newest(world))["east"].score == before["east"]
    one, other = await entries(world)
    assert (one.value, other.value, other.reverses) == (-1_500, 1_500, one.id)
    assert await agrees(world)


async def test_after_the_notice_nothing_is_taken_back(world: World) -> None:
    late = await enter(world, "east", "late")
    await places(world)
    await finalise(world)
    with pytest.raises(AlreadyFinal):
        await take_back(world, late.view.id)


async def test_veto_zero_and_not_excellent_are_three_things(world: World) -> None:
    for place, rule in (("east", "accident"), ("west", "false"), ("north", "criticised")):
        await enter(world, place, rule)
    found = await places(world)
    assert [found[name].effects for name in ("east", "west", "north")] == [
        {PointKind.VETO},
        {PointKind.ZERO},
        {PointKind.NOT_EXCELLENT},
    ]
    assert found["east"].place is None
    assert found["east"].score > 0
    assert found["west"].score == 0
    assert list(found)[-1] == "east"
    assert await agrees(world)


async def test_what_was_verified_after_the_ranking_counts_in_the_next(world: World) -> None:
    waiting = await claim(world, "east")
    before = (await places(world))["east"].score
    at(world, 7, 9, 9)
    await points.verify(world.ctx, await world.actor("head"), waiting)
    await finalise(world)
    assert (await newest(world))["east"].score == before
    assert await entries(world) == []
    assert await agrees(world)
    run, at_end = await run_of(world), world.ctx.clock.now()
    third = period_with_key("2026-Q3", span(run.plan))
    assert third is not None
    async with world.ctx.db.write() as session:
        await settle(session, world.ctx, run, third, at_end)
        await settle(session, world.ctx, run, quarter(run), at_end)
    (line,) = await entries(world)
    assert (line.period, line.value) == ("2026-Q3", 2_000)
    sheet = await point_reads.look(world.ctx, await world.actor("head"), waiting)
    assert sheet.view.counted == "2026-Q3"


async def test_the_lines_of_one_add_up_as_those_of_all(world: World) -> None:
    """Two implementations of the same sums: in SQL for everybody, in Python for "why"."""
    first = await verified(world, "east")
    await verified(world, "east", "province", matter=first)
    await enter(world, "east", "late")
    gone = await enter(world, "east", "late")
    await places(world)
    await take_back(world, gone.view.id)
    await finalise(world)
    async with world.ctx.db.read() as session:
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)
        mine = select(ScoreEntry).where(ScoreEntry.subject == "o-east").order_by(ScoreEntry.id)
        own = list(await session.scalars(mine))
    assert sums["o-east"] == sums_of(own)
    assert sums["o-east"]["points.award"] == 5_000


async def test_why_shows_each_line_the_cap_and_what_is_struck(world: World) -> None:
    first = await verified(world, "north", "county")
    await verified(world, "north", "city", matter=first)
    await verified(world, "north", "province")
    gone = await enter(world, "north", "late")
    await places(world)
    await take_back(world, gone.view.id)
    await finalise(world)
    (stood,) = await standing.mine(world.ctx, await world.actor("north-member"))
    award, late = stood.standing.points
    assert (award.counted, award.cap) == (6_000, 6_000)
    assert [(one.level, one.lower) for one in award.lines] == [
        ("县级", True),
        ("市级", False),
        ("省级", False),
    ]
    assert (late.counted, [one.reversed for one in late.lines]) == (0, [True])


async def test_room_names_the_neighbours_and_where_most_is_left(world: World) -> None:
    found = await places(world)
    (stood,) = await standing.mine(world.ctx, await world.actor("west-member"))
    room = stood.standing.room
    assert room is not None
    assert room.above == (1, found["east"].score - found["west"].score)
    assert room.below == (3, found["west"].score - found["north"].score)
    assert ("受表彰", 6_000) in room.most


async def test_nobody_decides_on_his_own(world: World) -> None:
    mine = await claim(world, "east")
    secretary, other = await world.actor("east-secretary"), await world.actor("west-secretary")
    with pytest.raises(OwnWork):
        await points.verify(world.ctx, secretary, mine)
    with pytest.raises(NotFound):
        await points.verify(world.ctx, other, mine)
    with pytest.raises(OwnWork):
        await enterable(world.ctx, secretary, world.ids["east"])
    assert await entered_on(world.ctx, secretary) == []
    assert await offers(world, "east-secretary") == {"award"}


async def test_a_decision_is_made_once_and_told(world: World) -> None:
    number = await claim(world, "east")
    head = await world.actor("head")
    assert await world.told("point.claimed") == {"head", "clerk"}
    sheet = await points.decline(world.ctx, head, number, "没有文件")
    assert (sheet.view.state, sheet.view.reason) == (PointState.DECLINED, "没有文件")
    assert await world.told("point.declined") == {"east-secretary", "east-deputy"}
    for act in (points.verify, points.withdraw):
        with pytest.raises(AlreadyDone):
            await act(world.ctx, head, number)


async def test_what_was_claimed_can_be_withdrawn_and_is_listed_no_more(world: World) -> None:
    number = await claim(world, "east")
    secretary = await world.actor("east-secretary")
    assert [one.view.id for one in await point_reads.mine(world.ctx, secretary)] == [number]
    await points.withdraw(world.ctx, secretary, number)
    assert await point_reads.mine(world.ctx, secretary) == []
    assert await point_reads.below(world.ctx, await world.actor("head")) == []


@pytest.mark.parametrize(
    ("draft", "refused"),
    [
        (PointDraft(JUNE, "平安单位", "county"), EvidenceMissing),
        (PointDraft(date(2026, 7, 9), "平安单位", "county", files=PROOF), PointDayOutside),
        (PointDraft(JUNE, "平安单位", "nation", files=PROOF), NotFound),
        (PointDraft(JUNE, "平安单位", files=PROOF), NotFound),
        (PointDraft(JUNE, "平安单位", "county", 99, PROOF), NotFound),
    ],
)
async def test_what_cannot_be_claimed(
    world: World, draft: PointDraft, refused: type[Exception]
) -> None:
    secretary = await world.actor("east-secretary")
    which = (world.campaign, world.ids["east"], "award")
    with pytest.raises(refused):
        await points.claim(world.ctx, secretary, which, draft, "token")
    with pytest.raises(NotFound):
        await points.claim(
            world.ctx, secretary, (world.campaign, world.ids["east"], "late"), draft, "token"
        )
