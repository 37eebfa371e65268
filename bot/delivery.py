"""The outbox on its way to Telegram: no transaction is open while a request is."""

import asyncio
import logging

from aiogram import Bot

from bot.backoff import Backoff
from bot.carrier import Carrier
from bot.clock import Timer
from bot.lease import RETRY_SECONDS, Lease
from bot.outbox import Outbox, Parcel
from bot.pacing.ports import Pacing
from bot.tasks import unless
from models.tables import OutboxState
from services.ports import NoRoom

logger = logging.getLogger(__name__)

IN_HAND = 8
"""A kill leaves at most so many messages of which nobody knows whether they were sent."""
IDLE_SECONDS = 0.5
SHORTEST_WAIT, LONGEST_WAIT = 0.05, 5.0


class Delivery:
    """One at a time for one bot token, by a lease: Telegram's limits are the bot's, and what is in
    hand is nobody else's. `bot` only asks whether Telegram answers again."""

    def __init__(
        self, bot: Bot, outbox: Outbox, carrier: Carrier, pacer: Pacing, timer: Timer, lease: Lease
    ) -> None:
        self._bot, self._outbox, self._carrier = bot, outbox, carrier
        self._pacer, self._timer, self._lease = pacer, timer, lease
        self._in_hand: dict[int, int] = {}
        self._settled = asyncio.Event()
        self._stop = asyncio.Event()
        self._outage = Backoff()
        self._down, self._ask_again_at = False, 0.0
        self._no_room = False

    def stop(self) -> None:
        """Claim nothing more; `run` ends when what is in hand is settled."""
        self._stop.set()

    async def run(self) -> None:
        """Deliver until `stop`, whenever the lease is ours; first recover what its former holder
        left behind."""
        recovered = 0
        while not self._stop.is_set():
            ours = await self._lease.try_hold()
            if ours and recovered != self._lease.terms:
                recovered = self._lease.terms
                await self.recover()
            if ours:
                await self.drain()
            pause = IDLE_SECONDS if ours and not self._no_room else RETRY_SECONDS
            await unless(self._stop, self._timer.sleep(pause))
        await self._lease.release()

    async def recover(self) -> int:
        count = await self._outbox.recover()
        if count:
            logger.warning("%d messages may have been sent before the last end; again", count)
        return count

    async def drain(self) -> int:
        """Send everything that is due and can be sent now; how many attempts were made."""
        attempts, self._no_room = 0, False
        self._in_hand.clear()  # a failure may have cancelled who would have let go of it
        await self._lease.try_hold()
        term = self._lease.terms
        async with asyncio.TaskGroup() as group:
            while not self._stop.is_set() and self._lease.terms == term:
                parcels = await self._claim()
                attempts += len(parcels)
                for parcel in parcels:
                    group.create_task(self._carry(parcel))
                if not parcels and not await self._wait():
                    break
        return attempts

    async def _claim(self) -> list[Parcel]:
        self._settled.clear()
        free = IN_HAND - len(self._in_hand)
        if not free or not await self._telegram_answers() or not await self._lease.try_hold():
            return []
        now = await self._pacer.outlook()
        if now.held:
            return []
        busy = now.busy | set(self._in_hand.values())
        try:
            parcels = await self._outbox.claim(free, busy)
        except NoRoom:
            self._no_room = True
            return []
        self._in_hand |= {parcel.id: parcel.telegram_id for parcel in parcels}
        return parcels

    async def _wait(self) -> bool:
        """Whether it is worth claiming again, after what is in hand or a busy chat has moved."""
        if self._in_hand:
            await unless(self._settled, self._timer.sleep(IDLE_SECONDS))
            return True
        if self._no_room:
            return False
        now = await self._pacer.outlook()
        pause = max(now.next_free, now.held, SHORTEST_WAIT)
        if not await self._lease.try_hold():
            return False
        if self._down or pause > LONGEST_WAIT or not await self._outbox.waiting():
            return False
        await self._timer.sleep(pause)
        return True

    async def _telegram_answers(self) -> bool:
        """After an outage a harmless question goes first, so that no message is risked on it."""
        if not self._down:
            return True
        if self._timer.monotonic() < self._ask_again_at:
            return False
        try:
            await self._bot.get_me()
        except Exception as error:  # whatever a proxy raises is no answer either
            self._note_outage(type(error).__name__)
            return False
        logger.info("Telegram answers again")
        self._outage.reset()
        self._down = False
        return True

    def _note_outage(self, why: str) -> None:
        delay = self._outage.next()
        logger.warning("Telegram does not answer (%s); asking again in %.0f s", why, delay)
        self._down, self._ask_again_at = True, self._timer.monotonic() + delay

    async def _carry(self, parcel: Parcel) -> None:
        try:
            outcome = await self._carrier.attempt(parcel)
            if outcome.outage and not self._down:
                self._note_outage(outcome.reason or "")
            if outcome.state is not OutboxState.SENT:
                logger.info("message %d (%s): %s", parcel.id, parcel.kind, outcome.state)
            await self._outbox.settle(parcel, outcome)
        finally:
            del self._in_hand[parcel.id]
            self._settled.set()
