from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.periods import (
    Period,
    PeriodKind,
    Span,
    Stage,
    parse_key,
    period_of,
    period_with_key,
    periods,
    previous,
)
from tests.unit.rules.strategies import CALENDAR_KINDS, DAYS, adjoining_stages, spans

YEAR_2026 = Span(date(2026, 1, 1), date(2026, 12, 31))
AUTUMN = Span(date(2026, 10, 12), date(2027, 2, 10))


def keys(kind: PeriodKind, span: Span) -> list[str]:
    return [period.key for period in periods(kind, span)]


def test_keys_of_every_calendar_kind() -> None:
    assert keys(PeriodKind.MONTH, AUTUMN) == [
        "2026-10",
        "2026-11",
        "2026-12",
        "2027-01",
        "2027-02",
    ]
    assert keys(PeriodKind.QUARTER, AUTUMN) == ["2026-Q4", "2027-Q1"]
    assert keys(PeriodKind.HALF, AUTUMN) == ["2026-H2", "2027-H1"]
    assert keys(PeriodKind.YEAR, AUTUMN) == ["2026", "2027"]
    assert keys(PeriodKind.ONCE, AUTUMN) == ["once"]


def test_first_and_last_period_are_clipped_and_say_so() -> None:
    first, *middle, last = periods(PeriodKind.MONTH, AUTUMN)
    assert (first.start, first.end, first.clipped) == (
        date(2026, 10, 12),
        date(2026, 10, 31),
        True,
    )
    assert (last.start, last.end, last.clipped) == (date(2027, 2, 1), date(2027, 2, 10), True)
    assert not any(period.clipped for period in middle)


def test_whole_quarters_end_on_the_last_day() -> None:
    ends = [period.end for period in periods(PeriodKind.QUARTER, YEAR_2026)]
    assert ends == [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31)]


def test_stages_outside_the_span_are_no_periods_of_it() -> None:
    stages = [
        Stage("before", date(2025, 1, 1), date(2025, 12, 31)),
        Stage("across", date(2025, 12, 1), date(2026, 2, 1)),
    ]
    assert periods(PeriodKind.STAGE, YEAR_2026, stages) == [
        Period(PeriodKind.STAGE, "stage:across", date(2026, 1, 1), date(2026, 2, 1), clipped=True)
    ]


def test_overlapping_stages_the_one_started_last_holds_the_day() -> None:
    stages = [
        Stage("phase", date(2026, 1, 1), date(2026, 12, 31)),
        Stage("step", date(2026, 3, 1), date(2026, 4, 30)),
    ]

    def stage_on(day: date) -> str | None:
        period = period_of(PeriodKind.STAGE, day, YEAR_2026, stages)
        return period.key if period else None

    assert stage_on(date(2026, 3, 5)) == "stage:step"
    assert stage_on(date(2026, 5, 1)) == "stage:phase"
    assert stage_on(date(2027, 1, 1)) is None


def test_a_day_between_two_stages_belongs_to_none() -> None:
    stages = [
        Stage("a", date(2026, 1, 1), date(2026, 2, 1)),
        Stage("b", date(2026, 3, 1), date(2026, 4, 1)),
    ]
    assert period_of(PeriodKind.STAGE, date(2026, 2, 15), YEAR_2026, stages) is None


def test_a_span_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        Span(date(2026, 2, 1), date(2026, 1, 31))


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("once", PeriodKind.ONCE),
        ("stage:pair", PeriodKind.STAGE),
        ("2026-11", PeriodKind.MONTH),
        ("2026-Q4", PeriodKind.QUARTER),
        ("2026-H2", PeriodKind.HALF),
        ("2026", PeriodKind.YEAR),
    ],
)
def test_parse_key(key: str, kind: PeriodKind) -> None:
    assert parse_key(key) is kind


@pytest.mark.parametrize(
    "key", ["", "2026-13", "2026-00", "2026-Q5", "2026-H3", "26", "stage:", "2026-1", "２０２６"]
)
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="not a period key"):
        parse_key(key)


@pytest.mark.parametrize(
    ("kind", "day", "before"),
    [
        (PeriodKind.MONTH, date(2026, 1, 20), "2025-12"),
        (PeriodKind.QUARTER, date(2026, 1, 20), "2025-Q4"),
        (PeriodKind.HALF, date(2026, 8, 1), "2026-H1"),
        (PeriodKind.YEAR, date(2026, 8, 1), "2025"),
        (PeriodKind.ONCE, date(2026, 8, 1), None),
    ],
)
def test_previous_calendar_period(kind: PeriodKind, day: date, before: str | None) -> None:
    period = period_of(kind, day, YEAR_2026)
    assert period is not None
    assert previous(period) == before


def test_previous_stage_goes_by_start() -> None:
    late = Stage("late", date(2026, 5, 1), date(2026, 6, 1))
    early = Stage("early", date(2026, 1, 1), date(2026, 2, 1))
    listed = periods(PeriodKind.STAGE, YEAR_2026, [late, early])
    assert [previous(period, [late, early]) for period in listed] == ["stage:early", None]
    assert previous(listed[0], [early]) is None


def test_period_with_key() -> None:
    assert period_with_key("2026-10", AUTUMN) == periods(PeriodKind.MONTH, AUTUMN)[0]
    assert period_with_key("2026-09", AUTUMN) is None
    with pytest.raises(ValueError, match="not a period key"):
        period_with_key("October", AUTUMN)


def assert_partition(parts: list[Period], span: Span) -> None:
    assert parts[0].start == span.start
    assert parts[-1].end == span.end
    for one, following in pairwise(parts):
        assert following.start == one.end + timedelta(days=1)
    assert len({part.key for part in parts}) == len(parts)


@given(CALENDAR_KINDS, spans())
def test_calendar_periods_partition_the_span(kind: PeriodKind, span: Span) -> None:
    assert_partition(periods(kind, span), span)


@given(st.data(), spans(longest=400))
def test_adjoining_stages_partition_the_span(data: st.DataObject, span: Span) -> None:
    stages = data.draw(adjoining_stages(span))
    assert_partition(periods(PeriodKind.STAGE, span, stages), span)


@given(CALENDAR_KINDS, spans(), DAYS)
def test_period_of_agrees_with_periods(kind: PeriodKind, span: Span, day: date) -> None:
    holding = next((period for period in periods(kind, span) if day in period), None)
    assert period_of(kind, day, span) == holding


@given(CALENDAR_KINDS, spans())
def test_previous_is_the_one_before_in_the_list(kind: PeriodKind, span: Span) -> None:
    listed = periods(kind, span)
    assert [previous(period) for period in listed[1:]] == [period.key for period in listed[:-1]]


@given(CALENDAR_KINDS, spans())
def test_keys_lead_back_to_their_period(kind: PeriodKind, span: Span) -> None:
    for period in periods(kind, span):
        assert parse_key(period.key) is kind
        assert period_with_key(period.key, span) == period


@given(CALENDAR_KINDS, spans())
def test_only_the_first_and_the_last_are_clipped(kind: PeriodKind, span: Span) -> None:
    assert not any(period.clipped for period in periods(kind, span)[1:-1])
