"""The arithmetic of an evaluation: what may be shown of the ballots, and what it amounts to.

Fixed rule: a class with fewer than 5 ballots is not shown by itself and cannot be had by
subtraction. So tables and scores take `Shown.groups` and nothing else, and no figure is ever
published about more ballots than those groups hold.

Who is merged with whom, and who is large, follows from the ballots that were *cast*, which the roll
tells anyway: were it the valid ones, a group's name would say whose ballot was against the rules.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.rules.rounding import apportion, half_up

MINIMUM = 5
UNANIMITY_BELOW = 10
PASS_MARK = 60
TRIM_ABOVE = 5
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

    items: item key → grade key → how many ballots gave that grade. excluded: how many others were
    cast against the rules; nothing else is known of them.
    """

    classes: tuple[str, ...]
    ballots: int
    items: Mapping[str, Mapping[str, int]]
    excluded: int = 0

    @property
    def cast(self) -> int:
        return self.ballots + self.excluded

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

    @property
    def excluded(self) -> int:
        """Against the rules, in the groups with figures: of the others it would be a figure."""
        return sum(group.excluded for group in self.groups)


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
    """Groups of at least `minimum` valid ballots, and the classes that are in none of them.

    Small classes are merged with each other only: added to a large class, they could be had
    back by subtraction as soon as that class became known elsewhere.
    """
    every = sorted(classes, key=lambda group: group.classes)
    large = [group for group in every if group.cast >= minimum]
    small = [group for group in every if 0 < group.cast < minimum]
    if sum(group.cast for group in small) >= minimum:
        large.append(_merge(small))
    large = [group for group in large if group.ballots >= minimum]
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


def score(
    groups: Sequence[Group], weights: Mapping[str, int], scale: Scale, *, trim: bool = False
) -> int | None:
    """Milli-points of the shown groups, weighted by class; None when nothing was counted.

    Every item counts the same, and within an item every counted answer. A merged group has
    the weight of its classes together; weights of what is not shown go to the others. No
    weights at all: all classes weigh the same. KeyError: a class that the weights forget.

    trim: of more than five counted answers of a group to an item the highest and the lowest do not
    score. It is done by item: to drop whole ballots would tell, held against the table, what two
    single ballots say; so the score follows from the same counts as the table.
    """
    mean = _mean(groups, weights, scale, trim)
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
        sum(group.excluded for group in groups),
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


def _mean(
    groups: Sequence[Group], weights: Mapping[str, int], scale: Scale, trim: bool = False
) -> Fraction | None:
    weighted = Fraction(0)
    weight_sum = 0
    for group in groups:
        mean = _group_mean(group, scale, trim)
        weight = sum(weights[name] if weights else 1 for name in group.classes)
        if mean is not None:
            weighted += weight * mean
            weight_sum += weight
    return weighted / weight_sum if weight_sum else None


def _group_mean(group: Group, scale: Scale, trim: bool) -> Fraction | None:
    means = [_item_mean(counts, scale, trim) for counts in group.items.values()]
    counted = [mean for mean in means if mean is not None]
    return sum(counted, Fraction(0)) / len(counted) if counted else None


def _item_mean(counts: Mapping[str, int], scale: Scale, trim: bool) -> Fraction | None:
    values = {grade.key: grade.value for grade in scale.grades if grade.value is not None}
    given = {key: counts[key] for key in values if counts.get(key)}
    answers = sum(given.values())
    if answers == 0:
        return None
    points = sum(values[key] * number for key, number in given.items())
    if trim and answers > TRIM_ABOVE:
        ends = [values[key] for key in given]
        points, answers = points - max(ends) - min(ends), answers - 2
    return Fraction(points, answers)
