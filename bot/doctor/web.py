"""The form for voters without the bot: whether it is open, and whether its address leads to it."""

from collections.abc import AsyncIterator, Iterable
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.config import Settings
from bot.doctor.findings import Finding, good, warning

PATIENCE = ClientTimeout(total=5)
HERE = ("127.0.0.1", "localhost", "::1")


async def examine_web(settings: Settings, needing: Iterable[str]) -> AsyncIterator[Finding]:
    """`needing`: titles of running campaigns with an open link at a window."""
    url = settings.web_url
    if url is None:
        for title in needing:
            yield warning("web-needed", title=title)
        yield good("web-off")
        return
    if settings.web_listen is None:
        yield warning("web-elsewhere", url=url)
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in HERE:
        yield warning("web-plain", url=url)
    yield await _answers(url)


async def _answers(url: str) -> Finding:
    try:
        async with ClientSession(timeout=PATIENCE) as session, session.get(url) as answer:
            found = answer.status == 200 and 'action="/ballot"' in await answer.text()
    except (ClientError, OSError, TimeoutError, ValueError):
        return warning("web-silent", url=url)
    return good("web-answers", url=url) if found else warning("web-stranger", url=url)
