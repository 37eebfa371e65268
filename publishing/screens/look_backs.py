"""Whose look-back is wanted as a file, and what is said with it."""

from collections.abc import Collection, Mapping

from models.rules.lengths import LIMIT
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator
from publishing.wording import short

NAME = 40


def choose(t: Translator, led: Mapping[int, str], above: Collection[int]) -> Outgoing:
    """`led`: names by id of what the reader leads; those in `above` have others below them."""
    rows = []
    for organisation, name in led.items():
        rows.append((Button(short(name, NAME), action("look-back.one", organisation)),))
        if organisation in above:
            label = t.label("look-back-choose-below", organisation=short(name, NAME))
            rows.append((Button(label, action("look-back.below", organisation)),))
    back = Button(t("back"), action("desk.papers"))
    return Outgoing(t("look-back-choose"), (*rows, (back,)))


def empty(t: Translator, organisation: str) -> Outgoing:
    back = Button(t("back"), action("look-back.open"))
    return Outgoing(t("look-back-empty", organisation=organisation), ((back,),))


def caption(t: Translator, characters: int) -> str:
    if characters > LIMIT:
        return t.plain("look-back-sent-long", characters=characters, limit=LIMIT)
    return t.plain("look-back-sent", characters=characters)
