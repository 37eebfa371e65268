"""Whatever the process does by itself or by a file, killed anywhere in it and begun again: the
database comes to what it would have come to without a kill, row by row."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from subprocess import PIPE, Popen
from typing import Any

import pytest

from tests.faults.chores import KILLED, Chore, to_line
from tests.faults.prepared import EVES, State, copied, prepare, state

pytestmark = [pytest.mark.system, pytest.mark.sqlite]

SEED = 2026
NAMED, RANDOM, MOMENTS = 18, 6, 3
"""Kills of each chore: at named points, at points drawn by lot, and at moments of the processor's
time, wherever the process is then."""


@dataclass(frozen=True)
class Life:
    """How it ended, and if by itself what it took and passed."""

    code: int
    seconds: float
    passed: list[str]


class Hospital:
    """Where processes are born to do a chore on a copy of a folder; `eve`: what it is before."""

    def __init__(self, nursery: Popen[bytes], eve: str, folder: Path) -> None:
        self._nursery, self._eve, self._folder = nursery, EVES[eve], folder

    def live(self, folder: Path, **how: Any) -> Life:
        chore = Chore(self._eve.chore, str(folder), self._eve.moment, **how)
        assert self._nursery.stdin
        assert self._nursery.stdout
        self._nursery.stdin.write(to_line(chore))
        self._nursery.stdin.flush()
        life = Life(*json.loads(self._nursery.stdout.readline()))
        assert life.code in (0, *KILLED), f"{chore} ended with {life.code}"
        return life

    def undisturbed(self, **how: Any) -> tuple[Life, State]:
        with copied(self._folder) as folder:
            life = self.live(folder, **how)
            assert life.code == 0
            return life, state(folder)

    def restarted(self, **how: Any) -> State:
        """Killed once, then alive to the end of the chore."""
        with copied(self._folder) as folder:
            assert self.live(folder, **how).code in KILLED or "after" in how
            assert self.live(folder, plant=how.get("plant", "")).code == 0
            return state(folder)


@pytest.fixture(scope="module")
def nursery() -> Iterator[Popen[bytes]]:
    command = [sys.executable, "-m", "tests.faults.chores"]
    with Popen(command, stdin=PIPE, stdout=PIPE, cwd=Path(__file__).parents[2]) as made:
        yield made
        made.communicate()


@pytest.fixture(scope="module")
def hospitals(
    nursery: Popen[bytes], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Hospital]:
    return cache(
        lambda eve: Hospital(nursery, eve, prepare(eve, tmp_path_factory.mktemp("eves") / "eve"))
    )


def chosen(passed: Sequence[str], chance: Random) -> list[int]:
    """The first and the last of each name, as many as there may be; and some by lot."""
    places: dict[str, list[int]] = {}
    for place, name in enumerate(passed, 1):
        places.setdefault(name, []).append(place)
    edges = sorted({place for those in places.values() for place in (those[0], those[-1])})
    named = edges if len(edges) <= NAMED else sorted(chance.sample(edges, NAMED))
    return [*named, *(chance.randint(1, len(passed)) for _ in range(RANDOM))]


@pytest.mark.parametrize("eve", EVES)
def test_killed_anywhere_it_comes_to_the_same(
    hospitals: Callable[[str], Hospital], eve: str
) -> None:
    house, chance = hospitals(eve), Random(f"{SEED} {eve}")
    life, whole = house.undisturbed()
    for place in chosen(life.passed, chance):
        found = house.restarted(die_at=place)
        assert found == whole, f"seed {SEED}: killed at {place}, {life.passed[place - 1]}"
    for _ in range(MOMENTS):
        after = chance.random() * life.seconds
        assert house.restarted(after=after) == whole, f"seed {SEED}: after {after} s"


@pytest.mark.parametrize(
    ("eve", "fault", "point"),
    [
        ("opening", "claimed apart", "statement INSERT rounds"),
        ("closing and ranking", "key before commit", "statement DELETE sheets"),
    ],
)
def test_a_planted_fault_is_found(
    hospitals: Callable[[str], Hospital], eve: str, fault: str, point: str
) -> None:
    """Steps parted that belong together; without a kill nothing is seen of it."""
    house = hospitals(eve)
    _, sound = house.undisturbed()
    life, whole = house.undisturbed(plant=fault)
    assert whole == sound
    place = life.passed.index(point) + 1
    assert house.restarted(die_at=place, plant=fault) != sound
