"""By which file ids Telegram knows the pictures that were drawn once."""

from collections.abc import Iterable, Mapping
from contextlib import suppress

from aiogram.types import Message
from sqlalchemy import and_, delete, or_, select

from models.tables import SentPicture
from publishing.outgoing import Picture
from services.ports import Clock, NoRoom, UnitOfWork


class KnownPictures:
    """A file id is this bot's own: another bot's is refused. What finds no room is not remembered:
    it is drawn or asked for once more."""

    def __init__(self, bot_id: int, db: UnitOfWork, clock: Clock) -> None:
        self._bot_id, self._db, self._clock = bot_id, db, clock

    async def of(self, pictures: Iterable[Picture]) -> Mapping[str, str]:
        """File ids by key, of those that are known."""
        keys = [one.key for one in pictures]
        async with self._db.read() as session:
            rows = await session.execute(
                select(SentPicture.key, SentPicture.file_id).where(
                    SentPicture.bot_id == self._bot_id, SentPicture.key.in_(keys)
                )
            )
            return {row.key: row.file_id for row in rows}

    async def remember(self, sent: Iterable[tuple[str, Message]]) -> None:
        """`sent`: by key, the messages that they came out in."""
        now = self._clock.now()
        with suppress(NoRoom):
            async with self._db.write() as session:
                for key, message in sent:
                    if message.photo:
                        file_id = message.photo[-1].file_id
                        await session.merge(
                            SentPicture(bot_id=self._bot_id, key=key, file_id=file_id, sent_at=now)
                        )

    async def forget(self, known: Mapping[str, str]) -> None:
        """Another message may have had one drawn anew meanwhile: that id stays."""
        same = (
            and_(SentPicture.key == key, SentPicture.file_id == file_id)
            for key, file_id in known.items()
        )
        with suppress(NoRoom):
            async with self._db.write() as session:
                await session.execute(
                    delete(SentPicture).where(SentPicture.bot_id == self._bot_id, or_(*same))
                )
