"""On which day somebody is told of a day of his own."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules.heralds import WEEK, telling_days, told_on
from models.rules.workdays import WorkCalendar
from tests.unit.rules.strategies import work_calendars

DAY = timedelta(days=1)
GOLDEN_WEEK = WorkCalendar(
    holidays=frozenset(date(2026, 10, 1) + DAY * number for number in range(7)),
    years=frozenset({2026}),
)


def test_a_week_before_and_on_the_day_after() -> None:
    spans = told_on(date(2026, 11, 17), GOLDEN_WEEK)
    assert spans == (
        (date(2026, 11, 24), date(2026, 11, 24)),
        (date(2026, 11, 16), date(2026, 11, 16)),
    )


def test_before_a_holiday_rather_than_behind_it() -> None:
    coming, _ = told_on(date(2026, 9, 30), GOLDEN_WEEK)
    assert coming == (date(2026, 10, 7), date(2026, 10, 14))
    assert told_on(date(2026, 10, 3), GOLDEN_WEEK) == ()
    _, passed = told_on(date(2026, 10, 8), GOLDEN_WEEK)
    assert passed == (date(2026, 9, 30), date(2026, 10, 7))


@given(calendar=work_calendars(), day=st.dates(date(2026, 3, 1), date(2026, 10, 1)))
def test_every_day_is_told_of_once_before_it_and_once_after_it(
    calendar: WorkCalendar, day: date
) -> None:
    near = [day + DAY * number for number in range(-90, 91)]
    told = [one for one in near for first, last in told_on(one, calendar) if first <= day <= last]
    assert told == list(telling_days(day, calendar))
    assert told[0] <= day - WEEK < day < told[1]
