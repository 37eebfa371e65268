"""The statement that adds up a period agrees with the rule line by line, over several periods, with
reversals; and what one thing is worth in all its periods is its highest level."""

from collections.abc import Mapping
from random import Random

import pytest
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import span, stages
from models.queries.part_sums import Earlier, best_before, newest_line, part_sums
from models.queries.standing_points import sums_of
from models.rules.periods import period_with_key
from models.rules.pointing import PREFIX
from models.tables import ScoreEntry
from services import ranking, standing
from services.duties import Running
from services.points import AlreadyFinal
from services.ranking_check import replay
from tests.services.dues import at, replan, run_of
from tests.services.pointland import finalise, newest, places, pointed, take_back, verified
from tests.services.worlds import World

PERIODS = ("2026-Q1", "2026-Q2", "2026-Q3")
PART = PREFIX + "award"
SUBJECTS = ("o-east", "o-west")


async def fill(session: AsyncSession, run: Running, chance: Random) -> list[ScoreEntry]:
    """Some lines of three periods, some of them reversed since."""
    await session.execute(delete(ScoreEntry))
    kept: list[ScoreEntry] = []
    for number in range(chance.randint(1, 14)):
        row = line(run, chance, number)
        session.add(row)
        await session.flush()
        kept.append(row)
        if chance.random() < 0.3:
            undone = line(run, chance, number, row)
            session.add(undone)
            await session.flush()
            kept.append(undone)
    return kept


def line(run: Running, chance: Random, number: int, undoes: ScoreEntry | None = None) -> ScoreEntry:
    return ScoreEntry(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        period=undoes.period if undoes else chance.choice(PERIODS),
        subject=undoes.subject if undoes else chance.choice(SUBJECTS),
        part=PART,
        event=f"{number}{'!' if undoes else ''}",
        value=-undoes.value if undoes else chance.choice((1_000, 2_000, 3_500, 5_000)),
        entered_at=run.campaign.loaded_at,
        reverses=undoes.id if undoes else None,
        matter=undoes.matter if undoes else chance.choice((None, 1, 2, 3)),
    )


def by_hand(
    entries: list[ScoreEntry], subject: str, period: str, before: Mapping[int, int]
) -> dict[str, int]:
    own = [one for one in entries if (one.subject, one.period) == (subject, period)]
    return sums_of(own, before)


@pytest.mark.parametrize("seed", range(40))
async def test_the_statement_and_the_rule_agree(world: World, seed: int) -> None:
    run, chance = await run_of(world), Random(seed)
    async with world.ctx.db.write() as session:
        entries = await fill(session, run, chance)
        whole = dict.fromkeys(SUBJECTS, 0)
        for number, period in enumerate(PERIODS):
            before = Earlier(PERIODS[:number], await newest_line(session, world.campaign))
            sums = await part_sums(session, world.campaign, period, before)
            for subject in SUBJECTS:
                known = await best_before(session, world.campaign, subject, before)
                mine = by_hand(entries, subject, period, known)
                assert sums.get(subject, {}) == mine
                whole[subject] += mine.get(PART, 0)
        for subject, total in whole.items():
            ever = [one for one in entries if one.subject == subject]
            assert total == sums_of(ever).get(PART, 0)


async def test_a_later_line_of_an_earlier_period_is_not_seen(world: World) -> None:
    run, chance = await run_of(world), Random(1)
    async with world.ctx.db.write() as session:
        first = line(run, chance, 1)
        first.period, first.matter, first.value = PERIODS[0], 7, 2_000
        session.add(first)
        await session.flush()
        upto = await newest_line(session, world.campaign)
        session.add(line(run, chance, 1, first))
        await session.flush()
        now, then = Earlier(PERIODS[:1], None), Earlier(PERIODS[:1], upto)
        assert await best_before(session, world.campaign, first.subject, now) == {}
        assert await best_before(session, world.campaign, first.subject, then) == {7: 2_000}


async def publish(world: World, key: str) -> None:
    run = await run_of(world)
    period = period_with_key(key, span(run.plan), stages(run.plan))
    assert period is not None
    async with world.ctx.db.write() as session:
        await ranking.publish(session, world.ctx, run, period)


async def test_recognised_higher_later_only_the_difference_counts(world: World) -> None:
    await pointed(world)
    await replan(world, lambda plan: plan["ranking"].update(parts={}, tie_break=[], base=50))
    first = await verified(world, "north", "county")
    assert (await places(world))["north"].score == 52_000
    assert await finalise(world)
    at(world, "2026-09-20T09:00")
    day = world.ctx.today()
    second = await verified(world, "north", "province", day, matter=first)
    at(world, "2026-10-14T09:00")
    await publish(world, "2026-Q3")
    assert (await newest(world))["north"].score == 53_000
    (mine,) = await standing.mine(world.ctx, await world.actor("north-secretary"))
    (part,) = mine.standing.points
    assert (part.counted, part.cap) == (3_000, None)
    assert [(one.value, one.before) for one in part.lines] == [(5_000, 2_000)]
    assert not any(one.differs for one in await replay(world.ctx))
    with pytest.raises(AlreadyFinal):
        await take_back(world, first)
    await take_back(world, second)
    assert not any(one.differs for one in await replay(world.ctx))
