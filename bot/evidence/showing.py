"""A file that Telegram will not send again by its id is sent anew from the store."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import (
    Response,
    SendDocument,
    SendMediaGroup,
    SendPhoto,
    SendVideo,
    SendVoice,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType
from aiogram.types import FSInputFile, Message
from sqlalchemy import select, update

from bot.evidence.store import EvidenceStore
from handlers.contents import file_in
from handlers.sending import file_refused
from models.tables import Attachment, FileState
from services.ports import UnitOfWork

_FIELDS: dict[type[TelegramMethod[Any]], str] = {
    SendPhoto: "photo",
    SendVideo: "video",
    SendDocument: "document",
    SendVoice: "voice",
}
_NAMES = {"photo": "photo.jpg", "video": "video.mp4", "voice": "voice.ogg", "document": "file"}


@dataclass(frozen=True, slots=True)
class Kept:
    path: Path
    name: str


class FromTheStore(BaseRequestMiddleware):
    """For `bot.session.middleware`, ahead of the pacer: the second attempt is a request as well."""

    def __init__(self, db: UnitOfWork, store: EvidenceStore) -> None:
        self._db, self._store = db, store

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        try:
            return await make_request(bot, method)
        except TelegramBadRequest as error:
            ids = list(_ids(method)) if file_refused(error) else []
            kept = await self._kept(ids)
            if not kept:
                raise
        answer = await make_request(bot, _anew(method, kept))
        await self._remember(ids, kept, answer)
        return answer

    async def _kept(self, ids: list[str]) -> dict[str, Kept]:
        if not ids:
            return {}
        async with self._db.read() as session:
            rows = await session.execute(
                select(Attachment.file_id, Attachment.sha256, Attachment.kind, Attachment.name)
                .where(Attachment.file_id.in_(ids), Attachment.state == FileState.STORED)
                .order_by(Attachment.id)
            )
        return {
            file_id: Kept(self._store.path(sha256), name or _NAMES[kind])
            for file_id, sha256, kind, name in rows
            if sha256 and self._store.size(sha256)
        }

    async def _remember(self, ids: list[str], kept: Mapping[str, Kept], answer: object) -> None:
        """By the ids it has from now on."""
        messages = answer if isinstance(answer, list) else [answer]
        fresh = [file_in(one) for one in messages if isinstance(one, Message)]
        async with self._db.write() as session:
            for old, new in zip(ids, fresh, strict=False):
                if new is not None and old in kept:
                    await session.execute(
                        update(Attachment)
                        .where(Attachment.file_id == old)
                        .values(file_id=new.file_id)
                    )


def _ids(method: TelegramMethod[Any]) -> Iterator[str]:
    """Of the files in it, in their order; a file that is uploaded has none."""
    if isinstance(method, SendMediaGroup):
        found = [item.media for item in method.media]
    else:
        field = _FIELDS.get(type(method))
        found = [getattr(method, field)] if field else []
    yield from (one for one in found if isinstance(one, str))


def _anew(method: TelegramMethod[TelegramType], kept: Mapping[str, Kept]) -> Any:
    if isinstance(method, SendMediaGroup):
        media = [
            item.model_copy(update={"media": _upload(item.media, kept)}) for item in method.media
        ]
        return method.model_copy(update={"media": media})
    field = _FIELDS[type(method)]
    return method.model_copy(update={field: _upload(getattr(method, field), kept)})


def _upload(media: Any, kept: Mapping[str, Kept]) -> Any:
    found = kept.get(media) if isinstance(media, str) else None
    return FSInputFile(found.path, found.name) if found else media
