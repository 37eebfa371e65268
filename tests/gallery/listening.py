"""A translator that remembers what it was asked to say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from publishing.texts import DEFAULT, Markup, Texts, Translator, Value

Heard = tuple[str, tuple[str, ...]]
"""A sentence's key, and what it chose by."""

_CHOOSES = re.compile(r"\{\s*\$([a-z_]+)\s*->")
TEXTS = Texts.load()


@dataclass(frozen=True)
class Listener(Translator):
    heard: set[Heard] = field(default_factory=set)

    def __call__(self, key: str, /, **values: Value) -> Markup:
        self._listen(key, values)
        return super().__call__(key, **values)

    def plain(self, key: str, /, **values: Value) -> str:
        self._listen(key, values)
        return super().plain(key, **values)

    def _listen(self, key: str, values: Mapping[str, Any]) -> None:
        chosen = (values[name] for name in choosers(key) if name in values)
        self.heard.add((key, tuple(str(one) for one in chosen if not _counts(one))))


def listener(language: str) -> Listener:
    """One that has heard nothing yet."""
    return Listener(TEXTS.catalogues[language])


def _counts(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


@cache
def choosers(key: str) -> tuple[str, ...]:
    return tuple(_CHOOSES.findall(TEXTS.catalogues[DEFAULT].sources.get(key, "")))
