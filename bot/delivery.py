"""The outbox on its way to Telegram: no transaction is open while a request is."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.backoff import Backoff
from bot.clock import Timer
from bot.crash import SEND_AFTER, SEND_BEFORE, crash_point
from bot.lease import RETRY_SECONDS, Lease
from bot.outbox import Outbox, Parcel
from bot.outcomes import Outcome, again, of_error, parked, sent
from bot.pacing.ports import Pacing
from bot.parts import Gallery, Part, parts
from bot.pictures import Pictures
from bot.tasks import unless
from models.tables import OutboxState
from publishing.outgoing import Outgoing
from publishing.texts import Texts, Translator
from services.ports import NoRoom, UnitOfWork

logger = logging.getLogger(__name__)

IN_HAND = 8
"""A kill leaves at most so many messages of which nobody knows whether they were sent."""
IDLE_SECONDS = 0.5
SHORTEST_WAIT, LONGEST_WAIT = 0.05, 5.0

Render = Callable[
    [AsyncSession, str, Mapping[str, int | str], Translator], Awaitable[Outgoing | None]
]


class TakenOver(Exception):
    """Another process delivers since this one stood still, or may: it sends what is in hand."""


class Delivery:
    """One at a time for one bot token, by a lease: Telegram's limits are the bot's, and what is in
    hand is nobody else's. `bot` is expected to pace its requests (bot.paced)."""

    def __init__(
        self,
        bot: Bot,
        db: UnitOfWork,
        outbox: Outbox,
        pacer: Pacing,
        timer: Timer,
        texts: Texts,
        render: Render,
        pictures: Pictures,
        lease: Lease,
    ) -> None:
        self._bot, self._db, self._outbox, self._pictures = bot, db, outbox, pictures
        self._pacer, self._timer, self._texts, self._render = pacer, timer, texts, render
        self._lease = lease
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
            outcome = await self._attempt(parcel)
            if outcome.outage and not self._down:
                self._note_outage(outcome.reason or "")
            if outcome.state is not OutboxState.SENT:
                logger.info("message %d (%s): %s", parcel.id, parcel.kind, outcome.state)
            await self._outbox.settle(parcel, outcome)
        finally:
            del self._in_hand[parcel.id]
            self._settled.set()

    async def _attempt(self, parcel: Parcel) -> Outcome:
        try:
            found = await self._parts(parcel)
        except (NoRoom, SQLAlchemyError) as error:
            return again(type(error).__name__, parcel.attempts)
        except TelegramAPIError as error:  # asked for the bot's name: nothing is sent yet
            return again(type(error).__name__, parcel.attempts, outage=True)
        except Exception as error:
            logger.exception("message %d (%s) cannot be rendered", parcel.id, parcel.kind)
            return parked(f"{type(error).__name__}: {parcel.kind}")
        if found is None:
            return Outcome(OutboxState.OBSOLETE)
        try:
            return sent(await self._send(parcel, found))
        except TakenOver:
            return again("taken over", parcel.attempts)
        except (NoRoom, SQLAlchemyError):
            raise
        except Exception as error:
            return of_error(error, parcel.attempts, parcel.uncertain)

    async def _parts(self, parcel: Parcel) -> list[Part | Gallery] | None:
        t = self._texts.translator(parcel.language)
        async with self._db.read() as session:
            outgoing = await self._render(session, parcel.kind, parcel.refs, t)
        if outgoing is None:
            return None
        if outgoing.leads_private:
            outgoing = outgoing.linked((await self._bot.me()).username or "")
        return parts(outgoing, parcel.telegram_id, parcel.thread_id)

    async def _send(self, parcel: Parcel, found: list[Part | Gallery]) -> int | None:
        """Telegram's id of the last message, the one with the buttons."""
        message_id = None
        for number, part in enumerate(found[parcel.parts_sent :], parcel.parts_sent + 1):
            if not await self._lease.try_hold():
                raise TakenOver
            crash_point(SEND_BEFORE)
            message_id = await self._send_part(part) or message_id
            crash_point(SEND_AFTER)
            if number < len(found):
                with suppress(NoRoom):  # what is settled in the end counts them all
                    await self._outbox.advance(parcel, number)
        return message_id

    async def _send_part(self, part: Part | Gallery) -> int | None:
        """None for pictures that were left out."""
        if isinstance(part, Gallery):
            return await self._pictures.send(part)
        answer = await self._bot(part.request)
        last = answer[-1] if isinstance(answer, list) else answer
        return int(last.message_id)
