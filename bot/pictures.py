"""Pictures on their way: drawn where they are first sent, then known by Telegram's file id."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SendPhoto
from aiogram.types import BufferedInputFile, Message
from sqlalchemy import delete

from models.tables import SentPicture
from publishing.outgoing import Picture
from services.ports import Clock, UnitOfWork

logger = logging.getLogger(__name__)

Aside = Callable[[Callable[[], bytes]], Awaitable[bytes]]
"""Does work that takes a while where it keeps nobody waiting."""


async def in_a_thread(work: Callable[[], bytes]) -> bytes:
    """A drawing takes some 200 ms, in which the loop would answer nobody."""
    return await asyncio.to_thread(work)


class Pictures:
    """One drawing a key, however many messages want it at once."""

    def __init__(self, bot: Bot, db: UnitOfWork, clock: Clock, aside: Aside = in_a_thread) -> None:
        self._bot, self._db, self._clock, self._aside = bot, db, clock, aside
        self._drawing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def send(self, request: SendPhoto, picture: Picture) -> Message | None:
        """`request` without its photo yet. None where it cannot be drawn or is refused there: the
        text behind it says the same."""
        try:
            return await self._sent(request, picture)
        except TelegramBadRequest as error:
            logger.warning("a picture is not wanted there: %s", error.message)
            return None

    async def _sent(self, request: SendPhoto, picture: Picture) -> Message | None:
        if sent := await self._again(request, picture):
            return sent
        async with self._drawing[picture.key]:
            # Whoever waited here finds it drawn by the one that was first.
            return await self._again(request, picture) or await self._first(request, picture)

    async def _again(self, request: SendPhoto, picture: Picture) -> Message | None:
        file_id = await self._known(picture.key)
        if file_id is None:
            return None
        try:
            return await self._bot(request.model_copy(update={"photo": file_id}))
        except TelegramBadRequest as error:
            if "file" not in error.message:
                raise
            logger.warning("Telegram knows the picture %s no more", picture.key)
            await self._forget(picture.key, file_id)
            return None

    async def _first(self, request: SendPhoto, picture: Picture) -> Message | None:
        try:
            drawn = await self._aside(picture.draw)
        except Exception:
            logger.exception("the picture %s cannot be drawn", picture.key)
            return None
        photo = BufferedInputFile(drawn, "picture.png")
        sent = await self._bot(request.model_copy(update={"photo": photo}))
        if sent.photo:
            await self._remember(picture.key, sent.photo[-1].file_id)
        return sent

    async def _known(self, key: str) -> str | None:
        async with self._db.read() as session:
            row = await session.get(SentPicture, (self._bot.id, key))
            return row.file_id if row else None

    async def _remember(self, key: str, file_id: str) -> None:
        row = SentPicture(bot_id=self._bot.id, key=key, file_id=file_id, sent_at=self._clock.now())
        async with self._db.write() as session:
            await session.merge(row)

    async def _forget(self, key: str, file_id: str) -> None:
        """Another message may have had it drawn anew meanwhile: that id stays."""
        async with self._db.write() as session:
            await session.execute(
                delete(SentPicture)
                .where(SentPicture.bot_id == self._bot.id, SentPicture.key == key)
                .where(SentPicture.file_id == file_id)
            )
