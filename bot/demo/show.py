"""The demo in a browser: a world lives behind a port until another one is wanted."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from bot.clock import RealTimer, SystemClock
from bot.demo.any_plan import of_plan
from bot.demo.hands import ClockHands
from bot.demo.served import ServedVillage, served_village
from bot.demo.staging import Staging
from bot.demo.story.staging import of_story
from bot.demo.worlds import PLANS, STORY, Choosing
from bot.simulator.chat import ChatPage
from bot.simulator.world import World
from bot.tasks import Supervisor
from models.plan.loading import load
from publishing.texts import Texts

Told = Callable[[str, str], Awaitable[None]]
"""Is given the addresses of the page and of the form for voters without the bot."""


@dataclass(frozen=True, slots=True)
class Shown:
    url: str
    village: ServedVillage
    choosing: Choosing


async def _nobody(url: str, web: str) -> None:
    """Who is told of the addresses where nobody asked."""


@asynccontextmanager
async def showing(
    folder: Path,
    language: str,
    world: str = STORY,
    *,
    port: int = 0,
    year: int | None = None,
    listening: Told = _nobody,
) -> AsyncIterator[Shown]:
    """A settled world; its others live on as the clock allows. `year`: in which a plan begins, this
    one unless it is said. The page can be opened, and says how far it is, as soon as `listening`
    was told."""
    texts = Texts.load()
    staging = _staging(texts, language, world, year)
    hands, choosing = ClockHands(texts), Choosing(texts, world, staging.people)

    def page(lived: World) -> ChatPage:
        choosing.watch(lived)
        return ChatPage(lived, staging.speech, hands, choosing)

    async with served_village(
        folder, staging.loaded_at, port=port, routes=lambda lived: page(lived).routes()
    ) as (village, server):
        await listening(server.url, village.app.ctx.web or "")
        lives_on = await staging.settle(village)
        hands.hold(village)
        choosing.ready = True
        supervisor = Supervisor(RealTimer())
        supervisor.start("world", lives_on)
        try:
            yield Shown(server.url, village, choosing)
        finally:
            await supervisor.stop()


def _staging(texts: Texts, language: str, world: str, year: int | None) -> Staging:
    if world == STORY:
        return of_story(texts, language)
    this = SystemClock().now().year
    return of_plan(texts, language, load(PLANS / f"{world}.yaml"), year or this)


async def show(folder: Path, language: str, port: int, listening: Told, world: str = STORY) -> None:
    """One world after the other at the same address, each with files of its own, until it is
    cancelled. Raises OSError where the port is taken."""
    for _ in count():
        with TemporaryDirectory(dir=folder) as home:
            async with showing(
                Path(home), language, world, port=port, listening=listening
            ) as shown:
                port = urlsplit(shown.url).port or port
                world = await shown.choosing.wanted()
