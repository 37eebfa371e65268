"""How people find and press things: by a part of a label, on whichever page it is."""

from bot.demo.story.desk import open_desk
from bot.simulator.messages import Message
from bot.simulator.people import Person
from bot.simulator.views import NoSuchButton

MENU, OWED, NEXT, SEND = "/menu", "我的应办", "下一页", "提交"
PAGES = 12
SHORTEST = 3


async def go(person: Person, *labels: str) -> None:
    """From the main menu through these buttons."""
    await person.send(MENU)
    for label in labels:
        await pick(person, label)


async def desk(person: Person, *labels: str) -> None:
    """Through the section of the desk that has the first of these, then through them."""
    await person.send(MENU)
    await open_desk(person, *labels[:1])
    for label in labels:
        await pick(person, label)


async def owed(person: Person, title: str, *more: str) -> None:
    """What he owes by this title (and period, behind a space); `more`: further buttons."""
    await go(person, OWED)
    exact = f"办理：{title.strip()}"
    await (person.click(exact) if exact in newest(person).labels else pick(person, title))
    for label in more:
        await pick(person, label)


async def pick(person: Person, label: str) -> None:
    """The button on the newest screen whose label has all these words; a whole label goes first."""
    for _ in range(PAGES):
        screen = newest(person)
        if found := _found(screen, label):
            await person.click(found, on=screen)
            return
        if NEXT not in screen.labels:
            break
        await person.click(NEXT, on=screen)
    raise NoSuchButton(f"no button {label!r}: {newest(person).text!r} {newest(person).labels}")


async def told(person: Person, words: str, *labels: str) -> None:
    """Presses the button under the last message that said this; then goes on from there."""
    message = next(one for one in reversed(person.inbox) if words in one.text and one.labels)
    first, *more = labels
    await person.click(_found(message, first) or first, on=message)
    for label in more:
        await pick(person, label)


async def say(person: Person, *answers: str) -> None:
    """Presses what is offered by just this name, and writes the rest."""
    for answer in answers:
        screen = newest(person) if person.inbox else None
        if screen is not None and answer in screen.labels:
            await person.click(answer, on=screen)
        else:
            await person.send(answer)


async def hand_in(person: Person, *answers: str) -> None:
    await say(person, *answers)
    await person.click(SEND)


def offers(person: Person, words: str) -> bool:
    return bool(_found(newest(person), words))


def newest(person: Person) -> Message:
    """His newest message with buttons: files and pictures have none."""
    found = next((one for one in reversed(person.inbox) if one.labels), None)
    if found is None:
        raise NoSuchButton(f"nothing to press in {person.chat.title}")
    return found


def _found(message: Message, label: str) -> str:
    if label in message.labels:
        return label
    words = label.split()
    for has in (_whole, _shortened):
        for one in message.labels:
            if all(has(one, word) for word in words):
                return one
    return ""


def _whole(label: str, word: str) -> bool:
    return word in label


def _shortened(label: str, word: str) -> bool:
    """Whether it stands there, perhaps without some of its characters: buttons are as wide as a
    phone."""
    return word in label or any(
        f"{word[:kept]}…{word[again:]}" in label
        for kept in range(SHORTEST, len(word))
        for again in range(kept + 1, len(word) + 1)
    )
