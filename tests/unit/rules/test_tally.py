from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.tally import (
    Grade,
    Group,
    Row,
    Scale,
    Verdict,
    merge_small,
    passed,
    publishable,
    quorum,
    score,
    table,
    unanimous_small,
)

SCALE = Scale(
    (
        Grade("good", 100),
        Grade("fair", 80),
        Grade("plain", 60),
        Grade("poor", 0),
        Grade("unknown", None),
    )
)
GRADES = [grade.key for grade in SCALE.grades]
CLASSES = ["masses", "members", "peers", "staff", "superior"]


def ballots(name: str, *answers: str, item: str = "work") -> Group:
    """One voter class that gave these answers to one item."""
    return Group((name,), len(answers), {item: {key: answers.count(key) for key in set(answers)}})


@st.composite
def electorates(draw: st.DrawFn) -> list[Group]:
    """Voter classes of 0 to 12 ballots on three items, each answered on every ballot."""
    groups = []
    for name in draw(st.sets(st.sampled_from(CLASSES), min_size=1)):
        size = draw(st.integers(0, 12))
        answers = st.lists(st.sampled_from(GRADES), min_size=size, max_size=size)
        given_ = {item: draw(answers) for item in ("work", "style", "service")}
        counts = {item: {key: got.count(key) for key in GRADES} for item, got in given_.items()}
        groups.append(Group((name,), size, counts))
    return groups


def test_small_classes_are_merged_with_each_other() -> None:
    groups, left_out = merge_small(
        [
            ballots("members", *["good"] * 6),
            ballots("peers", "good", "poor"),
            ballots("superior", "fair", "fair", "poor"),
        ]
    )
    assert [(group.classes, group.ballots) for group in groups] == [
        (("members",), 6),
        (("peers", "superior"), 5),
    ]
    assert groups[1].items == {"work": {"good": 1, "poor": 2, "fair": 2}}
    assert left_out == ()


def test_what_stays_small_when_merged_is_left_out() -> None:
    groups, left_out = merge_small(
        [
            ballots("members", *["good"] * 5),
            ballots("peers", "good"),
            ballots("superior", "poor", "poor", "poor"),
            ballots("masses"),
        ]
    )
    assert [group.classes for group in groups] == [("members",)]
    assert left_out == ("masses", "peers", "superior")


def test_a_class_nobody_voted_in_is_not_named_as_merged() -> None:
    groups, left_out = merge_small(
        [ballots("masses"), ballots("peers", *["good"] * 3), ballots("staff", *["poor"] * 3)]
    )
    assert [group.classes for group in groups] == [("peers", "staff")]
    assert left_out == ("masses",)


def test_a_single_ballot_is_merged_too() -> None:
    groups, _ = merge_small([ballots("peers", "good"), ballots("staff", *["poor"] * 4)])
    assert [(group.classes, group.ballots) for group in groups] == [(("peers", "staff"), 5)]


def test_a_plan_may_ask_for_larger_groups() -> None:
    assert merge_small([ballots("members", *["good"] * 6)], minimum=7) == ((), ("members",))


def test_a_unanimous_small_group_only_passes_or_not() -> None:
    shown = publishable(
        [
            ballots("masses", *["poor"] * 6),
            ballots("members", *["good"] * 5),
            ballots("peers", *["unknown"] * 7),
            ballots("staff", *["good"] * 4, "fair"),
        ],
        SCALE,
    )
    assert [group.classes for group in shown.groups] == [("staff",)]
    assert shown.verdicts == (
        Verdict(("masses",), passed=False),
        Verdict(("members",), passed=True),
        Verdict(("peers",), passed=None),
    )


def test_unanimity_means_every_item_and_a_small_group() -> None:
    two_items = Group(("members",), 5, {"work": {"good": 5}, "style": {"good": 4, "fair": 1}})
    agreed = Group(("members",), 5, {"work": {"good": 5}, "style": {"fair": 5}})
    assert not unanimous_small(two_items)
    assert unanimous_small(agreed)
    assert unanimous_small(ballots("members", *["good"] * 9))
    assert not unanimous_small(ballots("members", *["good"] * 10))


def test_passing_is_sixty_points() -> None:
    assert passed(ballots("members", "good", "good", "good", "poor", "poor"), SCALE) is True
    assert passed(ballots("members", "good", "good", "fair", "poor", "poor"), SCALE) is False


