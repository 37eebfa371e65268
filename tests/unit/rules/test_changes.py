from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.changes import Change, Terms, check_change

DEADLINE = date(2026, 12, 31)
OLD = Terms(Decimal(100), DEADLINE)
FAR = date(2026, 6, 1)
EARLY, LOCKED = date(2026, 12, 17), date(2026, 12, 18)


def changed(target: int = 100, days: int = 0) -> Terms:
    return Terms(Decimal(target), DEADLINE + timedelta(days=days))


@pytest.mark.parametrize(
    ("new", "early", "locked"),
    [
        (changed(), Change.UNCHANGED, Change.UNCHANGED),
        (changed(110), Change.RAISED, Change.RAISED),
        (changed(90), Change.NEEDS_SUPERIOR, Change.REFUSED_LOCKED),
        (changed(days=10), Change.NEEDS_SUPERIOR, Change.REFUSED_LOCKED),
        (changed(days=-10), Change.RAISED, Change.RAISED),
        (changed(110, days=-10), Change.RAISED, Change.RAISED),
        (changed(110, days=10), Change.NEEDS_SUPERIOR, Change.REFUSED_LOCKED),
        (changed(90, days=-10), Change.NEEDS_SUPERIOR, Change.REFUSED_LOCKED),
    ],
)
def test_easier_needs_permission_and_not_at_the_last_minute(
    new: Terms, early: Change, locked: Change
) -> None:
    assert check_change(OLD, new, EARLY) is early
    assert check_change(OLD, new, LOCKED) is locked
    assert check_change(OLD, new, DEADLINE + timedelta(days=3)) is locked


def test_where_lower_is_better_lowering_is_raising() -> None:
    assert check_change(OLD, changed(90), EARLY, higher_is_better=False) is Change.RAISED
    assert check_change(OLD, changed(110), EARLY, higher_is_better=False) is Change.NEEDS_SUPERIOR


def test_the_lock_is_the_plans() -> None:
    assert check_change(OLD, changed(90), LOCKED, lock_days=7) is Change.NEEDS_SUPERIOR
    assert check_change(OLD, changed(90), EARLY, lock_days=30) is Change.REFUSED_LOCKED


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, 120, Change.RAISED),
        (120, 130, Change.RAISED),
        (120, 110, Change.NEEDS_SUPERIOR),
        (120, None, Change.NEEDS_SUPERIOR),
    ],
)
def test_a_stretch_is_a_promise_too(
    before: int | None, after: int | None, expected: Change
) -> None:
    old, new = (
        replace(OLD, stretch=None if one is None else Decimal(one)) for one in (before, after)
    )
    assert check_change(old, new, EARLY) is expected


@given(st.integers(-99, 99), st.integers(-30, 30), st.integers(-40, 40), st.booleans())
def test_nothing_that_gets_easier_in_any_way_passes_without_asking(
    more: int, moved: int, ahead: int, higher: bool
) -> None:
    today = DEADLINE - timedelta(days=ahead)
    answer = check_change(OLD, changed(100 + more, moved), today, higher_is_better=higher)
    easier = moved > 0 or ((more < 0) if higher else (more > 0))
    assert (answer in (Change.NEEDS_SUPERIOR, Change.REFUSED_LOCKED)) == easier
    assert (answer is Change.UNCHANGED) == (more == moved == 0)
    if easier:
        assert (answer is Change.REFUSED_LOCKED) == (ahead < 14)


@given(st.integers(-99, 99), st.integers(-30, 30), st.booleans())
def test_the_way_back_from_what_passed_at_once_needs_permission(
    more: int, moved: int, higher: bool
) -> None:
    """Else somebody could raise his target and lower it again, however often he liked."""
    new = changed(100 + more, moved)
    if check_change(OLD, new, FAR, higher_is_better=higher) is Change.RAISED:
        back = check_change(new, OLD, FAR, higher_is_better=higher)
        assert back is Change.NEEDS_SUPERIOR
