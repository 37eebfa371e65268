"""Stated growth and the year of overtaking, with the sub-district's own figures."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from models.rules.forecast import (
    Course,
    Path,
    course,
    crossing,
    is_ahead,
    line,
    misfits,
    needed,
    outcome,
    overtakes,
    stated_values,
)


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
    own, rival = stated_values(OWN), stated_values(RIVAL)
    assert overtakes(own, rival) == 2012
    assert overtakes(rival, own) is None
    assert overtakes(own, own) is None


def test_what_follows_from_growth_overtakes_in_2012_too_and_a_quarter_less_would_do() -> None:
    own, rival = course(OWN, {}, 2011), course(RIVAL, {}, 2011)
    assert own.known == {2010: Decimal("2.0")}
    mine, theirs = line(own, 2014), line(rival, 2014)
    assert [mine[year] for year in (2011, 2012)] == [Decimal("3.2"), Decimal("5.12")]
    assert overtakes(mine, theirs) == 2012
    assert overtakes(line(own, 2014, held_back=True), theirs) == 2012
    assert needed(own, theirs, 2012) == Decimal("39.1")


def test_what_was_published_counts_and_moves_the_rest() -> None:
    own = course(OWN, {2011: Decimal("2.4")}, 2011)
    assert line(own, 2012) == {
        2010: Decimal("2.0"),
        2011: Decimal("2.4"),
        2012: Decimal("2.4") * Decimal("1.6"),
    }
    assert overtakes(line(own, 2012), line(course(RIVAL, {}, 2011), 2012)) is None


def test_without_any_growth_the_line_ends_where_knowledge_does() -> None:
    assert line(Course({2010: Decimal(5)}, {}), 2013) == {2010: Decimal(5)}
    assert line(Course({}, {}), 2013) == {}


def test_two_known_years_say_how_it_grows_where_nothing_is_said() -> None:
    found = line(Course({2010: Decimal(100), 2012: Decimal(121)}, {}), 2013)
    assert 2011 not in found
    assert (found[2012], round(found[2013], 6)) == (Decimal(121), Decimal("133.1"))
    grown = line(Course({2010: Decimal(100), 2011: Decimal(110)}, {}), 2013)
    assert [round(grown[year], 6) for year in (2012, 2013)] == [Decimal(121), Decimal("133.1")]


values = st.decimals(min_value=1, max_value=1000, places=1)
rates = st.decimals(min_value=-30, max_value=80, places=1)


@given(values, values, rates, rates)
def test_a_quarter_less_growth_never_overtakes_earlier(
    mine: Decimal, theirs: Decimal, own_rate: Decimal, rival_rate: Decimal
) -> None:
    own, rival = Course({2010: mine}, {2011: own_rate}), Course({2010: theirs}, {2011: rival_rate})
    other = line(rival, 2025)
    usual = overtakes(line(own, 2025), other)
    slower = overtakes(line(own, 2025, held_back=True), other)
    assert slower is None or (usual is not None and slower >= usual) or mine > theirs


@given(values, values, rates, st.integers(1, 12))
def test_the_growth_needed_is_enough_and_hardly_more(
    mine: Decimal, theirs: Decimal, rate: Decimal, years: int
) -> None:
    goal = 2010 + years
    rival = line(Course({2010: theirs}, {2011: rate}), goal)
    growth = needed(Course({2010: mine}, {}), rival, goal)
    assert growth is not None
    enough = line(Course({2010: mine}, {2011: growth}), goal)
    assert enough[goal] > rival[goal]
    less = line(Course({2010: mine}, {2011: growth - Decimal("0.2")}), goal)
    assert less[goal] <= rival[goal]


@given(values, rates)
def test_equal_lines_never_cross(value: Decimal, rate: Decimal) -> None:
    same = line(Course({2010: value}, {2011: rate}), 2020)
    assert overtakes(same, same) is None


@given(st.dictionaries(st.integers(2000, 2012), values, min_size=1), rates)
def test_what_is_known_stays_and_years_follow_one_another(
    known: dict[int, Decimal], rate: Decimal
) -> None:
    found = line(Course(known, {2000: rate}), 2015)
    assert {year: found[year] for year in known} == known
    assert list(found) == list(range(min(known), 2016))


def test_nothing_is_needed_of_a_year_that_is_known() -> None:
    assert needed(Course({2012: Decimal(5)}, {}), {2012: Decimal(6)}, 2012) is None
    assert needed(Course({2010: Decimal(0)}, {}), {2012: Decimal(6)}, 2012) is None


@given(st.integers(1, 10**6), st.integers(-50, 300), st.integers(0, 3))
def test_what_is_rounded_to_the_stated_decimals_follows(
    before: int, growth: int, places: int
) -> None:
    value = Decimal(before) * (1 + Decimal(growth) / 100)
    stated = round(value + Decimal("1e-12"), places)
    said = path(y2010=(str(before), None), y2011=(f"{stated:.{places}f}", str(growth)))
    assert not list(misfits(said))


def known(**years: int) -> dict[int, Decimal]:
    return {int(year.removeprefix("y")): Decimal(value) for year, value in years.items()}


def test_who_was_ahead_once_and_fell_behind_is_behind() -> None:
    own, rival = known(y2023=9, y2024=10, y2025=10), known(y2023=8, y2024=9, y2025=12)
    found = outcome(Course(own, {}), Course(rival, {}), 2026)
    assert (found.ahead, found.crosses, found.lost) == (False, None, None)


def test_who_is_ahead_is_told_since_when_and_when_that_ends() -> None:
    own, rival = known(y2022=7, y2023=10, y2024=11), known(y2022=8, y2023=9, y2024=10)
    growing = Course(rival, {2025: Decimal(30)})
    found = outcome(Course(own, {2025: Decimal(0)}), growing, 2026)
    assert (found.ahead, found.crosses, found.lost) == (True, 2023, 2025)
    always = outcome(Course(rival, {}), Course(known(y2022=5, y2024=6), {}), 2026)
    assert (always.ahead, always.crosses) == (True, None)


def test_the_last_of_several_crossings_counts() -> None:
    own, rival = known(y1=1, y2=3, y3=1, y4=3), known(y1=2, y2=2, y3=2, y4=2)
    assert crossing(own, rival, 4) == 4
    assert crossing(own, rival, 2) == 2
    assert crossing(own, rival, 3) == 4


known_years = st.dictionaries(st.integers(2000, 2012), values, min_size=2)


@given(known_years, known_years, st.booleans())
def test_ahead_is_what_the_last_year_known_of_both_says(
    own: dict[int, Decimal], rival: dict[int, Decimal], less: bool
) -> None:
    found = outcome(Course(own, {}), Course(rival, {}), 2014, less=less)
    both = own.keys() & rival.keys()
    since = max(both, default=0)
    assert found.ahead is bool(both and is_ahead(own[since], rival[since], less=less))
    if found.crosses is not None and both:
        assert (found.crosses <= since) is found.ahead
    if found.lost is not None:
        assert is_ahead(found.rival[found.lost], found.own[found.lost], less=less)


@given(known_years, known_years)
def test_less_is_more_turned_upside_down(
    own: dict[int, Decimal], rival: dict[int, Decimal]
) -> None:
    """Of what is known; what is expected grows by shares and has no such mirror."""
    since = max(own.keys() & rival.keys(), default=0)
    down = [{year: -value for year, value in side.items()} for side in (own, rival)]
    assert crossing(own, rival, since, less=True) == crossing(*down, since)


@given(values, values, rates, st.integers(1, 12))
def test_the_decline_needed_is_enough_and_hardly_more(
    mine: Decimal, theirs: Decimal, rate: Decimal, years: int
) -> None:
    goal = 2010 + years
    rival = line(Course({2010: theirs}, {2011: rate}), goal)
    growth = needed(Course({2010: mine}, {}), rival, goal, less=True)
    assert growth is not None
    assert line(Course({2010: mine}, {2011: growth}), goal)[goal] < rival[goal]
    more = line(Course({2010: mine}, {2011: growth + Decimal("0.2")}), goal)
    assert more[goal] >= rival[goal]


@given(values, rates, st.integers(2011, 2020))
def test_what_is_held_back_is_never_better(value: Decimal, rate: Decimal, year: int) -> None:
    side = Course({2010: value}, {2011: rate})
    usual = line(side, year)[year]
    assert line(side, year, held_back=True)[year] <= usual
    assert line(side, year, held_back=True, less=True)[year] >= usual


def test_what_grows_past_all_measure_is_left_out() -> None:
    own = Course({2024: Decimal("0.0001"), 2025: Decimal(10**11)}, {})
    rival = Course({2024: Decimal(1), 2025: Decimal(10**4)}, {})
    found = outcome(own, rival, 2031)
    assert max(found.own) == 2025
    assert max(found.rival) == 2027
    behind = outcome(rival, own, 2031, less=True)
    assert (behind.ahead, behind.needed) == (True, None)
