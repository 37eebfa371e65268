"""The same adversary against a secret vote on organisations: each that stands is a table of its
own, and nobody of it is asked about it."""

import random
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from services import evaluations
from services.actors import Actor
from tests.services.adversary import places
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

# Of members and masses; the last does not stand.
VILLAGES = ((6, 3), (5, 2), (4, 6), (7, 4))
STANDING = 3
TURNOUT = 0.9
ROUNDS = 3


async def live(path: Path, rounds: int, seed: int, leak: Leak | None = None) -> list[Lived]:
    """Random rounds in one database; one `Lived` for each that stands in each of them."""
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
                for one in await live_round(town, spy, villages, f"r{number}", chance)
            ]
            spy.close()
            return lived


async def live_round(
    town: Township, spy: Spy, villages: Sequence[Village], period: str, chance: random.Random
) -> list[Lived]:
    town.clock.set(START)
    round_id = await town.open_standing(villages[:STANDING], period)
    spy.look()
    truth: dict[int, dict[int, Ballot]] = defaultdict(dict)
    steps: dict[int, list[Step]] = defaultdict(list)
    classes = {one: "members" for village in villages for one in village.members}
    classes |= {one: "masses" for village in villages for one in village.masses}
    minds = {(n, kind): habit(chance) for n in range(STANDING) for kind in ("members", "masses")}
    for actor, place in turns(villages, chance):
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


def turns(villages: Sequence[Village], chance: random.Random) -> list[tuple[Actor, int]]:
    """About all but one's own, in no order."""
    found = [
        (actor, place)
        for home, village in enumerate(villages)
        for actor in (*village.members, *village.masses)
        for place in range(STANDING)
        if place != home and chance.random() < TURNOUT
    ]
    chance.shuffle(found)
    return found


async def test_no_copy_tells_who_thinks_what_of_which(tmp_path: Path) -> None:
    lived = await live(tmp_path / "units.db", 2 * ROUNDS, seed=1)

    channels = judged(lived)

    assert sum(len(one.truth) for one in lived) > 400
    beyond_chance = {
        name: (round(hits.z, 1), hits.rate)
        for name, hits in channels.items()
        if abs(hits.z) > BOUND
    }
    assert beyond_chance == {}
    assert len(channels) >= 16
    assert {name for name in channels if name.endswith(" joined")} == set()


async def test_the_adversary_sees_who_voted_about_which(tmp_path: Path) -> None:
    lived = await live(tmp_path / "one.db", rounds=1, seed=1)

    assert len(lived) == STANDING
    for one in lived:
        assert [voter.member for voter in voters(one.sighting)] == list(one.truth)
        assert all(voter.envelope for voter in voters(one.sighting))


class Telling(Leak):
    """Something beside the database keeps what was chosen last."""

    said = b""

    async def cast(
        self, session: object, ctx: object, round_: object, whose: int, answers: tuple[str, ...]
    ) -> None:
        self.said = " ".join(answers).encode()

    def added(self) -> bytes:
        return self.said


async def test_a_further_place_is_searched_once_it_is_on_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leak = Telling(FORM)
    monkeypatch.setattr(places, "LOOKED_AT", [*places.LOOKED_AT, lambda _: leak])
    with leak.planted():
        lived = await live(tmp_path / "place.db", rounds=1, seed=2, leak=leak)

    assert judged(lived)["read"].z > Leak.least


@pytest.mark.system
async def test_a_word_that_ties_one_voters_sheets_gives_them_all_away(tmp_path: Path) -> None:
    leak = VoterMarks(FORM)
    with leak.planted():
        lived = await live(tmp_path / "leak.db", leak.rounds, seed=3, leak=leak)

    assert judged(lived)[leak.channel].z > leak.least
