from dataclasses import dataclass

from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.chats import Chat
from bot.simulator.events import Happened
from bot.simulator.files import StoredFile
from bot.simulator.keyboards import Keyboards
from bot.simulator.keyboards import check as check_keyboards
from bot.simulator.keyboards import read as read_keyboards
from bot.simulator.markup import Formatted, parse, units
from bot.simulator.messages import Message
from bot.simulator.methods.access import Access, chat_of, message_of, reply_wish, topic_of
from bot.simulator.methods.request import Request
from bot.simulator.objects import Fields
from bot.simulator.users import User

TEXT_UNITS = 4096
CAPTION_UNITS = 1024

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


@dataclass(frozen=True)
class Place:
    """Where a message of the bot goes."""

    chat: Chat
    thread_id: int | None
    reply_to: Message | None
    keyboards: Keyboards


def place_of(request: Request) -> Place:
    wish = reply_wish(request)
    keyboards = read_keyboards(request.data("reply_markup"))
    chat = chat_of(request, Access.SEND)
    topic = topic_of(request, chat)
    reply_to = wish.find(chat)
    check_keyboards(keyboards, chat.type)
    return Place(chat, topic.id if topic else None, reply_to, keyboards)


def text_of(request: Request) -> Formatted:
    _check_preview(request)
    if not request.text("text"):
        raise bad("message text is empty")
    return parse(request.text("text"), request.text("parse_mode"), request.data("entities"))


def _check_preview(request: Request) -> None:
    options = request.data("link_preview_options")
    if options is None:
        return
    flags = "is_disabled prefer_small_media prefer_large_media show_above_text"
    fields = Fields(options, "Object expected as link preview options", f"{flags} url")
    fields.text("url")
    for name in flags.split():
        fields.flag(name)


def caption_of(request: Request) -> Formatted:
    entities = request.data("caption_entities")
    return parse(request.text("caption"), request.text("parse_mode"), entities)


def check_length(body: Formatted, *, caption: bool) -> None:
    """After parsing, in UTF-16 units; Telegram looks at it last, once everything else is right."""
    if not caption and not body.text:
        raise bad("text must be non-empty")
    if units(body.text) > (CAPTION_UNITS if caption else TEXT_UNITS):
        raise bad("message caption is too long" if caption else "message is too long")


def put(
    request: Request,
    place: Place,
    body: Formatted,
    file: StoredFile | None = None,
    album: str | None = None,
    origin: Json | None = None,
) -> Message:
    """Writes a message of the bot into the chat, for everybody there to see."""
    world, chat, keyboards = request.world, place.chat, place.keyboards
    message = chat.add(
        world.clock.now(),
        _signed(chat, world.bot),
        body=body,
        file=file,
        media_group_id=album,
        reply_to=place.reply_to,
        thread_id=place.thread_id,
        keyboard=keyboards.inline,
        with_reply_keyboard=bool(keyboards.reply),
        origin=origin,
    )
    if keyboards.reply is not None:
        chat.keyboard = keyboards.reply
    world.record(Happened.SAID, message)
    return message


def _signed(chat: Chat, bot: User) -> User | None:
    """A channel speaks for itself."""
    return None if chat.type == "channel" else bot


def send_message(request: Request) -> Json:
    body = text_of(request)
    place = place_of(request)
    check_length(body, caption=False)
    request.spend(place.chat)
    return put(request, place, body).to_json()


def send_chat_action(request: Request) -> bool:
    if request.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    topic_of(request, chat_of(request, Access.SEND))
    return True


def forward_message(request: Request) -> Json:
    source = _source(request, "forward", "forwarded")
    place = place_of(request)
    request.spend(place.chat)
    return put(request, place, source.body, source.file, origin=_origin(source)).to_json()


def copy_message(request: Request) -> Json:
    caption = caption_of(request)
    source = _source(request, "copy", "copied")
    body = caption if "caption" in request.params and source.file else source.body
    place = place_of(request)
    check_length(body, caption=bool(source.file))
    request.spend(place.chat)
    return {"message_id": put(request, place, body, source.file).id}


def _source(request: Request, verb: str, done: str) -> Message:
    if not request.text("from_chat_id"):
        raise bad('parameter "from_chat_id" is required')
    chat = chat_of(request, Access.READ, "from_chat_id")
    message = message_of(request, chat, f"message to {verb}")
    if message.service:
        raise bad(f"message can't be {done}")
    return message


def _origin(source: Message) -> Json:
    if source.origin:
        return source.origin
    date = int(source.date.timestamp())
    if source.sender:
        return {"type": "user", "date": date, "sender_user": source.sender.to_json()}
    if source.chat.type != "channel":
        raise NotModelled("forwarding what the group itself said")
    return {
        "type": "channel",
        "date": date,
        "chat": source.chat.to_json(),
        "message_id": source.id,
    }
