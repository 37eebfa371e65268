"""Long polling that acknowledges late: an update is Telegram's until it has been handled.

aiogram's own polling moves the offset first; a crash then loses what was in hand. Here a crash
makes Telegram deliver again, and what was already written is not written twice (bot.database).
"""

import asyncio
import logging
from collections.abc import Sequence

from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramConflictError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetUpdates
from aiogram.types import Update

from bot.backoff import Backoff
from bot.clock import Timer
from bot.crash import RECEIVED, crash_point
from bot.lease import Lease
from bot.receiving import Receiver
from bot.tasks import unless
from services.ports import OutOfReach

logger = logging.getLogger(__name__)

BATCH = 100
CONFLICT = (
    "Telegram says that this token is in use elsewhere (another getUpdates or a webhook): "
    "stop the other process, or delete the webhook"
)


class Poller:
    """One bot's updates, in batches. A batch is handled whole before the next is asked for.

    Within a batch chats are handled side by side, at most `concurrency`, each in order.
    """

    def __init__(
        self,
        bot: Bot,
        receiver: Receiver,
        lease: Lease,
        timer: Timer,
        *,
        wait: int = 25,
        concurrency: int = 32,
    ) -> None:
        self._bot, self._receiver = bot, receiver
        self.lease, self._timer, self._wait = lease, timer, wait
        self._at_once = asyncio.Semaphore(concurrency)
        self._stop = asyncio.Event()
        self._backoff = Backoff()
        self._offset: int | None = None

    def stop(self) -> None:
        """Ask for nothing more; `run` ends when what is in hand is handled. Safe in a signal."""
        self._stop.set()

    async def run(self) -> None:
        """Poll until `stop`. Raises TelegramUnauthorizedError; any other failure is retried.

        Whoever polls is meant to: a webhook that was set before is taken away, and what waits for
        it stays.
        """
        await unless(self._stop, self.lease.hold())
        await self._without_webhook()
        while not self._stop.is_set():
            await unless(self._stop, self.lease.hold())
            if not self._stop.is_set():
                await self.step(self._wait)
        await self._acknowledge()
        await self.lease.release()

    async def step(self, wait: int = 0) -> int:
        """Fetch one batch (waiting up to `wait` s for it), handle it; how many updates it had."""
        updates = await unless(self._stop, self._fetch(wait)) or []
        crash_point(RECEIVED)
        if updates and await self._ours() and await self._handled(updates):
            self._offset = updates[-1].update_id + 1
            await self._receiver.prune(self._offset)
        return len(updates)

    async def _ours(self) -> bool:
        """False where another took over while this process stood still, or may have: what was
        fetched is not acknowledged, and is handled there."""
        ours = await self.lease.try_hold()
        if not ours:
            logger.warning("what was fetched is left to who may have taken over")
        return ours

    async def _fetch(self, wait: int) -> Sequence[Update]:
        try:
            updates = await self._bot(self._ask(wait, BATCH), self._patience(wait))
        except TelegramUnauthorizedError:
            logger.error("Telegram refuses the token: check BOT_TOKEN")
            raise
        except Exception as error:  # a proxy's errors reach us as they are
            delay = self._delay(error)
            logger.warning("%s; polling again in %.0f s", _told(error), delay)
            await self._timer.sleep(delay)
            return []
        self._backoff.reset()
        return updates

    def _ask(self, wait: int, limit: int) -> GetUpdates:
        used = self._receiver.kinds
        return GetUpdates(offset=self._offset, limit=limit, timeout=wait, allowed_updates=used)

    def _patience(self, wait: int) -> int:
        """The request may take as long as Telegram holds it, and then as any other."""
        return int(self._bot.session.timeout) + wait

    def _delay(self, error: Exception) -> float:
        backoff = self._backoff.next()
        return max(backoff, error.retry_after) if isinstance(error, TelegramRetryAfter) else backoff

    async def _handled(self, updates: Sequence[Update]) -> bool:
        """False where the batch has to come again: what of it is remembered is passed over."""
        out_of_reach: ExceptionGroup[OutOfReach] | None = None
        try:
            await self._handle(updates)
        except* OutOfReach as group:
            out_of_reach = group
        if out_of_reach:
            delay = self._backoff.next()
            logger.warning("%s is out of reach; again in %.0f s", out_of_reach.exceptions[0], delay)
            await self._timer.sleep(delay)
        return out_of_reach is None

    async def _handle(self, updates: Sequence[Update]) -> None:
        lanes: dict[int, list[Update]] = {}
        for update in updates:
            lanes.setdefault(_lane(update), []).append(update)
        async with asyncio.TaskGroup() as group:
            for lane in lanes.values():
                group.create_task(self._handle_in_order(lane))

    async def _handle_in_order(self, lane: list[Update]) -> None:
        # A turn for each update, not for the lane: many who send much let the others in between.
        for update in lane:
            async with self._at_once:
                await self._receiver.take(update)

    async def _without_webhook(self) -> None:
        if self._stop.is_set():
            return
        try:
            await self._bot.delete_webhook()
        except TelegramUnauthorizedError:
            raise
        except Exception as error:
            logger.warning("whether a webhook is set is not known: %s", _told(error))

    async def _acknowledge(self) -> None:
        """Tell Telegram of the last batch, which the next getUpdates would have done."""
        if self._offset is None:
            return
        try:
            await self._bot(self._ask(0, 1), self._patience(0))
        except Exception as error:
            logger.warning("the last batch will come again: %s", _told(error))


def _lane(update: Update) -> int:
    """Updates of one chat (or of one person outside any chat) are handled in order."""
    where = UserContextMiddleware.resolve_event_context(update)
    return where.chat_id or where.user_id or 0


def _told(error: Exception) -> str:
    """What to log: an undecodable answer is not quoted, it may hold what people wrote."""
    if isinstance(error, TelegramConflictError):
        return CONFLICT
    if isinstance(error, ClientDecodeError):
        return "Telegram's answer could not be read"
    return str(error)
