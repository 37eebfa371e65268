import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules.calendar import Occurrence, occurrences
from models.rules.dues import AfterEnd, AfterStart, LastWorkday, OnDate, OnDay
from models.rules.periods import PeriodKind, Span, Stage
from models.rules.programme import (
    CommentTiming,
    DiscussionTiming,
    EvaluationTiming,
    Expectation,
    Programme,
    RankingTiming,
    ReminderTiming,
)
from models.rules.windows import CATCH_UP, OccurrenceKind
from models.rules.workdays import WorkCalendar
from tests.unit.rules.strategies import spans, work_calendars

SHANGHAI = ZoneInfo("Asia/Shanghai")
WEEK = timedelta(days=7)
CALENDAR = WorkCalendar(
    holidays=frozenset(date(2026, 10, day) for day in range(1, 8))
    | frozenset({date(2026, 9, 25), date(2026, 9, 26), date(2026, 9, 27)}),
    makeup=frozenset({date(2026, 9, 20), date(2026, 10, 10)}),
    years=frozenset({2026}),
)
AUTUMN = Programme(
    span=Span(date(2026, 9, 1), date(2026, 12, 31)),
    zone=SHANGHAI,
    stages=(
        Stage("pair", date(2026, 9, 1), date(2026, 9, 30)),
        Stage("compete", date(2026, 10, 1), date(2026, 12, 31)),
    ),
    expectations=(
        Expectation("monthly", PeriodKind.MONTH, OnDay(25)),
        Expectation("photo", PeriodKind.MONTH, LastWorkday()),
        Expectation("report", PeriodKind.QUARTER, LastWorkday()),
        Expectation("rival", PeriodKind.STAGE, AfterEnd(0), stage="pair"),
    ),
    evaluations=(EvaluationTiming("masses", PeriodKind.HALF, AfterEnd(-12), AfterEnd(-4)),),
    discussions=(DiscussionTiming("why", PeriodKind.STAGE, AfterStart(3), AfterEnd(-3), "pair"),),
    comment=CommentTiming(),
    ranking=RankingTiming(),
    erase_on=date(2027, 3, 31),
)


def local(*when: int) -> datetime:
    return datetime(*when, tzinfo=SHANGHAI)  # type: ignore[misc, arg-type]


def whole(programme: Programme, calendar: WorkCalendar = CALENDAR) -> list[Occurrence]:
    long_ago, far_ahead = datetime(2000, 1, 1, tzinfo=UTC), datetime(2050, 1, 1, tzinfo=UTC)
    return occurrences(programme, calendar, long_ago, far_ahead)


def of_kind(kind: OccurrenceKind, programme: Programme = AUTUMN) -> list[Occurrence]:
    return [one for one in whole(programme) if one.kind is kind]


def test_reminders_move_back_off_holidays_so_that_the_deadline_is_ahead() -> None:
    september = [one for one in of_kind(OccurrenceKind.REMINDER) if one.period_key == "2026-09"]
    assert [(one.key, one.at, one.until) for one in september] == [
        ("day-25", local(2026, 9, 24, 9), local(2026, 9, 24, 17)),
        ("last-workday", local(2026, 9, 30, 9), local(2026, 9, 30, 17)),
    ]


def test_the_secretaries_digest_follows_on_the_same_days() -> None:
    reminded = [one.at for one in of_kind(OccurrenceKind.REMINDER)]
    digests = [one.at for one in of_kind(OccurrenceKind.SECRETARY_DIGEST)]
    assert digests == [at + timedelta(minutes=30) for at in reminded]


def test_two_rules_on_one_day_make_one_digest() -> None:
    twice = replace(AUTUMN, reminder=ReminderTiming(days=(30, 31)))
    october = [one for one in of_kind(OccurrenceKind.REMINDER, twice) if "10" in one.period_key]
    assert [one.at for one in october] == [local(2026, 10, 30, 9)]


def test_where_something_opens_in_mid_period_people_are_told_that_day() -> None:
    piece = Expectation("piece", PeriodKind.QUARTER, OnDay(28), opens=AfterEnd(-21))
    opening = replace(AUTUMN, expectations=(piece,))
    told = {one.key: one.at for one in of_kind(OccurrenceKind.REMINDER, opening)}
    assert told["opens-9"] == local(2026, 9, 9, 9)
    assert told["opens-10"] == local(2026, 12, 10, 9)


