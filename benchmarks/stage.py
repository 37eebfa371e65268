"""A town whose bot takes its updates by webhook, in processes of its own, over real HTTP.

Telegram and the people are in this process; what a bot spends is read from the system.
"""

import asyncio
import os
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import create_server

from redis import Redis

from benchmarks.branch import enrolled, sheet
from benchmarks.conversing import PATIENCE, ROOT, Crowd
from benchmarks.questions import UPDATES
from bot.simulator.http import Served, served
from bot.simulator.people import Person
from tests.journeys.town import Town, begun
from tests.servers import redis_server

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one round: CPU milliseconds an update, of all processes and of each; how many updates a
    second; seconds until each answer."""

    cpu: float
    each: tuple[float, ...]
    rate: float
    waits: tuple[float, ...]


class Timed(Crowd):
    """Notes how long everybody waits for an answer."""

    def __init__(self, server: Served) -> None:
        super().__init__(server)
        self.waits: list[float] = []

    async def _answered(self, person: Person, key: str | None) -> None:
        began = time.perf_counter()
        await super()._answered(person, key)
        self.waits.append(time.perf_counter() - began)


class Stage:
    def __init__(self, server: Served, people: list[Person], processes: Sequence[Process]) -> None:
        self._server, self._people, self._processes = server, people, processes

    async def round(self, count: int) -> Figures:
        """So many who have not promised yet do so, all at once."""
        people, self._people = self._people[:count], self._people[count:]
        crowd, before = Timed(self._server), self._spent()
        began = time.perf_counter()
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*map(crowd.promise, people))
        seconds = time.perf_counter() - began
        assert all("已提交" in person.screen.text for person in people)
        updates = count * UPDATES
        each = [(now - old) * 1000 for now, old in zip(self._spent(), before, strict=True)]
        return Figures(sum(each) / updates, tuple(each), updates / seconds, tuple(crowd.waits))

    def _spent(self) -> list[float]:
        return [cpu_seconds(process.pid) for process in self._processes]


def cpu_seconds(pid: int) -> float:
    """Of all its threads, in user and system mode."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


@asynccontextmanager
async def stage(folder: Path, bot: str, processes: int, people: int) -> AsyncIterator[Stage]:
    """`bot` is the module of one, started so many times on one port; so many `people` stand in the
    menu. PostgreSQL where ZX_TEST_DATABASE_URL names a server, else a SQLite file."""
    async with AsyncExitStack() as opened:
        redis = opened.enter_context(redis_server()).url
        with Redis.from_url(redis) as client:
            client.config_set("appendonly", "no")
        town = await opened.enter_async_context(
            begun(folder, sheet=sheet(people), redis=redis, connect=None)
        )
        crowd = await _enrolled(town)
        town.lived.world.deliver = None
        server = await opened.enter_async_context(served(town.lived.world))
        url = town.lived.app.db.url
        with create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        words = (str(folder), server.url, town.lived.world.account.token, url, redis, str(port))
        works = [await opened.enter_async_context(_working(bot, words)) for _ in range(processes)]
        await _hooked(server, port, processes)
        yield Stage(server, crowd, works)


async def _enrolled(town: Town) -> list[Person]:
    people = list(await enrolled(town.lived))
    for person in people:
        await person.send("/menu")
    return people


@asynccontextmanager
async def _working(bot: str, words: Sequence[str]) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", bot, *words, cwd=ROOT)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _hooked(server: Served, port: int, processes: int) -> None:
    """All of them listen and have said so."""
    said = 0
    changed = asyncio.Event()

    async def heard(name: str, moment: str) -> None:
        nonlocal said
        said += (name, moment) == ("setWebhook", "done")
        changed.set()

    server.heard = heard
    async with asyncio.timeout(PATIENCE):
        while said < processes:
            await changed.wait()
            changed.clear()
