"""What an attempt to send came to: the meaning of each of Telegram's answers for the outbox."""

from dataclasses import dataclass
from typing import Any

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiohttp import ClientConnectorError

from bot.backoff import doubled
from models.tables import OutboxState

MOST_ATTEMPTS = 13
"""With waits doubling from 2 s to 15 min: about an hour of a Telegram that answers with errors."""

_NOBODY_THERE = ("chat not found", "user not found", "user is deactivated", "PEER_ID_INVALID")


@dataclass(frozen=True, slots=True)
class Outcome:
    """`reason` is a code, or Telegram's own words, for whoever looks after the outbox."""

    state: OutboxState
    reason: str | None = None
    delay: float = 0.0
    """Seconds until the next attempt, where `state` is PENDING."""
    message_id: int | None = None
    uncertain: bool = False
    """It may have been sent all the same."""
    whole_chat: bool = False
    """The delay holds for everything to this chat."""
    outage: bool = False
    """Nothing is to be sent before Telegram answers again."""
    unreachable: bool = False
    migrated_to: int | None = None


def sent(message_id: int | None) -> Outcome:
    return Outcome(OutboxState.SENT, message_id=message_id)


def parked(reason: str) -> Outcome:
    return Outcome(OutboxState.PARKED, reason)


def again(reason: str, attempts: int, **more: Any) -> Outcome:
    """Pending with a growing delay, parked after MOST_ATTEMPTS; `attempts` includes this one."""
    if attempts >= MOST_ATTEMPTS:
        return parked(reason)
    return Outcome(OutboxState.PENDING, reason, doubled(attempts, 1.0, 900.0), **more)


def of_error(error: Exception, attempts: int, uncertain: int) -> Outcome:
    """`attempts` includes this one; `uncertain` counts earlier ones that may have been sent."""
    if isinstance(error, TelegramAPIError) and _is_answer(error):
        return _answered(error, attempts)
    return _unanswered(error, attempts, uncertain)


def _is_answer(error: Exception) -> bool:
    silence = isinstance(error, TelegramNetworkError)
    return not silence or isinstance(error, TelegramEntityTooLarge)


def _answered(error: TelegramAPIError, attempts: int) -> Outcome:
    match error:
        case TelegramRetryAfter(retry_after=seconds):
            return Outcome(OutboxState.PENDING, "retry-after", seconds, whole_chat=True)
        case TelegramMigrateToChat(migrate_to_chat_id=chat):
            return Outcome(OutboxState.PENDING, "migrated", migrated_to=chat)
        case TelegramForbiddenError():
            return Outcome(OutboxState.FAILED, "unreachable", unreachable=True)
        case TelegramUnauthorizedError() | TelegramNotFound():
            return Outcome(OutboxState.PENDING, "token-refused", 60.0, outage=True)
        case TelegramServerError():
            return again("server-error", attempts, outage=True)
        case TelegramBadRequest() if any(words in error.message for words in _NOBODY_THERE):
            return Outcome(OutboxState.FAILED, "unreachable", unreachable=True)
        case _:
            return parked(str(error))


def _unanswered(error: Exception, attempts: int, uncertain: int) -> Outcome:
    """Nothing was sent where no connection was made; anything later may have acted.

    What may have acted is tried once more: a second copy is better than none, a third is not.
    """
    if not isinstance(error, TelegramNetworkError | ClientDecodeError):
        return again(type(error).__name__, attempts, outage=True)
    if isinstance(error.__cause__, ClientConnectorError):
        return again("no-connection", attempts, outage=True)
    state = OutboxState.FAILED if uncertain else OutboxState.PENDING
    return Outcome(state, "uncertain", 2.0, uncertain=True, outage=True)
