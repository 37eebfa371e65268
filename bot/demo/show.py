"""The demo in a browser: the township lives behind a port until it is stopped."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.clock import RealTimer, SystemClock
from bot.demo.any_plan import showing_plan
from bot.demo.hands import ClockHands, directory, words
from bot.demo.served import ServedVillage, live_on, served_village, settle
from bot.demo.story.quarter import LOADED
from bot.simulator.chat import ChatPage
from bot.tasks import Supervisor
from models.plan.loading import Loaded
from publishing.texts import Texts


@asynccontextmanager
async def showing(
    folder: Path, language: str, *, port: int = 0
) -> AsyncIterator[tuple[str, ServedVillage]]:
    """The page's address and the settled township; the others live on as the clock allows."""
    texts = Texts.load()
    t = texts.translator(language)
    hands = ClockHands(texts)
    spoken = {language: {}, **words(texts)}
    async with served_village(
        folder,
        LOADED,
        port=port,
        routes=lambda world: ChatPage(world, directory(t), hands, spoken).routes(),
    ) as (village, server):
        story = await settle(village, t)
        hands.hold(village)
        supervisor = Supervisor(RealTimer())
        supervisor.start("story", lambda: live_on(story))
        try:
            yield server.url, village
        finally:
            await supervisor.stop()


async def show(
    folder: Path,
    language: str,
    port: int,
    ready: Callable[[str, str], Awaitable[None]],
    plan: Loaded | None = None,
) -> None:
    """Until it is cancelled; `ready` is told the addresses of the page and of the form for voters
    without the bot. `plan`: another than the township's, on its days of this year. Raises OSError
    where the port is taken."""
    shown = (
        showing_plan(folder, language, plan, SystemClock().now().year, port=port)
        if plan
        else showing(folder, language, port=port)
    )
    async with shown as (url, village):
        await ready(url, village.app.ctx.web or "")
        await asyncio.Event().wait()
