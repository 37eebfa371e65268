from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.rounding import apportion, half_up


@pytest.mark.parametrize(
    ("numerator", "denominator", "rounded"),
    [(1, 2, 1), (3, 2, 2), (5, 4, 1), (-1, 2, 0), (7, 3, 2)],
)
def test_half_up(numerator: int, denominator: int, rounded: int) -> None:
    assert half_up(numerator, denominator) == rounded


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**6))
def test_half_up_is_the_nearest(numerator: int, denominator: int) -> None:
    off = half_up(numerator, denominator) - Fraction(numerator, denominator)
    assert Fraction(-1, 2) < off <= Fraction(1, 2)


def test_largest_remainder() -> None:
    assert apportion([1, 1, 1], 100) == (34, 33, 33)
    assert apportion([2, 1, 4], 10) == (3, 1, 6)
    assert apportion([0, 0], 100) == (0, 0)
    assert apportion([], 100) == ()


@given(st.lists(st.integers(0, 500), max_size=12), st.integers(0, 100_000))
def test_shares_sum_to_the_full_and_are_off_by_less_than_one(parts: list[int], full: int) -> None:
    shares = apportion(parts, full)
    assert sum(shares) == (full if any(parts) else 0)
    for part, share in zip(parts, shares, strict=True):
        assert not any(parts) or abs(share - Fraction(full * part, sum(parts))) < 1
