"""The secretary's desk as people use it: they know what they want, and press its section first."""

from functools import cache

from bot.simulator.callbacks import Press
from bot.simulator.messages import Message
from bot.simulator.people import Person
from publishing.screens.desk import SECTIONS
from publishing.texts import Texts

DESK = "书记工作台"


async def open_desk(person: Person, wanted: str = "") -> None:
    """From a screen that leads to the desk; into the section where `wanted` stands, which is one
    entry's label or words of it."""
    await person.click(DESK)
    if wanted:
        await open_section(person, wanted)


async def open_section(person: Person, wanted: str) -> None:
    """On the desk itself; a section that is not offered is pressed in vain (NoSuchButton)."""
    title, screen = section_of(wanted), _newest(person)
    found = (one for one in screen.labels if one == title or one.startswith(f"{title}（"))
    await person.click(next(found, title), on=screen)


async def at_desk(person: Person, wanted: str, *further: str) -> Press:
    """Onto the desk, into the section, what is `wanted` there by its whole label; then whatever
    buttons come `further`, each by its own."""
    await open_desk(person, wanted)
    pressed = await _press(person, wanted)
    for label in further:
        pressed = await person.click(label)
    return pressed


async def _press(person: Person, wanted: str) -> Press:
    """With or without how much waits behind it."""
    screen = _newest(person)
    found = (one for one in screen.labels if one.startswith(f"{wanted}（"))
    label = wanted if wanted in screen.labels else next(found, wanted)
    return await person.click(label, on=screen)


def section_of(wanted: str) -> str:
    """The title of the section; a whole label goes first. Raises LookupError."""
    entries = _entries()
    if wanted in entries:
        return entries[wanted]
    words = wanted.split()
    for label, title in entries.items():
        if all(word in label for word in words):
            return title
    raise LookupError(f"nothing on the desk is called {wanted!r}")


@cache
def _entries() -> dict[str, str]:
    """Labels of what stands on the desk, each with its section's title."""
    t = Texts.load().translator()
    return {
        t.plain(matter.text): section.title(t) for section in SECTIONS for matter in section.matters
    }


def _newest(person: Person) -> Message:
    return next(one for one in reversed(person.inbox) if one.labels)
