"""What a pause does to what is owed: the clock stands still, and goes on when it ends.

A day counts as paused if the campaign was paused at its end: from the day of the pause to the day
before it was resumed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.workdays import WorkCalendar

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """`first`: the local day on which it was paused; `back`: the one on which it was resumed."""

    first: date
    back: date


def workdays(calendar: WorkCalendar, first: date, back: date) -> int:
    """From the first day up to, and without, the other one."""
    days = range(max(0, (back - first).days))
    return sum(calendar.is_workday(first + number * _DAY) for number in days)


def moved(due: date, opens: date, pause: Stretch, calendar: WorkCalendar) -> date:
    """Later by as many workdays as the pause took out of the time between opening and due day;
    the same where it had no part in that time."""
    if due < pause.first:
        return due
    lost = workdays(calendar, max(opens, pause.first), pause.back)
    return calendar.add_workdays(due, lost) if lost else due


def swallowed(due: date, opens: date, pause: Stretch) -> bool:
    """Whether it would have been asked for and been due within the pause: it never is."""
    return pause.first <= opens and due < pause.back


def settled(
    due: date, opens: date, pauses: Iterable[Stretch], calendar: WorkCalendar
) -> date | None:
    """The due day after all these pauses, the earliest first; None for what is not owed."""
    for pause in pauses:
        if swallowed(due, opens, pause):
            return None
        due = moved(due, opens, pause, calendar)
    return due
