"""One way in for updates, however they came: handled once, in the process where they belong."""

import asyncio
import logging
from contextlib import AbstractContextManager, nullcontext, suppress

from aiogram import Bot, Dispatcher
from aiogram.enums import UpdateType
from aiogram.types import Update
from sqlalchemy import delete

from bot.keeping.desk import Desk
from bot.keeping.line import Line
from bot.turns import leaving_no_trace
from models.tables import HandledUpdate
from services.ports import NoRoom, OutOfReach, UnitOfWork

logger = logging.getLogger(__name__)

REMEMBERED = 10_000
KINDS = tuple(kind.value for kind in UpdateType)


class Receiver:
    """`take` returns when an update was handled and is remembered; an update that always fails
    counts as handled, for it must not stop all others."""

    def __init__(
        self, bot: Bot, dispatcher: Dispatcher, db: UnitOfWork, desk: Desk, line: Line
    ) -> None:
        self._bot, self._dispatcher, self._db = bot, dispatcher, db
        self._desk, self._line = desk, line
        self._pruning = asyncio.Lock()
        self._pruned_at = 0

    @property
    def kinds(self) -> list[str]:
        """Of updates that some handler is for."""
        return self._dispatcher.resolve_used_update_types()

    async def take(self, update: Update) -> None:
        """Where the desk is, if it concerns the desk; else here. Raises OutOfReach."""
        if self._desk.open or not await self._line.passed_on(update):
            await self.handle(update)

    async def handle(self, update: Update) -> None:
        """Here, whatever it is. Raises OutOfReach."""
        if not any(getattr(update, kind) for kind in KINDS):
            # Of a kind that came after this aiogram, which would print it with all that it says.
            logger.warning("update %d is of an unknown kind", update.update_id)
            return
        try:
            with self._quietly(update):
                await self._dispatcher.feed_update(self._bot, update)
        except OutOfReach:
            raise
        except Exception:
            logger.exception("update %d failed", update.update_id)

    async def prune(self, newest: int) -> None:
        """Forget all ids but the last 10,000, and those of an abandoned numbering.

        After a quiet week Telegram goes on from a random number, possibly a lower one.
        """
        if self._pruning.locked() or abs(newest - self._pruned_at) < REMEMBERED // 10:
            return
        kept = HandledUpdate.update_id.between(newest - REMEMBERED, newest + REMEMBERED)
        with suppress(NoRoom):
            async with self._pruning, self._db.write() as session:
                await session.execute(delete(HandledUpdate).where(~kept))
            self._pruned_at = newest

    def _quietly(self, update: Update) -> AbstractContextManager[None]:
        return leaving_no_trace() if self._desk.concerns(update) else nullcontext()
