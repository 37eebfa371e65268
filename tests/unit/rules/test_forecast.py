"""Stated growth and the year of overtaking, with the sub-district's own figures."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from models.rules.forecast import Path, misfits, overtakes


def path(**years: tuple[str, str | None]) -> Path:
    return {
        int(year.removeprefix("y")): (Decimal(value), None if growth is None else Decimal(growth))
        for year, (value, growth) in years.items()
    }


OWN = path(y2010=("2.0", "56"), y2011=("3.2", "60"), y2012=("5.2", "60"))
RIVAL = path(y2010=("2.9", "15"), y2011=("3.5", "16"), y2012=("4.2", "15"))


def test_three_stated_figures_do_not_follow_and_the_rounded_one_does() -> None:
    """2.0 and 60% are 3.2; 3.2 and 60% are 5.12, which is 5.1 and not 5.2."""
    assert [(one.year, str(one.follows)) for one in misfits(OWN)] == [(2012, "5.12")]
    found = [(one.year, str(one.follows)) for one in misfits(RIVAL)]
    assert found == [(2011, "3.364"), (2012, "4.025")]


def test_the_first_year_of_all_follows_from_nothing() -> None:
    assert not list(misfits(path(y2010=("2.0", "56"))))
    assert not list(misfits(path(y2009=("1.3", None), y2011=("9.9", "1"))))


def test_it_overtakes_in_2012() -> None:
    assert overtakes(OWN, RIVAL) == 2012
    assert overtakes(RIVAL, OWN) is None
    assert overtakes(OWN, OWN) is None


@given(st.integers(1, 10**6), st.integers(-50, 300), st.integers(0, 3))
def test_what_is_rounded_to_the_stated_decimals_follows(
    before: int, growth: int, places: int
) -> None:
    value = Decimal(before) * (1 + Decimal(growth) / 100)
    stated = round(value + Decimal("1e-12"), places)
    said = path(y2010=(str(before), None), y2011=(f"{stated:.{places}f}", str(growth)))
    assert not list(misfits(said))
