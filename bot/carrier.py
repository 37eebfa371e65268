"""One message of the outbox carried to Telegram: rendered, sent, and what came of it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.crash import SEND_AFTER, SEND_BEFORE, crash_point
from bot.lease import Lease
from bot.outbox import Outbox, Parcel
from bot.outcomes import Outcome, again, of_error, parked, sent
from bot.parts import Gallery, Part, parts
from bot.pictures import Pictures
from models.tables import OutboxState
from publishing.outgoing import Outgoing
from publishing.texts import Texts, Translator
from services.ports import NoRoom, UnitOfWork

logger = logging.getLogger(__name__)

Render = Callable[
    [AsyncSession, str, Mapping[str, int | str], Translator], Awaitable[Outgoing | None]
]


class TakenOver(Exception):
    """Another process delivers since this one stood still, or may: it sends what is in hand."""


class Carrier:
    """`bot` is expected to pace its requests (bot.paced)."""

    def __init__(
        self,
        bot: Bot,
        db: UnitOfWork,
        outbox: Outbox,
        texts: Texts,
        render: Render,
        pictures: Pictures,
        lease: Lease,
    ) -> None:
        self._bot, self._db, self._outbox, self._pictures = bot, db, outbox, pictures
        self._texts, self._render, self._lease = texts, render, lease

    async def attempt(self, parcel: Parcel) -> Outcome:
        """Raises NoRoom and what the database raises where it is not known how far it got."""
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
