"""A whole campaign on a virtual clock: people act, time passes, everything is delivered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime, time
from itertools import count
from pathlib import Path

from aiogram.types import Update
from pydantic import SecretStr
from sqlalchemy import func, select

from bot.app import App, Parts, build_app
from bot.clock import VirtualClock, VirtualTimer
from bot.config import Settings
from bot.database import Connect
from bot.demo.inline import at_once, inline
from bot.migrate import upgrade
from bot.simulator.people import Person
from bot.simulator.session import SimulatorSession
from bot.simulator.transcript import Transcript
from bot.simulator.world import World
from models.plan.loading import load, read
from models.plan.programme import programme
from models.plan.rebasing import new_id, rebase
from models.rules.calendar import occurrences
from models.rules.dues import local_time
from models.rules.roster import RosterSheet
from models.tables import OutboxMessage, OutboxState
from services.campaign_loading import load_plan
from services.campaigns import running_campaigns
from services.erasure import campaigns as erasure
from services.gathering import gathering_moment
from services.invitations import invite_tree
from services.reminders import herald_moments
from services.roster import import_roster

HERE = "127.0.0.1"


class CountedTokens:
    """Tokens that are the same at every run, so that a transcript is."""

    def __init__(self) -> None:
        self._next = count(1)

    def new(self) -> str:
        return f"{next(self._next):032}"


class Village:
    """The application over a local Telegram; `people` by name. Every act is wholly delivered."""

    def __init__(self, app: App, world: World, clock: VirtualClock) -> None:
        self.app, self.world, self.clock = app, world, clock
        self.transcript = Transcript(world)
        self._delivering = asyncio.Lock()
        world.deliver = self._deliver

    def person(self, name: str) -> Person:
        return self.world.person(name)

    async def enrol(self, sheet: RosterSheet, tree: str) -> dict[str, str]:
        """Import the roster and invite everybody; name → start token."""
        await import_roster(self.app.ctx, sheet)
        return {one.name: one.token for one in await invite_tree(self.app.ctx, tree)}

    async def begin(self, plan: str, tree: str, key: str | None = None) -> None:
        """Load a plan's text as a campaign of the tree."""
        await load_plan(self.app.ctx, read(plan, "plan.yaml"), tree, key)

    async def until(self, moment: datetime) -> None:
        """Let time pass to `moment`, stopping wherever the calendar or the outbox has something."""
        while (due := await self._next(moment)) is not None:
            self.clock.set(due)
            await self.work()
        self.clock.set(max(moment, self.clock.now()))
        await self.work()

    async def day(self, day: date, at: time = time(10)) -> None:
        """Let time pass to that local day and hour."""
        await self.until(local_time(day, at, self.app.ctx.zone))

    async def work(self) -> None:
        """What the process does by itself: the tick, the delivery, then fetching what was sent."""
        await self.app.tick()
        await self.deliver()
        await self.app.fetching.drain()

    async def deliver(self) -> None:
        async with self._delivering:
            if await self._anything_due():
                await self.app.delivery.drain()

    async def _anything_due(self) -> bool:
        """Asked after every act, so it costs less than an empty round of the delivery."""
        async with self.app.ctx.db.read() as session:
            found = await session.scalar(
                select(OutboxMessage.id)
                .where(OutboxMessage.state == OutboxState.PENDING)
                .where(OutboxMessage.not_before <= self.clock.now())
                .limit(1)
            )
        return found is not None

    async def _deliver(self, update: dict[str, object]) -> None:
        found = Update.model_validate(update, context={"bot": self.app.bot})
        await self.app.receiver.take(found)
        await self.deliver()

    async def _next(self, last: datetime) -> datetime | None:
        now = self.clock.now()
        moments = [moment async for moment in self._moments(now, last) if now < moment < last]
        return min(moments, default=None)

    async def _moments(self, first: datetime, last: datetime) -> AsyncIterator[datetime]:
        ctx = self.app.ctx
        runs = await running_campaigns(ctx)
        for run in runs:
            for one in occurrences(programme(run.plan, ctx.zone), ctx.calendar, first, last):
                yield one.at
            async with ctx.db.read() as session:
                for moment in await herald_moments(session, ctx, run):
                    yield moment
        async with ctx.db.read() as session:
            for moment in await erasure.moments(session, ctx):
                yield moment
            gathering = await gathering_moment(session, ctx, runs)
            waiting = await session.scalar(
                select(func.min(OutboxMessage.not_before))
                .where(OutboxMessage.state == OutboxState.PENDING)
                .where(OutboxMessage.not_before > first)
            )
        for found in (gathering, waiting):
            if found is not None:
                yield found


@asynccontextmanager
async def village(
    folder: Path,
    start: datetime,
    url: str | None = None,
    *,
    redis: str | None = None,
    web: int | None = None,
    connect: Connect | None = inline,
    hurried: bool = True,
) -> AsyncIterator[Village]:
    """A new database in `folder` (or at `url`), migrated, and the application on it; with `redis`
    its conversations are kept there. `connect` None where others use the same file meanwhile. Not
    `hurried`: who presses faster than people do is held to their pace."""
    clock = VirtualClock(start)
    world = World(clock)
    parts = Parts(
        clock,
        VirtualTimer(),
        CountedTokens(),
        SimulatorSession(world),
        connect,
        at_once,
        hurried=hurried,
    )
    async with application(folder, world, parts, url=url, redis=redis, web=web) as app:
        yield Village(app, world, clock)


@asynccontextmanager
async def application(
    folder: Path,
    world: World,
    parts: Parts,
    *,
    url: str | None = None,
    redis: str | None = None,
    api: str | None = None,
    web: int | None = None,
) -> AsyncIterator[App]:
    """The bot of that world, on a migrated database. `api`: where it finds the Bot API; `web`: the
    port of the form for voters without the bot."""
    settings = Settings(
        _env_file=None,
        bot_token=SecretStr(world.account.token),
        data_dir=folder,
        database_url=url or f"sqlite:///{folder}/zhengxian.db",
        redis_url=redis,
        api_base=api,
        web_listen=f"{HERE}:{web}" if web else None,
        web_url=f"http://{HERE}:{web}" if web else None,
    )
    await upgrade(settings.database_url)
    app = build_app(settings, parts)
    try:
        yield app
    finally:
        await app.close()


def this_years(plan: Path, start: date) -> str:
    """The text of a plan moved to begin on `start`, as `plan new` writes it."""
    loaded = load(plan)
    return rebase(loaded, start, new_id(loaded.plan.id, start), "")
