"""`/healthz`, `/readyz` and `/metrics` on a listener of their own (OPS_LISTEN).

It is for the machine's own watchers: the public form is another listener and leads to none of it.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from bot.config import Settings
from bot.database import Database
from bot.ops.metrics import CONTENT_TYPE, Metrics
from bot.ops.readiness import OK, Readiness
from bot.web.guarding import quiet
from models.queries.waiting import Waiting, waiting
from services.ports import NoRoom

PATIENCE = 5.0
"""Seconds that a question to the database may take."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Watch:
    """What the three addresses answer."""

    db: Database
    metrics: Metrics
    readiness: Readiness

    async def healthz(self, request: web.Request) -> web.Response:
        """The process is alive: it answers."""
        return web.json_response({"alive": True})

    async def readyz(self, request: web.Request) -> web.Response:
        """200 or 503, and each condition with its word."""
        try:
            async with asyncio.timeout(PATIENCE):
                found = await self.readiness.ask()
        except TimeoutError:
            found = {"database": "no answer in time"}
        ready = all(word == OK for word in found.values())
        return web.json_response({"ready": ready, **found}, status=200 if ready else 503)

    async def figures(self, request: web.Request) -> web.Response:
        """Without a database the figures of the process are given all the same."""
        try:
            async with asyncio.timeout(PATIENCE), self.db.read() as session:
                found = await waiting(session)
        except (NoRoom, SQLAlchemyError, OSError, TimeoutError):
            found = Waiting({})
        self.metrics.full.set(self.db.fullness.full)
        headers = {"Content-Type": CONTENT_TYPE}
        return web.Response(body=self.metrics.text(found), headers=headers)

    def application(self) -> web.Application:
        app = web.Application()
        app.add_routes(
            [
                web.get("/healthz", self.healthz),
                web.get("/readyz", self.readyz),
                web.get("/metrics", self.figures),
            ]
        )
        return app


@asynccontextmanager
async def watched(settings: Settings, watch: Watch) -> AsyncIterator[int | None]:
    """The port listened on, None where OPS_LISTEN is not set. Raises OSError where it is taken."""
    if settings.ops_listen is None:
        yield None
        return
    host, _, port = settings.ops_listen.rpartition(":")
    runner = web.AppRunner(watch.application(), access_log=None, logger=quiet())
    await runner.setup()
    try:
        await web.TCPSite(runner, host.strip("[]"), int(port)).start()
        taken: int = runner.addresses[0][1]
        log.info("health and figures are to be had on port %d", taken)
        yield taken
    finally:
        await runner.cleanup()
