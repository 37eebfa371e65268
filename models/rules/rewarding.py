"""What a place in somebody else's ranking earns: whole yuan for each recipient, milli-points.

Places count from 1 and the first is the best; those who share one all have it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

MID, END = (6, 30), (12, 31)


@dataclass(frozen=True, slots=True)
class Won:
    """`yuan` None: money is not reckoned."""

    yuan: int | None = None
    points: int = 0

    def __bool__(self) -> bool:
        return bool(self.yuan or self.points)


def place_of(value: Decimal) -> int | None:
    """None where it is no place: not whole, or below the first."""
    return int(value) if value == value.to_integral_value() and value >= 1 else None


def risen(now: int, before: int) -> int:
    """Places gained on the year before; none where it stayed or fell."""
    return max(before - now, 0)


def for_rise(places: int, yuan: Sequence[int], points: Sequence[int], *, money: bool) -> Won:
    """So much for each place; the first of the sums is meant."""
    each, more = next(iter(yuan), 0), next(iter(points), 0)
    return Won(places * each if money else None, places * more)


def for_place(place: int, yuan: Sequence[int], points: Sequence[int], *, money: bool) -> Won:
    """From the first sum down; nothing beyond the last."""
    return Won(_at(place, yuan) if money else None, _at(place, points))


def moment(year: int, *, half: bool) -> tuple[date, date]:
    """The days, both inclusive, of which a figure is one for the half-year, or for the year's end;
    the newest of them counts."""
    if half:
        return date(year, 1, 1), date(year, *MID)
    return date(year, 7, 1), date(year, *END)


def moments(today: date, count: int) -> list[date]:
    """The last ends of half-years up to today, the newest first."""
    ends = [date(today.year - back, *day) for back in range(count) for day in (END, MID)]
    return [day for day in ends if day <= today][:count]


def _at(place: int, sums: Sequence[int]) -> int:
    return sums[place - 1] if place <= len(sums) else 0
