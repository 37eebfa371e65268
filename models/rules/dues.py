"""When a thing is due within a period.

A due date that is no workday stays where it is, unless its rule says `move`: a paper may be
handed in on a Sunday. Reminders move by themselves (see models.rules.calendar).
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from models.rules.periods import Period, last_of_month
from models.rules.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class AfterStart:
    """So many days after the period's first day; 0 is that day, below 0 lies before it."""

    days: int
    workdays: bool = False
    move: bool = False


@dataclass(frozen=True, slots=True)
class AfterEnd:
    """So many days after the period's last day; 0 is that day, below 0 lies before it."""

    days: int
    workdays: bool = False
    move: bool = False


@dataclass(frozen=True, slots=True)
class OnDay:
    """A day (1-31) of the period's last month; 31 in a month of 30 is the 30th.

    A day that the campaign's span cut off the period becomes the period's last day.
    """

    day: int
    move: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.day <= 31:
            raise ValueError(f"no day of a month: {self.day}")


@dataclass(frozen=True, slots=True)
class LastWorkday:
    """The period's last workday; its last day when it holds none."""

    move: bool = False


@dataclass(frozen=True, slots=True)
class OnDate:
    """A date of the plan, whatever the period."""

    date: date
    move: bool = False


DueRule = AfterStart | AfterEnd | OnDay | LastWorkday | OnDate


def due_on(rule: DueRule, period: Period, calendar: WorkCalendar) -> date:
    """The local date on which it is due; handing in on that day is in time."""
    day = _stated(rule, period, calendar)
    return calendar.on_or_after(day) if rule.move else day


def due_at(day: date, zone: tzinfo) -> datetime:
    """The end of that local day, exclusive: the next local midnight, in UTC."""
    return local_time(day + timedelta(days=1), time.min, zone)


def local_time(day: date, at: time, zone: tzinfo) -> datetime:
    """That wall-clock time in the zone, in UTC."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def _stated(rule: DueRule, period: Period, calendar: WorkCalendar) -> date:
    match rule:
        case AfterStart():
            return _days_from(period.start, rule, calendar)
        case AfterEnd():
            return _days_from(period.end, rule, calendar)
        case OnDay():
            return _day_of_last_month(rule.day, period)
        case LastWorkday():
            return calendar.last_workday(period) or period.end
        case OnDate():
            return rule.date


def _days_from(day: date, rule: AfterStart | AfterEnd, calendar: WorkCalendar) -> date:
    if rule.workdays:
        return calendar.add_workdays(day, rule.days)
    return day + timedelta(days=rule.days)


def _day_of_last_month(number: int, period: Period) -> date:
    last = last_of_month(period.end.year, period.end.month)
    day = last.replace(day=min(number, last.day))
    return day if day in period else period.end
