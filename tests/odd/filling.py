"""Cases for a moment in which one person has a form open, or has just handed it in."""

from collections.abc import Iterator
from itertools import count
from random import Random
from typing import Any

from bot.simulator.answers import Json
from bot.simulator.messages import Message
from tests.odd.cast import Cast
from tests.odd.checks import Case
from tests.odd.messages import CAPTIONED, TAKEN, contents, part, raw, where, write
from tests.odd.presses import ACTIONS, ODD, arguments, query
from tests.odd.quiet import ALONE, owed_for, pressed, written
from tests.odd.rules import Owed
from tests.odd.texts import COMMANDS, TEXTS, TO_OTHERS, TO_US

VERBS = tuple(name for name in ACTIONS if name.startswith("form."))
SPOTS = ("text", "=", "target", "indicators-1/0/title", "indicators-1/999999999/title", "files/+")
ALBUM = ("photo", "document", "video", "audio")


def filling(cast: Cast, sender: str, kept: dict[str, Any], dice: Random) -> Iterator[Case]:
    """Everything that reaches an open form of `sender`, of which `kept` is stored."""
    draft = kept.get("draft") or {}
    yield from _said(sender, dice)
    yield from _edited(cast, sender, [*draft.get("messages", ()), *kept.get("past", ())], dice)
    if draft:
        yield from _buttons(cast, sender, draft, dice)
    for action in dice.sample(list(ACTIONS), 3):
        data = dice.choice(list(arguments(action, (1, 2))))
        yield pressed(cast, dice.choice(ALONE), "private", data)


def _said(sender: str, dice: Random) -> Iterator[Case]:
    for name, content in contents().items():
        yield written(sender, "private", name, content, owed_for(content))
    for name in dice.sample(list(TEXTS), 30):
        yield written(sender, "private", name, {"text": TEXTS[name]}, Owed.ANSWERED)
    for text in dice.sample([*COMMANDS, *TO_US, *TO_OTHERS], 8):
        yield written(sender, "private", text[:60], {"text": text}, Owed.ANSWERED)
    for kind in ALBUM:
        yield album(sender, "private", kind, Owed.ANSWERED, dice)


def album(sender: str, place: str, kind: str, owed: Owed, dice: Random) -> Case:
    """Ten files together: Telegram brings ten messages, people have sent one thing."""
    numbers, group = count(), f"album-{dice.randrange(10**9)}"

    def make(cast: Cast) -> Json:
        return raw(cast, write(cast, sender, place), part(kind, next(numbers), group))

    return Case(
        name=f"album of {kind}",
        sender=sender,
        place=place,
        kind="message",
        make=make,
        owed=owed,
        times=10,
        later=Owed.SILENT,
        excuse="多出的没有保存",
    )


def _edited(cast: Cast, sender: str, answered: list[Any], dice: Random) -> Iterator[Case]:
    """What answered a question is edited; then it is any other message."""
    chat = cast.private(sender)
    messages = [chat.messages[int(number)] for number in answered if int(number) in chat.messages]
    made = contents()
    for message in messages[-2:]:
        for kind in (*TAKEN, *CAPTIONED):
            yield edit(sender, message, kind, made[kind])
        for name in dice.sample(list(TEXTS), 6):
            yield edit(sender, message, name, {"text": TEXTS[name]})


def edit(sender: str, message: Message, name: str, content: Json) -> Case:
    def make(cast: Cast) -> Json:
        return raw(cast, message, content | {"edit_date": 1_790_000_100})

    name = f"edit of message {message.id} to {name}"
    return Case(name, sender, "private", "edited_message", make, Owed.ANSWERED)


def _buttons(cast: Cast, sender: str, draft: dict[str, Any], dice: Random) -> Iterator[Case]:
    """On the live message: forged arguments, other turns, twice; and by somebody else."""
    chat, _ = where(cast, sender, "private")
    live, turn = chat.messages[draft["live"]], draft["turn"]
    offered = [button["callback_data"] for row in live.keyboard or [] for button in row]
    for data in offered:
        yield _press(sender, live, data, times=2)
    for verb in VERBS:
        yield _press(sender, live, f"{verb}:{turn}")
        yield _press(sender, live, f"{verb}:{turn}:{dice.choice(ODD)}")
        yield _press(sender, live, f"{verb}:{dice.choice((turn - 1, turn + 1, 0, *ODD))}:1")
        yield pressed(cast, dice.choice(ALONE), "private", f"{verb}:{turn}")
    for verb in ("form.goto", "form.pick"):
        for spot in SPOTS:
            yield _press(sender, live, f"{verb}:{turn}:{spot}")


def _press(sender: str, live: Message, data: str, times: int = 1) -> Case:
    """His own form: what he hands in is his to hand in."""

    def make(cast: Cast) -> Json:
        return query(cast, sender, live, data)

    name = f"{data!r} on the live message"
    return Case(name, sender, "private", "callback_query", make, Owed.PRESSED, True, times)
