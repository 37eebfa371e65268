"""Puts an Outgoing on the wire: split text, buttons on the last part, files in albums."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import groupby

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    Message,
)

from publishing.limits import split
from publishing.outgoing import FileRef, Made, Outgoing, Rows

ALBUM = 10
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_REFUSED = ("file", "FILE_", "MEDIA_EMPTY", "MEDIA_INVALID")
_MEDIA = {"photo": InputMediaPhoto, "video": InputMediaVideo, "document": InputMediaDocument}


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """None without a button: Telegram reads an empty keyboard as one to be shown."""
    lines = [
        [InlineKeyboardButton(text=b.label, callback_data=b.action, url=b.url) for b in row]
        for row in rows
        if row
    ]
    return InlineKeyboardMarkup(inline_keyboard=lines) if lines else None


async def send(
    bot: Bot, chat_id: int, outgoing: Outgoing, thread_id: int | None = None
) -> list[Message]:
    """Files first, then the text, with a line for each file that is gone. The last message carries
    the buttons."""
    sent: list[Message] = []
    gone: list[str] = []
    for album in albums(outgoing.files):
        sent += await _send_album(bot, chat_id, album, thread_id, gone)
    parts = split("\n\n".join([outgoing.text, *gone]))
    return sent + await send_parts(bot, chat_id, parts, outgoing.buttons, thread_id)


async def hand_over(press: CallbackQuery, made: Made) -> None:
    """A file of our own making, below the screen that it was asked for on."""
    if press.bot and press.message:
        await send_made(press.bot, press.message.chat.id, (made,))


async def send_made(
    bot: Bot, chat_id: int, made: Sequence[Made], thread_id: int | None = None
) -> None:
    for one in made:
        await bot.send_document(
            chat_id,
            BufferedInputFile(one.data, one.name),
            caption=one.caption or None,
            message_thread_id=thread_id,
        )


async def send_parts(
    bot: Bot, chat_id: int, parts: list[str], buttons: Rows, thread_id: int | None = None
) -> list[Message]:
    last = len(parts) - 1
    return [
        await bot.send_message(
            chat_id,
            part,
            message_thread_id=thread_id,
            parse_mode="HTML",
            link_preview_options=NO_PREVIEW,
            reply_markup=keyboard(buttons) if index == last else None,
        )
        for index, part in enumerate(parts)
    ]


def albums(files: tuple[FileRef, ...]) -> Iterator[list[FileRef]]:
    """At most ten together: photos with videos, documents with documents, voice alone."""
    for kind, run in groupby(files, key=_album_kind):
        together = list(run)
        size = 1 if kind == "voice" else ALBUM
        for start in range(0, len(together), size):
            yield together[start : start + size]


def _album_kind(file: FileRef) -> str:
    return "photo" if file.kind == "video" else file.kind


def file_refused(error: TelegramBadRequest) -> bool:
    """Whether it is the file that Telegram does not know, as after the bot's token was changed."""
    return any(words in error.message for words in _REFUSED)


async def _send_album(
    bot: Bot, chat_id: int, files: list[FileRef], thread_id: int | None, gone: list[str]
) -> list[Message]:
    """Together, or one by one where one of them is refused; `gone` gets what stands for that."""
    try:
        return await _send_files(bot, chat_id, files, thread_id)
    except TelegramBadRequest as error:
        if not file_refused(error):
            raise
    if len(files) == 1:
        gone.append(files[0].gone)
        return []
    each = [await _send_album(bot, chat_id, [file], thread_id, gone) for file in files]
    return [message for messages in each for message in messages]


async def _send_files(
    bot: Bot, chat_id: int, files: list[FileRef], thread_id: int | None
) -> list[Message]:
    if len(files) > 1:
        media = [_MEDIA[file.kind](media=file.file_id) for file in files]
        return await bot.send_media_group(chat_id, media, message_thread_id=thread_id)
    file = files[0]
    one: dict[str, Callable[..., Awaitable[Message]]] = {
        "photo": bot.send_photo,
        "video": bot.send_video,
        "document": bot.send_document,
        "voice": bot.send_voice,
    }
    return [await one[file.kind](chat_id, file.file_id, message_thread_id=thread_id)]
