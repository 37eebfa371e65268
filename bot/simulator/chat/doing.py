"""What a viewer does in somebody's name."""

import asyncio
from dataclasses import dataclass, field

from aiohttp import web

from bot.simulator import acts
from bot.simulator.answers import Json
from bot.simulator.callbacks import Press
from bot.simulator.chats import Chat
from bot.simulator.messages import Message
from bot.simulator.methods.request import Upload
from bot.simulator.rooms import Group
from bot.simulator.users import User
from bot.simulator.views import View
from bot.simulator.world import World

ALBUM = 10
PICTURES = ("image/jpeg", "image/png")


@dataclass(frozen=True)
class Wish:
    """`who` does it in `chat`; `what` is one of send, edit, press, upload."""

    what: str
    who: User
    chat: Chat
    text: str = ""
    message: Message | None = None
    row: int = 0
    column: int = 0
    topic: int | None = None
    files: tuple[tuple[str, Upload], ...] = field(default=())


def wish_of(world: World, said: Json, files: tuple[tuple[str, Upload], ...] = ()) -> Wish:
    """Raises HTTPBadRequest for somebody, a chat or a message that does not exist."""
    try:
        who, chat = world.users[int(said["who"])], world.chats[int(said["chat"])]
        wanted = said.get("message")
        message = chat.find(int(wanted)) if wanted else None
        row, column = int(said.get("row") or 0), int(said.get("column") or 0)
        topic = int(said["topic"]) if said.get("topic") else None
    except (KeyError, ValueError, TypeError):
        raise web.HTTPBadRequest(text="no such person, chat or message") from None
    if who.is_bot or (chat.private and chat.user is not who):
        raise web.HTTPBadRequest(text="this chat is somebody else's")
    what, text = str(said.get("what")), str(said.get("text") or "")
    return Wish(what, who, chat, text, message, row, column, topic, files)


async def do(world: World, wish: Wish) -> Json:
    """What the page has to show for it: a popup of a pressed button, or nothing."""
    work = {"send": _send, "edit": _edit, "press": _press, "upload": _upload}.get(wish.what)
    if work is None:
        raise web.HTTPBadRequest(text="nothing that can be done")
    if not wish.chat.private and not wish.chat.status_of(wish.who.id).present:
        wish.chat.put(wish.who)
    return await work(world, wish)


async def _send(world: World, wish: Wish) -> Json:
    if wish.text.strip():
        place = {"thread_id": wish.topic, "reply_to": wish.message}
        await acts.say(world, wish.chat, wish.who, wish.text, **place)
    return {}


async def _edit(world: World, wish: Wish) -> Json:
    if wish.message is None or wish.message.sender is not wish.who or not wish.text.strip():
        raise web.HTTPBadRequest(text="only one's own message can be edited")
    await acts.edit(world, wish.message, wish.text)
    return {}


async def _press(world: World, wish: Wish) -> Json:
    try:
        assert wish.message is not None  # noqa: S101
        label = wish.message.buttons[wish.row][wish.column]
    except (AssertionError, IndexError):
        raise web.HTTPBadRequest(text="no such button") from None
    view: View = world.person(wish.who.name) if wish.chat.private else Group(world, wish.chat)
    return _told(await view.press(wish.who, label, on=wish.message))


def _told(press: Press) -> Json:
    return {"popup": press.text, "alert": press.alert, "url": press.url}


async def _upload(world: World, wish: Wish) -> Json:
    """Pictures go together as an album, everything else one by one; the first has the words."""
    if not 0 < len(wish.files) <= ALBUM:
        raise web.HTTPBadRequest(text=f"one to {ALBUM} files")
    album = None
    if len(wish.files) > 1 and all(kind in PICTURES for kind, _ in wish.files):
        world.albums += 1
        album = f"album-{world.albums}"
    messages = [
        acts.write(
            world,
            wish.chat,
            wish.who,
            wish.text if number == 0 else "",
            file=world.files.add(
                "photo" if kind in PICTURES else "document", upload.data, upload.name
            ),
            media_group_id=album,
            thread_id=wish.topic,
            reply_to=wish.message,
        )
        for number, (kind, upload) in enumerate(wish.files)
    ]
    await asyncio.gather(*(acts.tell(world, message) for message in messages))
    return {}
