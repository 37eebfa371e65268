"""The one process that has the desk, of all that receive: by a lease, the others standing by."""

import asyncio
import logging
from contextlib import AsyncExitStack
from pathlib import Path

from aiogram import Bot
from aiogram.types import Update

from bot.clock import Timer
from bot.keeping import questions
from bot.keeping.desk import Desk
from bot.keeping.line import answering
from bot.keeping.rooms import door
from bot.lease import Lease
from bot.reach import reaching_the_database
from bot.receiving import Receiver
from bot.tasks import unless
from bot.web.server import Booth
from services.evaluations.closing import recover
from services.ports import Context, NoRoom, OutOfReach

log = logging.getLogger(__name__)

LOOK_EVERY = 5.0


class Keeper:
    """Also opens the form for voters without the bot, whose limits are counted in memory too, and
    looks after the rounds that a crash or a restored backup left behind."""

    def __init__(
        self,
        ctx: Context,
        bot: Bot,
        receiver: Receiver,
        desk: Desk,
        lease: Lease,
        timer: Timer,
        socket: Path,
        booth: Booth | None,
    ) -> None:
        self._ctx, self._bot, self._receiver = ctx, bot, receiver
        self._desk, self._lease, self._timer = desk, lease, timer
        self._socket, self._booth = socket, booth
        self._stop = asyncio.Event()
        self.opened = asyncio.Event()
        """Set while this process has the desk."""
        self.settled = asyncio.Event()
        """Set once it is known which process has the desk: updates may be received."""

    def stop(self) -> None:
        self._stop.set()

    async def run(self) -> None:
        while not self._stop.is_set():
            try:
                if await self._lease.try_hold():
                    await self._keep()
                self.settled.set()
            except (NoRoom, OutOfReach) as error:
                log.warning("the desk waits for the database (%s)", error)
            await unless(self._stop, self._timer.sleep(LOOK_EVERY))
        await self._lease.release()

    async def _keep(self) -> None:
        """Until `stop`, or until another process has taken over from one that stood still, or may
        have. Raises OutOfReach, NoRoom."""
        with reaching_the_database():
            voided = await recover(self._ctx)
        for round_id in voided:
            log.warning("round %d is void: a backup was restored while it was open", round_id)
        async with AsyncExitStack() as opened:
            await opened.enter_async_context(answering(self._asked, self._socket))
            door_ = questions.answering(self._desk.knows, door(self._socket))
            await opened.enter_async_context(door_)
            if self._booth:
                await opened.enter_async_context(self._booth.open())
            self._desk.open = True
            self.opened.set()
            opened.callback(self._close)
            self.settled.set()
            while not self._stop.is_set() and await self._lease.try_hold():
                await unless(self._stop, self._timer.sleep(LOOK_EVERY))

    def _close(self) -> None:
        self._desk.open = False
        self.opened.clear()

    async def _asked(self, body: bytes) -> bool:
        update = Update.model_validate_json(body, context={"bot": self._bot})
        if not self._desk.concerns(update):
            return False
        if not await self._lease.try_hold():
            raise OutOfReach("the lease of the desk")
        await self._receiver.handle(update)
        return True
