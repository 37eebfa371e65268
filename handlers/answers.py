"""A message as an answer: its words, its file, and the token that keeps it from counting twice."""

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from handlers.contents import FILES
from handlers.forms.files import DOWNLOAD
from models.rules.words import written
from services.evidence import Evidence
from services.replies import Answer
from services.replies.refusals import FileTooBig

ALBUM = "album"


def answer_of(message: Message, album: tuple[Evidence, ...] = ()) -> Answer:
    """`album`: the files that came together with it. Raises FileTooBig."""
    text = written(message.text or message.caption or "")
    files = list(album)
    if (file := _file(message)) and file not in files:
        files.append(file)
    if _size(message) > DOWNLOAD:
        raise FileTooBig
    return Answer(text, tuple(files), token_of(message))


def token_of(message: Message) -> str:
    """The same for every picture of an album."""
    return f"reply:{message.chat.id}:{message.media_group_id or message.message_id}"


async def album_known(state: FSMContext, message: Message) -> bool:
    """Whether an earlier part of this message's album has been dealt with."""
    held = (await state.get_data()).get(ALBUM) or {}
    return bool(message.media_group_id) and held.get("id") == message.media_group_id


async def keep_album(state: FSMContext, message: Message) -> None:
    """Remembers the parts of one album, the last one that came to this chat."""
    file = _file(message) if message.media_group_id else None
    if file is None:
        return
    before = (await state.get_data()).get(ALBUM) if await album_known(state, message) else None
    files = [*(before["files"] if before else []), [file.kind, file.file_id, file.unique_id]]
    await state.update_data({ALBUM: {"id": message.media_group_id, "files": files}})


async def album_of(state: FSMContext, message: Message) -> tuple[Evidence, ...]:
    """Every file of this message's album that has come."""
    if not await album_known(state, message):
        return ()
    held = (await state.get_data())[ALBUM]
    return tuple(Evidence(kind, file, unique, held["id"]) for kind, file, unique in held["files"])


def _file(message: Message) -> Evidence | None:
    for kind in FILES:
        found: Any = getattr(message, kind)
        if found:
            file = found[-1] if kind == "photo" else found
            return Evidence(kind, file.file_id, file.file_unique_id, message.media_group_id)
    return None


def _size(message: Message) -> int:
    photo = message.photo[-1] if message.photo else None
    file = photo or message.video or message.document or message.voice
    return (file.file_size or 0) if file else 0
