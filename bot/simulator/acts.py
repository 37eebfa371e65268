"""What people do in Telegram, and which updates the bot gets of it."""

from typing import TYPE_CHECKING, Any

from bot.simulator.answers import Json
from bot.simulator.callbacks import Press
from bot.simulator.chats import Chat, Member, Status
from bot.simulator.events import Event, Happened, topic_of
from bot.simulator.markup import Formatted, commands_in
from bot.simulator.messages import Message
from bot.simulator.privacy import sees
from bot.simulator.users import User

if TYPE_CHECKING:
    from bot.simulator.world import World


def write(world: "World", chat: Chat, sender: User | None, text: str = "", **parts: Any) -> Message:
    """Puts a person's message into a chat; `tell` then lets the bot know of it."""
    if sender and sender.blocked_bot and chat.private:
        raise ValueError(f"{sender.name} has blocked the bot and must unblock it first")
    text = text.strip()
    if not text and not parts.get("file"):
        raise ValueError("Telegram's clients send no empty message")
    if sender and chat.private:
        sender.started = True
    body = Formatted(text, commands_in(text))
    message = chat.add(world.clock.now(), sender, body=body, **parts)
    world.record(Happened.SAID, message)
    return message


async def tell(world: "World", message: Message, *, edited: bool = False) -> None:
    """The update of a message, if privacy mode lets the bot see it."""
    if not sees(world.bot, message):
        return
    kind = "channel_post" if message.chat.type == "channel" else "message"
    await world.publish(f"edited_{kind}" if edited else kind, message.to_json())


async def say(
    world: "World", chat: Chat, sender: User | None, text: str = "", **parts: Any
) -> Message:
    message = write(world, chat, sender, text, **parts)
    await tell(world, message)
    return message


async def edit(world: "World", message: Message, text: str) -> None:
    message.body = Formatted(text.strip(), commands_in(text.strip()))
    message.edited = world.clock.now()
    world.record(Happened.EDITED, message)
    await tell(world, message, edited=True)


async def service(world: "World", chat: Chat, sender: User | None, what: Json) -> Message:
    message = chat.add(world.clock.now(), sender, service=what)
    world.record(Happened.SERVICE, message)
    await tell(world, message)
    return message


async def press(world: "World", user: User, message: Message, label: str) -> Press:
    """Presses a button. The answer says what the person saw; a url is only noted, not opened."""
    button = message.button(label)
    if button is None:
        raise LookupError(f"no button {label!r} on message {message.id}")
    now = world.clock.now()
    topic = topic_of(message)
    world.history.append(Event(now, Happened.PRESSED, message.chat, user, label, topic=topic))
    if "callback_data" not in button:
        url = button.get("url") or button.get("web_app", {}).get("url", "")
        return Press("", user, message, "", now, url=url)
    pressed = world.callbacks.open(user, message, button["callback_data"], now)
    await world.publish("callback_query", pressed.to_json())
    return pressed


async def change_bot(world: "World", chat: Chat, status: Status, by: User) -> None:
    """my_chat_member: somebody adds, promotes or removes the bot, or blocks it in private."""
    old = chat.members.get(world.bot.id, Member(world.bot, Status.LEFT)).to_json()
    if chat.private and world.bot.id not in chat.members:
        old = Member(world.bot, Status.MEMBER).to_json()
    chat.put(world.bot, status)
    await world.publish("my_chat_member", _change(world, chat, by, old, world.bot))


async def change_member(
    world: "World", chat: Chat, user: User, status: Status, by: User | None = None
) -> None:
    """chat_member: only an administrator is told of it, and only if he asked for the kind."""
    old = chat.members.get(user.id, Member(user, Status.LEFT)).to_json()
    chat.put(user, status)
    if chat.status_of(world.bot.id).commands:
        await world.publish("chat_member", _change(world, chat, by or user, old, user))


def _change(world: "World", chat: Chat, by: User, old: Json, user: User) -> Json:
    return {
        "chat": chat.to_json(),
        "from": by.to_json(),
        "date": int(world.clock.now().timestamp()),
        "old_chat_member": old,
        "new_chat_member": chat.members[user.id].to_json(),
    }


def upgrade(world: "World", chat: Chat) -> list[tuple[str, Json]]:
    """A group becomes a supergroup with another id; the updates that tell of it are returned."""
    new = world.new_chat("supergroup", chat.title)
    new.members, chat.upgraded_to = dict(chat.members), new.id
    now = world.clock.now()
    told = [
        chat.add(now, None, service={"migrate_to_chat_id": new.id}),
        new.add(now, None, service={"migrate_from_chat_id": chat.id}),
    ]
    world.record(Happened.SERVICE, told[0])
    return [("message", message.to_json()) for message in told]
