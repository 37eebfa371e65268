from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

from bot.simulator.answers import Json, bad
from bot.simulator.callbacks import Press
from bot.simulator.events import Event, Happened, topic_of
from bot.simulator.keyboards import Keyboards
from bot.simulator.keyboards import check as check_keyboards
from bot.simulator.keyboards import read as read_keyboards
from bot.simulator.markup import Formatted, units
from bot.simulator.messages import Message
from bot.simulator.methods.access import Access, chat_of, message_of
from bot.simulator.methods.request import Request
from bot.simulator.methods.sending import caption_of, check_length, text_of

DELETABLE = timedelta(hours=48)
POPUP_UNITS = 200

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def edit_message_text(request: Request) -> Json:
    body, keyboards = text_of(request), read_keyboards(request.data("reply_markup"))
    message = _editable(request)
    if message.file:
        raise bad("there is no text in the message to edit")
    check_length(body, caption=False)
    return _change(request, message, body, keyboards)


def edit_message_caption(request: Request) -> Json:
    keyboards, body = read_keyboards(request.data("reply_markup")), caption_of(request)
    message = _editable(request)
    if not message.file:
        raise bad("there is no caption in the message to edit")
    check_length(body, caption=True)
    return _change(request, message, body, keyboards)


def edit_message_reply_markup(request: Request) -> Json:
    keyboards = read_keyboards(request.data("reply_markup"))
    message = _editable(request)
    return _change(request, message, message.body, keyboards)


def _editable(request: Request) -> Message:
    if not request.text("chat_id") and not request.text("message_id"):
        raise bad("message identifier is not specified")
    chat = chat_of(request, Access.EDIT)
    message = message_of(request, chat, "message to edit")
    ours = message.sender is request.world.bot or chat.type == "channel"
    if not ours or message.service or message.with_reply_keyboard or chat.upgraded_to:
        raise bad("message can't be edited")
    return message


def _change(request: Request, message: Message, body: Formatted, keyboards: Keyboards) -> Json:
    """An edit that brings no keyboard takes the old one away."""
    if not keyboards.only_inline:
        raise bad("inline keyboard expected")
    check_keyboards(keyboards, message.chat.type)
    keyboard = keyboards.inline
    if body == message.body and keyboard == message.keyboard:
        raise bad(NOT_MODIFIED)
    request.spend(message.chat)
    message.body, message.keyboard = body, keyboard
    message.edited = request.world.clock.now()
    request.world.record(Happened.EDITED, message)
    return message.to_json()


def delete_message(request: Request) -> bool:
    world = request.world
    if not request.text("chat_id"):
        raise bad("chat identifier is not specified")
    if request.integer("message_id") <= 0:
        raise bad("message identifier is not specified")
    chat = chat_of(request, Access.REMOVE)
    message = message_of(request, chat, "message to delete")
    chief = chat.status_of(world.bot.id).commands
    if not (message.sender is world.bot or chat.private or chief):
        raise bad("message can't be deleted")
    if world.clock.now() - message.date > DELETABLE and not chief:
        raise bad("message can't be deleted for everyone")
    message.deleted = True
    world.record(Happened.REMOVED, message)
    return True


def answer_callback_query(request: Request) -> bool:
    text = request.text("text")
    world = request.world
    if units(text) > POPUP_UNITS:
        raise bad("MESSAGE_TOO_LONG")
    if request.text("url") and not _opens(world.bot.username, request.text("url")):
        raise bad("URL_INVALID")
    press = world.callbacks.take(request.text("callback_query_id"), world.clock.now())
    press.answered, press.text = True, text
    press.alert, press.url = request.flag("show_alert"), request.text("url")
    if text:
        world.history.append(_popup(press, request))
    return True


def _opens(username: str, url: str) -> bool:
    """A button's answer may open the bot itself with a start parameter, and nothing else."""
    parts = urlsplit(url)
    at_home = parts.scheme == "https" and parts.netloc in {"t.me", "telegram.me"}
    named = parts.path.strip("/").lower() == username.lower()
    return at_home and named and "start" in parse_qs(parts.query)


def _popup(press: Press, request: Request) -> Event:
    return Event(
        at=request.world.clock.now(),
        what=Happened.POPUP,
        chat=press.message.chat,
        who=press.user,
        text=press.text,
        topic=topic_of(press.message),
    )


def pin_chat_message(request: Request) -> bool:
    chat = chat_of(request, Access.REMOVE)
    message = message_of(request, chat, "message to pin")
    if not chat.private and not chat.status_of(request.world.bot.id).commands:
        raise bad("not enough rights to manage pinned messages in the chat")
    chat.pinned.append(message.id)
    request.world.record(Happened.PINNED, message)
    return True
