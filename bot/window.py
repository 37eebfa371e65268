"""What was fetched and is not acknowledged yet: Telegram gives a hundred updates from the first
that is not, again and again, and shows nothing behind them."""

import asyncio
import logging
from asyncio import Task
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Sequence

from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import Update

from services.ports import OutOfReach

logger = logging.getLogger(__name__)

Take = Callable[[Update], Awaitable[None]]


class Window:
    """Each update is handled once. Chats side by side, at most `concurrency`, each in order."""

    def __init__(self, take: Take, concurrency: int) -> None:
        self._take, self._at_once = take, asyncio.Semaphore(concurrency)
        self._handled: dict[int, bool] = {}
        self._lanes: dict[int, deque[Update]] = {}
        self._working: set[Task[None]] = set()
        self._errors: list[BaseException] = []
        self.idle = asyncio.Event()
        """Set while nothing is in hand, and when something failed."""
        self.idle.set()

    def __len__(self) -> int:
        """How many are not acknowledged: what is in hand, and what is done behind it."""
        return len(self._handled)

    def add(self, updates: Sequence[Update]) -> None:
        """Begin with those of them that are new."""
        for update in updates:
            if update.update_id not in self._handled:
                self._handled[update.update_id] = False
                self._queue(update)

    def acknowledge(self) -> int | None:
        """The id behind the last of those that are handled, without a gap, from the first on; these
        are forgotten. None where the first is still in hand."""
        behind = None
        while self._handled and self._handled[first := next(iter(self._handled))]:
            del self._handled[first]
            behind = first + 1
        return behind

    def crowded_by(self, most: int) -> Iterator[int]:
        """The chats of which more than so many are in hand."""
        return (lane for lane, waiting in self._lanes.items() if len(waiting) > most)

    async def check(self) -> None:
        """Raises what was raised; then nothing is in hand, and what was comes again."""
        if errors := self._errors:
            await self.drop()
            self._errors = []
            raise next((one for one in errors if not isinstance(one, OutOfReach)), errors[0])

    async def drop(self) -> None:
        """Stop what is in hand; all that is not acknowledged comes again."""
        for task in self._working:
            task.cancel()
        await asyncio.gather(*self._working, return_exceptions=True)
        self._handled.clear()
        self._lanes.clear()

    def _queue(self, update: Update) -> None:
        lane = _lane(update)
        if lane in self._lanes:
            self._lanes[lane].append(update)
            return
        self._lanes[lane] = deque([update])
        self.idle.clear()
        task = asyncio.get_running_loop().create_task(self._work(lane))
        self._working.add(task)
        task.add_done_callback(self._ended)

    async def _work(self, lane: int) -> None:
        waiting = self._lanes[lane]
        try:
            # A turn for each update, not for the lane: many who send much let others in between.
            while waiting:
                async with self._at_once:
                    await self._one(waiting[0])
                self._handled[waiting.popleft().update_id] = True
        finally:
            del self._lanes[lane]

    async def _one(self, update: Update) -> None:
        """Whatever cancels itself counts as handled: it must not stop all others."""
        try:
            await self._take(update)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            logger.warning("update %d was cancelled", update.update_id)

    def _ended(self, task: Task[None]) -> None:
        self._working.discard(task)
        if not task.cancelled() and (error := task.exception()):
            self._errors.append(error)
        if self._errors or not self._working:
            self.idle.set()


def _lane(update: Update) -> int:
    """Updates of one chat (or of one person outside any chat) are handled in order."""
    where = UserContextMiddleware.resolve_event_context(update)
    return where.chat_id or where.user_id or 0
