from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.scoring import FULL, PartRule, part_score, shares, total

RULES = (PartRule("promise", 40), PartRule("summary", 20), PartRule("ballots", 40))

PARTS = st.dictionaries(
    st.sampled_from("abcdef"),
    st.tuples(st.none() | st.integers(0, FULL), st.integers(1, 100)),
    min_size=1,
)


def test_the_weighted_mean() -> None:
    scored = total({"promise": 90_000, "summary": 60_000, "ballots": 75_000}, RULES)
    assert scored.total == 78_000
    assert [(one.key, one.score, one.weight) for one in scored.parts] == [
        ("promise", 90_000, 40),
        ("summary", 60_000, 20),
        ("ballots", 75_000, 40),
    ]
    assert scored.left_out == ()


def test_what_cannot_be_measured_gives_its_weight_to_the_others() -> None:
    scored = total({"promise": 90_000, "summary": 60_000, "ballots": None}, RULES)
    assert scored.total == 80_000
    assert scored.left_out == ("ballots",)


def test_zero_is_a_measure() -> None:
    assert total({"promise": 0, "summary": 0, "ballots": 100_000}, RULES).total == 40_000


def test_nothing_measurable_is_no_score() -> None:
    scored = total({"promise": None, "summary": None, "ballots": None}, RULES)
    assert scored.total is None
    assert scored.left_out == ("promise", "summary", "ballots")


def test_a_half_is_rounded_up() -> None:
    assert total({"a": 1, "b": 2}, (PartRule("a", 1), PartRule("b", 1))).total == 2


def test_parts_are_capped() -> None:
    rules = (PartRule("a", 1, cap=50_000), PartRule("b", 1, cap=110_000))
    assert total({"a": 90_000, "b": 120_000}, rules).total == 80_000


@pytest.mark.parametrize("parts", [{"promise": 1}, {"promise": 1, "summary": 1, "typo": 1}])
def test_parts_and_rules_must_match(parts: dict[str, int | None]) -> None:
    with pytest.raises(ValueError, match="not those of the rules"):
        total(parts, RULES)


@pytest.mark.parametrize(("weight", "cap"), [(-1, FULL), (1, -1)])
def test_no_negative_weights_and_caps(weight: int, cap: int) -> None:
    with pytest.raises(ValueError, match="negative weight or cap: a"):
        PartRule("a", weight, cap)


def test_a_part_may_weigh_nothing_or_be_worth_nothing() -> None:
    rules = (PartRule("a", 0), PartRule("b", 3), PartRule("c", 1, cap=0))
    assert total({"a": 10_000, "b": 80_000, "c": 70_000}, rules).total == 60_000
    assert total({"a": 10_000}, rules[:1]).total is None


def test_reversals_count_and_the_score_stays_between_zero_and_cap() -> None:
    assert part_score([30_000, 50_000, -30_000]) == 50_000
    assert part_score([80_000, 50_000]) == FULL
    assert part_score([80_000, 50_000], cap=110_000) == 110_000
    assert part_score([10_000, -20_000]) == 0
    assert part_score([]) == 0


def test_shares_of_three() -> None:
    assert shares(3) == (33_334, 33_333, 33_333)


@given(st.integers(1, 400), st.integers(0, 200_000))
def test_all_shares_sum_to_the_full_and_differ_by_at_most_one(of: int, full: int) -> None:
    each = shares(of, full)
    assert sum(each) == full
    assert max(each) - min(each) <= 1


@given(PARTS)
def test_total_is_the_exact_mean_rounded_half_up(
    parts: dict[str, tuple[int | None, int]],
) -> None:
    rules = [PartRule(key, weight) for key, (_, weight) in parts.items()]
    scored = total({key: score for key, (score, _) in parts.items()}, rules)
    measured = [(score, weight) for score, weight in parts.values() if score is not None]
    if not measured:
        assert scored.total is None
        return
    exact = Fraction(
        sum(score * weight for score, weight in measured), sum(weight for _, weight in measured)
    )
    assert scored.total is not None
    assert Fraction(-1, 2) < scored.total - exact <= Fraction(1, 2)
    assert min(score for score, _ in measured) <= scored.total
    assert scored.total <= max(score for score, _ in measured)


@given(PARTS, st.randoms(use_true_random=False), st.integers(2, 9))
def test_neither_order_nor_scale_of_the_weights_matters(
    parts: dict[str, tuple[int | None, int]], chance: Random, factor: int
) -> None:
    scores = {key: score for key, (score, _) in parts.items()}
    rules = [PartRule(key, weight) for key, (_, weight) in parts.items()]
    other = [PartRule(rule.key, rule.weight * factor) for rule in rules]
    chance.shuffle(other)
    one, two = total(scores, rules), total(scores, other)
    assert one.total == two.total
    assert set(one.left_out) == set(two.left_out)


@given(st.lists(st.integers(-FULL, FULL)), st.integers(0, 110_000))
def test_part_scores_ignore_order(lines: list[int], cap: int) -> None:
    assert part_score(lines, cap) == part_score(lines[::-1], cap) <= cap
