from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.ranking import Entry, Placed, movement, place

ENTRIES = st.lists(
    st.builds(
        Entry,
        st.text("abcdef", min_size=1, max_size=3),
        st.sampled_from(["community", "school", "trade"]),
        st.integers(0, 6),
    ),
    max_size=20,
    unique_by=lambda entry: entry.subject,
)


def communities(**scores: int) -> list[Entry]:
    return [Entry(subject, "community", score) for subject, score in scores.items()]


def places(placed: list[Placed]) -> dict[str, int | None]:
    return {one.subject: one.place for one in placed}


def test_one_two_two_four() -> None:
    placed = place(communities(a=70, b=90, c=80, d=80))
    assert [(one.subject, one.place, one.tied) for one in placed] == [
        ("b", 1, False),
        ("c", 2, True),
        ("d", 2, True),
        ("a", 4, False),
    ]


def test_a_small_category_is_listed_and_not_ranked() -> None:
    placed = place([*communities(a=1, b=2, c=3), Entry("x", "school", 9), Entry("y", "school", 9)])
    assert places(placed) == {"c": 1, "b": 2, "a": 3, "x": None, "y": None}
    assert not any(one.tied for one in placed)


def test_two_are_enough_where_the_plan_says_so() -> None:
    assert places(place(communities(a=1, b=2), min_group=2)) == {"b": 1, "a": 2}


def test_a_tie_is_broken_only_by_what_the_plan_names() -> None:
    entries = communities(a=80, b=80, c=80, d=10)
    broken = place(entries, tie_break={"a": (5, 1), "b": (5, 2), "c": (4, 9), "d": (9, 9)})
    assert [(one.subject, one.place, one.tied) for one in broken] == [
        ("b", 1, False),
        ("a", 2, False),
        ("c", 3, False),
        ("d", 4, False),
    ]
    assert places(place(entries)) == {"a": 1, "b": 1, "c": 1, "d": 4}


def test_a_subject_is_ranked_once() -> None:
    with pytest.raises(ValueError, match="ranked twice: a"):
        place([*communities(a=1), Entry("a", "school", 2)])


def test_movement_counts_places_gained() -> None:
    before = place(communities(a=3, b=2, c=1))
    now = place(communities(a=1, b=2, c=3, d=0))
    assert movement(now, before) == {"c": 2, "b": 0, "a": -2, "d": None}


def test_movement_needs_the_same_category_and_two_places() -> None:
    before = place([*communities(a=3, b=2, c=1), Entry("x", "school", 5)])
    now = place([Entry("a", "trade", 1), *communities(b=1, c=2, x=3)])
    assert movement(now, before) == {"a": None, "b": -1, "c": 1, "x": None}


def test_nobody_moves_out_of_a_list_that_was_not_ranked() -> None:
    listed, ranked = place(communities(a=1, b=2)), place(communities(a=1, b=2, c=3))
    assert movement(ranked, listed) == {"a": None, "b": None, "c": None}
    assert movement(listed, ranked) == {"a": None, "b": None}


@given(ENTRIES)
def test_places_count_those_ahead_in_the_category(entries: list[Entry]) -> None:
    sizes = Counter(entry.category for entry in entries)
    for one in place(entries):
        ahead = sum(other.category == one.category and other.score > one.score for other in entries)
        assert one.place == (ahead + 1 if sizes[one.category] >= 3 else None)


@given(ENTRIES)
def test_tied_are_exactly_those_who_share_a_place(entries: list[Entry]) -> None:
    placed = place(entries)
    held = Counter((one.category, one.place) for one in placed)
    for one in placed:
        shared = one.place is not None and held[one.category, one.place] > 1
        assert one.tied == shared


@given(ENTRIES, st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_matter(entries: list[Entry], chance: Random) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)
    assert place(shuffled) == place(entries)


@given(ENTRIES)
def test_nobody_moves_against_the_same_ranking(entries: list[Entry]) -> None:
    placed = place(entries)
    assert movement(placed, placed) == {one.subject: 0 if one.place else None for one in placed}
