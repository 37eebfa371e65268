"""Cases for a moment in which nobody has a form open."""

from collections.abc import Iterator
from itertools import product
from random import Random
from typing import get_args

from aiogram.enums import UpdateType
from aiogram.types import ChatMemberUpdated, Update

from bot.simulator.answers import Json
from handlers.routing import Access
from tests.odd.cast import PLACES, SENDERS, Cast
from tests.odd.checks import Case
from tests.odd.messages import SAID, TAKEN, contents, raw, where, wrappings, write
from tests.odd.presses import ACTIONS, JUNK, WAYS, arguments, press
from tests.odd.rules import HANDS_OUT, RANKS, Owed, may_change
from tests.odd.samples import sample, sample_of
from tests.odd.texts import COMMANDS, TEXTS, TO_OTHERS, TO_US

ALONE = tuple(one for one in SENDERS if one not in ("anonymous", "channel"))
"""Who can have a private chat with the bot."""

MEMBERS: dict[str, Json] = {
    sample(one)["status"]: sample(one)
    for one in get_args(ChatMemberUpdated.model_fields["new_chat_member"].annotation)
}
STANDINGS = ("creator", "administrator", "member", "restricted", "left", "kicked")
HANDLED = frozenset(
    ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")
)


def written(
    sender: str,
    place: str,
    name: str,
    content: Json,
    owed: Owed,
    kind: str = "message",
    changes: bool = False,
) -> Case:
    """Somebody sends something."""

    def make(cast: Cast) -> Json:
        text = str(content.get("text", "…"))
        return raw(cast, write(cast, sender, place, text), content)

    return Case(name, sender, place, kind, make, owed, changes)


def alone(sender: str) -> Iterator[Case]:
    """Everything that one person can send to the bot out of the blue."""
    for name, content in contents().items():
        yield written(sender, "private", name, content, owed_for(content))
    for name, text in TEXTS.items():
        yield written(sender, "private", name, {"text": text}, Owed.ANSWERED)
    for text in (*COMMANDS, *TO_US, *TO_OTHERS):
        yield written(sender, "private", text[:60], {"text": text}, Owed.ANSWERED)
    for name, wrapping in wrappings().items():
        yield written(sender, "private", name, {"text": "你好"} | wrapping, Owed.ANSWERED)
        yield written(sender, "private", f"edited, {name}", wrapping, Owed.SILENT, "edited_message")
    for name, content in contents().items():
        edited = content | {"edit_date": 1_790_000_100}
        yield written(sender, "private", f"edited {name}", edited, Owed.SILENT, "edited_message")


def owed_for(content: Json) -> Owed:
    return Owed.ANSWERED if content.keys() & SAID else Owed.SILENT


def chatter(sender: str, place: str) -> Iterator[Case]:
    """What is said in a group or channel; to us only where it says so."""
    kind = "channel_post" if place == "channel" else "message"
    for name, content in contents().items():
        moves = "migrate" in name
        yield written(sender, place, name, content, Owed.SILENT, kind, moves)
        edited = content | {"edit_date": 1_790_000_100}
        yield written(sender, place, f"edited {name}", edited, Owed.SILENT, f"edited_{kind}")
    for name, text in TEXTS.items():
        yield written(sender, place, name, {"text": text}, Owed.SILENT, kind)
    for name, wrapping in wrappings().items():
        yield written(sender, place, name, {"text": "你好"} | wrapping, Owed.SILENT, kind)
    for text in (*COMMANDS, *TO_OTHERS):
        heard = place == "channel" and is_start(text)
        owed = Owed.ANSWERED if heard else Owed.SILENT
        yield written(sender, place, text[:60], {"text": text}, owed, kind)
    for text in TO_US:
        heard = place != "channel" or is_start(text)
        owed = Owed.ANSWERED if heard else Owed.SILENT
        yield written(sender, place, text[:60], {"text": text}, owed, kind)


def is_start(text: str) -> bool:
    """In a channel nobody else can be meant by a token."""
    return text.split()[0].partition("@")[0] == "/start" and "@other" not in text


