"""The periods (期) a campaign is counted in.

All dates are local and inclusive at both ends. Keys: "once", "stage:<key>", "2026-11",
"2026-Q4", "2026-H2", "2026".
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache


class PeriodKind(StrEnum):
    ONCE = "once"
    STAGE = "stage"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Span:
    """The campaign's first and last day."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"ends {self.end}, before it starts {self.start}")

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Stage:
    """A dated part of the campaign; stages may overlap and may leave days uncovered."""

    key: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Period:
    """One period; `clipped` when the campaign's span cut days off it."""

    kind: PeriodKind
    key: str
    start: date
    end: date
    clipped: bool = False

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


ONCE_KEY = "once"
STAGE_PREFIX = "stage:"

_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.YEAR: 12}
_SHAPES = (
    (PeriodKind.ONCE, re.compile(r"once")),
    (PeriodKind.STAGE, re.compile(r"stage:.+")),
    (PeriodKind.MONTH, re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)),
    (PeriodKind.QUARTER, re.compile(r"\d{4}-Q[1-4]", re.ASCII)),
    (PeriodKind.HALF, re.compile(r"\d{4}-H[12]", re.ASCII)),
    (PeriodKind.YEAR, re.compile(r"\d{4}", re.ASCII)),
)


def periods(kind: PeriodKind, span: Span, stages: Sequence[Stage] = ()) -> list[Period]:
    """All periods of that kind that share a day with the span, in order, clipped to it."""
    return list(_periods(kind, span, tuple(stages)))


def period_of(
    kind: PeriodKind, day: date, span: Span, stages: Sequence[Stage] = ()
) -> Period | None:
    """The period that holds the day; None outside the campaign or between two stages.

    Where stages overlap, the one that started last.
    """
    if day not in span:
        return None
    if kind in _MONTHS:
        return _clip(_whole(kind, day), span)
    holding = [period for period in periods(kind, span, stages) if day in period]
    return max(holding, key=lambda period: period.start, default=None)


def period_with_key(key: str, span: Span, stages: Sequence[Stage] = ()) -> Period | None:
    """The campaign's period of that key; None when it lies outside. ValueError: no key."""
    kind = parse_key(key)
    return next((period for period in periods(kind, span, stages) if period.key == key), None)


def parse_key(key: str) -> PeriodKind:
    """The kind that a key belongs to; ValueError when it has the shape of none."""
    for kind, shape in _SHAPES:
        if shape.fullmatch(key):
            return kind
    raise ValueError(f"not a period key: {key!r}")


def previous(period: Period, stages: Sequence[Stage] = ()) -> str | None:
    """Key of the period before; calendar periods go on beyond the campaign's start.

    None for "once", for the first stage, and for a stage that is not among `stages`.
    """
    if period.kind is PeriodKind.ONCE:
        return None
    if period.kind is PeriodKind.STAGE:
        return _stage_before(period.key, stages)
    start = _whole(period.kind, period.start).start
    return _whole(period.kind, start - timedelta(days=1)).key


def stage_period(stage: Stage) -> Period:
    return Period(PeriodKind.STAGE, STAGE_PREFIX + stage.key, stage.start, stage.end)


def last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


# A calendar asks for the same ones for each of its digests.
@lru_cache(maxsize=256)
def _periods(kind: PeriodKind, span: Span, stages: tuple[Stage, ...]) -> tuple[Period, ...]:
    if kind is PeriodKind.ONCE:
        return (Period(kind, ONCE_KEY, span.start, span.end),)
    if kind is PeriodKind.STAGE:
        return tuple(_clip(stage_period(stage), span) for stage in stages if _touches(stage, span))
    return tuple(_calendar_periods(kind, span))


def _calendar_periods(kind: PeriodKind, span: Span) -> Iterator[Period]:
    day = span.start
    while day <= span.end:
        whole = _whole(kind, day)
        yield _clip(whole, span)
        day = whole.end + timedelta(days=1)


def _stage_before(key: str, stages: Sequence[Stage]) -> str | None:
    keys = [STAGE_PREFIX + stage.key for stage in sorted(stages, key=lambda one: one.start)]
    position = keys.index(key) if key in keys else 0
    return keys[position - 1] if position else None


def _whole(kind: PeriodKind, day: date) -> Period:
    size = _MONTHS[kind]
    index = (day.month - 1) // size
    first = date(day.year, index * size + 1, 1)
    last = last_of_month(day.year, (index + 1) * size)
    return Period(kind, _key(kind, day.year, index + 1), first, last)


def _key(kind: PeriodKind, year: int, index: int) -> str:
    suffix = {
        PeriodKind.MONTH: f"-{index:02}",
        PeriodKind.QUARTER: f"-Q{index}",
        PeriodKind.HALF: f"-H{index}",
    }
    return f"{year:04}{suffix.get(kind, '')}"


def _touches(stage: Stage, span: Span) -> bool:
    return stage.start <= span.end and stage.end >= span.start


def _clip(period: Period, span: Span) -> Period:
    start, end = max(period.start, span.start), min(period.end, span.end)
    clipped = (start, end) != (period.start, period.end)
    return Period(period.kind, period.key, start, end, clipped)
