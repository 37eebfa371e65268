"""The colours of the supervision ladder for something promised by a day."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

SOON = timedelta(days=7)
_HALF = Decimal("0.5")


class Colour(StrEnum):
    """Blue: due within 7 days. Yellow: behind its time plan. Red: overdue, until closed."""

    NONE = "none"
    BLUE = "blue"
    YELLOW = "yellow"
    RED = "red"


class Pace(StrEnum):
    """Against the straight line of the time plan; BEHIND is what the ladder calls yellow."""

    AHEAD = "ahead"
    ON_COURSE = "on-course"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Course:
    """From the baseline on the day it began to the target on the deadline (local days)."""

    began: date
    deadline: date
    baseline: Decimal
    target: Decimal

    def reached(self, value: Decimal | None) -> Decimal:
        """The share of the way, 0 at the baseline and 1 at the target; not clipped."""
        if value is None or self.target == self.baseline:
            return Decimal(0)
        return (value - self.baseline) / (self.target - self.baseline)

    def elapsed(self, today: date) -> Decimal:
        """The share of the time, between 0 and 1."""
        whole = (self.deadline - self.began).days
        gone = min(max((today - self.began).days, 0), max(whole, 0))
        return Decimal(gone) / Decimal(whole) if whole > 0 else Decimal(1)

    def due(self, today: date) -> Decimal:
        """What the time plan would have by then."""
        return self.baseline + (self.target - self.baseline) * self.elapsed(today)


def colour(course: Course, today: date, value: Decimal | None, *, closed: bool) -> Colour:
    """`value` is the latest one reported; `closed` when nothing is owed any more.

    Behind its time plan: half of the time is gone and less than half of what that time should
    have brought is there. Many figures come in late by nature, so a smaller lag says nothing.
    """
    if closed:
        return Colour.NONE
    if today > course.deadline:
        return Colour.RED
    if pace(course, today, value) is Pace.BEHIND:
        return Colour.YELLOW
    return Colour.BLUE if course.deadline - today <= SOON else Colour.NONE


def pace(course: Course, today: date, value: Decimal | None) -> Pace:
    elapsed, reached = course.elapsed(today), course.reached(value)
    if elapsed >= _HALF and reached < elapsed * _HALF:
        return Pace.BEHIND
    return Pace.AHEAD if reached > elapsed or reached >= 1 else Pace.ON_COURSE
