"""Who may be written to, and where: checked in Telegram's order and with its words."""

from enum import IntEnum

from bot.simulator.answers import bad, forbidden, upgraded
from bot.simulator.chats import Chat, Status, Topic
from bot.simulator.messages import Message
from bot.simulator.methods.request import Request
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
    number = request.integer(name)
    if not number:
        raise bad("message identifier is not specified")
    message = chat.find(number)
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


def reply_of(request: Request, chat: Chat) -> Message | None:
    wanted = request.data("reply_parameters") or {}
    number = int(wanted.get("message_id", 0)) or request.integer("reply_to_message_id")
    if not number:
        return None
    message = chat.find(number)
    lenient = wanted.get("allow_sending_without_reply") or request.flag(
        "allow_sending_without_reply"
    )
    if message is None and not lenient:
        raise bad("message to be replied not found")
    return message
