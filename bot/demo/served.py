"""The same township behind a port: the real bot polls it, and a viewer holds the clock."""

import asyncio
import errno
import logging
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from aiohttp import web

from bot.app import App, Parts
from bot.clock import FastTimer, RealTimer, VirtualClock
from bot.demo.cast import SPOILT, Understudy
from bot.demo.inline import at_once, inline
from bot.demo.people import TREE, roster
from bot.demo.story.page import Page
from bot.demo.story.quarter import BEGINS, CHAPTERS, PLAN
from bot.demo.story.story import Chapter, Story
from bot.demo.village import HERE, CountedTokens, Village, application, this_years
from bot.running import introduce
from bot.simulator.http.server import Served, served
from bot.simulator.people import Person
from bot.simulator.world import World
from bot.tasks import Supervisor
from models.plan.programme import programme
from models.rules.calendar import Occurrence, occurrences
from models.rules.windows import OccurrenceKind
from publishing.texts import Translator
from services.campaigns import running_campaigns

log = logging.getLogger(__name__)

HASTE = 1000
"""Telegram's limits are kept, in a thousandth of the time."""
FOR_EVER = timedelta(days=365)


class ServedVillage(Village):
    """Time passes only up to `horizon`, which the viewer moves; whoever he acts as is `taken`."""

    def __init__(self, app: App, world: World, clock: VirtualClock) -> None:
        super().__init__(app, world, clock)
        self.horizon = clock.now()
        self.taken: set[str] = set()
        self.moving = False
        self._raised = asyncio.Event()

    async def until(self, moment: datetime) -> None:
        while self.clock.now() < moment:
            await self._allowed()
            step = await self._next(min(moment, self.horizon))
            self.clock.set(step or min(moment, self.horizon))
            await self.work()

    def allow(self, moment: datetime) -> None:
        """Let time pass to that moment, and everybody act who does so on the way."""
        self.horizon, self.moving = moment, moment > self.clock.now()
        self._raised.set()

    def halt(self) -> None:
        """Stop where it is now; what is under way is finished."""
        self.horizon = self.clock.now()

    async def coming(
        self, kind: OccurrenceKind | None = None, key: str | None = None
    ) -> Occurrence | None:
        """What the plan has next, or next of that kind and key, within a year."""
        now = self.clock.now() + timedelta(seconds=1)
        ctx = self.app.ctx
        found = [
            one
            for run in await running_campaigns(ctx)
            for one in occurrences(programme(run.plan, ctx.zone), ctx.calendar, now, now + FOR_EVER)
            if (kind is None or one.kind is kind) and (key is None or one.key == key)
        ]
        return min(found, key=lambda one: one.announce_at, default=None)

    async def _allowed(self) -> None:
        while self.horizon <= self.clock.now():
            self.moving = False
            self._raised.clear()
            await self._raised.wait()

    async def _deliver(self, update: dict[str, object]) -> None:
        """Over HTTP: done when the bot has asked for what comes after it."""
        self.world.updates.put(update)
        await self.world.updates.drained()
        await self.deliver()


class FreeStory(Story):
    """The others' part of it."""

    def __getitem__(self, name: str) -> Person:
        assert isinstance(self.village, ServedVillage)  # noqa: S101
        return cast("Person", Understudy(super().__getitem__(name), self.village.taken))


@asynccontextmanager
async def served_village(
    folder: Path,
    start: datetime,
    *,
    port: int = 0,
    routes: Callable[[World], Sequence[web.RouteDef]] = lambda _: (),
) -> AsyncIterator[tuple[ServedVillage, Served]]:
    """`routes` of that world come beside the Bot API's. Raises OSError where the port is taken."""
    clock = VirtualClock(start)
    world = World(clock)
    parts = Parts(clock, FastTimer(HASTE), CountedTokens(), None, inline, at_once, True)
    supervisor = Supervisor(RealTimer())
    async with (
        served(world, port=port, routes=routes(world)) as server,
        application(folder, world, parts, api=server.url, web=_free(port + 1)) as app,
        app.web.open() if app.web else nullcontext(),
    ):
        village = ServedVillage(app, world, clock)
        await introduce(app)
        supervisor.start("polling", app.poller.run)
        try:
            yield village, server
        finally:
            app.poller.stop()
            await supervisor.stop(1)


def _free(wanted: int) -> int:
    """That port of this machine, or any free one where it is taken (or none in particular)."""
    for port in (wanted, 0) if wanted > 1 else (0,):
        with suppress(OSError), socket.create_server((HERE, port)) as found:
            return int(found.getsockname()[1])
    raise OSError(errno.EADDRINUSE, "no free port")


async def settle(village: ServedVillage, t: Translator) -> FreeStory:
    """The first chapter, up to the campaign's first day: everybody is on the roster and has pressed
    Start, the groups are bound, the first stage begins."""
    tokens = await village.enrol(roster(), TREE)
    await village.begin(this_years(PLAN, BEGINS), TREE)
    story = FreeStory(village, Page(village.world, t, lambda _: None), tokens)
    await _scenes(story, CHAPTERS[0])
    begins = await village.coming(OccurrenceKind.STAGE_OPEN)
    assert begins is not None  # noqa: S101
    village.allow(begins.announce_at)
    await village.until(begins.announce_at)
    village.moving = False
    return story


async def live_on(story: FreeStory) -> None:
    """The other chapters, as far as the viewer lets time pass; then nobody acts by himself."""
    for chapter in CHAPTERS[1:]:
        await _scenes(story, chapter)
    village = story.village
    while True:
        await village.until(village.clock.now() + FOR_EVER)


async def _scenes(story: Story, chapter: Chapter) -> None:
    """A scene that the viewer has made impossible ends there, and the next one begins."""
    for scene in chapter.scenes:
        try:
            await scene(story)
        except SPOILT as reason:
            log.info("the scene %s ends early: %s", scene.__name__, type(reason).__name__)
