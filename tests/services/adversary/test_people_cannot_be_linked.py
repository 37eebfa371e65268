"""The same adversary against rounds about people, in which everybody casts many sheets.

Each person is a table of his own: the adversary knows from the roll which votes were about whom.
"""

import random
from collections import defaultdict
from datetime import timedelta
from pathlib import Path

import pytest

from models.rules.papers import waiting
from services import evaluations
from services.actors import Actor
from tests.services.adversary.attacker import Ballot, voters
from tests.services.adversary.copies import Sighting, Spy, Step
from tests.services.adversary.leaks import Leak, VoterMarks
from tests.services.adversary.test_nobody_can_be_linked import (
    BOUND,
    FORM,
    ITEMS,
    Lived,
    habit,
    judged,
    listening,
    township,
)
from tests.services.township import GRADES, START, Township, Village

pytestmark = pytest.mark.sqlite

# Of members and masses.
VILLAGES = ((6, 2), (7, 0), (9, 5))
TURNOUT = 0.9
ROUNDS = 5


async def live(path: Path, rounds: int, seed: int, leak: Leak | None = None) -> list[Lived]:
    """Random rounds in one database; one `Lived` for each person in each of them."""
    chance = random.Random(seed)
    with listening(20) as log:
        async with township(path) as town:
            if leak:
                async with town.ctx.db.write() as session:
                    await leak.prepare(session)
            villages = [await town.village(*size) for size in VILLAGES]
            spy = Spy(path, log)
            lived = [
                one
                for number in range(rounds)
                for one in await live_round(
                    town, spy, villages[number % len(villages)], f"r{number}", chance
                )
            ]
            spy.close()
            return lived


async def live_round(
    town: Township, spy: Spy, village: Village, period: str, chance: random.Random
) -> list[Lived]:
    town.clock.set(START)
    round_id = await town.open(village, period, "colleagues")
    spy.look()
    classes = {
        **dict.fromkeys(village.members, "members"),
        **dict.fromkeys(village.masses, "masses"),
    }
    truth: dict[int, dict[int, Ballot]] = defaultdict(dict)
    steps: dict[int, list[Step]] = defaultdict(list)
    minds = {
        (place, voter_class): habit(chance)
        for place in range(len(village.members))
        for voter_class in ("members", "masses")
    }
    for actor, place in turns(village, chance):
        town.clock.advance(timedelta(seconds=chance.randint(1, 90)))
        weights = minds[place, classes[actor]]
        answers = tuple(chance.choices(GRADES, weights)[0] for _ in range(ITEMS))
        await evaluations.cast(town.ctx, actor, round_id, answers, place)
        truth[place][actor.member_id] = answers
        steps[place].append(spy.look())
    before = spy.files()
    await evaluations.close_round(town.ctx, round_id)
    tables, after = spy.tables(), spy.files()
    known = {actor.member_id: voter_class for actor, voter_class in classes.items()}
    return [
        Lived(Sighting(round_id, steps[place], before, tables, after, place), truth[place], known)
        for place in sorted(steps)
    ]


def turns(village: Village, chance: random.Random) -> list[tuple[Actor, int]]:
    """One after the other goes through his list, and some come back later for the rest."""
    first: list[tuple[Actor, int]] = []
    later: list[tuple[Actor, int]] = []
    people = [*village.members, *village.masses]
    for actor in chance.sample(people, len(people)):
        own = "".join("-" if one is actor else "0" for one in village.members)
        for place in waiting(own):
            if chance.random() < TURNOUT:
                (first if chance.random() < 0.8 else later).append((actor, place))
    chance.shuffle(later)
    return first + later


async def test_no_copy_tells_who_thinks_what_of_whom(tmp_path: Path) -> None:
    lived = [
        one for part in range(2) for one in await live(tmp_path / f"{part}.db", ROUNDS, seed=part)
    ]

    channels = judged(lived)

    assert sum(len(one.truth) for one in lived) > 500
    beyond_chance = {
        name: (round(hits.z, 1), hits.rate)
        for name, hits in channels.items()
        if abs(hits.z) > BOUND
    }
    assert beyond_chance == {}
    assert len(channels) >= 16
    assert {name for name in channels if name.endswith(" joined")} == set()


async def test_the_adversary_sees_who_voted_about_whom(tmp_path: Path) -> None:
    lived = await live(tmp_path / "one.db", rounds=1, seed=1)

    for one in lived:
        assert [voter.member for voter in voters(one.sighting)] == list(one.truth)
        assert all(voter.envelope for voter in voters(one.sighting))


@pytest.mark.system
async def test_a_word_that_ties_one_voters_sheets_gives_them_all_away(tmp_path: Path) -> None:
    leak = VoterMarks(FORM)
    with leak.planted():
        lived = await live(tmp_path / "leak.db", leak.rounds, seed=3, leak=leak)

    assert judged(lived)[leak.channel].z > leak.least
