"""The arithmetic of an evaluation: what may be shown of the ballots, and what it amounts to.

Fixed rule: a class with fewer than 5 ballots is not shown by itself and cannot be had by
subtraction. So tables and scores take `Shown.groups` and nothing else, and no figure is ever
published about more ballots than those groups hold.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.rules.rounding import apportion, half_up

MINIMUM = 5
UNANIMITY_BELOW = 10
PASS_MARK = 60
MILLI = 1_000
WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Grade:
    """value in points, 0-100; None: an answer that is not counted (不了解)."""

    key: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Scale:
    grades: tuple[Grade, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Ballots of one voter class, or of several merged ones.

    items: item key → grade key → how many ballots gave that grade.
    """

    classes: tuple[str, ...]
    ballots: int
    items: Mapping[str, Mapping[str, int]]

    def __post_init__(self) -> None:
        if any(sum(counts.values()) > self.ballots for counts in self.items.values()):
            raise ValueError(f"more answers than ballots: {'+'.join(self.classes)}")


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that is told of a unanimous small group; None: nothing in it was counted."""

    classes: tuple[str, ...]
    passed: bool | None


@dataclass(frozen=True, slots=True)
class Shown:
    """groups: with all figures. verdicts: passed or not, only. left_out: too few ballots."""

    groups: tuple[Group, ...]
    verdicts: tuple[Verdict, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One item: hundredths of a per cent by grade in the scale's order; sum 10_000.

    All zeros when nobody answered; `answers` says how many did.
    """

    item: str
    answers: int
    shares: tuple[int, ...]


def publishable(classes: Iterable[Group], scale: Scale, minimum: int = MINIMUM) -> Shown:
    """What may leave the counting: small classes merged or left out, unanimity hidden."""
    large, left_out = merge_small(classes, minimum)
    hidden = [group for group in large if unanimous_small(group)]
    return Shown(
        tuple(group for group in large if group not in hidden),
        tuple(Verdict(group.classes, passed(group, scale)) for group in hidden),
        left_out,
    )


def merge_small(
    classes: Iterable[Group], minimum: int = MINIMUM
) -> tuple[tuple[Group, ...], tuple[str, ...]]:
    """Groups of at least `minimum` ballots, and the classes that are in none of them.

    Small classes are merged with each other only: added to a large class, they could be had
    back by subtraction as soon as that class became known elsewhere.
    """
    every = sorted(classes, key=lambda group: group.classes)
    large = [group for group in every if group.ballots >= minimum]
    small = [group for group in every if 0 < group.ballots < minimum]
    if sum(group.ballots for group in small) >= minimum:
        large.append(_merge(small))
    told = {name for group in large for name in group.classes}
    left_out = (name for group in every for name in group.classes if name not in told)
    return tuple(large), tuple(left_out)


def unanimous_small(group: Group, below: int = UNANIMITY_BELOW) -> bool:
    """Whether the figures of a small group would tell how every single voter voted.

    True when all of fewer than `below` ballots agree on every item.
    """
    agreed = (
        group.ballots in counts.values() or not any(counts.values())
        for counts in group.items.values()
    )
    return group.ballots < below and all(agreed)


def passed(group: Group, scale: Scale, mark: int = PASS_MARK) -> bool | None:
    """Whether the group's mean reaches the mark (points); None when nothing was counted."""
    mean = _mean([group], {}, scale)
    return None if mean is None else mean >= mark


def score(groups: Sequence[Group], weights: Mapping[str, int], scale: Scale) -> int | None:
    """Milli-points of the shown groups, weighted by class; None when nothing was counted.

    Every item counts the same, and within an item every counted answer. A merged group has
    the weight of its classes together; weights of what is not shown go to the others. No
    weights at all: all classes weigh the same. KeyError: a class that the weights forget.
    """
    mean = _mean(groups, weights, scale)
    return None if mean is None else half_up(mean.numerator * MILLI, mean.denominator)


def table(groups: Sequence[Group], scale: Scale) -> tuple[Row, ...]:
    """Items by grades over the shown groups, every ballot the same weight."""
    items = dict.fromkeys(item for group in groups for item in group.items)
    return tuple(_row(item, groups, scale) for item in items)


def quorum(voted: int, invited: int, need: tuple[int, int] = (2, 3)) -> bool:
    """Whether at least need[0]/need[1] of those invited voted; nobody invited is no quorum."""
    return invited > 0 and voted * need[1] >= invited * need[0]


def _merge(groups: Sequence[Group]) -> Group:
    items = dict.fromkeys(item for group in groups for item in group.items)
    return Group(
        tuple(name for group in groups for name in group.classes),
        sum(group.ballots for group in groups),
        {item: _counts(item, groups) for item in items},
    )


def _counts(item: str, groups: Sequence[Group]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for group in groups:
        for grade, number in group.items.get(item, {}).items():
            counts[grade] = counts.get(grade, 0) + number
    return counts


def _row(item: str, groups: Sequence[Group], scale: Scale) -> Row:
    counts = _counts(item, groups)
    numbers = [counts.get(grade.key, 0) for grade in scale.grades]
    return Row(item, sum(numbers), apportion(numbers, WHOLE))


def _mean(groups: Sequence[Group], weights: Mapping[str, int], scale: Scale) -> Fraction | None:
    weighted = Fraction(0)
    weight_sum = 0
    for group in groups:
        mean = _group_mean(group, scale)
        weight = sum(weights[name] if weights else 1 for name in group.classes)
        if mean is not None:
            weighted += weight * mean
            weight_sum += weight
    return weighted / weight_sum if weight_sum else None


def _group_mean(group: Group, scale: Scale) -> Fraction | None:
    means = [_item_mean(counts, scale) for counts in group.items.values()]
    counted = [mean for mean in means if mean is not None]
    return sum(counted, Fraction(0)) / len(counted) if counted else None


def _item_mean(counts: Mapping[str, int], scale: Scale) -> Fraction | None:
    values = {grade.key: grade.value for grade in scale.grades if grade.value is not None}
    answers = sum(counts.get(key, 0) for key in values)
    if answers == 0:
        return None
    return Fraction(sum(value * counts.get(key, 0) for key, value in values.items()), answers)
