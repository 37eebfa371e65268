"""An outgoing message as the requests that carry it, in order; the last one has the buttons."""

from collections.abc import Callable, Iterator, Sequence
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
from aiogram.types import (
    BufferedInputFile,
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
)

from handlers.sending import ALBUM, NO_PREVIEW, albums, keyboard
from publishing.limits import split
from publishing.outgoing import FileRef, Made, Outgoing, Picture


@dataclass(frozen=True, slots=True)
class Part:
    """One request."""

    request: TelegramMethod[Any]


Photos = Sequence[tuple[Picture, str | InputFile]]
"""Pictures, each with the id that Telegram knows it by, or drawn."""


@dataclass(frozen=True, slots=True)
class Gallery:
    """One request as well, whose pictures, ten at most, are still to be drawn or found."""

    chat_id: int
    thread_id: int | None
    pictures: tuple[Picture, ...]

    def request(self, photos: Photos) -> SendPhoto | SendMediaGroup:
        """With those of its pictures that could be had, of which there is one at least."""
        where: dict[str, Any] = {"chat_id": self.chat_id, "message_thread_id": self.thread_id}
        if len(photos) > 1:
            media: list[Any] = [_in_album(picture, photo) for picture, photo in photos]
            return SendMediaGroup(media=media, **where)
        ((picture, photo),) = photos
        return SendPhoto(photo=photo, caption=picture.caption, parse_mode=None, **where)


def _in_album(picture: Picture, photo: str | InputFile) -> InputMediaPhoto:
    return InputMediaPhoto(media=photo, caption=picture.caption, parse_mode=None)


_MEDIA = {"photo": InputMediaPhoto, "video": InputMediaVideo, "document": InputMediaDocument}


def parts(outgoing: Outgoing, chat_id: int, thread_id: int | None) -> list[Part | Gallery]:
    """Pictures and files first, then the text split to Telegram's length. Empty for nothing to
    say."""
    texts = split(outgoing.text)
    return [
        *(Gallery(chat_id, thread_id, tens) for tens in _tens(outgoing.pictures)),
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


def _tens(pictures: tuple[Picture, ...]) -> Iterator[tuple[Picture, ...]]:
    for start in range(0, len(pictures), ALBUM):
        yield pictures[start : start + ALBUM]


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
