"""The process: polling, clock and delivery side by side, begun and stopped together."""

import asyncio
import logging
import signal
from collections.abc import Callable
from contextlib import nullcontext

from aiogram.types import BotCommand

from bot.app import App, Parts, build_app
from bot.clock import RealTimer
from bot.config import Settings
from bot.logs import set_up
from bot.migrate import upgrade
from bot.ops.server import watched
from bot.tasks import Supervisor, unless
from publishing.texts import DEFAULT, Texts
from scheduler.clock import TickingClock
from services.evaluations.closing import recover

log = logging.getLogger(__name__)

MENU = ("start", "menu", "vote", "language", "help", "cancel")
# Telegram knows no script: everybody it has no language for reads the default one.
MENU_LANGUAGES = {None: DEFAULT, "en": "en"}
GRACE_SECONDS = 20.0


async def serve(settings: Settings, parts: Parts | None = None) -> None:
    """Until SIGINT or SIGTERM; what is in hand is finished first.

    Raises TelegramUnauthorizedError for a wrong token.
    """
    token = settings.bot_token
    secrets = [token.get_secret_value()] if token else []
    set_up(settings.log_level, secrets, form=settings.log_format)
    await upgrade(settings.database_url)
    app = build_app(settings, parts)
    try:
        async with watched(settings, app.watch()):
            await introduce(app)
            await _until_stopped(app)
    finally:
        await app.close()


async def _until_stopped(app: App) -> None:
    stop = asyncio.Event()
    _on_signals(stop.set)
    # Not before the lease: a second process must not take the first one's messages for lost.
    await unless(stop, app.lease.hold())
    if not stop.is_set():
        await _work(app, stop)


async def _work(app: App, stop: asyncio.Event) -> None:
    for round_id in await recover(app.ctx):
        log.warning("round %d is void: a backup was restored while it was open", round_id)
    async with app.web.open() if app.web else nullcontext():
        await _side_by_side(app, stop)


async def _side_by_side(app: App, stop: asyncio.Event) -> None:
    clock = TickingClock(app.tick, app.ctx.clock)
    supervisor = Supervisor(RealTimer())
    clock.start()
    supervisor.keep("delivery", app.delivery.run)
    supervisor.keep("evidence", app.fetching.run)
    supervisor.start("polling", app.poller.run)
    try:
        await unless(stop, supervisor.join())
    finally:
        log.info("stopping: finishing what is in hand")
        clock.stop()
        app.poller.stop()
        app.delivery.stop()
        app.fetching.stop()
        await supervisor.stop(GRACE_SECONDS)


def _on_signals(act: Callable[[], None]) -> None:
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, act)


async def introduce(app: App) -> None:
    """Ask Telegram who we are, and put the commands into private chats' menus."""
    me = await app.bot.get_me()
    log.info("running as @%s", me.username)
    texts = Texts.load()
    for code, language in MENU_LANGUAGES.items():
        t = texts.translator(language)
        commands = [
            BotCommand(command=name, description=t.plain(f"command-{name}")) for name in MENU
        ]
        await app.bot.set_my_commands(commands, language_code=code)
