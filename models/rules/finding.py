"""What somebody looks for, as a pattern in which width and capitals do not count."""

import re
from unicodedata import normalize

MOST_BYTES = 42
"""In UTF-8: what a button that turns the page can carry besides its own name."""

_WIDE = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}


def words(text: str) -> tuple[str, ...]:
    """Plain and each once, in the order they were written; none where there is nothing to find."""
    plain = normalize("NFKC", text).casefold().replace(":", " ")
    return tuple(dict.fromkeys(word for word in plain.split() if any(map(str.isalnum, word))))


def carried(found: tuple[str, ...]) -> str | None:
    """As a button carries it; None where it is longer than one can."""
    said = " ".join(found)
    return said if len(said.encode()) <= MOST_BYTES else None


def pattern(word: str) -> str:
    """A regular expression that Python and PostgreSQL read alike."""
    return "".join(map(_either, word))


def holds(text: str, found: tuple[str, ...]) -> bool:
    return all(re.search(pattern(word), text) for word in found)


def _either(character: str) -> str:
    narrow = dict.fromkeys((character, character.upper()))
    wide = dict.fromkeys(_WIDE[one] for one in narrow if one in _WIDE)
    ways = [re.escape(one) for one in (*narrow, *wide) if len(one) == 1]
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
