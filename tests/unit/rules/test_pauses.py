"""The clock of what is owed stands still while a campaign is paused."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.rules.pauses import Stretch, moved, settled, swallowed, workdays
from models.rules.workdays import WorkCalendar

PLAIN = WorkCalendar()
OCTOBER = WorkCalendar(holidays=frozenset({date(2026, 10, 9)}))
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
THURSDAY, MONDAY = date(2026, 10, 8), date(2026, 10, 12)


def test_the_day_of_the_pause_counts_and_the_day_it_ends_does_not() -> None:
    assert workdays(PLAIN, THURSDAY, MONDAY) == 2
    assert workdays(OCTOBER, THURSDAY, MONDAY) == 1
    assert workdays(PLAIN, THURSDAY, THURSDAY) == 0


def test_what_was_owed_has_as_many_workdays_left_as_before() -> None:
    pause = Stretch(THURSDAY, date(2026, 10, 19))
    assert moved(date(2026, 10, 30), date(2026, 10, 1), pause, PLAIN) == date(2026, 11, 10)
    assert moved(MONDAY, date(2026, 10, 1), pause, PLAIN) == date(2026, 10, 21)
    assert moved(date(2026, 10, 7), date(2026, 10, 1), pause, PLAIN) == date(2026, 10, 7)


def test_what_opens_within_it_loses_only_its_own_days() -> None:
    pause = Stretch(THURSDAY, date(2026, 11, 9))
    assert moved(date(2026, 11, 30), date(2026, 11, 2), pause, PLAIN) == date(2026, 12, 7)
    assert moved(date(2026, 12, 31), date(2026, 12, 1), pause, PLAIN) == date(2026, 12, 31)


def test_what_lies_within_it_is_not_owed() -> None:
    pause = Stretch(THURSDAY, date(2026, 12, 1))
    assert swallowed(date(2026, 11, 30), date(2026, 11, 2), pause)
    assert settled(date(2026, 11, 30), date(2026, 11, 2), [pause], PLAIN) is None
    assert settled(date(2026, 12, 1), date(2026, 11, 2), [pause], PLAIN) == date(2026, 12, 30)


@given(DAYS, DAYS, DAYS, DAYS)
def test_nothing_falls_due_within_it_and_nothing_comes_earlier(
    opens: date, due: date, first: date, back: date
) -> None:
    opens, due = sorted((opens, due))
    pause = Stretch(*sorted((first, back)))
    later = settled(due, opens, [pause], PLAIN)
    assert later is None or later >= due
    worked = PLAIN.is_workday(due) and workdays(PLAIN, pause.first, pause.back)
    if later is not None and worked and opens <= pause.first <= due:
        assert later >= pause.back
        left = workdays(PLAIN, pause.first, due)
        assert workdays(PLAIN, pause.back, later) == left
