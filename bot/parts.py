"""An outgoing message as the requests that carry it, in order; the last one has the buttons."""

from collections.abc import Callable
from typing import Any

from aiogram.methods import (
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendVideo,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import InputMediaDocument, InputMediaPhoto, InputMediaVideo

from handlers.sending import NO_PREVIEW, albums, keyboard
from publishing.limits import split
from publishing.outgoing import FileRef, Outgoing

Requests = list[TelegramMethod[Any]]
_MEDIA = {"photo": InputMediaPhoto, "video": InputMediaVideo, "document": InputMediaDocument}


def requests(outgoing: Outgoing, chat_id: int, thread_id: int | None) -> Requests:
    """Files first, then the text split to Telegram's length. Empty for nothing to say."""
    files = [_files(album, chat_id, thread_id) for album in albums(outgoing.files)]
    texts = split(outgoing.text)
    return [
        *files,
        *(
            SendMessage(
                chat_id=chat_id,
                message_thread_id=thread_id,
                text=text,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard(outgoing.buttons) if text is texts[-1] else None,
            )
            for text in texts
        ),
    ]


def _files(files: list[FileRef], chat_id: int, thread_id: int | None) -> TelegramMethod[Any]:
    where: dict[str, Any] = {"chat_id": chat_id, "message_thread_id": thread_id}
    if len(files) > 1:
        return SendMediaGroup(media=[_MEDIA[f.kind](media=f.file_id) for f in files], **where)
    one: dict[str, Callable[..., TelegramMethod[Any]]] = {
        "photo": SendPhoto,
        "video": SendVideo,
        "document": SendDocument,
        "voice": SendVoice,
    }
    file = files[0]
    return one[file.kind](**{file.kind: file.file_id}, **where)
