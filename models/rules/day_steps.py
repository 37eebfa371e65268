"""Steps on the calendar that words for days have in common."""

from calendar import monthrange
from datetime import date, timedelta


def valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_year(month: int, day: int, today: date, past: bool) -> date | None:
    """29 February is looked for as far as the next leap year."""
    for step in range(9):
        found = valid(today.year + (-step if past else step), month, day)
        if found and (found <= today if past else found >= today):
            return found
    return None


def months_on(day: date, months: int) -> date:
    """The first of the month so many months on."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def on_weekday(today: date, weekday: int, past: bool) -> date:
    """The next such day from today on, or the latest up to today; Monday is 0."""
    if past:
        return today - timedelta(days=(today.weekday() - weekday) % 7)
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def in_week(today: date, weekday: int, weeks: int) -> date:
    """That day of this week, which begins on Monday, or of one so many weeks on."""
    return today + timedelta(days=weekday - today.weekday(), weeks=weeks)


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def quarter_end(day: date) -> date:
    return month_end(date(day.year, (day.month + 2) // 3 * 3, 1))


def year_end(day: date) -> date:
    return date(day.year, 12, 31)
