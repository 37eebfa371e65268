"""How many answers a second a bot takes from everybody at once, over real HTTP: ours against the
same conversation written plainly with python-telegram-bot. Each bot is a process of its own; the
local Telegram and the people are another."""

import asyncio
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks.filling import MEMBERS
from benchmarks.questions import BEGIN, QUESTIONS, UPDATES, act
from benchmarks.table import Row, compare
from bot.simulator.http import Served, served
from bot.simulator.people import Person
from bot.simulator.world import World
from tests.journeys.town import begun

ROOT = Path(__file__).parents[1]
OURS, PLAIN = "benchmarks.peers.ours", "benchmarks.peers.plain"
AWAY = 0.05
PATIENCE = 300
"""Seconds in which a bot must have asked for updates, and in which all must have been answered."""


def rows() -> Iterator[Row]:
    yield _row("here", 0.0, 1.5, rounds=5)
    yield _row("50 ms away", AWAY, 4.0, rounds=3)


def _row(where: str, delay: float, bound: float, rounds: int) -> Row:
    return compare(
        f"{len(MEMBERS) - 1} people make their commitments at once, Telegram {where}",
        lambda: asyncio.run(measured(OURS, delay)),
        "written plainly with python-telegram-bot",
        lambda: asyncio.run(measured(PLAIN, delay)),
        bound,
        at_least=True,
        unit="updates/s",
        rounds=rounds,
    )


async def measured(bot: str, delay: float, members: Sequence[str] = MEMBERS) -> float:
    """Updates a second, without those of the first member."""
    with tempfile.TemporaryDirectory() as folder:
        world, (first, *people) = await _enrolled(Path(folder), members)
        async with served(world, delay=delay) as server, _serving(bot, server, folder):
            crowd = Crowd(server)
            await crowd.promise(first)  # who waits for what is loaded when it is first needed
            began = time.perf_counter()
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(*(crowd.promise(person) for person in people))
            seconds = time.perf_counter() - began
            assert all("已提交" in person.screen.text for person in people)
            return len(people) * UPDATES / seconds


async def _enrolled(folder: Path, members: Sequence[str]) -> tuple[World, list[Person]]:
    """The demo's town, its members standing in the menu, its bot gone."""
    async with begun(folder) as town:
        people = [await town.person(name) for name in members]
        town.lived.world.deliver = None
        return town.lived.world, people


@asynccontextmanager
async def _serving(bot: str, server: Served, folder: str) -> AsyncIterator[None]:
    asked = asyncio.Event()

    async def heard(name: str, moment: str) -> None:
        if name == "getUpdates":
            asked.set()

    server.heard = heard
    token = server.world.account.token
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", bot, folder, server.url, token, cwd=ROOT
    )
    try:
        async with asyncio.timeout(PATIENCE):
            await asked.wait()
        yield
    finally:
        await _ended(process)


async def _ended(process: Process) -> None:
    if process.returncode is None:
        process.kill()
    await process.wait()


class Crowd:
    """People who answer as soon as they read the next question."""

    def __init__(self, server: Served) -> None:
        self._said = asyncio.Condition()
        server.heard = self._heard

    async def promise(self, person: Person) -> None:
        await self._answered(person, None)
        for question in QUESTIONS:
            await self._answered(person, question.key)

    async def _answered(self, person: Person, key: str | None) -> None:
        before = _seen(person)
        if key is None:
            await person.click(BEGIN)
        else:
            await act(person, next(one for one in QUESTIONS if one.key == key))
        async with self._said:
            await self._said.wait_for(lambda: _seen(person) != before)

    async def _heard(self, name: str, moment: str) -> None:
        if moment == "done" and name != "getUpdates":
            async with self._said:
                self._said.notify_all()


def _seen(person: Person) -> tuple[int, str]:
    return person.screen.id, person.screen.text
