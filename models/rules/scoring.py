"""Scores in integer milli-points: 100_000 is a full 100."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.rules.rounding import apportion, half_up

FULL = 100_000


@dataclass(frozen=True, slots=True)
class PartRule:
    """One weighted part of the total; weights are relative, cap is in milli-points."""

    key: str
    weight: int
    cap: int = FULL

    def __post_init__(self) -> None:
        if self.weight < 0 or self.cap < 0:
            raise ValueError(f"negative weight or cap: {self.key}")


@dataclass(frozen=True, slots=True)
class PartScore:
    key: str
    score: int
    weight: int


@dataclass(frozen=True, slots=True)
class Scored:
    """total is None when nothing could be measured; parts and left_out in the rules' order."""

    total: int | None
    parts: tuple[PartScore, ...]
    left_out: tuple[str, ...]


def part_score(lines: Sequence[int], cap: int = FULL) -> int:
    """The lines' sum, reversals included, between 0 and the cap."""
    return max(0, min(cap, sum(lines)))


def total(parts: Mapping[str, int | None], rules: Sequence[PartRule]) -> Scored:
    """The weighted mean of the measurable parts, a half rounded up.

    None: nothing to measure in that part; its weight is spread over the others in proportion
    and it is named in left_out. ValueError when the parts are not exactly the rules' ones.
    """
    if set(parts) != {rule.key for rule in rules} or len(parts) != len(rules):
        raise ValueError("the parts are not those of the rules")
    measured, left_out = [], []
    for rule in rules:
        score = parts[rule.key]
        if score is None:
            left_out.append(rule.key)
        else:
            measured.append(PartScore(rule.key, part_score([score], rule.cap), rule.weight))
    return Scored(_mean(measured), tuple(measured), tuple(left_out))


def shares(of: int, full: int = FULL) -> tuple[int, ...]:
    """What each of `of` equal duties is worth; sums to exactly `full`."""
    return apportion([1] * of, full)


def _mean(parts: Sequence[PartScore]) -> int | None:
    weight = sum(part.weight for part in parts)
    if weight == 0:
        return None
    return half_up(sum(part.weight * part.score for part in parts), weight)
