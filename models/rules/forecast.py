"""Stated growth: what follows from it, and who is ahead when (赶超测算)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

Path = Mapping[int, tuple[Decimal, Decimal | None]]
"""By year: the stated value, and its growth on the year before in per cent where one is stated."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """What is stated for a year, and what the year before and the stated growth come to."""

    year: int
    before: Decimal
    growth: Decimal
    stated: Decimal
    follows: Decimal


def misfits(path: Path) -> Iterator[Misfit]:
    """Years whose value does not follow from the year before, by the decimals that are stated."""
    for year, (stated, growth) in sorted(path.items()):
        if growth is None or year - 1 not in path:
            continue
        before = path[year - 1][0]
        follows = before * (1 + growth / 100)
        if _rounded(follows, stated) != stated:
            yield Misfit(year, before, growth, stated, follows.normalize())


def overtakes(own: Path, rival: Path) -> int | None:
    """The first year in which one's own value is above the rival's, having been below or equal."""
    behind = False
    for year in sorted(own.keys() & rival.keys()):
        ahead = own[year][0] > rival[year][0]
        if ahead and behind:
            return year
        behind = behind or not ahead
    return None


def _rounded(value: Decimal, like: Decimal) -> Decimal:
    return value.quantize(Decimal(1).scaleb(int(like.as_tuple().exponent)), ROUND_HALF_UP)
