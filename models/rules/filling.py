"""What makes a paper valid, looking at this one paper only.

`values`: what each item was given, in points; None for a grade that is not counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

Values = Sequence[int | None]


class RuleKind(StrEnum):
    HIGH = "high"
    LOW = "low"
    STRAIGHT = "straight"


@dataclass(frozen=True, slots=True)
class AtMost:
    """`most` items with `start` points or more."""

    start: int
    most: int
    kind: RuleKind = RuleKind.HIGH

    def covers(self, value: int | None) -> bool:
        return value is not None and value >= self.start

    def missed(self, values: Values) -> int:
        """How many items have to be changed at least."""
        return max(0, sum(map(self.covers, values)) - self.most)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """`least` items with fewer than `below` points."""

    below: int
    least: int
    kind: RuleKind = RuleKind.LOW

    def covers(self, value: int | None) -> bool:
        return value is not None and value < self.below

    def missed(self, values: Values) -> int:
        return max(0, self.least - sum(map(self.covers, values)))


@dataclass(frozen=True, slots=True)
class NotAlike:
    """Not the same counted grade everywhere. Who knows nothing of any item may say so."""

    kind: RuleKind = RuleKind.STRAIGHT

    def covers(self, value: int | None) -> bool:
        return value is not None

    def missed(self, values: Values) -> int:
        alike = all(one == other for one, other in pairwise(values))
        return int(bool(values) and values[0] is not None and alike)


Rule = AtMost | AtLeast | NotAlike


def broken(rules: Sequence[Rule], values: Values) -> tuple[Rule, ...]:
    """The rules against which this paper is; none where it is valid."""
    return tuple(rule for rule in rules if rule.missed(values))
