"""Who may be written to, and where: checked in Telegram's order and with its words."""

from dataclasses import dataclass
from enum import IntEnum

from bot.simulator.answers import bad, forbidden, upgraded
from bot.simulator.chats import Chat, Status, Topic
from bot.simulator.messages import Message
from bot.simulator.methods.request import Request
from bot.simulator.objects import Fields
from bot.simulator.users import User


class Access(IntEnum):
    READ = 1
    EDIT = 2
    REMOVE = 3
    SEND = 4


def chat_of(request: Request, access: Access, name: str = "chat_id") -> Chat:
    reference = request.text(name)
    if not reference:
        raise bad(f"{name} is empty")
    return chat_at(request, access, reference)


def chat_at(request: Request, access: Access, reference: str) -> Chat:
    chat = request.world.find_chat(reference)
    if chat is None:
        raise bad("chat not found")
    if chat.user:
        _check_person(chat.user, access)
    else:
        _check_room(chat, chat.status_of(request.world.bot.id), access)
    return chat


def _check_person(user: User, access: Access) -> None:
    if user.blocked_bot and access in {Access.EDIT, Access.SEND}:
        raise forbidden("bot was blocked by the user")
    if user.started:
        return
    if access is Access.SEND:
        raise forbidden("bot can't initiate conversation with a user")
    raise bad("chat not found")


def _check_room(chat: Chat, status: Status, access: Access) -> None:
    if chat.upgraded_to and access >= Access.REMOVE:
        raise upgraded(chat.upgraded_to)
    if access is not Access.READ or chat.type != "group":
        _check_membership(chat, status)
    if access is Access.SEND and chat.type == "channel" and not status.commands:
        raise bad("need administrator rights in the channel chat")
    if access is Access.SEND and chat.muted and not status.commands:
        raise bad("not enough rights to send text messages to the chat")


def _check_membership(chat: Chat, status: Status) -> None:
    if status is Status.KICKED:
        raise forbidden(f"bot was kicked from the {chat.kind}")
    if status is Status.LEFT:
        raise forbidden(f"bot is not a member of the {chat.kind}")


def message_of(request: Request, chat: Chat, what: str, name: str = "message_id") -> Message:
    """`what` as in Telegram's "message to edit not found"."""
    message = chat.find(request.integer(name))
    if message is None:
        raise bad(f"{what} not found")
    return message


def topic_of(request: Request, chat: Chat) -> Topic | None:
    """message_thread_id counts in forums only, elsewhere Telegram overlooks it."""
    number = request.integer("message_thread_id")
    if not number or not chat.is_forum:
        return None
    if number not in chat.topics:
        raise bad("message thread not found")
    if chat.topics[number].closed:
        raise bad("TOPIC_CLOSED")
    return chat.topics[number]


@dataclass(frozen=True)
class ReplyWish:
    """Which message is to be replied to; 0: none. `lenient`: send without, where it is gone."""

    message_id: int
    lenient: bool

    def find(self, chat: Chat) -> Message | None:
        message = chat.find(self.message_id)
        if self.message_id > 0 and message is None and not self.lenient:
            raise bad("message to be replied not found")
        return message


def reply_wish(request: Request) -> ReplyWish:
    wanted = request.data("reply_parameters")
    if not wanted:
        old = request.flag("allow_sending_without_reply")
        return ReplyWish(request.integer("reply_to_message_id"), old)
    takes = "message_id allow_sending_without_reply quote_parse_mode"
    fields = Fields(wanted, "Object expected as reply parameters", takes)
    return ReplyWish(fields.need_number("message_id"), fields.flag("allow_sending_without_reply"))
