"""A morning in one branch: at nine the bot tells all its members of an evaluation, and each who was
told answers in his own time. The real application, polling, at a Telegram that has its limits.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from datetime import time as hour
from pathlib import Path
from typing import Any

from aiogram import Bot
from sqlalchemy.ext.asyncio import AsyncEngine

from benchmarks.branch import enrolled, sheet
from benchmarks.worked import WorkedClock, WorkedTimer
from bot.app import Parts
from bot.database import Database
from bot.demo.inline import at_once, inline
from bot.demo.people import TREE
from bot.demo.village import CountedTokens, Village, application
from bot.simulator.pace import Pace
from bot.simulator.people import Person
from bot.simulator.session import SimulatorSession
from bot.simulator.world import World
from models.rules.dues import local_time
from scheduler.clock import EVERY_SECONDS
from tests.journeys.town import START, moved
from tests.servers import elsewhere

OPENS, CLOSES = date(2026, 12, 21), date(2026, 12, 28)
INVITED, BEGIN, CAST, VOTED = "请您评议", "开始填写", "投出", "已投出"
GRADES = {
    "满意": "satisfied",
    "比较满意": "mostly",
    "基本满意": "basically",
    "不满意": "dissatisfied",
    "不了解": "unknown",
}
WAY = (0.02, 0.06)
"""Seconds to Telegram, and as long back."""
SPREAD = 0.4
"""Whoever was told opens his sheet within so many seconds for each who is asked: twenty presses a
second, whatever the number of people."""
PATIENCE = 600.0
"""Seconds more, in which the last of them must have cast his ballot."""
THINKS = (2.0, 8.0)
"""Seconds before each press."""


@dataclass(slots=True)
class Figures:
    """`told` and `over`: seconds from nine to the last invitation and to the last ballot. `taken`:
    what Telegram took up to the last invitation. `cpu`, `closing`: seconds of the processor up to
    the last ballot, and to count them. `waits`: seconds of each reply. `given`: how often each
    grade was pressed."""

    people: int
    told: float = 0.0
    taken: int = 0
    over: float = 0.0
    cpu: float = 0.0
    closing: float = 0.0
    waits: list[float] = field(default_factory=list)
    given: Counter[str] = field(default_factory=Counter)


class Morning:
    def __init__(self, lived: Village, people: Sequence[Person], timer: WorkedTimer) -> None:
        self.lived, self.people, self._timer = lived, people, timer
        self.figures = Figures(len(people))
        self._chance = random.Random(9)  # noqa: S311 - people, not a secret
        self._heard: dict[int, asyncio.Event] = {one.id: asyncio.Event() for one in people}
        self._untold, self._taken = len(people), 0

    async def lived_through(self) -> Figures:
        """From nine until everybody has cast his ballot."""
        app, clock = self.lived.app, self.lived.clock
        clock.set(local_time(OPENS, hour(9), app.ctx.zone))
        self._nine, spent = self._timer.monotonic(), time.process_time()
        late = self._timer.sleep(SPREAD * len(self.people) + PATIENCE)
        working: list[asyncio.Future[Any]] = [
            asyncio.ensure_future(one)
            for one in (late, self._ticking(), app.delivery.run(), app.poller.run())
        ]
        voting = asyncio.gather(*map(self._votes, self.people))
        await asyncio.wait([voting, *working], return_when=asyncio.FIRST_COMPLETED)
        assert voting.done(), "the bot has ended, or people wait too long"
        self.figures.over, self.figures.cpu = self._now(), time.process_time() - spent
        await self._ended(working)
        voting.result()
        return self.figures

    async def _ended(self, working: Sequence[asyncio.Future[Any]]) -> None:
        late, ticking, *others = working
        late.cancel()
        ticking.cancel()
        self.lived.app.delivery.stop()
        self.lived.app.poller.stop()
        await asyncio.gather(*others)

    async def closed(self) -> None:
        """The clock says that the round is over."""
        spent = time.process_time()
        self.lived.clock.set(local_time(CLOSES, hour(16, 5), self.lived.app.ctx.zone))
        await self.lived.app.tick()
        self.figures.closing = time.process_time() - spent

    async def away(self, make_request: Any, bot: Bot, method: Any) -> Any:
        """A middleware of the bot's session: Telegram is no place nearby."""
        await self._timer.sleep(self._chance.uniform(*WAY))
        try:
            return await make_request(bot, method)
        finally:
            if type(method).__name__ in ("SendMessage", "EditMessageText"):
                self._hears(method.chat_id)
            await self._timer.sleep(self._chance.uniform(*WAY))

    def _hears(self, chat: int) -> None:
        self._taken += 1
        if chat in self._heard:
            self._heard[chat].set()

    async def _ticking(self) -> None:
        while True:
            await self.lived.app.tick()
            await self._timer.sleep(EVERY_SECONDS)

    def _now(self) -> float:
        return self._timer.monotonic() - self._nine

    async def _votes(self, person: Person) -> None:
        await self._answered(person)
        assert INVITED in person.screen.text
        self._was_told()
        await self._timer.sleep(self._chance.uniform(0, SPREAD * len(self.people)))
        while VOTED not in person.screen.text:
            await self._timer.sleep(self._chance.uniform(*THINKS))
            began = self._timer.monotonic()
            await person.click(self._choice(person.screen.labels), person.screen)
            await self._answered(person)
            self.figures.waits.append(self._timer.monotonic() - began)

    def _was_told(self) -> None:
        self._untold -= 1
        if not self._untold:
            self.figures.told, self.figures.taken = self._now(), self._taken

    def _choice(self, labels: Sequence[str]) -> str:
        """Of what is on his screen."""
        if grades := [one for one in labels if one in GRADES]:
            grade = self._chance.choice(grades)
            self.figures.given[grade] += 1
            return grade
        found = [one for one in labels if one in (BEGIN, CAST)]
        return found[0] if found else next(one for one in labels if one.startswith("评议"))

    async def _answered(self, person: Person) -> None:
        await self._heard[person.id].wait()
        self._heard[person.id].clear()


@asynccontextmanager
async def morning(timer: WorkedTimer, folder: Path, people: int) -> AsyncIterator[Morning]:
    """PostgreSQL where ZX_TEST_DATABASE_URL names a server, else a SQLite file."""
    clock = WorkedClock(START, timer)
    world = World(clock)
    parts = Parts(clock, timer, CountedTokens(), SimulatorSession(world), inline, at_once)
    async with (
        elsewhere(folder) as there,
        application(folder, world, parts, url=there.database) as app,
    ):
        lived = Village(app, world, clock)
        await lived.enrol(sheet(people), TREE)
        await lived.begin(moved(), TREE)
        found = Morning(lived, await enrolled(lived), timer)
        world.deliver, world.pace = None, Pace(timer.monotonic)
        if there.database:
            await _waited_for(timer, app.db)
        app.bot.session.middleware(found.away)
        yield found


async def _waited_for(timer: WorkedTimer, db: Database) -> None:
    """Its server takes its own time."""
    for opened in (db.read, db.write):
        async with opened() as session:
            assert isinstance(session.bind, AsyncEngine)
            timer.waits_for(session.bind)
