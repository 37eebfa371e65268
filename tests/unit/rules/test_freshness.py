"""When a figure is stale."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules.freshness import FRESH_DAYS, stale

TODAY = date(2026, 11, 21)


@given(st.integers(0, 2000), st.integers(1, 800))
def test_it_is_stale_from_the_day_after_the_last_fresh_one(days: int, fresh: int) -> None:
    assert stale(TODAY - timedelta(days), TODAY, fresh) == (days if days > fresh else None)


def test_what_was_never_entered_is_missing_and_not_stale() -> None:
    assert stale(None, TODAY) is None
    assert stale(TODAY - timedelta(FRESH_DAYS + 1), TODAY) == FRESH_DAYS + 1
