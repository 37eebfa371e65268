"""On which day somebody is told that a day of his own comes near, or has passed."""

from datetime import date, timedelta

from models.rules.workdays import WorkCalendar

WEEK, DAY = timedelta(days=7), timedelta(days=1)


def told_on(
    today: date, calendar: WorkCalendar, ahead: timedelta = WEEK
) -> tuple[tuple[date, date], ...]:
    """The days, as spans with both ends, of what is told of today; none unless it is a workday.

    What is due is told of a week before, or as long as `ahead` says, moved back where that is no
    workday, so that time is left; what is overdue on the first workday after its day. Every day is
    in two workdays' spans.
    """
    if not calendar.is_workday(today):
        return ()
    before, after = calendar.add_workdays(today, -1), calendar.add_workdays(today, 1)
    return (today + ahead, after + ahead - DAY), (before, today - DAY)


def telling_days(day: date, calendar: WorkCalendar) -> tuple[date, date]:
    """The two workdays on which a thing of that day is told of: the reverse of `told_on`."""
    return calendar.on_or_before(day - WEEK), calendar.on_or_after(day + DAY)