def replies(sender: str) -> Iterator[Case]:
    """To the western promise in its group, which asks for news; and to what asks for nothing."""
    for name, content in contents().items():
        asked = any(content.get(kind) for kind in TAKEN)
        owed = Owed.REPLIED if asked else Owed.SILENT
        yield replied(sender, "west group", name, content, owed)
        yield replied(sender, "group", name, content, Owed.SILENT)
    for name, text in TEXTS.items():
        yield replied(sender, "west group", name, {"text": text}, Owed.REPLIED)


def replied(sender: str, place: str, name: str, content: Json, owed: Owed) -> Case:
    """Only whoever made the promise may add to it by replying."""

    def make(cast: Cast) -> Json:
        chat, _ = cast.rooms[place]
        ours = [one for one in chat.live() if one.sender is cast.world.bot]
        return raw(cast, write(cast, sender, place, reply_to=ours[-1]), content)

    changes = sender == "west secretary" or "migrate" in name
    return Case(f"reply, {name}", sender, place, "message", make, owed, changes)


def pressed(cast: Cast, sender: str, place: str, data: str, way: str = "screen") -> Case:
    name = data.partition(":")[0]
    hands = name in HANDS_OUT and may_change(cast, sender, data) and place == "private"

    def make(cast: Cast) -> Json:
        return press(cast, sender, place, data, way)

    owed = Owed.HANDED_OUT if hands else Owed.PRESSED
    changes = place == "private" and may_change(cast, sender, data)
    return Case(f"{data!r} on {way}", sender, place, "callback_query", make, owed, changes)


def buttons(cast: Cast, dice: Random) -> Iterator[Case]:
    """Every action by everybody, every odd argument by somebody, in one way or another."""
    ids = tuple(sorted({*range(0, 4), *cast.ids.values()}))
    for action in ACTIONS:
        for data in dict.fromkeys(arguments(action, ids)):
            yield pressed(cast, dice.choice(ALONE), "private", data)
        for sender in ALONE:
            yield pressed(cast, sender, "private", dice.choice(list(arguments(action, ids))))
        yield elsewhere(cast, action, ids, dice)
        yield elsewhere(cast, action, ids, dice)
    for data in JUNK:
        yield pressed(cast, dice.choice(ALONE), "private", data)


def elsewhere(cast: Cast, action: str, ids: tuple[int, ...], dice: Random) -> Case:
    """In a group, on a message that is gone, on none at all."""
    data = dice.choice(list(arguments(action, ids)))
    return pressed(cast, dice.choice(ALONE), dice.choice(PLACES), data, dice.choice(WAYS))


def others(sender: str) -> Iterator[Case]:
    """The kinds of update that are about no message."""
    for kind in UpdateType:
        if kind.value not in HANDLED and "message" not in kind.value:
            yield other(kind.value, sender)
    for place in PLACES:
        for old, new in product(STANDINGS, STANDINGS):
            yield standing(sender, place, old, new)


def other(kind: str, sender: str) -> Case:
    def make(cast: Cast) -> Json:
        body: Json = sample_of(Update, kind)
        for name in ("from", "user"):
            if name in body:
                body[name] = cast.users[sender].to_json()
        return body

    return Case(kind, sender, "nowhere", kind, make, Owed.SILENT)


def standing(sender: str, place: str, old: str, new: str) -> Case:
    """What Telegram tells about the bot's own membership, likely or not; it is always true."""
    joined = old in ("left", "kicked") and new not in ("left", "kicked")
    tells = place == "channel" and RANKS.get(sender) in (Access.SECRETARY, Access.SUPERIOR)
    greets = joined and (tells or place in ("unbound", "muted"))

    def make(cast: Cast) -> Json:
        chat, _ = where(cast, sender, place)
        bot = cast.world.bot.to_json()
        return {
            "chat": chat.to_json(),
            "from": cast.users[sender].to_json(),
            "date": int(cast.world.clock.now().timestamp()),
            "old_chat_member": MEMBERS[old] | {"user": bot},
            "new_chat_member": MEMBERS[new] | {"user": bot},
        }

    owed = Owed.ANSWERED if greets else Owed.SILENT
    return Case(f"{old} to {new}", sender, place, "my_chat_member", make, owed, changes=True)
