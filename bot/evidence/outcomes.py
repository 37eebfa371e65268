"""What a failed download means for the file: when it is tried again, and when no more."""

from dataclasses import dataclass

from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiohttp import ClientConnectorError, ClientResponseError

from bot.backoff import doubled
from bot.evidence.store import StoreFailed, TooLarge

MOST_ATTEMPTS = 20
FIRST_WAIT, LONGEST_WAIT = 5.0, 6 * 3600.0
"""Twenty attempts, waiting from 5 s to 6 h: a little more than two days."""
PAUSE = 60.0
DISK = "disk: "


@dataclass(frozen=True, slots=True)
class Outcome:
    """`reason` is a code or Telegram's own words: never an address, which would hold the token."""

    reason: str
    delay: float = 0.0
    counts: bool = True
    """Whether the attempt says something about this file."""
    final: bool = False


def of_error(error: Exception, attempts: int) -> Outcome:
    """`attempts` failed before this one. A full disk, a refused token and a network that is down
    are nobody's file: they cost no attempt."""
    match error:
        case StoreFailed():
            return Outcome(f"{DISK}{error}", PAUSE, counts=False)
        case TelegramRetryAfter(retry_after=seconds):
            return Outcome("retry-after", seconds, counts=False)
        case TelegramUnauthorizedError() | TelegramNotFound():
            return Outcome("token-refused", PAUSE, counts=False)
        case TooLarge():
            return Outcome("too-big", final=True)
        case TelegramBadRequest() if "too big" in error.message:
            return Outcome("too-big", final=True)
    if isinstance(error, ClientConnectorError) or _unconnected(error):
        return Outcome("no-connection", PAUSE, counts=False)
    delay = doubled(attempts, FIRST_WAIT, LONGEST_WAIT)
    return Outcome(_reason(error), delay, final=attempts + 1 >= MOST_ATTEMPTS)


def _unconnected(error: Exception) -> bool:
    lost = isinstance(error, TelegramNetworkError)
    return lost and isinstance(error.__cause__, ClientConnectorError)


def _reason(error: Exception) -> str:
    match error:
        case TelegramBadRequest():
            return error.message
        case ClientResponseError(status=status):
            return f"http-{status}"
        case _:
            return type(error).__name__
