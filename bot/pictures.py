"""Pictures on their way: drawn where they are first sent, then known by Telegram's file id."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import TelegramMethod
from aiogram.types import BufferedInputFile, InputFile, Message

from bot.known_pictures import KnownPictures
from bot.parts import Gallery, Photos
from handlers.sending import file_refused
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
        self._bot, self._aside = bot, aside
        self._known = KnownPictures(bot.id, db, clock)
        self._drawing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def send(self, gallery: Gallery) -> int | None:
        """The last message's id. None where nothing can be drawn or it is refused there: the text
        behind it says the same."""
        try:
            return await self._again(gallery) or await self._first(gallery)
        except TelegramBadRequest as error:
            logger.warning("a picture is not wanted there: %s", error.message)
            return None

    async def _first(self, gallery: Gallery) -> int | None:
        async with self._drawing[gallery.pictures[0].key]:
            # Whoever waited here finds it drawn by the one that was first.
            return await self._again(gallery) or await self._drawn(gallery)

    async def _again(self, gallery: Gallery) -> int | None:
        """None unless Telegram knows all of them."""
        known = await self._known.of(gallery.pictures)
        if len(known) < len(gallery.pictures):
            return None
        photos = [(one, known[one.key]) for one in gallery.pictures]
        try:
            return (await self._send(gallery, photos))[-1].message_id
        except TelegramBadRequest as error:
            if not file_refused(error):
                raise
            logger.warning("Telegram knows the picture %s no more", gallery.pictures[0].key)
            await self._known.forget(known)
            return None

    async def _drawn(self, gallery: Gallery) -> int | None:
        """All of them anew, without what cannot be drawn."""
        photos: list[tuple[Picture, str | InputFile]] = []
        for one in gallery.pictures:
            try:
                photos.append((one, BufferedInputFile(await self._aside(one.draw), "picture.png")))
            except Exception:
                logger.exception("the picture %s cannot be drawn", one.key)
        if not photos:
            return None
        sent = await self._send(gallery, photos)
        await self._known.remember((one.key, of) for (one, _), of in zip(photos, sent, strict=True))
        return sent[-1].message_id

    async def _send(self, gallery: Gallery, photos: Photos) -> list[Message]:
        request: TelegramMethod[Any] = gallery.request(photos)
        answer = await self._bot(request)
        return answer if isinstance(answer, list) else [answer]