def test_score_is_weighted_by_class() -> None:
    groups = [ballots("members", *["fair"] * 10), ballots("peers", *["plain"] * 5)]
    assert score(groups, {"members": 30, "peers": 10}, SCALE) == 75_000
    assert score(groups, {}, SCALE) == 70_000


def test_score_counts_items_alike_and_leaves_out_what_is_not_counted() -> None:
    group = Group(
        ("members",),
        6,
        {
            "work": {"good": 1, "unknown": 5},
            "style": {"plain": 2, "poor": 4},
            "service": {"unknown": 6},
        },
    )
    assert score([group], {"members": 1}, SCALE) == 60_000


def test_a_merged_group_has_the_weight_of_its_classes() -> None:
    merged = Group(("peers", "superior"), 6, {"work": {"good": 6}})
    groups = [merged, ballots("members", *["poor"] * 6)]
    assert score(groups, {"members": 25, "peers": 25, "superior": 50}, SCALE) == 75_000


def test_thirds_are_rounded_to_the_nearest_milli_point() -> None:
    assert score([ballots("members", "good", "fair", "fair")], {}, SCALE) == 86_667


def test_no_score_without_a_counted_answer() -> None:
    assert score([], {}, SCALE) is None
    assert score([ballots("members", *["unknown"] * 6)], {}, SCALE) is None


def test_a_forgotten_class_is_an_error() -> None:
    with pytest.raises(KeyError):
        score([ballots("members", *["good"] * 6)], {"peers": 1}, SCALE)


def test_table_in_hundredths_of_a_per_cent() -> None:
    groups = [ballots("members", "good", "fair"), ballots("peers", "unknown")]
    assert table(groups, SCALE) == (Row("work", 3, (3334, 3333, 0, 0, 3333)),)


def test_table_of_an_item_nobody_answered() -> None:
    assert table([Group(("members",), 5, {"work": {}})], SCALE) == (Row("work", 0, (0,) * 5),)


def test_more_answers_than_ballots_is_a_counting_error() -> None:
    with pytest.raises(ValueError, match="more answers than ballots: members"):
        Group(("members",), 4, {"work": {"good": 3, "poor": 2}})


@pytest.mark.parametrize(
    ("voted", "invited", "reached"),
    [(6, 9, True), (5, 9, False), (1, 1, True), (0, 0, False), (67, 100, True)],
)
def test_quorum_is_two_thirds(voted: int, invited: int, reached: bool) -> None:
    assert quorum(voted, invited) is reached


def test_a_plan_sets_its_own_quorum() -> None:
    assert quorum(5, 10, need=(1, 2))
    assert not quorum(4, 10, need=(1, 2))


@given(electorates())
def test_no_combination_of_what_is_shown_gives_a_small_class(electorate: list[Group]) -> None:
    """Sums and differences of shown groups are all that can be formed from disjoint counts."""
    shown = publishable(electorate, SCALE)
    small = {group.classes[0] for group in electorate if group.ballots < 5}
    told = [set(group.classes) for group in shown.groups]
    told += [set(verdict.classes) for verdict in shown.verdicts]
    assert all(not one & other for one, other in combinations(told, 2))
    assert all(len(one) > 1 for one in told if one & small)
    assert not set(shown.left_out) & set().union(*told)
    assert set(shown.left_out) | set().union(*told) == {one.classes[0] for one in electorate}


@given(electorates())
def test_everything_shown_has_at_least_five_ballots(electorate: list[Group]) -> None:
    shown = publishable(electorate, SCALE)
    sizes = {one.classes[0]: one.ballots for one in electorate}
    for classes in [group.classes for group in shown.groups] + [
        verdict.classes for verdict in shown.verdicts
    ]:
        assert sum(sizes[name] for name in classes) >= 5


@given(electorates(), st.data())
def test_hidden_ballots_leave_no_trace(electorate: list[Group], data: st.DataObject) -> None:
    """Whatever the voters in left-out classes answer, every published figure is the same."""
    shown = publishable(electorate, SCALE)
    weights = {name: data.draw(st.integers(0, 50)) for name in CLASSES}
    flipped = [
        Group(group.classes, group.ballots, {"work": {"poor": group.ballots}})
        if group.classes[0] in shown.left_out
        else group
        for group in electorate
    ]
    again = publishable(flipped, SCALE)
    assert again == shown
    assert table(again.groups, SCALE) == table(shown.groups, SCALE)
    assert score(again.groups, weights, SCALE) == score(shown.groups, weights, SCALE)


