"""A message as an answer: its words, its file, and the token that keeps it from counting twice."""

from dataclasses import asdict

from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from handlers.contents import file_in, too_big
from handlers.forms.files import LIMIT, given
from models.rules.words import written
from services.evidence import Evidence, runs
from services.replies import Answer
from services.replies.refusals import FileRuns, FileTooBig

ALBUM = "album"


def answer_of(message: Message, album: tuple[Evidence, ...] = ()) -> Answer:
    """`album`: the files that came together with it. Raises FileTooBig, FileRuns."""
    text = written(message.text or message.caption or "")
    files = list(album)
    file = file_in(message)
    if file and too_big(file):
        raise FileTooBig(limit=LIMIT)
    if file and runs(file):
        raise FileRuns
    if file and file not in files:
        files.append(file)
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
    file = file_in(message) if message.media_group_id else None
    if file is None or too_big(file) or runs(file):
        return
    before = (await state.get_data()).get(ALBUM) if await album_known(state, message) else None
    files = [*(before["files"] if before else []), asdict(file)]
    await state.update_data({ALBUM: {"id": message.media_group_id, "files": files}})


async def album_of(state: FSMContext, message: Message) -> tuple[Evidence, ...]:
    """Every file of this message's album that has come."""
    if not await album_known(state, message):
        return ()
    held = (await state.get_data())[ALBUM]
    return tuple(given(held["files"]))
