"""The server behind the form: its pages, two small files, and nothing that is remembered."""

import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from bot.config import Settings
from bot.web.guarding import BODY_BYTES, guarding, quiet
from bot.web.voting import Voting
from publishing.texts import Texts
from services.ports import Context

STATIC = Path(__file__).parent / "static"
KINDS = {"form.css": "text/css", "form.js": "text/javascript"}
GRACE = 10.0
"""Seconds that a page under way has to end when the process stops."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Booth:
    """The pages, and where they are listened for."""

    voting: Voting
    host: str
    port: int

    def open(self) -> AbstractAsyncContextManager[int]:
        """As `listening`; pages under way are finished when it closes."""
        return listening(self.voting, self.host, self.port)


def booth(settings: Settings, ctx: Context, texts: Texts) -> Booth | None:
    """None where WEB_LISTEN is not set."""
    if settings.web_listen is None or settings.web_url is None:
        return None
    voting = Voting(ctx, texts, settings.web_url, trusting=settings.web_trust_proxy)
    host, _, port = settings.web_listen.rpartition(":")
    return Booth(voting, host.strip("[]"), int(port))


@asynccontextmanager
async def listening(voting: Voting, host: str, port: int) -> AsyncIterator[int]:
    """The port that it listens on, which is a free one for 0. Raises OSError where it is taken."""
    runner = web.AppRunner(
        application(voting), access_log=None, logger=quiet(), shutdown_timeout=GRACE
    )
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        taken: int = runner.addresses[0][1]
        log.info("the form for voters is open on port %d", taken)
        yield taken
    finally:
        await runner.cleanup()


def application(voting: Voting) -> web.Application:
    app = web.Application(middlewares=[guarding(voting.sorry)], client_max_size=BODY_BYTES)
    app.add_routes([*voting.routes(), web.get("/static/{name}", _static)])
    return app


async def _static(request: web.Request) -> web.StreamResponse:
    name = request.match_info["name"]
    if name not in KINDS:
        raise web.HTTPNotFound
    text = (STATIC / name).read_text("utf-8")
    return web.Response(text=text, content_type=KINDS[name])
