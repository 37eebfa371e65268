from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.dues import (
    AfterEnd,
    AfterStart,
    DueRule,
    LastWorkday,
    OnDate,
    OnDay,
    due_at,
    due_on,
    local_time,
)
from models.rules.periods import PeriodKind, Span, periods
from models.rules.workdays import WorkCalendar
from tests.unit.rules.strategies import CALENDAR_KINDS, spans, work_calendars

SHANGHAI = ZoneInfo("Asia/Shanghai")
CALENDAR = WorkCalendar(
    holidays=frozenset(date(2026, 10, day) for day in range(1, 8)),
    makeup=frozenset({date(2026, 10, 10)}),
    years=frozenset({2026}),
)
YEAR = Span(date(2026, 1, 1), date(2026, 12, 31))
NOVEMBER = periods(PeriodKind.MONTH, YEAR)[10]
THIRD_QUARTER = periods(PeriodKind.QUARTER, YEAR)[2]


@pytest.mark.parametrize(
    ("rule", "due"),
    [
        (AfterStart(7), date(2026, 11, 8)),
        (AfterStart(0), date(2026, 11, 1)),
        (AfterStart(1, workdays=True), date(2026, 11, 2)),
        (AfterEnd(0), date(2026, 11, 30)),
        (AfterEnd(5), date(2026, 12, 5)),
        (AfterEnd(5, move=True), date(2026, 12, 7)),
        (AfterEnd(-7), date(2026, 11, 23)),
        (OnDay(25), date(2026, 11, 25)),
        (OnDay(31), date(2026, 11, 30)),
        (OnDay(28), date(2026, 11, 28)),
        (OnDay(28, move=True), date(2026, 11, 30)),
        (LastWorkday(), date(2026, 11, 30)),
        (OnDate(date(2026, 7, 4)), date(2026, 7, 4)),
        (OnDate(date(2026, 7, 4), move=True), date(2026, 7, 6)),
    ],
)
def test_due_in_november(rule: DueRule, due: date) -> None:
    assert due_on(rule, NOVEMBER, CALENDAR) == due


def test_a_quarter_is_due_in_its_last_month() -> None:
    assert due_on(OnDay(25), THIRD_QUARTER, CALENDAR) == date(2026, 9, 25)
    assert due_on(AfterEnd(2, workdays=True), THIRD_QUARTER, CALENDAR) == date(2026, 10, 9)
    assert due_on(AfterEnd(1, move=True), THIRD_QUARTER, CALENDAR) == date(2026, 10, 8)


def test_a_day_cut_off_by_the_campaign_becomes_the_last_day() -> None:
    late = periods(PeriodKind.MONTH, Span(date(2026, 11, 27), date(2026, 12, 10)))
    assert [due_on(OnDay(25), month, CALENDAR) for month in late] == [
        date(2026, 11, 30),
        date(2026, 12, 10),
    ]


def test_a_clipped_period_without_a_workday_is_due_on_its_last_day() -> None:
    weekend = periods(PeriodKind.MONTH, Span(date(2026, 11, 28), date(2026, 11, 29)))[0]
    assert due_on(LastWorkday(), weekend, CALENDAR) == date(2026, 11, 29)
    assert due_on(LastWorkday(move=True), weekend, CALENDAR) == date(2026, 11, 30)


@pytest.mark.parametrize("day", [0, 32])
def test_no_such_day(day: int) -> None:
    with pytest.raises(ValueError, match="no day of a month"):
        OnDay(day)


def test_the_day_ends_at_the_next_local_midnight() -> None:
    assert due_at(date(2026, 11, 30), SHANGHAI) == datetime(2026, 11, 30, 16, tzinfo=UTC)
    assert due_at(date(2026, 12, 31), ZoneInfo("UTC")) == datetime(2027, 1, 1, tzinfo=UTC)
    assert due_at(date(2026, 11, 30), SHANGHAI).tzinfo is UTC


def test_local_time() -> None:
    assert local_time(date(2026, 11, 25), time(9), SHANGHAI) == datetime(
        2026, 11, 25, 1, tzinfo=UTC
    )


@given(CALENDAR_KINDS, spans(longest=400), work_calendars(), st.integers(1, 31))
def test_days_within_stay_within(
    kind: PeriodKind, span: Span, calendar: WorkCalendar, day: int
) -> None:
    for period in periods(kind, span):
        assert due_on(OnDay(day), period, calendar) in period
        assert due_on(LastWorkday(), period, calendar) in period


@given(
    st.builds(AfterEnd, st.integers(-40, 40), st.booleans(), st.just(True))
    | st.builds(OnDay, st.integers(1, 31), st.just(True)),
    spans(longest=60),
    work_calendars(),
)
def test_moved_dues_are_workdays_and_never_earlier(
    rule: AfterEnd | OnDay, span: Span, calendar: WorkCalendar
) -> None:
    stays: DueRule = (
        AfterEnd(rule.days, rule.workdays) if isinstance(rule, AfterEnd) else OnDay(rule.day)
    )
    for period in periods(PeriodKind.MONTH, span):
        moved = due_on(rule, period, calendar)
        assert calendar.is_workday(moved)
        assert moved == calendar.on_or_after(due_on(stays, period, calendar))
