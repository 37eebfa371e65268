from dataclasses import dataclass

from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.chats import Chat
from bot.simulator.events import Happened
from bot.simulator.files import StoredFile
from bot.simulator.keyboards import Keyboards
from bot.simulator.keyboards import read as read_keyboards
from bot.simulator.markup import Formatted, parse, units
from bot.simulator.messages import Message
from bot.simulator.methods.access import Access, chat_of, message_of, reply_of, topic_of
from bot.simulator.methods.request import Request
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
    chat = chat_of(request, Access.SEND)
    topic = topic_of(request, chat)
    return Place(
        chat=chat,
        thread_id=topic.id if topic else None,
        reply_to=reply_of(request, chat),
        keyboards=read_keyboards(request.data("reply_markup"), private=chat.private),
    )


def text_of(request: Request) -> Formatted:
    if not request.text("text"):
        raise bad("message text is empty")
    body = parse(request.text("text"), request.text("parse_mode"), request.data("entities"))
    if not body.text:
        raise bad("text must be non-empty")
    if units(body.text) > TEXT_UNITS:
        raise bad("message is too long")
    return body


def caption_of(text: str, parse_mode: str, entities: list[Json] | None) -> Formatted:
    body = parse(text, parse_mode, entities)
    if units(body.text) > CAPTION_UNITS:
        raise bad("message caption is too long")
    return body


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
    place = place_of(request)
    body = text_of(request)
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
    source = _source(request, "copy", "copied")
    place = place_of(request)
    body = source.body
    if "caption" in request.params and source.file:
        entities = request.data("caption_entities")
        body = caption_of(request.text("caption"), request.text("parse_mode"), entities)
    request.spend(place.chat)
    return {"message_id": put(request, place, body, source.file).id}


def _source(request: Request, verb: str, done: str) -> Message:
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
