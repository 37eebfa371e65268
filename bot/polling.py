"""Long polling that acknowledges late: an update is Telegram's until it has been handled.

aiogram's own polling moves the offset first; a crash then loses what was in hand. Here a crash
makes Telegram deliver again, and what was already written is not written twice (bot.database).
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

from aiogram import Bot
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
from bot.window import Window
from services.ports import OutOfReach

logger = logging.getLogger(__name__)

BATCH = 100
LOOK_AGAIN = 1.0
"""Seconds until others are looked for while something is in hand. Whoever asks Telegram for the
same again within half a second is given a single update."""
OF_ONE = 50
"""Whoever has more than these waiting, where Telegram shows a hundred, keeps others out of sight.
Five albums of ten photos are no flood, however long the machine takes over them (bot.hurry)."""
CONFLICT = (
    "Telegram says that this token is in use elsewhere (another getUpdates or a webhook): "
    "stop the other process, or delete the webhook"
)


class Poller:
    """One bot's updates, a hundred at a time from the first that is in hand; while that takes long,
    what comes behind it is fetched too, and handled.

    `crowds`: told each chat that holds most of the hundred for longer than LOOK_AGAIN; its updates
    are expected to be let go of, for nobody behind them is seen.
    """

    def __init__(
        self,
        bot: Bot,
        receiver: Receiver,
        lease: Lease,
        timer: Timer,
        crowds: Callable[[int], None],
        *,
        wait: int = 25,
        concurrency: int = 32,
    ) -> None:
        self._bot, self._receiver, self._crowds = bot, receiver, crowds
        self.lease, self._timer, self._wait = lease, timer, wait
        self._window = Window(receiver.take, concurrency)
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
        if await self._ours():
            await self._without_webhook()
        try:
            while await self._ours():
                shown = await self._look(self._wait)
                await unless(self._window.idle, self._timer.sleep(LOOK_AGAIN))
                if shown == BATCH:
                    self._make_room()
                await self._move()
            await self._finish()
        finally:
            await self._window.drop()
        await self._acknowledge()
        await self.lease.release()

    async def _ours(self) -> bool:
        """When the lease is. False where all is to stop."""
        await self.lease.hold(self._stop)
        return not self._stop.is_set()

    async def step(self, wait: int = 0) -> int:
        """Fetch once (waiting up to `wait` s), handle it all; how many updates there were."""
        count = await self._look(wait)
        await self._finish()
        return count

    async def _look(self, wait: int) -> int:
        """Nothing is waited for while something is in hand: Telegram gives that at once."""
        wait = 0 if len(self._window) else wait
        updates = await unless(self._stop, self._fetch(wait)) or []
        crash_point(RECEIVED)
        if updates and not await self.lease.try_hold():
            # Another took over while this process stood still, or may have: it handles them.
            logger.warning("what was fetched is left to who may have taken over")
            return 0
        self._window.add(updates)
        return len(updates)

    async def _finish(self) -> None:
        try:
            await self._window.idle.wait()
            await self._move()
        except BaseException:
            await self._window.drop()
            raise

    async def _move(self) -> None:
        """The offset, behind what is handled. What found something out of reach comes again."""
        if offset := self._window.acknowledge():
            self._offset = offset
            await self._receiver.prune(offset)
        try:
            await self._window.check()
        except OutOfReach as error:
            delay = self._backoff.next()
            logger.warning("%s is out of reach; again in %.0f s", error, delay)
            await unless(self._stop, self._timer.sleep(delay))

    def _make_room(self) -> None:
        """There may be others behind what Telegram showed, whom it does not show."""
        for chat in self._window.crowded_by(OF_ONE):
            self._crowds(chat)

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

    async def _without_webhook(self) -> None:
        try:
            await self._bot.delete_webhook()
        except TelegramUnauthorizedError:
            raise
        except Exception as error:
            logger.warning("whether a webhook is set is not known: %s", _told(error))

    async def _acknowledge(self) -> None:
        """Tell Telegram of the last of them, which the next getUpdates would have done."""
        if self._offset is None:
            return
        try:
            await self._bot(self._ask(0, 1), self._patience(0))
        except Exception as error:
            logger.warning("the last updates will come again: %s", _told(error))


def _told(error: Exception) -> str:
    """What to log: an undecodable answer is not quoted, it may hold what people wrote."""
    if isinstance(error, TelegramConflictError):
        return CONFLICT
    if isinstance(error, ClientDecodeError):
        return "Telegram's answer could not be read"
    return str(error)
