"""Shows a screen: in the pressed message where there is one, else in a new one."""

from dataclasses import replace

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message, ReplyParameters

from handlers.sending import NO_PREVIEW, keyboard, send, send_made, send_parts
from handlers.telling import answer
from publishing.limits import split
from publishing.outgoing import Outgoing
from services.replies.refusals import MessageGone

_CANNOT = ("to edit", "be edited", "MESSAGE_ID_INVALID")


async def show(
    event: Message | CallbackQuery, outgoing: Outgoing, note: str | None = None
) -> Message:
    """Returns the live message: the one that now carries the buttons.

    `note` is a short plain text over a press (at most 200 characters), which is answered in
    any case. A pressed message that cannot be edited any more is followed by a new one.
    Raises ValueError for an empty text.
    """
    if isinstance(event, Message):
        thread = event.message_thread_id if event.is_topic_message else None
        assert event.bot is not None  # noqa: S101
        live = (await send(event.bot, event.chat.id, outgoing, thread))[-1]
        await send_made(event.bot, event.chat.id, outgoing.made, thread)
        return live
    try:
        live = await _replace(event, outgoing)
        if event.bot is not None:
            await send_made(event.bot, live.chat.id, outgoing.made)
        return live
    finally:
        await answer(event, note)


async def ask_about(message: Message, outgoing: Outgoing) -> Message:
    """As a reply to it: Telegram brings it along with each press, so that nothing has to be
    stored. What is longer than one message is cut."""
    # Taken back by its sender in this very moment, it is asked about all the same.
    source = ReplyParameters(message_id=message.message_id, allow_sending_without_reply=True)
    return await message.answer(
        fitted(outgoing).text,
        parse_mode="HTML",
        reply_markup=keyboard(outgoing.buttons),
        link_preview_options=NO_PREVIEW,
        reply_parameters=source,
    )


def asked_about(press: CallbackQuery) -> Message:
    """The message that a question is about. Raises MessageGone."""
    source = press.message.reply_to_message if isinstance(press.message, Message) else None
    if source is None:
        raise MessageGone
    return source


def fitted(outgoing: Outgoing) -> Outgoing:
    """What goes into one message: a second one would be no reply."""
    return replace(outgoing, text=split(outgoing.text)[0])


async def _replace(callback: CallbackQuery, outgoing: Outgoing) -> Message:
    pressed, bot = callback.message, callback.bot
    if bot is None or pressed is None:
        raise ValueError("a press outside a chat has no message to show in")
    if outgoing.files or not isinstance(pressed, Message):
        return (await send(bot, pressed.chat.id, outgoing))[-1]
    first, *more = split(outgoing.text)
    edited = await _edit(pressed, Outgoing(first, () if more else outgoing.buttons))
    parts = more if edited else [first, *more]
    if not parts:
        return pressed
    thread = pressed.message_thread_id if pressed.is_topic_message else None
    return (await send_parts(bot, pressed.chat.id, parts, outgoing.buttons, thread))[-1]


async def _edit(message: Message, outgoing: Outgoing) -> bool:
    """Whether the message now says this; that it already did is no failure."""
    try:
        await message.edit_text(
            outgoing.text,
            parse_mode="HTML",
            link_preview_options=NO_PREVIEW,
            reply_markup=keyboard(outgoing.buttons),
        )
    except TelegramBadRequest as error:
        if "message is not modified" in error.message:
            return True
        if not any(cause in error.message for cause in _CANNOT):
            raise
        return False
    return True
