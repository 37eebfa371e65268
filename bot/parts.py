"""An outgoing message as the requests that carry it, in order; the last one has the buttons."""

from collections.abc import Callable
from dataclasses import dataclass
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
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto, InputMediaVideo

from handlers.sending import NO_PREVIEW, albums, keyboard
from publishing.limits import split
from publishing.outgoing import FileRef, Made, Outgoing, Picture


@dataclass(frozen=True, slots=True)
class Part:
    """One request; what has a `picture` is a SendPhoto that wants its photo yet."""

    request: TelegramMethod[Any]
    picture: Picture | None = None


_MEDIA = {"photo": InputMediaPhoto, "video": InputMediaVideo, "document": InputMediaDocument}


def parts(outgoing: Outgoing, chat_id: int, thread_id: int | None) -> list[Part]:
    """Pictures and files first, then the text split to Telegram's length. Empty for nothing to
    say."""
    texts = split(outgoing.text)
    return [
        *(_picture(one, chat_id, thread_id) for one in outgoing.pictures),
        *(Part(_files(album, chat_id, thread_id)) for album in albums(outgoing.files)),
        *(Part(_made(one, chat_id, thread_id)) for one in outgoing.made),
        *(
            Part(
                SendMessage(
                    chat_id=chat_id,
                    message_thread_id=thread_id,
                    text=text,
                    parse_mode="HTML",
                    link_preview_options=NO_PREVIEW,
                    reply_markup=keyboard(outgoing.buttons) if text is texts[-1] else None,
                )
            )
            for text in texts
        ),
    ]


def _picture(picture: Picture, chat_id: int, thread_id: int | None) -> Part:
    request = SendPhoto(
        chat_id=chat_id,
        message_thread_id=thread_id,
        photo=picture.key,
        caption=picture.caption,
        parse_mode=None,
    )
    return Part(request, picture)


def _made(made: Made, chat_id: int, thread_id: int | None) -> SendDocument:
    return SendDocument(
        chat_id=chat_id,
        message_thread_id=thread_id,
        document=BufferedInputFile(made.data, made.name),
        caption=made.caption or None,
    )


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
