from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.clock import RealTimer, Timer
from bot.simulator.answers import ApiError
from bot.simulator.http.face import Face, Heard, Latency, written
from bot.simulator.http.pushing import pushing
from bot.simulator.world import World


class Served:
    """`url` is the Bot API's address as BOT_API would name it; `heard` can be set at any time."""

    def __init__(self, face: Face, url: str) -> None:
        self._face, self.url = face, url

    @property
    def world(self) -> World:
        return self._face.world

    @property
    def heard(self) -> Heard | None:
        return self._face.heard

    @heard.setter
    def heard(self, heard: Heard | None) -> None:
        self._face.heard = heard


@asynccontextmanager
async def served(
    world: World,
    *,
    port: int = 0,
    delay: Latency = 0.0,
    back: Latency | None = None,
    routes: Iterable[web.AbstractRouteDef] = (),
    timer: Timer | None = None,
) -> AsyncIterator[Served]:
    """Listens on 127.0.0.1 only; `port` 0 takes a free one. `routes` come beside the Bot API's.

    `delay`: of a request and, unless `back` says otherwise, of an answer. `timer`: how long the
    pauses are between attempts to bring an update to a webhook.
    """
    face = Face(world, delay, back)
    runner = web.AppRunner(_application(face, routes), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        host, taken = runner.addresses[0][:2]
        async with pushing(world, timer or RealTimer()):
            yield Served(face, f"http://{host}:{taken}")
    finally:
        await runner.cleanup()


def _application(face: Face, routes: Iterable[web.AbstractRouteDef]) -> web.Application:
    app = web.Application()
    app.add_routes([*face.routes(), *routes, web.route("*", "/{rest:.*}", _nothing)])

    async def let_go(app: web.Application) -> None:
        face.world.updates.let_go()

    app.on_shutdown.append(let_go)
    return app


async def _nothing(request: web.Request) -> web.Response:
    return written(ApiError(404, "Not Found").answer())
