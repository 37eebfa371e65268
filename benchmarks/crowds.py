"""What a hundred thousand people cost a campaign, against a thousand: each step in a process of its
own, which says what it spent and how much memory it needed at most."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.table import Row

MANY, FEW = 100_000, 1_000
ROOT = Path(__file__).parents[1]
STEPS = ("import", "open", "remind", "idle", "deliver")
Figures = dict[str, dict[str, float]]


def rows() -> Iterator[Row]:
    many, few = lived(MANY), lived(FEW)
    yield _memory("the import of a roster", many, few, ("import",), None)
    yield _memory("ticks and delivery", many, few, ("open", "remind", "idle", "deliver"), 1.5)
    yield _time("a tick that finds nothing to do", many, few, "idle", 2.0)
    yield _time("a message is sent", many, few, "deliver", 1.3)
    yield _a_person("importing one and his Start", many, few, "import")
    yield _a_person("opening his year", many, few, "open")
    yield _a_person("queueing his digest", many, few, "remind")
    yield _kept(many, few)


def lived(people: int) -> Figures:
    """What each step took, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        return {step: _step(step, folder, people) for step in STEPS}


def _step(step: str, folder: str, people: int) -> dict[str, float]:
    words = [sys.executable, "-m", "benchmarks.peers.crowd", step, folder, str(people)]
    done = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True)
    print(f"{people:,} {step}: {done.stdout.strip()}", file=sys.stderr)
    took: dict[str, float] = json.loads(done.stdout)
    return took


def _memory(
    what: str, many: Figures, few: Figures, steps: tuple[str, ...], bound: float | None
) -> Row:
    most = tuple(max(one[step]["most"] for step in steps) for one in (many, few))
    name, against = f"{what} with {MANY:,} people, resident at most", f"with {FEW:,}"
    return Row(name, most[:1], against, most[1:], bound, unit="MB")


def _time(what: str, many: Figures, few: Figures, step: str, bound: float) -> Row:
    name, against = f"{what} among {MANY:,} people, CPU", f"among {FEW:,}"
    return Row(name, (many[step]["ms"],), against, (few[step]["ms"],), bound)


def _kept(many: Figures, few: Figures) -> Row:
    each = tuple(one["remind"]["bytes"] / people for one, people in ((many, MANY), (few, FEW)))
    name = f"the database for each of {MANY:,} people after a month"
    return Row(name, each[:1], f"of {FEW:,}", each[1:], unit="bytes")


def _a_person(what: str, many: Figures, few: Figures, step: str) -> Row:
    each = tuple(
        one[step]["ms"] * 1000 / (1 if step == "import" else people)
        for one, people in ((many, MANY), (few, FEW))
    )
    name, against = f"{what}, of {MANY:,} people, CPU", f"of {FEW:,}"
    return Row(name, each[:1], against, each[1:], unit="µs")
