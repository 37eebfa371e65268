"""Who may ask for the page, and in what form he may tell it something."""

from collections.abc import Awaitable, Callable

from aiohttp import BodyPartReader, web

from bot.simulator.answers import Json
from bot.simulator.methods.request import Upload

HERE = ("127.0.0.1", "localhost")
LONGEST = 20 * 1024 * 1024
"""Bytes of one upload: what the bot could download."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def guarded(handler: Handler) -> Handler:
    """For pages of this very address only: no other site's script, no name that leads here."""

    async def answer(request: web.Request) -> web.StreamResponse:
        if request.url.host not in HERE:
            raise web.HTTPForbidden(text="only from this machine")
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"http://{request.host}":
            raise web.HTTPForbidden(text="only from the page itself")
        if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
            raise web.HTTPForbidden(text="only from the page itself")
        return await handler(request)

    return answer


async def said_in(request: web.Request) -> tuple[Json, tuple[tuple[str, Upload], ...]]:
    """JSON, or a form with files. A plain form, which any site can send, is refused."""
    if request.content_type == "application/json":
        said = await request.json()
        if not isinstance(said, dict):
            raise web.HTTPBadRequest(text="an object is needed")
        return said, ()
    if request.content_type != "multipart/form-data" or "Origin" not in request.headers:
        raise web.HTTPUnsupportedMediaType
    said, files = {}, []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise web.HTTPBadRequest(text="a form within a form")
        data = await _read(part)
        if part.filename:
            files.append((part.headers.get("Content-Type", ""), Upload(part.filename, data)))
        else:
            said[part.name or ""] = data.decode("utf-8", "replace")
    return said, tuple(files)


async def _read(part: BodyPartReader) -> bytes:
    data = bytearray()
    while chunk := await part.read_chunk():
        data += chunk
        if len(data) > LONGEST:
            raise web.HTTPRequestEntityTooLarge(LONGEST, len(data))
    return bytes(data)
