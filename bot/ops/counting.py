"""Counting updates and Telegram's refusals, and keeping quiet about ballots."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import TelegramObject

from bot.clock import Timer
from bot.ops.metrics import Metrics
from services.refusals import Refusal

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

QUIET = frozenset(
    f"handlers.{name}"
    for name in (
        "ballots",
        "binding",
        "evaluation_files",
        "evaluations",
        "paper_ballots",
        "remark_lists",
        "remarks",
        "teller_forms",
        "tellers",
        "tickets",
        "windows",
    )
)
"""Whatever these take is in no figure but the failures: neither a vote nor a look at one (a /start
may bring a code from paper)."""


@dataclass(slots=True)
class Tally:
    """Of one update: quiet until a handler takes it, as a vote that comes again finds none."""

    quiet: bool = True
    away: float = 0.0
    """Seconds that went by at Telegram or while waiting for a turn there. They tell how much else
    was being sent, to voters and to those who have not voted: they are not counted."""


in_hand: ContextVar[Tally | None] = ContextVar("in_hand", default=None)


class Counting(BaseMiddleware):
    """The outermost middleware of `dispatcher.update`."""

    def __init__(self, metrics: Metrics, timer: Timer) -> None:
        self._metrics, self._timer = metrics, timer

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        tally = data["tally"] = Tally()
        in_hand.set(tally)
        began = self._timer.monotonic()
        try:
            result = await handler(event, data)
        except Refusal as refusal:
            self._refused(tally, refusal)
            raise
        except Exception:
            self._metrics.updates.labels("failed").inc()
            raise
        else:
            self._count(tally, "handled")
            return result
        finally:
            if not tally.quiet:
                passed = self._timer.monotonic() - began - tally.away
                self._metrics.handling.observe(max(0.0, passed))

    def _refused(self, tally: Tally, refusal: Refusal) -> None:
        if not tally.quiet:
            self._metrics.refusals.labels(refusal.name).inc()
        self._count(tally, "refused")

    def _count(self, tally: Tally, outcome: str) -> None:
        if not tally.quiet:
            self._metrics.updates.labels(outcome).inc()


class Quieting(BaseMiddleware):
    """Inner middleware: knows which handler takes the update."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        tally: Tally | None = data.get("tally")
        if tally is not None:
            tally.quiet = data["handler"].callback.__module__ in QUIET
        return await handler(event, data)


def count_updates(dispatcher: Dispatcher, metrics: Metrics, timer: Timer) -> None:
    """To be called before any other middleware is installed."""
    dispatcher.update.outer_middleware(Counting(metrics, timer))
    for name, observer in dispatcher.observers.items():
        if name not in ("update", "error"):
            observer.middleware(Quieting())


class CountedRequests(BaseRequestMiddleware):
    """The outermost of `bot.session`: how often Telegram asked to wait, and how long it took."""

    def __init__(self, metrics: Metrics, timer: Timer) -> None:
        self._metrics, self._timer = metrics, timer

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        began = self._timer.monotonic()
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter as refusal:
            self._metrics.told_to_wait(refusal.retry_after)
            raise
        finally:
            if tally := in_hand.get():
                tally.away += self._timer.monotonic() - began
