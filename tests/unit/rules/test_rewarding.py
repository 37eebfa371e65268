"""What a place in somebody else's ranking earns."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.rewarding import (
    Won,
    for_place,
    for_rise,
    moment,
    moments,
    place_of,
    risen,
)

PLACES = st.integers(1, 300)
SUMS = st.lists(st.integers(1, 1_000_000), min_size=1, max_size=10)
POINTS = st.lists(st.integers(1, 10_000), max_size=10)


@given(PLACES, PLACES, SUMS)
def test_each_place_gained_is_paid_alike_and_none_for_a_fall(
    now: int, before: int, sums: list[int]
) -> None:
    won = for_rise(risen(now, before), sums, (), money=True)
    assert won.yuan == (before - now) * sums[0] if now < before else won.yuan == 0
    assert bool(won) is (now < before)


@given(PLACES, PLACES, PLACES, SUMS)
def test_a_better_place_is_never_worth_less_than_a_worse_one(
    better: int, worse: int, before: int, sums: list[int]
) -> None:
    better, worse = sorted((better, worse))
    first = for_rise(risen(better, before), sums, (), money=True).yuan or 0
    second = for_rise(risen(worse, before), sums, (), money=True).yuan or 0
    assert first >= second


@given(PLACES, SUMS, POINTS)
def test_a_shared_place_is_worth_what_the_place_is_and_nothing_beyond_the_last_sum(
    place: int, sums: list[int], points: list[int]
) -> None:
    won = for_place(place, sums, points, money=True)
    assert won.yuan == (sums[place - 1] if place <= len(sums) else 0)
    assert won.points == (points[place - 1] if place <= len(points) else 0)


@given(PLACES, SUMS, POINTS)
def test_without_money_only_points_are_reckoned(
    place: int, sums: list[int], points: list[int]
) -> None:
    paid, words = (for_place(place, sums, points, money=on) for on in (True, False))
    assert words == Won(None, paid.points)


@pytest.mark.parametrize(
    ("value", "place"), [("3", 3), ("3.0", 3), ("1", 1), ("0", None), ("-2", None), ("2.5", None)]
)
def test_a_place_is_a_whole_number_from_one(value: str, place: int | None) -> None:
    assert place_of(Decimal(value)) == place


def test_the_half_year_goes_by_june_and_the_year_by_december() -> None:
    assert moment(2011, half=True) == (date(2011, 1, 1), date(2011, 6, 30))
    assert moment(2011, half=False) == (date(2011, 7, 1), date(2011, 12, 31))


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_what_can_be_entered_lies_behind_us_and_goes_back_two_years(today: date) -> None:
    found = moments(today, 4)
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 4
    assert found[0] <= today
    assert (found[0] - found[2]).days in (365, 366)
