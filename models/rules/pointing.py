"""Points on top of what is weighed: bonus and deduction with their caps, and three effects that are
no points: not ranked (一票否决), nought (清零), not excellent (不得评优)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

PREFIX = "points."
"""Before a rule's key, where a line of the ledger says what it counts for: no part has a dot."""


class PointKind(StrEnum):
    BONUS = "bonus"
    DEDUCTION = "deduction"
    VETO = "veto"
    ZERO = "zero"
    NOT_EXCELLENT = "not-excellent"

    @property
    def counted(self) -> bool:
        """Whether it has points of its own."""
        return self in (PointKind.BONUS, PointKind.DEDUCTION)

    def signed(self, points: int) -> int:
        return -points if self is PointKind.DEDUCTION else points


Effects = frozenset[PointKind]
NONE: Effects = frozenset()
NOTHING_BEFORE: Mapping[int, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PointRule:
    """`cap` in milli-points, of bonus or deduction alike; None for as many as there are."""

    key: str
    kind: PointKind
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class Pointed:
    """`total` is None where nothing could be measured; `counted`: the signed points of each rule
    that has lines, after its cap; `over`: what the total's cap took away."""

    total: int | None
    counted: tuple[tuple[str, int], ...]
    over: int
    effects: Effects


def point(
    begun: int | None, sums: Mapping[str, int], rules: Sequence[PointRule], cap: int
) -> Pointed:
    """`begun`: what one has without any points; `sums`: of a rule's lines by its key, where it has
    a standing one; milli-points all of them. The total lies between nought and the cap."""
    present = [rule for rule in rules if rule.key in sums]
    effects = frozenset(rule.kind for rule in present if not rule.kind.counted)
    counted = tuple(
        (rule.key, _capped(sums[rule.key], rule.cap)) for rule in present if rule.kind.counted
    )
    if begun is None:
        return Pointed(None, counted, 0, effects)
    whole = begun + sum(points for _, points in counted)
    total = 0 if PointKind.ZERO in effects else max(0, min(cap, whole))
    return Pointed(total, counted, max(0, whole - cap), effects)


def _capped(points: int, cap: int | None) -> int:
    return points if cap is None else max(-cap, min(cap, points))


def highest(
    lines: Sequence[tuple[int, int | None]], before: Mapping[int, int] = NOTHING_BEFORE
) -> int:
    """The sum of standing lines, (value, matter): of one matter only the one that counts most, less
    what it counted for in the periods `before`, by matter."""
    best: dict[int, int] = {}
    for value, matter in lines:
        if matter is not None:
            best[matter] = max(best.get(matter, 0), value, key=abs)
    more = (risen(value, before.get(matter, 0)) for matter, value in best.items())
    return sum(value for value, matter in lines if matter is None) + sum(more)


def risen(value: int, before: int) -> int:
    """What the same thing adds to what it counted for already: nothing where it is no higher."""
    return value - before if abs(value) > abs(before) else 0
