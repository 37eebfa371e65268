"""Everything that the page fetches as a file: its own parts, and what people sent."""

from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

from bot.simulator.chat.guarding import guarded
from bot.simulator.chat.reading import read
from bot.simulator.world import World
from publishing.pictures.raster import FONT

STATIC = Path(__file__).parent / "static"
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Files:
    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> Sequence[web.RouteDef]:
        return [
            web.get("/page/static/{name}", guarded(self.static)),
            web.get("/page/files/{file}", guarded(self.file)),
            web.get("/page/files/{file}/words", guarded(self.reading)),
            web.get("/page/font", guarded(self.font)),
        ]

    async def static(self, request: web.Request) -> web.StreamResponse:
        path = STATIC / request.match_info["name"]
        if path.parent != STATIC or path.suffix not in (".js", ".css") or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers=HEADERS)

    async def file(self, request: web.Request) -> web.StreamResponse:
        file = self._world.files.get(request.match_info["file"])
        if file is None:
            raise web.HTTPNotFound
        kind = "image/png" if file.kind == "photo" else "application/octet-stream"
        return web.Response(body=file.data, content_type=kind, headers=HEADERS)

    async def reading(self, request: web.Request) -> web.StreamResponse:
        """A Word file to be read in the page."""
        file = self._world.files.get(request.match_info["file"])
        found = read(file.data) if file else None
        if found is None:
            raise web.HTTPNotFound(text="no Word file")
        return web.json_response(found, headers=HEADERS)

    async def font(self, request: web.Request) -> web.StreamResponse:
        """For machines without a Chinese one."""
        return web.FileResponse(FONT, headers=HEADERS | {"Cache-Control": "max-age=86400"})
