import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.simulator import methods
from bot.simulator.answers import Answer, ApiError, NoAnswer, NotModelled
from bot.simulator.http.forms import read
from bot.simulator.world import World

Heard = Callable[[str, str], Awaitable[None]]
"""Called with a method's name and "asked" or "done": before it acts, and before its answer."""

Latency = float | Callable[[], float]
"""Seconds that something is under way; a function is asked for each anew."""


class Face:
    """The Bot API of a world, over HTTP.

    What the simulator does not know is answered with 501, which Telegram has no use for, and
    stays in `world.gaps`: real Telegram would have done it, or overlooked a parameter.
    """

    def __init__(self, world: World, delay: Latency = 0.0, back: Latency | None = None) -> None:
        self.world = world
        self.delay, self.back = delay, delay if back is None else back
        self.heard: Heard | None = None

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/bot{token}/{method:.*}", self.answer, allow_head=False),
            web.post("/bot{token}/{method:.*}", self.answer),
            web.get("/file/bot{token}/{path:.*}", self.download, allow_head=False),
        ]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        await _travel(self.delay)
        name = methods.spelt(request.match_info["method"])
        await self._tell(name, "asked")
        answer = await self._act(request, name)
        await self._tell(name, "done")
        if answer is None:
            return hang_up(request)
        await _travel(self.back)
        return written(answer)

    async def download(self, request: web.Request) -> web.StreamResponse:
        await _travel(self.delay)
        token, path = request.match_info["token"], request.match_info["path"]
        try:
            data = await self.world.download(token, path)
        except ApiError as refusal:
            return written(refusal.answer())
        except NoAnswer:
            return hang_up(request)
        await _travel(self.back)
        return web.Response(body=data, content_type="application/octet-stream")

    async def _act(self, request: web.Request, name: str) -> Answer | None:
        try:
            params, files = await read(request)
            return await self.world.call(request.match_info["token"], name, params, files)
        except ApiError as refusal:
            return refusal.answer()
        except NotModelled as gap:
            return ApiError(501, f"Not Implemented: {gap}").answer()
        except NoAnswer:
            return None

    async def _tell(self, name: str, moment: str) -> None:
        if self.heard:
            await self.heard(name, moment)


async def _travel(latency: Latency) -> None:
    seconds = latency() if callable(latency) else latency
    if seconds:
        await asyncio.sleep(seconds)


def api_routes(world: World) -> list[web.RouteDef]:
    """For an application that shows more than the Bot API."""
    return Face(world).routes()


def written(answer: Answer) -> web.Response:
    parameters = answer.body.get("parameters", {})
    headers = {"Retry-After": str(s)} if (s := parameters.get("retry_after")) else None
    return web.json_response(answer.body, status=answer.status, headers=headers)


def hang_up(request: web.Request) -> web.Response:
    """No answer: the line breaks, so that the client need not wait until its patience ends.

    A 504 would be an answer, and libraries take it for Telegram's own.
    """
    if request.transport:
        request.transport.abort()
    return web.Response()
