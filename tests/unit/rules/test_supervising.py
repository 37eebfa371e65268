"""Lights and who may do what about a case."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from models.rules.ladder import Colour, Course
from models.rules.supervising import COLOURS, Move, Why, lags, moves, why

TODAY = date(2026, 5, 11)
COURSE = Course(date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=100), Decimal(0), Decimal(100))


@pytest.mark.parametrize(
    ("days", "said", "found"),
    [
        (-1, {}, Why.OVERDUE),
        (-1, {"returned": True}, Why.OVERDUE),
        (0, {}, Why.SOON),
        (7, {}, Why.SOON),
        (8, {}, None),
        (8, {"lagging": True}, Why.BEHIND),
        (8, {"returned": True}, Why.RETURNED),
        (3, {"lagging": True, "returned": True}, Why.RETURNED),
    ],
)
def test_the_gravest_reason_gives_the_light(
    days: int, said: dict[str, bool], found: Why | None
) -> None:
    assert why(TODAY + timedelta(days=days), TODAY, 7, **said) is found


def test_every_reason_has_a_colour() -> None:
    assert {COLOURS[one] for one in Why} == set(Colour) - {Colour.NONE}


@pytest.mark.parametrize(
    ("day", "value", "yellow", "found"),
    [
        (49, 0, 50, False),
        (50, 24, 50, True),
        (50, 25, 50, False),
        (50, 39, 20, True),
        (50, 40, 20, False),
        (100, None, 99, True),
    ],
)
def test_behind_is_so_many_per_cent_of_what_the_time_should_have_brought(
    day: int, value: int | None, yellow: int, *, found: bool
) -> None:
    figure = None if value is None else Decimal(value)
    assert lags(COURSE, COURSE.began + timedelta(days=day), figure, yellow) is found


def test_who_has_fed_back_or_leads_the_organisation_never_decides() -> None:
    above = {"owns": False, "oversees": True}
    assert Move.CLOSE in moves("fed_back", **above, fed_back=False)
    assert not moves("fed_back", **above, fed_back=True) & {Move.CLOSE, Move.RETURN}
    both = moves("fed_back", owns=True, oversees=True, fed_back=False)
    assert not both & {Move.CLOSE, Move.RETURN}


def test_nothing_follows_after_closing_and_strangers_do_nothing() -> None:
    for state in ("listed", "notified", "fed_back", "closed"):
        assert not moves(state, owns=False, oversees=False, fed_back=False)
    assert not moves("closed", owns=True, oversees=True, fed_back=False)