@given(st.sampled_from(GRADES), st.sampled_from(GRADES), st.integers(5, 9))
def test_unanimity_is_told_as_a_verdict_and_nothing_else(one: str, two: str, size: int) -> None:
    others = ballots("masses", *["good"] * 8, *["poor"] * 4)
    shown, again = (
        publishable([others, ballots("members", *[answer] * size)], SCALE) for answer in (one, two)
    )
    assert shown.groups == again.groups == (others,)
    good_enough = {"good", "fair", "plain"}
    if one in good_enough and two in good_enough:
        assert shown == again


@given(electorates())
def test_every_row_sums_to_a_hundred(electorate: list[Group]) -> None:
    for row in table(electorate, SCALE):
        assert sum(row.shares) == (10_000 if row.answers else 0)


@given(electorates(), st.randoms(use_true_random=False))
def test_the_order_of_the_classes_does_not_matter(electorate: list[Group], chance: Random) -> None:
    shuffled = list(electorate)
    chance.shuffle(shuffled)
    one, two = publishable(electorate, SCALE), publishable(shuffled, SCALE)
    assert one == two
    assert score(one.groups, {}, SCALE) == score(two.groups, {}, SCALE)


@given(electorates(), st.integers(2, 9))
def test_score_stays_on_the_scale_and_weights_are_relative(
    electorate: list[Group], factor: int
) -> None:
    weights = {name: position + 1 for position, name in enumerate(CLASSES)}
    result = score(electorate, weights, SCALE)
    scaled = {name: weight * factor for name, weight in weights.items()}
    assert result is None or 0 <= result <= 100_000
    assert score(electorate, scaled, SCALE) == result


def test_who_is_large_or_merged_follows_from_what_was_cast() -> None:
    """Else the name of a group would tell that the superior's only ballot was against the rules."""
    superior = Group(("superior",), 0, {"work": {}}, excluded=1)
    groups, left_out = merge_small([superior])
    assert (groups, left_out) == ((), ("superior",))
    groups, _ = merge_small([ballots("masses", *["good"] * 4), ballots("staff", "poor"), superior])
    assert [(group.classes, group.ballots, group.excluded) for group in groups] == [
        (("masses", "staff", "superior"), 5, 1)
    ]


def test_a_large_class_with_few_valid_ballots_is_left_out_and_merged_with_none() -> None:
    members = Group(("members",), 3, {"work": {"good": 3}}, excluded=4)
    small = [ballots("peers", "good", "poor"), ballots("staff", *["poor"] * 3)]
    groups, left_out = merge_small([members, *small])
    assert [group.classes for group in groups] == [("peers", "staff")]
    assert left_out == ("members",)


def test_only_the_groups_with_figures_say_how_many_were_excluded() -> None:
    shown = publishable(
        [
            Group(("members",), 6, {"work": {"good": 3, "poor": 3}}, excluded=2),
            Group(("masses",), 5, {"work": {"good": 5}}, excluded=1),
            Group(("superior",), 1, {"work": {"good": 1}}, excluded=1),
        ],
        SCALE,
    )
    assert shown.excluded == 2


def test_of_more_than_five_the_highest_and_the_lowest_do_not_score() -> None:
    five = ballots("members", "good", "good", "fair", "plain", "poor")
    six = ballots("members", "good", "good", "fair", "plain", "poor", "poor")
    assert score([five], {}, SCALE, trim=True) == score([five], {}, SCALE)
    assert score([six], {}, SCALE, trim=True) == 60_000  # 100, 80, 60 and 0 are left


def test_answers_that_are_not_counted_are_no_lowest_ones() -> None:
    group = ballots("members", *["unknown"] * 9, "good", "good", "fair", "fair", "poor")
    assert score([group], {}, SCALE, trim=True) == 72_000


def test_trimming_is_done_class_by_class() -> None:
    groups = [ballots("members", *["good"] * 5, "poor"), ballots("peers", *["plain"] * 6)]
    assert score(groups, {}, SCALE, trim=True) == 80_000
