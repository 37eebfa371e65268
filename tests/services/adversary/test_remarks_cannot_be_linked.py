"""Who wrote which remark, and whether he wrote one: copies tell no more than the published list."""

import logging
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from models.plan.shelf import Shelf
from services import evaluations
from services.actors import Actor
from tests.services.adversary.attacker import Ballot
from tests.services.adversary.copies import Sighting, Spy
from tests.services.adversary.guessing_remarks import Truth, judged
from tests.services.adversary.remark_leaks import LEAKS, RemarkLeak
from tests.services.adversary.servers import ServerSpy, spy_on
from tests.services.adversary.test_nobody_can_be_linked import BOUND, choose, listening
from tests.services.township import GRADES, START, Township, Village, found

pytestmark = pytest.mark.sqlite

KNOWN = ("", "路灯亮了", "开会太多，办事太少。", "窗口态度好，排队时间也短了。", "都好" * 40)
SILENCE = (3, 1, 1, 1, 1)
VILLAGES = ((6, 3), (8, 6), (12, 8))
FEW = 8

Lived = tuple[Sighting, Truth]


async def live(url: str, rounds: int, level: int = logging.INFO) -> list[Lived]:
    """Random rounds in one database, watched from the first vote to after the last close."""
    chance = random.Random(rounds)
    with listening(level) as log:
        town = await found(url, remarks=True)
        town.ctx = replace(town.ctx, plans=Shelf())
        office = await town.office(4)
        villages = [await town.village(*size) for size in VILLAGES]
        spy = spy_on(url, log)
        lived = [
            await live_round(town, spy, chance.choice(villages), office, f"r{number}", chance)
            for number in range(rounds)
        ]
        spy.close()
        await town.database.close()
    return lived


async def live_round(
    town: Township,
    spy: Spy | ServerSpy,
    village: Village,
    office: Sequence[Actor],
    period: str,
    chance: random.Random,
) -> Lived:
    town.clock.set(START)
    round_id = await town.open(village, period)
    spy.look()
    people = choose(village, tuple(office), chance)
    truth: dict[int, Ballot] = {}
    steps = []
    for actor in chance.sample(list(people), len(people)):
        town.clock.advance(timedelta(seconds=chance.randint(1, 900)))
        (said,) = chance.choices(KNOWN, SILENCE)
        grades = tuple(chance.choices(GRADES, k=town.items))
        await evaluations.cast(town.ctx, actor, round_id, grades, remark=said)
        truth[actor.member_id] = (said,)
        steps.append(spy.look())
    before = spy.files()
    await evaluations.close_round(town.ctx, round_id)
    return Sighting(round_id, steps, before, spy.tables(), spy.files()), truth


@pytest.mark.parametrize(
    ("rounds", "level"),
    [
        pytest.param(30, logging.INFO, marks=pytest.mark.system, id="30"),
        pytest.param(12, logging.INFO, id="12"),
        pytest.param(4, logging.DEBUG, id="4, all logged"),
    ],
)
async def test_no_copy_tells_who_wrote_what(database_url: str, rounds: int, level: int) -> None:
    lived = await live(database_url, rounds, level)
    channels = judged(lived, KNOWN)

    beyond_chance = {
        name: (round(hits.z, 1), hits.rate)
        for name, hits in channels.items()
        if abs(hits.z) > BOUND
    }
    assert beyond_chance == {}
    assert len(channels) == 50
    for sighting, truth in lived:
        said = sorted(words for (words,) in truth.values() if words)
        rows = [row for row in sighting.tables["remarks"] if row["round_id"] == sighting.round_id]
        assert sorted(str(row["text"]) for row in rows) == said
        assert sighting.tables["remark_envelopes"] == []


@pytest.mark.system
@pytest.mark.parametrize("design", LEAKS)
async def test_the_same_adversary_finds_what_is_planted(
    database_url: str, design: type[RemarkLeak]
) -> None:
    leak = design()
    with leak.planted():
        lived = await live(database_url, FEW)

    assert judged(lived, KNOWN)[leak.channel].z > leak.least
