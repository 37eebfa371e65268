"""Groups of a ranking: never more than a share, nobody without a group, equals together."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from models.rules.bands import bands

THIRD = {"good": Fraction(1, 3), "rest": Fraction(2, 3)}


def test_a_third_of_seven_is_two() -> None:
    assert bands([1, 2, 3, 4, 5, 6, 7], THIRD).count("good") == 2


def test_those_who_share_a_place_and_do_not_all_fit_come_into_the_lower_group() -> None:
    assert bands([1, 1, 3, 4, 5, 6], THIRD) == ["good", "good", *["rest"] * 4]
    assert bands([1, 2, 2, 4, 5, 6], THIRD) == ["good", *["rest"] * 5]


def test_who_is_barred_is_not_in_the_first_group_and_nobody_moves_up() -> None:
    barred = [True, *[False] * 5]
    assert bands([1, 2, 3, 4, 5, 6], THIRD, barred) == ["rest", "good", *["rest"] * 4]
    assert bands([1, 2], {"all": Fraction(1)}, [True, False]) == ["", "all"]


def test_without_groups_there_are_none() -> None:
    assert bands([1, 2], {}) == []


@given(
    st.lists(st.integers(0, 30), min_size=1, max_size=40),
    st.lists(st.integers(1, 9), min_size=1, max_size=5),
)
def test_shares_are_never_exceeded_but_by_the_last(scores: list[int], parts: list[int]) -> None:
    ordered = sorted(scores, reverse=True)
    places = [ordered.index(score) + 1 for score in ordered]
    shares = {str(at): Fraction(part, sum(parts)) for at, part in enumerate(parts)}
    found = bands(places, shares)
    assert found == sorted(found)
    upto = Fraction()
    for key, share in list(shares.items())[:-1]:
        upto += share
        assert sum(one <= key for one in found) <= len(places) * upto
    for place, band in zip(places, found, strict=True):
        assert all(other == band for at, other in zip(places, found, strict=True) if at == place)
