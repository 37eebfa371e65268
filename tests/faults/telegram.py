"""The local Telegram behind a port of this machine, for a bot in another process."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.simulator.answers import Json, NoAnswer
from bot.simulator.methods.request import Upload
from bot.simulator.world import World

Heard = Callable[[str, str], Awaitable[None]]
"""Called with a method's name and "asked" or "done": before it acts, and before its answer."""


class Telegram:
    """`url` is the Bot API's address as BOT_API would name it."""

    def __init__(self, world: World) -> None:
        self.world, self.url = world, ""
        self.heard: Heard | None = None

    async def answer(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        await self._tell(name, "asked")
        params, files = await _form(request)
        try:
            answer = await self.world.call(request.match_info["token"], name, params, files)
        except NoAnswer:
            answer = None
        await self._tell(name, "done")
        if answer is None:
            raise web.HTTPGatewayTimeout
        return web.json_response(answer.body, status=answer.status)

    async def _tell(self, name: str, moment: str) -> None:
        if self.heard:
            await self.heard(name, moment)


async def _form(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    params: Json = {}
    files: dict[str, Upload] = {}
    for key, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[key] = Upload(value.filename, value.file.read())
        else:
            params[key] = value
    return params, files


@asynccontextmanager
async def telegram(world: World) -> AsyncIterator[Telegram]:
    """Listens on 127.0.0.1 only."""
    served = Telegram(world)
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", served.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    served.url = f"http://{host}:{port}"
    try:
        yield served
    finally:
        await runner.cleanup()
