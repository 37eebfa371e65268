"""What copies tell about who chose what, over random rounds: nothing beyond the published table.

And the same adversary finds what is planted for him, so these tests can fail.
"""

import logging
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.migrate import upgrade
from models.plan.shelf import Shelf
from services import evaluations
from services.actors import Actor
from tests.databases import sqlite_url
from tests.services.adversary.attacker import Ballot, Form, Guess, attack, learning, voters
from tests.services.adversary.chance import Hits, judge
from tests.services.adversary.copies import Sighting, Spy
from tests.services.adversary.leaks import LEAKS, Leak
from tests.services.township import (
    GRADES,
    START,
    Township,
    Village,
    found,
)

# Copies are taken of SQLite's own files: pages, write-ahead log, backups.
pytestmark = pytest.mark.sqlite

ITEMS = 5
FORM = Form(tuple(f"item-{number}" for number in range(1, ITEMS + 1)), GRADES)

# Under twenty channels are tried, on both sides of chance. Under chance alone one of them exceeds
# 5 standard deviations in less than one run of 80,000 (20 · 5.7e-7). Over 200 rounds that is an
# advantage of some two per cent of the answers.
BOUND = 5.0

# Of members and masses; with the four of the office a round has 6 to 30 voters.
VILLAGES = ((4, 2), (6, 3), (7, 0), (8, 6), (12, 8), (18, 8))

# Some rounds with everything logged that can be, at a cost; the others as in service.
PARTS = ((5, logging.DEBUG), *[(39, logging.INFO)] * 5)
FEW = ((5, logging.DEBUG), (15, logging.INFO))


@dataclass
class Lived:
    """A round as it really was, and as the adversary saw it."""

    sighting: Sighting
    truth: dict[int, Ballot]
    classes: dict[int, str]


class Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.getMessage()}")


@contextmanager
def listening(level: int) -> Iterator[list[str]]:
    """Everything the program logs, its libraries included."""
    heard, root = Heard(), logging.getLogger()
    before = root.level
    root.addHandler(heard)
    root.setLevel(level)
    try:
        yield heard.lines
    finally:
        root.setLevel(before)
        root.removeHandler(heard)


@asynccontextmanager
async def township(path: Path) -> AsyncIterator[Township]:
    await upgrade(sqlite_url(path))
    town = await found(sqlite_url(path), items=ITEMS)
    town.ctx = replace(town.ctx, plans=Shelf())
    yield town
    await town.database.close()


async def live(
    path: Path, rounds: int, seed: int, leak: Leak | None = None, level: int = logging.INFO
) -> list[Lived]:
    """Random rounds in one database, watched from the first vote to after the last close."""
    chance = random.Random(seed)
    with listening(level) as log:
        async with township(path) as town:
            if leak:
                async with town.ctx.db.write() as session:
                    await leak.prepare(session)
                town.ctx = town.with_database(leak.database(town.database))
            office = await town.office(4)
            villages = [await town.village(*size) for size in VILLAGES]
            spy = Spy(path, log)
            lived = [
                await live_round(town, spy, chance.choice(villages), office, f"r{number}", chance)
                for number in range(rounds)
            ]
            spy.close()
            return lived


async def live_round(
    town: Township,
    spy: Spy,
    village: Village,
    office: tuple[Actor, ...],
    period: str,
    chance: random.Random,
) -> Lived:
    town.clock.set(START)
    round_id = await town.open(village, period)
    spy.look()
    people = choose(village, office, chance)
    habits = {voter_class: habit(chance) for voter_class in sorted(set(people.values()))}
    truth: dict[int, Ballot] = {}
    steps = []
    for actor in chance.sample(list(people), len(people)):
        town.clock.advance(timedelta(seconds=chance.randint(1, 900)))
        answers = tuple(chance.choices(GRADES, habits[people[actor]])[0] for _ in range(ITEMS))
        await evaluations.cast(town.ctx, actor, round_id, answers)
        truth[actor.member_id] = answers
        steps.append(spy.look())
    before = spy.files()
    await evaluations.close_round(town.ctx, round_id)
    sighting = Sighting(round_id, steps, before, spy.tables(), spy.files())
    return Lived(sighting, truth, {actor.member_id: people[actor] for actor in people})


def choose(village: Village, office: tuple[Actor, ...], chance: random.Random) -> dict[Actor, str]:
    """6 to 30 voters, at least two thirds of the roll, each with his class."""
    roll = {
        **dict.fromkeys(office, "superior"),
        **dict.fromkeys(village.members, "members"),
        **dict.fromkeys(village.masses, "masses"),
    }
    least = max(6, -(-2 * len(roll) // 3))
    return {
        actor: roll[actor]
        for actor in chance.sample(list(roll), chance.randint(least, min(len(roll), 30)))
    }


def habit(chance: random.Random) -> list[float]:
    """How likely each grade is in one class of one round."""
    return [chance.random() ** 2 + 0.02 for _ in GRADES]


def judged(lived: list[Lived]) -> dict[str, Hits]:
    channels: defaultdict[str, Hits] = defaultdict(Hits)
    for one in lived:
        judge(channels, attack(one.sighting, FORM), one.truth, one.classes)
    learnt: list[dict[str, Guess]] = learning([(one.sighting, one.truth) for one in lived], FORM)
    for one, guesses in zip(lived[len(lived) // 2 :], learnt, strict=True):
        judge(channels, guesses, one.truth, one.classes)
    return channels


@pytest.mark.parametrize(
    "parts", [FEW, pytest.param(PARTS, marks=pytest.mark.system)], ids=["20 rounds", "200 rounds"]
)
async def test_no_copy_tells_more_than_the_table(
    tmp_path: Path, parts: tuple[tuple[int, int], ...]
) -> None:
    lived: list[Lived] = []
    for part, (rounds, level) in enumerate(parts):
        lived += await live(tmp_path / f"{part}.db", rounds, seed=part, level=level)

    channels = judged(lived)

    assert sum(len(one.truth) for one in lived) > 12 * len(lived)
    beyond_chance = {
        name: (round(hits.z, 1), hits.rate)
        for name, hits in channels.items()
        if abs(hits.z) > BOUND
    }
    assert beyond_chance == {}
    assert len(channels) >= 16
    # Nothing that is left after the close holds ballots one by one.
    assert {name for name in channels if name.endswith(" joined")} == set()


async def test_the_adversary_sees_who_voted_and_in_which_order(tmp_path: Path) -> None:
    (lived,) = await live(tmp_path / "one.db", rounds=1, seed=1)

    assert [one.member for one in voters(lived.sighting)] == list(lived.truth)
    assert all(one.envelope for one in voters(lived.sighting))


@pytest.mark.system
@pytest.mark.parametrize("design", LEAKS)
async def test_the_same_adversary_finds_what_is_planted(tmp_path: Path, design: type[Leak]) -> None:
    lived: list[Lived] = []
    leak = design(FORM)
    with leak.planted():
        for part in range(leak.databases):
            lived += await live(tmp_path / f"{part}.db", leak.rounds, seed=part, leak=leak)

    hits = judged(lived)[design.channel]

    assert hits.z > leak.least
