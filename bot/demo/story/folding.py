"""What of a stretch of events is printed, and what is only counted."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.simulator.events import ACTS, Event, Happened
from bot.simulator.users import User


@dataclass(frozen=True, slots=True)
class Counted:
    """What was left out: whose private chats, in how many rooms, what was said there by whom."""

    people: tuple[str, ...]
    rooms: tuple[str, ...]
    acts: int
    answers: int


@dataclass(frozen=True, slots=True)
class Repeated:
    """The message above also went, word for word, to these."""

    places: tuple[str, ...]


def split(
    events: Sequence[Event], shown: Collection[str] | None
) -> tuple[list[Event], list[Event]]:
    """Those in the chats with the titles `shown` (None: in all of them), and the others."""
    if shown is None:
        return list(events), []
    return [one for one in events if one.chat.title in shown], [
        one for one in events if one.chat.title not in shown
    ]


def counted(events: Sequence[Event], bot: User) -> Counted:
    people = dict.fromkeys(one.chat.title for one in events if one.chat.private)
    rooms = dict.fromkeys(one.chat.title for one in events if not one.chat.private)
    acts = [one for one in events if one.what in ACTS and one.who not in (None, bot)]
    answers = [one for one in events if _says(one, bot)]
    return Counted(tuple(people), tuple(rooms), len(acts), len(answers))


def without_repeats(events: Sequence[Event], bot: User) -> Iterator[Event | Repeated]:
    """A message of the bot that reaches several rooms in the same minute is given once."""
    left = list(events)
    while left:
        first = left.pop(0)
        yield first
        same = [one for one in left if _says(one, bot) and _alike(first, one)]
        if same and _says(first, bot):
            left = [one for one in left if one not in same]
            yield Repeated(tuple(place(one) for one in same))


def place(event: Event) -> str:
    return f"{event.chat.title} # {event.topic}" if event.topic else event.chat.title


def unaddressed(event: Event) -> str:
    """The text without the name of whose private chat it is in."""
    return event.text.replace(event.chat.title, "") if event.chat.private else event.text


def _says(event: Event, bot: User) -> bool:
    """Also a post in a channel, which bears nobody's name."""
    return event.what in {Happened.SAID, Happened.EDITED} and event.who in (None, bot)


def _alike(first: Event, other: Event) -> bool:
    """The same words in another room at the same minute."""
    return (
        not (first.chat.private or other.chat.private or first.chat is other.chat)
        and first.at.replace(second=0, microsecond=0) == other.at.replace(second=0, microsecond=0)
        and (first.what, first.text, first.attachment, first.buttons)
        == (other.what, other.text, other.attachment, other.buttons)
    )
