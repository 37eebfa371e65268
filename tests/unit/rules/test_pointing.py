"""Points: caps, the highest of one thing, reversals, and that no order of entering matters."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.plan.judging import Ranking
from models.plan.reckoning import places, pointed
from models.rules.bands import bands_by_points
from models.rules.point_moves import Move, moves
from models.rules.pointing import PREFIX, PointKind, PointRule, highest, point
from models.rules.room import Room, room

VALUES = st.integers(1, 20_000)
LINES = st.lists(st.tuples(VALUES, st.none() | st.integers(1, 4)), max_size=12)
BONUS = PointRule("bonus", PointKind.BONUS, 5_000)
LATE = PointRule("late", PointKind.DEDUCTION, 3_000)
RULES = Ranking.model_validate(
    {
        "publish": {"workdays_after_end": 5},
        "base": 60,
        "cap": 80,
        "points": {
            "award": {
                "title": "表彰",
                "kind": "bonus",
                "standard": "受表彰",
                "levels": {
                    "a": {"title": "县级", "points": 2},
                    "b": {"title": "市级", "points": "4.5"},
                },
                "cap": 6,
            },
            "late": {"title": "迟报", "kind": "deduction", "standard": "迟报", "each": 1, "cap": 3},
            "accident": {"title": "事故", "kind": "veto", "standard": "责任事故"},
            "false": {"title": "作假", "kind": "zero", "standard": "数字不实"},
        },
    }
)


@given(st.integers(0, 110_000), VALUES, VALUES, st.integers(1, 110_000))
def test_the_total_lies_between_nought_and_its_cap(
    begun: int, more: int, less: int, cap: int
) -> None:
    found = point(begun, {"bonus": more, "late": -less}, [BONUS, LATE], cap)
    assert found.total is not None
    assert 0 <= found.total <= cap
    exact = begun + min(more, 5_000) - min(less, 3_000)
    assert found.total == max(0, min(cap, exact))
    assert found.over == max(0, exact - cap)


@given(LINES, st.randoms())
def test_of_one_matter_the_highest_counts_in_whatever_order(
    lines: list[tuple[int, int | None]], random: object
) -> None:
    shuffled = list(lines)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    each = {matter: max(v for v, m in lines if m == matter) for _, matter in lines if matter}
    assert highest(lines) == highest(shuffled)
    assert highest(lines) == sum(v for v, m in lines if m is None) + sum(each.values())
    assert highest([(-v, m) for v, m in lines]) == -highest(lines)


def test_zero_is_nought_and_placed_veto_is_not_placed_and_behind() -> None:
    sums = {
        "a": {PREFIX + "accident": 0, PREFIX + "award": 4_500},
        "b": {PREFIX + "false": 0, PREFIX + "award": 4_500},
        "c": {PREFIX + "late": -1_000},
        "d": {},
    }
    found = places(RULES, sums, dict.fromkeys(sums, ""))
    assert [(one.subject, one.score, one.place) for one in found] == [
        ("d", 60_000, 1),
        ("c", 59_000, 2),
        ("b", 0, 3),
        ("a", 64_500, None),
    ]
    assert found[-1].vetoed


def test_nothing_measured_is_no_total_and_points_alone_measure_nothing() -> None:
    part = {"title": "x", "measure": "on_time", "of": "x", "weight": 100}
    rules = RULES.model_copy(update={"base": None})
    rules = Ranking.model_validate(
        {
            **rules.model_dump(by_alias=True),
            "parts": {"x": part},
            "points": RULES.points,
            "cap": 110,
        }
    )
    assert pointed(rules, {PREFIX + "award": 2_000}).total is None
    assert pointed(rules, {"x": 50_000, PREFIX + "award": 2_000}).total == 52_000


@dataclass(frozen=True)
class Event:
    """Something verified; `gone`: taken back since."""

    subject: str
    rule: str
    value: int
    matter: int | None
    gone: bool


EVENTS = st.lists(
    st.builds(
        Event,
        st.sampled_from("abcd"),
        st.just("award"),
        st.sampled_from((2_000, 4_500)),
        st.none() | st.integers(1, 3),
        st.booleans(),
    )
    | st.builds(
        Event, st.sampled_from("abcd"), st.just("late"), st.just(-1_000), st.none(), st.booleans()
    )
    | st.builds(
        Event,
        st.sampled_from("abcd"),
        st.sampled_from(("accident", "false")),
        st.just(0),
        st.none(),
        st.booleans(),
    ),
    max_size=14,
)


def replayed(events: Sequence[Event]) -> list[tuple[str, int, int | None]]:
    sums: dict[str, dict[str, int]] = {one: {} for one in "abcd"}
    for subject in sums:
        for rule in RULES.points:
            kept = [one for one in events if (one.subject, one.rule) == (subject, rule)]
            lines = [(one.value, one.matter) for one in kept if not one.gone]
            if lines:
                sums[subject][PREFIX + rule] = highest(lines)
    found = places(RULES, sums, dict.fromkeys(sums, ""))
    return [(one.subject, one.score, one.place) for one in found]


@given(EVENTS, st.randoms())
def test_no_order_matters_and_what_was_taken_back_is_as_if_it_never_was(
    events: list[Event], random: object
) -> None:
    shuffled = list(events)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert replayed(events) == replayed(shuffled)
    assert replayed(events) == replayed([one for one in events if not one.gone])


def test_groups_by_points_start_where_they_say() -> None:
    starts = {"good": 90_000, "fine": 80_000}
    assert bands_by_points([90_000, 89_999, 79_999], starts) == ["good", "fine", ""]
    assert bands_by_points([95_000], starts, [True]) == ["fine"]


def test_room_is_to_the_neighbours_and_where_most_is_left() -> None:
    others = [(1, 90), (2, 80), (2, 80), (4, 50)]
    left = [("a", 5), ("b", 0), ("c", 9), ("d", 1), ("e", 2)]
    assert room((2, 80), others, left) == Room((1, 10), (4, 30), (("c", 9), ("a", 5), ("e", 2)))
    assert room((1, 90), others, []).above is None
    assert room((4, 50), others, []).below is None


@pytest.mark.parametrize(
    ("state", "said", "allowed"),
    [
        ("claimed", {"owns": True}, {Move.WITHDRAW}),
        ("claimed", {"oversees": True}, {Move.VERIFY, Move.DECLINE}),
        ("claimed", {"owns": True, "oversees": True}, {Move.WITHDRAW}),
        ("claimed", {"oversees": True, "claimed": True}, set()),
        ("verified", {"owns": True}, set()),
        ("verified", {"oversees": True, "claimed": True}, {Move.TAKE_BACK}),
        ("verified", {"oversees": True, "final": True}, set()),
        ("declined", {"oversees": True}, set()),
        ("claimed", {}, set()),
    ],
)
def test_nobody_decides_on_his_own(state: str, said: dict[str, bool], allowed: set[Move]) -> None:
    usual = {"owns": False, "oversees": False, "claimed": False, "final": False}
    assert moves(state, **{**usual, **said}) == allowed
