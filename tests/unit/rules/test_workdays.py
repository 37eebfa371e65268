from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.periods import PeriodKind, Span, periods
from models.rules.workdays import WorkCalendar
from tests.unit.rules.strategies import NEAR_DAYS, work_calendars

OCTOBER = WorkCalendar(
    holidays=frozenset(date(2026, 10, day) for day in range(1, 8)),
    makeup=frozenset({date(2026, 9, 20), date(2026, 10, 10)}),
    years=frozenset({2026}),
)


def test_holidays_are_off_and_make_up_days_are_worked() -> None:
    assert not OCTOBER.is_workday(date(2026, 10, 1))
    assert OCTOBER.is_workday(date(2026, 10, 8))
    assert OCTOBER.is_workday(date(2026, 10, 10))
    assert not OCTOBER.is_workday(date(2026, 10, 11))


def test_moving_over_the_holiday() -> None:
    assert OCTOBER.on_or_after(date(2026, 10, 1)) == date(2026, 10, 8)
    assert OCTOBER.on_or_before(date(2026, 10, 7)) == date(2026, 9, 30)
    assert OCTOBER.on_or_before(date(2026, 10, 11)) == date(2026, 10, 10)


def test_five_workdays_across_the_holiday_and_the_make_up_saturday() -> None:
    assert OCTOBER.add_workdays(date(2026, 9, 30), 5) == date(2026, 10, 13)
    assert OCTOBER.add_workdays(date(2026, 10, 13), -5) == date(2026, 9, 30)
    assert OCTOBER.add_workdays(date(2026, 10, 3), 0) == date(2026, 10, 8)
    assert OCTOBER.add_workdays(date(2026, 10, 8), 0) == date(2026, 10, 8)


def test_an_unknown_year_is_monday_to_friday_and_known_as_such() -> None:
    assert OCTOBER.knows(2026)
    assert not OCTOBER.knows(2027)
    assert OCTOBER.is_workday(date(2027, 10, 1))
    assert not OCTOBER.is_workday(date(2027, 10, 2))


def test_last_workday() -> None:
    month = periods(PeriodKind.MONTH, Span(date(2026, 10, 1), date(2026, 10, 31)))[0]
    assert OCTOBER.last_workday(month) == date(2026, 10, 30)
    assert OCTOBER.last_workday(Span(date(2026, 10, 1), date(2026, 10, 7))) is None
    assert OCTOBER.last_workday(Span(date(2026, 10, 30), date(2026, 10, 31))) == date(2026, 10, 30)
    assert OCTOBER.last_workday_of_month(2026, 2) == date(2026, 2, 27)


def test_a_day_cannot_be_both() -> None:
    day = frozenset({date(2026, 10, 1)})
    with pytest.raises(ValueError, match="2026-10-01"):
        WorkCalendar(holidays=day, makeup=day)


@given(work_calendars(), NEAR_DAYS)
def test_moved_days_are_the_nearest_workdays(calendar: WorkCalendar, day: date) -> None:
    after, before = calendar.on_or_after(day), calendar.on_or_before(day)
    assert before <= day <= after
    assert calendar.is_workday(before)
    assert calendar.is_workday(after)
    between = (before + timedelta(days=n) for n in range(1, (after - before).days))
    assert not any(calendar.is_workday(one) for one in between)


@given(work_calendars(), NEAR_DAYS, st.integers(1, 30))
def test_add_workdays_counts_each_workday_once(
    calendar: WorkCalendar, day: date, count: int
) -> None:
    reached = calendar.add_workdays(day, count)
    passed = (day + timedelta(days=n) for n in range(1, (reached - day).days + 1))
    assert sum(calendar.is_workday(one) for one in passed) == count
    assert calendar.is_workday(reached)


@given(work_calendars(), NEAR_DAYS, st.integers(0, 20))
def test_going_back_undoes_going_on(calendar: WorkCalendar, day: date, count: int) -> None:
    start = calendar.on_or_after(day)
    assert calendar.add_workdays(calendar.add_workdays(start, count), -count) == start
