"""From Telegram into the store, after whoever handed it in was answered."""

import asyncio
import logging

from aiogram import Bot

from bot.clock import Timer
from bot.evidence.outcomes import of_error
from bot.evidence.rows import Rows, Wanted
from bot.evidence.store import EvidenceStore, StoreFailed, TooLarge
from bot.lease import RETRY_SECONDS, Lease
from bot.tasks import unless
from services.evidence import MOST_BYTES

logger = logging.getLogger(__name__)

AT_ONCE = 4
IDLE_SECONDS = 2.0
LONGEST_DOWNLOAD = 600
"""Seconds for one file: 20 MB at 35 KB a second."""
CHUNK = 1 << 18


class Fetching:
    """Nothing is marked while a file is on its way, and fetching it twice changes nothing: a
    process that dies leaves it to the next one. One fetches at a time, by the lease of the
    delivery: what is half written is nobody else's."""

    def __init__(
        self, bot: Bot, rows: Rows, store: EvidenceStore, timer: Timer, lease: Lease
    ) -> None:
        self._bot, self._rows, self._store, self._timer = bot, rows, store, timer
        self._lease = lease
        self._stop = asyncio.Event()

    def stop(self) -> None:
        self._stop.set()

    async def run(self) -> None:
        """Clear away what a dead process left half written, then fetch until `stop`."""
        swept = 0
        while not self._stop.is_set():
            ours = await self._lease.try_hold()
            if ours and swept != self._lease.terms and (left := self._store.sweep()):
                logger.info("%d files were half fetched at the last end; again", left)
            if ours:
                swept = self._lease.terms
                await self.drain()
            pause = IDLE_SECONDS if ours else RETRY_SECONDS
            await unless(self._stop, self._timer.sleep(pause))

    async def drain(self) -> int:
        """Fetch all that can be tried now; how many attempts were made."""
        attempts = 0
        while await self._ours() and (due := await self._rows.due(AT_ONCE)):
            async with asyncio.TaskGroup() as group:
                for wanted in due:
                    group.create_task(self._try(wanted))
            attempts += len(due)
        return attempts

    async def _ours(self) -> bool:
        return not self._stop.is_set() and await self._lease.try_hold()

    async def _try(self, wanted: Wanted) -> None:
        try:
            sha256, size = await self._known(wanted) or await self._fetched(wanted)
        except Exception as error:  # whatever a proxy raises: the row says it, the task goes on
            outcome = of_error(error, wanted.attempts)
            level = logging.ERROR if isinstance(error, StoreFailed) else logging.WARNING
            logger.log(level, "evidence %d is not fetched: %s", wanted.id, outcome.reason)
            await self._rows.failed(wanted, outcome)
        else:
            await self._rows.stored(wanted.unique_id, sha256, size)

    async def _known(self, wanted: Wanted) -> tuple[str, int] | None:
        sha256 = await self._rows.known(wanted.unique_id)
        size = self._store.size(sha256) if sha256 else None
        return (sha256, size) if sha256 and size else None

    async def _fetched(self, wanted: Wanted) -> tuple[str, int]:
        file = await self._bot.get_file(wanted.file_id)
        if (file.file_size or 0) > MOST_BYTES or file.file_path is None:
            raise TooLarge
        with self._store.draft(MOST_BYTES) as draft:
            async for chunk in self._bot.session.stream_content(
                self._bot.session.api.file_url(self._bot.token, file.file_path),
                timeout=LONGEST_DOWNLOAD,
                chunk_size=CHUNK,
                raise_for_status=True,
            ):
                draft.write(chunk)
            if file.file_size and draft.size != file.file_size:
                raise ConnectionError("cut short")
            return await asyncio.to_thread(draft.keep), draft.size
