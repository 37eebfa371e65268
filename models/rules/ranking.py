"""Competition ranking inside a category: 1, 2, 2, 4."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from models.rules.pointing import NONE, Effects, PointKind

MIN_GROUP = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """score in milli-points; a subject with nothing measurable has no entry."""

    subject: str
    category: str
    score: int
    effects: Effects = NONE


@dataclass(frozen=True, slots=True)
class Placed:
    """place is None where the category is too small to be ranked, and under a veto; tied: shares
    its place."""

    subject: str
    category: str
    score: int
    place: int | None
    tied: bool
    effects: Effects = NONE

    @property
    def vetoed(self) -> bool:
        return PointKind.VETO in self.effects


def place(
    scores: Iterable[Entry],
    min_group: int = MIN_GROUP,
    tie_break: Mapping[str, Sequence[int]] | None = None,
) -> list[Placed]:
    """Ordered by category, then from the first place down; equal ones by subject, and who is under
    a veto behind all others.

    tie_break: further figures by subject, higher is better, compared one after the other;
    without it equal scores share a place. ValueError when a subject comes twice.
    """
    entries = sorted(scores, key=lambda entry: entry.category)
    _refuse_doubles(entries)
    placed: list[Placed] = []
    for _, group in groupby(entries, key=lambda entry: entry.category):
        placed += _place_category(list(group), min_group, tie_break or {})
    return placed


def movement(now: Iterable[Placed], before: Iterable[Placed]) -> dict[str, int | None]:
    """Places gained (+) or lost (-) by subject.

    None where there is nothing to compare: new, not ranked then or now, another category.
    """
    then = {one.subject: one for one in before}
    return {one.subject: _moved(one, then.get(one.subject)) for one in now}


def _refuse_doubles(entries: Sequence[Entry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.subject in seen:
            raise ValueError(f"ranked twice: {entry.subject}")
        seen.add(entry.subject)


def _place_category(
    entries: list[Entry], min_group: int, tie_break: Mapping[str, Sequence[int]]
) -> list[Placed]:
    def merit(entry: Entry) -> tuple[int, ...]:
        return (entry.score, *tie_break.get(entry.subject, ()))

    vetoed = [entry for entry in entries if PointKind.VETO in entry.effects]
    placeable = [entry for entry in entries if PointKind.VETO not in entry.effects]
    ranked = len(placeable) >= min_group
    ordered = _ordered(placeable, merit)
    merits = [merit(entry) for entry in ordered]
    alike = Counter(merits)
    first = {own: at for at, own in reversed(list(enumerate(merits, 1)))}
    placed = [
        _placed(entry, first[own] if ranked else None, tied=ranked and alike[own] > 1)
        for entry, own in zip(ordered, merits, strict=True)
    ]
    return placed + [_placed(entry, None) for entry in _ordered(vetoed, merit)]


def _ordered(entries: list[Entry], merit: Callable[[Entry], tuple[int, ...]]) -> list[Entry]:
    return sorted(sorted(entries, key=lambda entry: entry.subject), key=merit, reverse=True)


def _placed(entry: Entry, at: int | None, *, tied: bool = False) -> Placed:
    return Placed(entry.subject, entry.category, entry.score, at, tied, entry.effects)


def _moved(now: Placed, before: Placed | None) -> int | None:
    if before is None or before.category != now.category:
        return None
    if before.place is None or now.place is None:
        return None
    return before.place - now.place
