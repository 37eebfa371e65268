"""Two whole applications on one database, one Redis and one Telegram, in one test."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from aiohttp import ClientSession
from pydantic import SecretStr

from bot.app import App, Parts, build_app
from bot.clock import FastTimer
from bot.config import Settings
from bot.roles import Role
from bot.running import side_by_side
from bot.simulator.answers import Json
from bot.simulator.http import served
from bot.web.webhook import HEADER
from tests.journeys.town import Town

HASTE = 100
PATIENCE = 60


@dataclass
class Works:
    """An application at work, with where it listens for updates, if it does."""

    app: App
    settings: Settings
    port: int = 0
    listens: asyncio.Event = field(default_factory=asyncio.Event)
    stop: asyncio.Event = field(default_factory=asyncio.Event)

    async def post(self, session: ClientSession, update: Json) -> int:
        headers = {HEADER: self.settings.webhook_word}
        url = f"http://127.0.0.1:{self.port}/"
        async with session.post(url, json=update, headers=headers) as answer:
            return answer.status


def _settings(town: Town, folder: Path, redis: str | None, api: str) -> Settings:
    return Settings(
        _env_file=None,
        bot_token=SecretStr(town.lived.world.account.token),
        data_dir=folder,
        database_url=f"sqlite:///{folder}/zhengxian.db",
        redis_url=redis,
        api_base=api,
        webhook_url="http://127.0.0.1:1",
        webhook_listen="127.0.0.1:0",
    )


@asynccontextmanager
async def two(
    town: Town, folder: Path, redis: str | None, roles: Collection[Role] = ()
) -> AsyncIterator[tuple[Works, Works]]:
    """Both do `roles`, and where there are none both take updates that a test posts."""
    async with served(town.lived.world, timer=FastTimer(HASTE)) as telegram:
        settings = _settings(town, folder, redis, telegram.url)
        both = tuple(Works(_app(town, settings, name), settings) for name in ("a", "b"))
        tasks = [asyncio.ensure_future(_work(one, roles)) for one in both]
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(*(one.listens.wait() for one in both if not roles))
            yield both[0], both[1]
        finally:
            for one in both:
                one.stop.set()
            await asyncio.gather(*tasks)


def _app(town: Town, settings: Settings, name: str) -> App:
    timer = FastTimer(HASTE)
    # On this timer a busy machine's tenth of a second is ten in hand, and people would be let go.
    return build_app(settings, Parts(town.lived.clock, timer, holder=f"{name}:1", hurried=True))


async def _work(one: Works, roles: Collection[Role]) -> None:
    try:
        if roles:
            await side_by_side(one.app, roles, one.stop)
        else:
            await _receive(one)
    finally:
        await one.app.close()


async def _receive(one: Works) -> None:
    """As `bot.running` does, on a port of its own."""
    async with one.app.pacer.shared():
        await _keeping_and_receiving(one)


async def _keeping_and_receiving(one: Works) -> None:
    keeper = asyncio.ensure_future(one.app.keeper.run())
    await one.app.keeper.settled.wait()
    async with one.app.webhook.listening() as one.port:
        one.listens.set()
        await one.stop.wait()
    one.app.keeper.stop()
    await keeper


def in_turn(town: Town, both: tuple[Works, Works]) -> Callable[[Json], Awaitable[None]]:
    """For `world.deliver`: each update to the other one of the two, and then all is sent."""
    turns = cycle(both)

    async def deliver(update: Json) -> None:
        async with ClientSession() as session:
            assert await next(turns).post(session, update) == 200
        await town.lived.deliver()

    return deliver
