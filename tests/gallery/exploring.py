"""Which shapes of a screen are worth showing: the longest, and each that says something new."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from publishing.texts import DEFAULT
from tests.gallery.building import Builder
from tests.gallery.callers import literals
from tests.gallery.finding import Screen, screens_of_all_areas
from tests.gallery.listening import Heard, listener

Choices = Mapping[str, int]


@dataclass(frozen=True)
class Shown:
    """One shape of a screen: what was chosen otherwise than for the longest."""

    screen: Screen
    chosen: Choices


@dataclass(frozen=True)
class Made:
    value: Any
    heard: frozenset[Heard]
    offered: Mapping[str, int]


def make(shown: Shown, language: str = DEFAULT) -> Made:
    """What the screen returns. Raises whatever it raises."""
    t = listener(language)
    builder = Builder(t, shown.chosen, literals())
    value = shown.screen.function(**builder.arguments(shown.screen.where, shown.screen.function))
    if isinstance(value, Iterator):
        value = list(value)
    return Made(value, frozenset(t.heard), builder.offered)


@cache
def gallery() -> tuple[Shown, ...]:
    """Every screen at its longest, and after it its shapes with sentences that were not heard in
    that area before. One choice is changed at a time."""
    return tuple(shown for shown, _ in _explored())


@cache
def heard() -> frozenset[Heard]:
    return frozenset().union(*(made.heard for _, made in _explored()))


@cache
def _explored() -> tuple[tuple[Shown, Made], ...]:
    known: dict[str, set[Heard]] = {}
    found = []
    for screen in screens_of_all_areas():
        said = known.setdefault(screen.area, set())
        for shown, made in _shapes(screen):
            if not shown.chosen or made.heard - said:
                said |= made.heard
                found.append((shown, made))
    return tuple(found)


def _shapes(screen: Screen) -> Iterator[tuple[Shown, Made]]:
    longest = Shown(screen, {})
    made = make(longest)
    yield longest, made
    for place, count in made.offered.items():
        for other in range(1, count):
            shown = Shown(screen, {place: other})
            try:
                yield shown, make(shown)
            except IMPOSSIBLE:
                continue


IMPOSSIBLE = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError)
"""What a screen answers to a choice that does not go with the others: a state without its day."""
