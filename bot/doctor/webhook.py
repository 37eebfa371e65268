"""Whether Telegram brings updates to where this program takes them."""

from collections.abc import AsyncIterator, Collection, Iterator
from datetime import datetime, timedelta

from aiogram import Bot
from aiogram.types import WebhookInfo
from aiohttp import ClientConnectorCertificateError, ClientError, ClientSession, ClientTimeout

from bot.config import Settings
from bot.doctor.findings import Finding, bad, good, warning

PATIENCE = ClientTimeout(total=5)
RECENT = timedelta(hours=1)
MANY = 100
"""Updates that wait: more than Telegram brings at once."""
SHUT = 401
"""What our process says to whoever does not know the word."""


async def examine_webhook(
    bot: Bot, settings: Settings, kinds: Collection[str], now: datetime
) -> AsyncIterator[Finding]:
    """`kinds` of updates that some handler is for."""
    info = await bot.get_webhook_info()
    if settings.webhook_url is None:
        yield warning("webhook-set") if info.url else good("webhook-none")
        return
    for finding in read(info, settings.webhook_url, kinds, now):
        yield finding
    yield await _answers(settings.webhook_url)


def read(
    info: WebhookInfo, wanted: str, kinds: Collection[str], now: datetime
) -> Iterator[Finding]:
    if not info.url:
        yield warning("webhook-missing", url=wanted)
        return
    if info.url != wanted:
        yield bad("webhook-elsewhere", url=info.url, wanted=wanted)
        return
    yield good("webhook-here", url=wanted, count=info.pending_update_count)
    if info.pending_update_count > MANY:
        yield warning("webhook-pending", count=info.pending_update_count)
    if info.has_custom_certificate:
        yield warning("webhook-own-certificate")
    if info.allowed_updates is not None and set(info.allowed_updates) != set(kinds):
        lacking, more = (
            set(kinds) - set(info.allowed_updates),
            set(info.allowed_updates) - set(kinds),
        )
        told = {"lacking": ", ".join(sorted(lacking)), "more": ", ".join(sorted(more))}
        yield warning("webhook-kinds", **told)
    failed = info.last_error_date
    if failed and now - failed < RECENT:
        yield warning("webhook-failed", error=info.last_error_message or "")


async def _answers(url: str) -> Finding:
    """Knocks as a stranger: our process turns him away."""
    try:
        async with ClientSession(timeout=PATIENCE) as session, session.post(url) as answer:
            said = answer.status
    except ClientConnectorCertificateError:
        return bad("webhook-certificate", url=url)
    except (ClientError, OSError, TimeoutError, ValueError):
        return warning("webhook-silent", url=url)
    if said == SHUT:
        return good("webhook-answers", url=url)
    return warning("webhook-stranger", url=url, status=str(said))
