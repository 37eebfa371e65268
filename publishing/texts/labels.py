"""What stands on a button, short enough for a phone to show all of it.

A row of one button is some 300 units wide on a phone of 360, its letters 15: twenty full-width
characters, or forty Latin ones. Telegram cuts what is longer at its end, where mostly the state is.
"""

import re
from collections.abc import Callable, Mapping
from unicodedata import east_asian_width

from publishing.texts.markup import Markup, plain
from publishing.texts.values import Value

COLUMNS = 40
"""Of a button that has its row to itself; a full-width character takes two."""
LEAST = 8
"""A word that is not wider stays whole."""

_WORDS = (str, Markup)
_VARIANT = re.compile(r"\[([\w-]+)\]")


def columns(text: str) -> int:
    """Quotation marks and other signs of undecided width are as wide as the script around them;
    they count one, as in Latin text."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def cut(text: str, room: int = COLUMNS) -> str:
    """As much of its beginning as there is room for, with … where something is missing."""
    if columns(text) <= room:
        return text
    kept = text.rstrip("…")
    while columns(kept) >= room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def fitted(
    say: Callable[[Mapping[str, Value]], str],
    values: Mapping[str, Value],
    source: str,
    room: int = COLUMNS,
) -> str:
    """The sentence with its widest words shortened until it fits, so that each of them is known by
    its beginning. `source`: in Fluent; a word that chooses one of its variants is no word."""
    given = {name: plain(one) if type(one) in _WORDS else one for name, one in values.items()}
    variants = set(_VARIANT.findall(source))
    while columns(said := say(given)) > room:
        words = {name: one for name, one in given.items() if _shortens(one, variants)}
        if not words:
            return cut(said, room)
        widest = max(words, key=lambda name: columns(str(words[name])))
        wide = columns(str(words[widest]))
        given[widest] = cut(str(words[widest]), max(LEAST, wide - 2))
    return said


def _shortens(value: Value, variants: set[str]) -> bool:
    return type(value) is str and columns(value) > LEAST and value not in variants
