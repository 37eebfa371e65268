"""No key of the plan files is decoration: change any, and something people see changes; so it
does with what they leave to the defaults.

What nobody sees yet fails here. Whoever teaches the bot a new key adds what shows it: to
`signatures` where a plan is enough, to the rooms of `chat` where it takes people.
"""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from models.plan.honouring import PREFIX
from models.plan.loading import read
from models.plan.schema import Plan
from models.plan.versions import digest
from tests.databases import SqliteFiles
from tests.unit.plan import signatures
from tests.unit.plan.chat import ANNOUNCED, DISPLAYED, FIGURES, SCORED, WHOLE, Told
from tests.unit.plan.mutants import DEFAULTS, FILES, Leaf, leaves, mutant, original
from tests.unit.plan.room import furnished
from tests.unit.plan.signatures import Signature, rehearsed
from tests.unit.plan.texts import SMALL, only

SAID = [leaf for file in FILES for leaf in leaves(file)]
UNSAID = set(leaves(DEFAULTS)) - {replace(leaf, file=DEFAULTS) for leaf in leaves("pairing")}
LEAVES = [*SAID, *sorted(UNSAID, key=str)]
# The others are changed in the system tests.
QUICK = ("pairing", DEFAULTS)


class Rooms:
    """A room for each file, furnished when it is first asked for."""

    def __init__(self, folder: Path, loop: asyncio.Runner) -> None:
        self._files, self._folder, self._loop = SqliteFiles(folder), folder, loop
        self._told: dict[str, Told] = {}

    def tell(self, file: str, plan: Plan, what: Iterable[str]) -> bool:
        """Whether people see in chat that the plan is another one."""
        return self._loop.run(self._of(file).tells(plan, what))

    def close(self) -> None:
        for told in self._told.values():
            self._loop.run(told.room.database.close())

    def _of(self, file: str) -> Told:
        if file not in self._told:
            url = self._files.migrated(self._folder)
            told = Told(self._loop.run(furnished(url, original(file))))
            self._loop.run(told.remember())
            self._told[file] = told
        return self._told[file]


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rooms]:
    with asyncio.Runner() as loop:
        rooms = Rooms(tmp_path_factory.mktemp("rooms"), loop)
        yield rooms
        rooms.close()


@cache
def usually(file: str, signature: Signature) -> object:
    return signature(original(file))


def changed(rooms: Rooms, leaf: Leaf) -> bool:
    """Looks first where the value most likely shows, then everywhere: one place is enough."""
    plan, near = mutant(leaf), _near(leaf)
    return (
        any(one(plan) != usually(leaf.file, one) for one in signatures.CHEAP)
        or (leaf.path[0] != "expectations" and rooms.tell(leaf.file, plan, near))
        or rehearsed(plan) != usually(leaf.file, rehearsed)
        or rooms.tell(leaf.file, plan, [*near, *_everything(leaf)])
    )


def _near(leaf: Leaf) -> tuple[str, ...]:
    match leaf.path[0]:
        case "expectations":
            return (str(leaf.path[1]),)
        case "ranking":
            return (SCORED,)
        case "figures" | "forecasts":
            return (FIGURES,)
        case "plaques":
            return (DISPLAYED,)
        case "honours":
            return (f"{PREFIX}{leaf.path[1]}",)
        case _:
            return (ANNOUNCED,)


def _everything(leaf: Leaf) -> tuple[str, ...]:
    return (*WHOLE, *original(leaf.file).expectations)


@pytest.mark.parametrize(
    "leaf",
    [
        pytest.param(leaf, id=str(leaf), marks=() if leaf.file in QUICK else pytest.mark.system)
        for leaf in LEAVES
    ],
)
def test_a_changed_value_is_noticed(rooms: Rooms, leaf: Leaf) -> None:
    assert changed(rooms, leaf)


@pytest.mark.parametrize("file", [*FILES, DEFAULTS])
def test_the_same_plan_is_told_the_same_way(rooms: Rooms, file: str) -> None:
    """Else any of the above would be noticed for nothing."""
    plan = original(file)
    said = (*signatures.CHEAP, rehearsed)
    assert [one(plan) for one in said] == [usually(file, one) for one in said]
    assert not rooms.tell(file, plan, (*WHOLE, *plan.expectations))


def test_the_schema_and_the_id_matter() -> None:
    assert only(SMALL.replace("schema: 1", "schema: 2")).code == "other-schema"
    assert digest(read(SMALL.replace("id: small", "id: other"), "p").plan) != digest(
        read(SMALL, "p").plan
    )
