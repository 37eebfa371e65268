"""The process: its roles side by side, begun and stopped together."""

import asyncio
import logging
import signal
from collections.abc import Callable, Collection

from aiogram.types import BotCommand

from bot.app import App, Parts, build_app
from bot.clock import RealTimer
from bot.config import Settings
from bot.lease import RETRY_SECONDS
from bot.logs import set_up
from bot.migrate import upgrade
from bot.ops.server import watched
from bot.roles import Role, every
from bot.tasks import Supervisor, unless
from publishing.texts import DEFAULT, Texts
from scheduler.clock import TickingClock
from services.ports import NoRoom

log = logging.getLogger(__name__)

MENU = ("start", "menu", "find", "undo", "vote", "language", "help", "cancel")
# Telegram knows no script: everybody it has no language for reads the default one.
MENU_LANGUAGES = {None: DEFAULT, "en": "en"}
GRACE_SECONDS = 20.0


async def serve(
    settings: Settings, parts: Parts | None = None, roles: Collection[Role] | None = None
) -> None:
    """Until SIGINT or SIGTERM; what is in hand is finished first. `roles`: all, unless some.

    Raises TelegramUnauthorizedError for a wrong token, OSError where a port is taken.
    """
    roles = every(settings) if roles is None else roles
    set_up(settings.log_level, _secrets(settings), form=settings.log_format)
    app = build_app(settings, parts)
    stop = asyncio.Event()
    _on_signals(stop.set)
    try:
        await at_work(settings, app, roles, stop)
    finally:
        await app.close()


async def at_work(
    settings: Settings, app: App, roles: Collection[Role], stop: asyncio.Event
) -> None:
    """Until `stop`; whoever watches is answered from the first moment. Raises as `serve`."""
    async with watched(settings, app.watch(roles)):
        await unless(stop, _upgraded(app))
        if stop.is_set():
            return
        await introduce(app)
        log.info("does: %s", ", ".join(sorted(roles)))
        await side_by_side(app, roles, stop)


async def _upgraded(app: App) -> None:
    """As soon as there is room: SQLite takes some to open a file, even where nothing is missing."""
    timer = RealTimer()
    while True:
        try:
            with app.db.fullness.noticed():
                return await upgrade(app.db.url)
        except NoRoom:
            await timer.sleep(RETRY_SECONDS)


def _secrets(settings: Settings) -> list[str]:
    token = settings.bot_token
    return [token.get_secret_value(), settings.webhook_word] if token else []


async def side_by_side(app: App, roles: Collection[Role], stop: asyncio.Event) -> None:
    """Those roles of one process until `stop`; the first of them that fails ends all."""
    async with app.pacer.shared():
        await _until(app, roles, stop)


async def _until(app: App, roles: Collection[Role], stop: asyncio.Event) -> None:
    supervisor = Supervisor(RealTimer())
    if Role.SCHEDULER in roles:
        supervisor.start("clock", lambda: _ticking(app, stop))
    if Role.DELIVERY in roles:
        supervisor.keep("delivery", app.delivery.run)
        supervisor.keep("evidence", app.fetching.run)
    if any(role.receives for role in roles):
        supervisor.start("keeper", app.keeper.run)
        supervisor.start("receiving", lambda: _receive(app, Role.WEB in roles, stop))
    supervisor.start("until stopped", lambda: _waited(stop))
    try:
        await unless(stop, supervisor.join())
    finally:
        log.info("stopping: finishing what is in hand")
        for one in (app.poller, app.webhook, app.delivery, app.fetching):
            one.stop()
        await supervisor.stop(GRACE_SECONDS)


async def _receive(app: App, by_webhook: bool, stop: asyncio.Event) -> None:
    """The desk is closed last: what is in hand may concern it."""
    await unless(stop, app.keeper.settled.wait())
    try:
        await (app.webhook.run() if by_webhook else app.poller.run())
    finally:
        app.keeper.stop()


async def _ticking(app: App, stop: asyncio.Event) -> None:
    clock = TickingClock(app.tick, app.ctx.clock)
    clock.start()
    try:
        await stop.wait()
    finally:
        await clock.stop()


async def _waited(stop: asyncio.Event) -> None:
    await stop.wait()


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