def test_an_opening_on_a_reminder_day_is_told_once_and_on_a_day_off_afterwards() -> None:
    days = (date(2026, 11, 25), date(2026, 10, 2))
    pieces = tuple(
        Expectation(f"piece-{day}", PeriodKind.ONCE, OnDate(day + WEEK), opens=OnDate(day))
        for day in days
    )
    reminders = of_kind(OccurrenceKind.REMINDER, replace(AUTUMN, expectations=pieces))
    keys = {one.at.astimezone(SHANGHAI).date(): one.key for one in reminders}
    assert keys[date(2026, 11, 25)] == "day-25"
    assert keys[date(2026, 10, 8)] == "opens-8"


def test_of_what_is_due_much_later_nobody_is_told_when_it_opens() -> None:
    opening = OnDate(date(2026, 10, 12))
    late = Expectation("piece", PeriodKind.ONCE, OnDate(date(2026, 11, 13)), opens=opening)
    told = of_kind(OccurrenceKind.REMINDER, replace(AUTUMN, expectations=(late,)))
    assert not [one for one in told if one.key.startswith("opens")]


def test_a_reminder_never_slips_into_the_month_before() -> None:
    first = replace(AUTUMN, reminder=ReminderTiming(days=(1,), last_workday=False))
    october = [one for one in of_kind(OccurrenceKind.REMINDER, first) if "10" in one.period_key]
    assert [one.at for one in october] == [local(2026, 10, 8, 9)]


def test_a_day_before_the_campaign_is_not_reminded_of() -> None:
    late = replace(AUTUMN, span=Span(date(2026, 10, 27), date(2026, 11, 12)), stages=())
    assert [one.at for one in of_kind(OccurrenceKind.REMINDER, late)] == [
        local(2026, 10, 30, 9),
        local(2026, 11, 12, 9),
    ]


def test_a_plan_can_do_without_reminders() -> None:
    silent = replace(AUTUMN, reminder=ReminderTiming(days=(), last_workday=False))
    assert of_kind(OccurrenceKind.REMINDER, silent) == []


def test_stages_change_at_midnight_and_are_announced_on_a_workday() -> None:
    opened = of_kind(OccurrenceKind.STAGE_OPEN)[1]
    closed = of_kind(OccurrenceKind.STAGE_CLOSE)[0]
    assert (opened.key, opened.period_key) == ("compete", "stage:compete")
    assert (closed.key, closed.period_key) == ("pair", "stage:pair")
    assert opened.at == closed.at == local(2026, 10, 1)
    assert opened.announce_at == closed.announce_at == local(2026, 10, 8, 9)
    assert opened.until == local(2027, 1, 1)


def test_periods_open_once_for_all_expectations_of_a_cadence() -> None:
    opened = [(one.key, one.period_key, one.at) for one in of_kind(OccurrenceKind.PERIOD_OPEN)]
    assert opened == [
        ("month", "2026-09", local(2026, 9, 1)),
        ("quarter", "2026-Q3", local(2026, 9, 1)),
        ("stage", "stage:pair", local(2026, 9, 1)),
        ("month", "2026-10", local(2026, 10, 1)),
        ("quarter", "2026-Q4", local(2026, 10, 1)),
        ("month", "2026-11", local(2026, 11, 1)),
        ("month", "2026-12", local(2026, 12, 1)),
    ]


def test_periods_can_be_frozen_until_a_month_after_their_end() -> None:
    assert of_kind(OccurrenceKind.PERIOD_OPEN)[0].until == local(2026, 10, 31)


def test_an_evaluation_opens_and_closes_in_working_hours() -> None:
    (opened,) = of_kind(OccurrenceKind.EVALUATION_OPEN)
    (closed,) = of_kind(OccurrenceKind.EVALUATION_CLOSE)
    assert (opened.key, opened.period_key) == ("masses", "2026-H2")
    assert opened.at == local(2026, 12, 21, 9)
    assert opened.until == closed.at == local(2026, 12, 28, 16)
    assert closed.until == local(2027, 12, 28, 16)


def test_quarter_end_comment_and_ranking() -> None:
    comments = [(one.period_key, one.at) for one in of_kind(OccurrenceKind.COMMENT_OPEN)]
    rankings = [(one.period_key, one.at) for one in of_kind(OccurrenceKind.RANKING_PUBLISH)]
    assert comments == [
        ("2026-Q3", local(2026, 9, 30, 9)),
        ("2026-Q4", local(2026, 12, 31, 9)),
    ]
    assert rankings == [
        ("2026-Q3", local(2026, 10, 13, 10)),
        ("2026-Q4", local(2027, 1, 7, 10)),
    ]


def test_a_ranking_is_final_when_its_notice_has_run() -> None:
    assert [(one.period_key, one.at) for one in of_kind(OccurrenceKind.RANKING_FINAL)] == [
        ("2026-Q3", local(2026, 10, 20, 10)),
        ("2026-Q4", local(2027, 1, 14, 10)),
    ]


