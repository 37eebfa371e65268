"""Puts a do-nothing in the place of each registered handler, one at a time, and runs journeys.

`python -m tests.system.muting` first notes which journeys reach which handler, then repeats for
each handler the quickest of those with the handler muted: at least one has to fail. Exit code 1
and a list of names where none does, or where no journey reaches the handler at all.
"""

import json
import os
import signal
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

from bot.areas import AREAS
from handlers.routing import Area
from tests.databases import template

ROOT = Path(__file__).parents[2]
# The demo comes by most handlers and asserts the whole: too slow, and too coarse, for this.
JOURNEYS = [
    path.relative_to(ROOT)
    for path in sorted((ROOT / "tests" / "journeys").glob("test_*.py"))
    if path.name != "test_demo.py"
]
QUIETLY = ("-p", "no:cacheprovider")
TRIES = 4
AT_ONCE = 2
PATIENCE = 240
SURVIVED = 7

Handler = Callable[..., Any]
Reached = dict[str, list[tuple[float, str]]]
"""Name of a handler → (seconds, id) of the tests that reach it."""


def name(area: Area, trigger: str, handler: Handler) -> str:
    return f"{area.name} {trigger.strip()} ({handler.__qualname__})"


@contextmanager
def replaced(change: Callable[[str, Handler], Handler]) -> Iterator[None]:
    """Every area's handlers as `change` makes them, for applications built meanwhile."""
    before = {area.name: list(area.entries) for area in AREAS}
    for area in AREAS:
        area.entries[:] = [
            replace(entry, handler=change(name(area, entry.trigger, entry.handler), entry.handler))
            for entry in area.entries
        ]
    try:
        yield
    finally:
        for area in AREAS:
            area.entries[:] = before[area.name]


class Recorder:
    """A pytest plugin: which handlers each test reached, and how long it took."""

    def __init__(self) -> None:
        self.reached: dict[str, set[str]] = defaultdict(set)
        self.seconds: dict[str, float] = {}
        self._test = ""

    def watch(self, called: str, handler: Handler) -> Handler:
        @wraps(handler)
        async def watched(*args: Any, **values: Any) -> Any:
            self.reached[called].add(self._test)
            return await handler(*args, **values)

        return watched

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._test, began = item.nodeid, time.monotonic()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.monotonic() - began

    def table(self) -> Reached:
        return {
            called: sorted((self.seconds[test], test) for test in tests)
            for called, tests in self.reached.items()
        }


def recorded() -> Reached:
    """Runs all journeys once, some at once. SystemExit where they do not even pass unmuted."""
    # What is imported here need not be by any of the processes to come.
    pytest.main(["-q", "--collect-only", *QUIETLY, *map(str, JOURNEYS)])
    template()
    found: Reached = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        parts = [Path(folder, str(number)) for number in range(AT_ONCE)]
        children = [_record(JOURNEYS[number::AT_ONCE], part) for number, part in enumerate(parts)]
        ended = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        if any(ended):
            raise SystemExit("the journeys fail as they are")
        for part in parts:
            for called, tests in json.loads(part.read_text()).items():
                found[called] += [(seconds, test) for seconds, test in tests]
    return {called: sorted(tests) for called, tests in found.items()}


def _record(journeys: Sequence[Path], out: Path) -> int:
    """In a process of its own, whose id is returned; its table goes to `out`."""
    child = os.fork()
    if child:
        return child
    recorder = Recorder()
    with replaced(recorder.watch):
        ended = pytest.main(["-q", *QUIETLY, *map(str, journeys)], [recorder])
    out.write_text(json.dumps(recorder.table()))
    sys.stdout.flush()
    os._exit(ended)


def survives(called: str, tests: list[str]) -> bool:
    """Whether all these tests still pass with the handler muted."""

    def mute(this: str, handler: Handler) -> Handler:
        return _nothing if this == called else handler

    with replaced(mute):
        return pytest.main(["-q", "-x", *QUIETLY, *tests]) == pytest.ExitCode.OK


async def _nothing(*_: Any) -> None:
    """What stands in for the handler."""


def attempt(called: str, tests: list[str]) -> int:
    """In a process of its own, which has inherited everything that is slow to import; its id."""
    child = os.fork()
    if child:
        return child
    # A journey that never ends for want of the handler misses it too: the alarm ends the process.
    signal.alarm(PATIENCE)
    with tempfile.TemporaryFile("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
        os._exit(SURVIVED if survives(called, tests) else 0)


def survivors(table: Reached) -> list[str]:
    """Handlers that nobody misses."""
    waiting = [(called, [test for _, test in tests[:TRIES]]) for called, tests in table.items()]
    running: dict[int, str] = {}
    found = []
    while waiting or running:
        while waiting and len(running) < AT_ONCE:
            called, tests = waiting.pop()
            running[attempt(called, tests)] = called
        ended, status = os.wait()
        if os.waitstatus_to_exitcode(status) == SURVIVED:
            found.append(running[ended])
        running.pop(ended)
    return sorted(found)


def main() -> int:
    os.chdir(ROOT)
    table = recorded()
    everything = {name(a, entry.trigger, entry.handler) for a in AREAS for entry in a.entries}
    unreached = sorted(everything - table.keys())
    unmissed = survivors(table)
    wrong = {"unreached": unreached, "unmissed": unmissed}
    lines = [f"{kind}: {called}" for kind, names in wrong.items() for called in names]
    sys.stdout.write(
        "\n".join([*lines, f"{len(everything) - len(lines)} passed, {len(lines)} failed\n"])
    )
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
