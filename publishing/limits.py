"""Telegram's lengths: 4,096 UTF-16 units a message.

Telegram counts after it has read the tags. Here tags and entities are counted as they are
written, so a part may come out shorter than it could be but never too long.
"""

import re

MESSAGE = 4096
ALERT = 200

_TOKEN = re.compile(r"</?([a-z-]+)[^>]*>|&#?\w+;|.", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_BREAKS = ("\n\n", "\n", "。", " ")


def units(text: str) -> int:
    """Length in UTF-16 code units: an astral character such as 𠮷 counts two."""
    return len(text) + sum(character > "\uffff" for character in text)


def split(text: str, limit: int = MESSAGE) -> list[str]:
    """Parts that each fit and are each complete HTML: a tag open at a cut is closed and
    opened again. Cuts at paragraphs, else lines, else sentences, else anywhere outside a tag
    or entity. Blank text gives no part."""
    parts: list[str] = []
    opened: list[str] = []
    while units(text) > limit:
        cut, opened = _cut(text, limit, "".join(opened))
        parts.append(text[:cut].rstrip() + _closing(opened))
        text = "".join(opened) + text[cut:].lstrip()
    return [part for part in [*parts, text] if _TAG.sub("", part).strip()]


def _cut(text: str, limit: int, reopened: str) -> tuple[int, list[str]]:
    """Where to cut, and the tags open there."""
    safe = [place for place in _places(text, limit) if place[0] > len(reopened)]
    if not safe:
        raise ValueError(f"tags alone exceed {limit}")
    furthest = safe[-1][0]
    for mark in _BREAKS:
        at_mark = [place for place in safe if text.endswith(mark, 0, place[0])]
        # A title alone is no part: a mark in the first third is passed over.
        if at_mark and at_mark[-1][0] * 3 >= furthest:
            return at_mark[-1]
    return safe[-1]


def _places(text: str, limit: int) -> list[tuple[int, list[str]]]:
    """Every boundary where the head with its closing tags still fits."""
    places: list[tuple[int, list[str]]] = []
    opened: list[str] = []
    used = 0
    for token in _TOKEN.finditer(text):
        used += units(token[0])
        if used > limit:
            break
        opened = _after(opened, token)
        if used + len(_closing(opened)) <= limit:
            places.append((token.end(), opened))
    return places


def _after(opened: list[str], token: re.Match[str]) -> list[str]:
    if token[1] is None:
        return opened
    return opened[:-1] if token[0].startswith("</") else [*opened, token[0]]


def _closing(opened: list[str]) -> str:
    names = [tag.strip("<>").split()[0] for tag in opened]
    return "".join(f"</{name}>" for name in reversed(names))
