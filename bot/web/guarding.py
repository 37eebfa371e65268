"""What holds for every page: who may send, how much, what a browser may do, what is logged."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

from handlers.errors import describe, new_number

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

BODY_BYTES = 16 * 1024
PATIENCE = 15.0
"""Seconds that a body may take to arrive."""
FORM = "application/x-www-form-urlencoded"

# "same-origin" tells other sites as little as "no-referrer" does; that one would make browsers
# send `Origin: null`, by which our own pages could not be told from others'.
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; "
    "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "Server": "web",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

log = logging.getLogger(__name__)


def quiet() -> logging.Logger:
    """For the server itself, which would log addresses and what could not be read of a request."""
    logger = logging.getLogger("bot.web.unheard")
    logger.propagate, logger.disabled = False, True
    return logger


def guarding(sorry: Callable[[web.Request, str], web.StreamResponse]) -> Middleware:
    """Every answer has the headers; a failure is logged by type and place alone, and `sorry` says
    so to the person, with the number under which it is in the log."""

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            answer = await handler(request)
        except web.HTTPException as refused:
            answer = web.Response(status=refused.status, text=refused.reason)
        except Exception as error:
            number = new_number()
            said = {"error_id": number}
            log.error("a page failed [%s]: %s", number, describe(error), extra=said)
            answer = sorry(request, number)
        answer.headers.update(HEADERS)
        return answer

    return guarded


def own(headers: Mapping[str, str], origin: str) -> bool:
    """Whether it was sent from a page of ours, as the browser says. One that says nothing at all
    is none that a person uses."""
    site, source = headers.get("Sec-Fetch-Site"), headers.get("Origin")
    if source is not None and not _same(source, origin):
        return False
    return site == "same-origin" or (site is None and source is not None)


async def form_of(request: web.Request) -> dict[str, str]:
    """HTTP 413, 415, 408 or 400 for what is no small form."""
    if request.content_type != FORM:
        raise web.HTTPUnsupportedMediaType
    try:
        async with asyncio.timeout(PATIENCE):
            found = await request.post()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except ValueError:  # no characters in that encoding
        raise web.HTTPBadRequest from None
    return {name: value for name, value in found.items() if isinstance(value, str)}


def address_of(request: web.Request, *, trusting: bool) -> str:
    """Who asks. Behind a proxy of ours that is what it added last to the list; without one the
    list is anybody's invention."""
    passed = request.headers.getall("X-Forwarded-For", []) if trusting else []
    listed = [one.strip() for line in passed for one in line.split(",")]
    return listed[-1] if listed else request.remote or ""


def _same(source: str, origin: str) -> bool:
    try:
        parts = urlsplit(source)
    except ValueError:
        return False
    return f"{parts.scheme}://{parts.netloc}".lower() == origin