def test_parts_that_the_plan_leaves_out_do_not_happen() -> None:
    bare = replace(AUTUMN, comment=None, ranking=None, evaluations=(), stages=(), erase_on=None)
    assert {one.kind for one in whole(bare)} == {
        OccurrenceKind.PERIOD_OPEN,
        OccurrenceKind.REMINDER,
        OccurrenceKind.SECRETARY_DIGEST,
        OccurrenceKind.CAMPAIGN_END,
    }


def test_the_first_moment_is_included_and_the_last_is_not() -> None:
    at = local(2026, 10, 13, 10)
    assert [one.kind for one in occurrences(AUTUMN, CALENDAR, at, at + timedelta(seconds=1))] == [
        OccurrenceKind.RANKING_PUBLISH
    ]
    assert occurrences(AUTUMN, CALENDAR, at - timedelta(minutes=1), at) == []


def test_a_discussion_opens_at_midnight_is_told_in_hours_and_asked_about_when_it_is_over() -> None:
    """Closed on Sunday the 27th; opened on Friday the 4th."""
    (opened,) = of_kind(OccurrenceKind.DISCUSSION_OPEN)
    assert (opened.at, opened.until) == (local(2026, 9, 4), local(2026, 9, 28))
    assert opened.announce_at == local(2026, 9, 4, 9)
    (over,) = of_kind(OccurrenceKind.DISCUSSION_CLOSE)
    assert over.at == local(2026, 9, 28, 9)


def test_every_kind_states_its_window() -> None:
    assert set(CATCH_UP) == set(OccurrenceKind)
    assert {one.kind for one in whole(AUTUMN)} == set(OccurrenceKind)


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        (OccurrenceKind.STAGE_CLOSE, 14),
        (OccurrenceKind.EVALUATION_CLOSE, 365),
        (OccurrenceKind.COMMENT_OPEN, 14),
        (OccurrenceKind.RANKING_PUBLISH, 30),
        (OccurrenceKind.RANKING_FINAL, 365),
    ],
)
def test_days_of_catching_up(kind: OccurrenceKind, days: int) -> None:
    assert {one.until - one.at for one in of_kind(kind)} == {timedelta(days=days)}


@pytest.mark.parametrize(
    "wrong",
    [
        {"days": (0,)},
        {"days": (32,)},
        {"at": time(8, 59)},
        {"secretary_at": time(17)},
        {"hours": (time(10), time(17))},
    ],
)
def test_a_reminder_outside_hours_or_months_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"outside|no days"):
        ReminderTiming(**wrong)  # type: ignore[arg-type]


ANY_PROGRAMME = st.builds(
    lambda span, days, last: replace(
        AUTUMN, span=span, stages=(), reminder=ReminderTiming(days=days, last_workday=last)
    ),
    spans(longest=500),
    st.lists(st.integers(1, 31), max_size=3).map(tuple),
    st.booleans(),
)


@settings(max_examples=50)
@given(ANY_PROGRAMME, work_calendars())
def test_people_are_only_addressed_in_working_hours(
    programme: Programme, calendar: WorkCalendar
) -> None:
    for one in whole(programme, calendar):
        told = one.announce_at.astimezone(SHANGHAI)
        assert calendar.is_workday(told.date())
        assert time(9) <= told.time() < time(17)
        assert one.announce_at >= one.at


@settings(max_examples=50)
@given(ANY_PROGRAMME, work_calendars())
def test_one_digest_a_day_and_claims_are_distinct(
    programme: Programme, calendar: WorkCalendar
) -> None:
    every = whole(programme, calendar)
    days = [one.at.date() for one in every if one.kind is OccurrenceKind.REMINDER]
    assert len(set(days)) == len(days)
    claims = [(one.kind, one.key, one.period_key) for one in every]
    assert len(set(claims)) == len(claims)


@settings(max_examples=50)
@given(ANY_PROGRAMME, work_calendars(), st.integers(1, 20))
def test_ticks_one_after_the_other_find_each_occurrence_once(
    programme: Programme, calendar: WorkCalendar, seed: int
) -> None:
    every = whole(programme, calendar)
    edge = timedelta(days=1)
    cuts = sorted(random.Random(seed).sample([one.at for one in every], k=min(5, len(every))))
    edges = [every[0].at - edge, *cuts, every[-1].at + edge]
    found = [
        one
        for first, last in pairwise(edges)
        for one in occurrences(programme, calendar, first, last)
    ]
    assert found == every
    assert all(one.until >= one.at for one in every)
