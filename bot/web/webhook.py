"""Updates as Telegram brings them: an update is acknowledged after it was handled, not before.

Several processes may listen on the same port; the system deals the connections out among them.
"""

import asyncio
import hmac
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.types import Update
from aiohttp import web
from pydantic import BaseModel, ValidationError

from bot.backoff import Backoff
from bot.config import Settings
from bot.lease import Lease
from bot.receiving import Receiver
from bot.tasks import unless
from bot.web.guarding import PATIENCE, quiet
from bot.web.room import Bounds, Full, Room
from services.ports import OutOfReach

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1 << 20
"""Of one update: Telegram's are some kilobytes."""
AT_ONCE = 40
"""Connections that Telegram may hold: its own default."""
SOON = {"Retry-After": "1"}
"""Where there was no room. Telegram's server heeds it; without it each further attempt comes twice
as late, up to a minute or two, and what the same person said since waits behind it."""
LARGEST = 1 << 63
GRACE = 15.0
"""Seconds that updates in hand have to end when the process stops."""


class Webhook:
    """`lease` where only one process may receive, because conversations are not in Redis."""

    def __init__(
        self,
        settings: Settings,
        bot: Bot,
        receiver: Receiver,
        lease: Lease | None,
        bounds: Bounds | None = None,
    ) -> None:
        self._url, self._word = settings.webhook_url, settings.webhook_word
        host, _, port = settings.webhook_listen.rpartition(":")
        self._host, self._port = host.strip("[]"), int(port)
        self._bot, self._receiver, self._lease = bot, receiver, lease
        self._room, self._turned_away = Room(bounds or Bounds()), False
        self._stop = asyncio.Event()

    def stop(self) -> None:
        """Take nothing more; `run` ends when what is in hand is handled."""
        self._stop.set()

    async def run(self) -> None:
        """Listen, tell Telegram so, and receive until `stop`. The webhook stays when the process
        ends: others may listen, and Telegram keeps what nobody takes for a day.

        Raises OSError where the port is taken.
        """
        if self._lease:
            await self._lease.hold(self._stop)
        if self._stop.is_set():
            return
        async with self.listening():
            await unless(self._stop, self._announced())
            while not self._stop.is_set():
                if self._lease:
                    await self._lease.hold(self._stop)
                await unless(self._stop, asyncio.sleep(1))
        if self._lease:
            await self._lease.release()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[int]:
        """The port, which is a free one for 0."""
        runner = web.AppRunner(
            self.application(), access_log=None, logger=quiet(), shutdown_timeout=GRACE
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port, reuse_port=True).start()
            taken: int = runner.addresses[0][1]
            log.info("updates are taken on port %d", taken)
            yield taken
        finally:
            await runner.cleanup()

    def application(self) -> web.Application:
        """Whatever the path: a proxy in front may have cut it."""
        application = web.Application(client_max_size=MOST_BYTES)
        application.router.add_post("/{path:.*}", self._received)
        return application

    async def _received(self, request: web.Request) -> web.Response:
        said = request.headers.get(HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(said, self._word.encode()):
            return web.Response(status=401)
        try:
            async with asyncio.timeout(PATIENCE):
                body = await request.read()
            update = Update.model_validate_json(body, context={"bot": self._bot})
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413)
        except (TimeoutError, ValidationError):
            return web.Response(status=400)
        if not _storable(update):
            return web.Response(status=400)
        try:
            return await self._taken(update)
        except Full:
            self._note_crowd()
            return web.Response(status=503, headers=SOON)
        except OutOfReach as error:
            log.warning("%s is out of reach: update %d will come again", error, update.update_id)
            return web.Response(status=503)

    async def _taken(self, update: Update) -> web.Response:
        where = UserContextMiddleware.resolve_event_context(update)
        async with self._room.place(where.user_id or where.chat_id or 0):
            if self._lease and not await self._lease.try_hold():
                raise OutOfReach("the lease of who receives")
            self._turned_away = False
            await self._receiver.take(update)
            await self._receiver.prune(update.update_id)
        return web.Response()

    def _note_crowd(self) -> None:
        """Once, until there is room again."""
        if not self._turned_away:
            log.warning("more updates are brought than can be in hand: some will come again")
        self._turned_away = True

    async def _announced(self) -> None:
        """As soon as Telegram answers; what it refuses outright ends the process."""
        backoff = Backoff()
        while True:
            try:
                return await self.announce()
            except (TelegramNetworkError, TelegramRetryAfter, TelegramServerError) as error:
                delay = backoff.next()
                log.warning("Telegram is not told of the webhook yet (%s)", type(error).__name__)
                await asyncio.sleep(delay)

    async def announce(self) -> None:
        """Every process says the same, in any order."""
        await self._bot.set_webhook(
            self._url or "",
            secret_token=self._word,
            allowed_updates=self._receiver.kinds,
            max_connections=AT_ONCE,
        )
        log.info("Telegram brings updates to %s", self._url)


def _storable(value: object) -> bool:
    """Telegram's numbers have at most 52 bits; what has more than 64 goes into no database."""
    if isinstance(value, BaseModel):
        return all(map(_storable, vars(value).values()))
    if isinstance(value, list):
        return all(map(_storable, value))
    return not isinstance(value, int) or -LARGEST <= value < LARGEST
