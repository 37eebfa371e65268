"""What stands on a button, short enough for a phone to show all of it.

A row of one button is some 330 units wide on a phone of 412, its letters 15: twenty-two full-width
characters, or forty-four Latin ones. What is longer is cut at its end, where mostly the state is.
"""

import re
from collections.abc import Callable, Mapping
from unicodedata import east_asian_width

from publishing.texts.markup import Markup, plain
from publishing.texts.values import Value

COLUMNS = 44
"""Of a button that has its row to itself; a full-width character takes two."""
LEAST = 8
"""A word that is not wider stays whole."""

_DIGIT = re.compile(r"[0-9]")
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
    its beginning; days, periods and numbers last, as they tell rows apart. `source`: in Fluent; a
    word that chooses one of its variants is no word."""
    given = {name: plain(one) if isinstance(one, Markup) else one for name, one in values.items()}
    variants = set(_VARIANT.findall(source))
    while columns(said := say(given)) > room:
        words = {name: one for name, one in given.items() if _shortens(one, variants)}
        if not words:
            return cut(said, room)
        named = {name: one for name, one in words.items() if not _DIGIT.search(str(one))}
        widest = max(named or words, key=lambda name: columns(str(words[name])))
        wide = columns(str(words[widest]))
        given[widest] = cut(str(words[widest]), max(LEAST, wide - 2))
    return said


def _shortens(value: Value, variants: set[str]) -> bool:
    return type(value) is str and columns(value) > LEAST and value not in variants
