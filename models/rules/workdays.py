"""Which days are worked: weekends, public holidays and the make-up workdays (调休上班)."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.periods import Period, Span, last_of_month

_SATURDAY = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """`years` are those whose official notice is entered; any other year is Monday to Friday.

    Whoever tells people a date asks `knows` and says so when the year is a guess.
    """

    holidays: frozenset[date] = frozenset()
    makeup: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if both := self.holidays & self.makeup:
            raise ValueError(f"both holiday and workday: {min(both)}")

    def knows(self, year: int) -> bool:
        return year in self.years

    def is_workday(self, day: date) -> bool:
        if day in self.makeup:
            return True
        return day.weekday() < _SATURDAY and day not in self.holidays

    def on_or_after(self, day: date) -> date:
        while not self.is_workday(day):
            day += _DAY
        return day

    def on_or_before(self, day: date) -> date:
        while not self.is_workday(day):
            day -= _DAY
        return day

    def add_workdays(self, day: date, count: int) -> date:
        """The count-th workday after the day (before it when negative).

        The day itself is never counted; with 0 it is moved to the next workday if it is none.
        """
        if count == 0:
            return self.on_or_after(day)
        step = _DAY if count > 0 else -_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_workday(day):
                day += step
        return day

    def last_workday(self, within: Span | Period) -> date | None:
        """None when the period, cut short by the campaign, holds no workday at all."""
        day = self.on_or_before(within.end)
        return day if day >= within.start else None

    def last_workday_of_month(self, year: int, month: int) -> date:
        return self.on_or_before(last_of_month(year, month))
