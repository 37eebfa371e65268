from datetime import date
from decimal import Decimal

import pytest

from models.rules.ladder import Colour, Course, Pace, colour, pace

COURSE = Course(date(2026, 1, 1), date(2026, 4, 11), Decimal(100), Decimal(200))  # 100 days


@pytest.mark.parametrize(
    ("today", "value", "expected"),
    [
        (date(2026, 2, 19), None, Colour.NONE),  # 49 days gone: too early to judge
        (date(2026, 2, 20), None, Colour.YELLOW),  # half the time, nothing reported
        (date(2026, 2, 20), Decimal(124), Colour.YELLOW),
        (date(2026, 2, 20), Decimal(125), Colour.NONE),
        (date(2026, 4, 3), Decimal(190), Colour.NONE),
        (date(2026, 4, 4), Decimal(190), Colour.BLUE),
        (date(2026, 4, 11), Decimal(190), Colour.BLUE),
        (date(2026, 4, 11), Decimal(110), Colour.YELLOW),
        (date(2026, 4, 12), Decimal(200), Colour.RED),
    ],
)
def test_the_ladder(today: date, value: Decimal | None, expected: Colour) -> None:
    assert colour(COURSE, today, value, closed=False) is expected


def test_what_is_closed_has_no_colour() -> None:
    assert colour(COURSE, date(2027, 1, 1), None, closed=True) is Colour.NONE


def test_a_falling_figure_is_reached_downwards() -> None:
    course = Course(date(2026, 1, 1), date(2026, 4, 11), Decimal(40), Decimal(10))
    assert course.reached(Decimal(25)) == Decimal("0.5")
    assert colour(course, date(2026, 3, 1), Decimal(20), closed=False) is Colour.NONE


def test_a_deadline_on_the_first_day_is_all_elapsed() -> None:
    course = Course(date(2026, 1, 1), date(2026, 1, 1), Decimal(0), Decimal(1))
    assert course.elapsed(date(2026, 1, 1)) == 1
    assert colour(course, date(2026, 1, 1), Decimal(1), closed=False) is Colour.BLUE


@pytest.mark.parametrize(
    ("today", "value", "expected"),
    [
        (date(2026, 1, 1), None, Pace.ON_COURSE),
        (date(2026, 1, 31), Decimal(131), Pace.AHEAD),
        (date(2026, 1, 31), Decimal(130), Pace.ON_COURSE),
        (date(2026, 1, 31), None, Pace.ON_COURSE),
        (date(2026, 2, 20), Decimal(124), Pace.BEHIND),
        (date(2026, 4, 11), Decimal(200), Pace.AHEAD),
        (date(2026, 4, 11), Decimal(199), Pace.ON_COURSE),
    ],
)
def test_the_pace(today: date, value: Decimal | None, expected: Pace) -> None:
    assert pace(COURSE, today, value) is expected


def test_what_is_due_by_a_day_lies_on_the_straight_line() -> None:
    due = [COURSE.due(date(2026, *day)) for day in ((1, 1), (1, 31), (4, 11), (5, 1))]
    assert due == [100, 130, 200, 200]
