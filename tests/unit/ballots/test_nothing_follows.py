"""No figure of a class that is not shown follows from everything that is stored of a round.

The unknowns are, by class, how many valid ballots gave a grade to an item and how many were against
the rules. Everything stored is an equation about them; so is the roll, which tells how many of each
class cast a ballot and may be known. What is published, on screens, in documents, in messages or as
a line of a score, is computed from what is stored and nothing else. Then for each set of classes
nothing may follow but the roll and the figures of those groups in it that are shown.

Leaks that are planted, a figure more each, are found.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import chain, combinations
from random import Random

import pytest

from models.plan.judging import VoterClass
from models.rules import filling
from models.rules.rounding import half_up
from services.urn import OpenSheet
from tests.unit.ballots.algebra import Row, rank, told_about
from tests.unit.ballots.rounds import GRADES, ITEMS, VALUES, Held, held

MINIMUM = 5
COUNTED = [grade for grade, value in VALUES.items() if value is not None]


def given(voter_class: str, item: str, grade: str) -> str:
    return f"{voter_class}/{item}/{grade}"


def excluded(voter_class: str) -> str:
    return f"{voter_class}/excluded"


@dataclass(frozen=True)
class Paper:
    """What there is to know about one paper of a round."""

    held: Held
    place: int

    @cached_property
    def cast(self) -> Mapping[str, int]:
        return {name: number for name, number in self.held.cast(self.place).items() if number}

    @cached_property
    def truth(self) -> Mapping[str, int]:
        """The unknowns."""
        found: dict[str, int] = {}
        for name in self.cast:
            valid = [one for one in self.sheets(name) if self.valid(one)]
            found[excluded(name)] = len(self.sheets(name)) - len(valid)
            for at, item in enumerate(ITEMS):
                for number, grade in enumerate(GRADES):
                    marked = sum(one.marks[at] == str(number) for one in valid)
                    found[given(name, item, grade)] = marked
        return found

    @property
    def shown(self) -> list[tuple[str, ...]]:
        return [tuple(label.split("+")) for label in self.held.results[self.place].shown]

    def sheets(self, voter_class: str) -> list[OpenSheet]:
        mine = (voter_class, self.place)
        return [one for one in self.held.sheets if (one.voter_class, one.place) == mine]

    def valid(self, sheet: OpenSheet) -> bool:
        values = [list(VALUES.values())[int(mark)] for mark in sheet.marks]
        return not filling.broken(self.held.evaluation.ballots.rules, values)

    def value(self, row: Row) -> Fraction:
        return sum((Fraction(row[name]) * self.truth[name] for name in row), Fraction(0))


def roll(paper: Paper, classes: Sequence[str]) -> list[Row]:
    """Each who cast a ballot gave every item a grade, or was against the rules."""
    rows: list[Row] = [
        {excluded(name): 1, **{given(name, item, grade): 1 for grade in GRADES}}
        for name in classes
        for item in ITEMS
    ]
    if not paper.held.evaluation.ballots.rules:
        rows += [{excluded(name): 1} for name in classes]
    return rows


def table(classes: Sequence[str]) -> list[Row]:
    return [{given(name, item, grade): 1 for name in classes} for item in ITEMS for grade in GRADES]


def score(paper: Paper, groups: Sequence[Sequence[str]]) -> Row:
    """The mean of the means, the numbers of answers being known."""
    row: dict[str, Fraction] = {}
    for group in groups:
        weight = sum(paper.held.evaluation.voters[VoterClass(name)] for name in group)
        answers = {item: _answers(paper, group, item) for item in ITEMS}
        counted = [item for item in ITEMS if answers[item]]
        for item in counted:
            share = Fraction(weight, len(counted) * answers[item])
            row |= {
                given(name, item, g): share * (VALUES[g] or 0) for name in group for g in COUNTED
            }
    return row


def stored(paper: Paper) -> list[Row]:
    """An equation for each number in the rows of the round."""
    rows: list[Row] = [
        {given(name, row.item, row.grade): 1 for name in row.voter_class.split("+")}
        for row in paper.held.counts
        if row.place == paper.place
    ]
    rows.append({excluded(name): 1 for group in paper.shown for name in group})
    return [*rows, score(paper, paper.shown)]


def leaking(paper: Paper, rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """The sets of classes of which more follows than may."""
    return [
        classes
        for classes in subsets(tuple(paper.cast))
        if told_about(rows, unknowns(classes)) > rank(allowed(paper, classes))
    ]


def allowed(paper: Paper, classes: Sequence[str]) -> list[Row]:
    inside = [group for group in paper.shown if set(group) <= set(classes)]
    return [*roll(paper, classes), *chain.from_iterable(map(table, inside))]


def unknowns(classes: Sequence[str]) -> set[str]:
    graded = {given(n, item, grade) for n in classes for item in ITEMS for grade in GRADES}
    return graded | {excluded(name) for name in classes}


def subsets(classes: Sequence[str]) -> Iterator[tuple[str, ...]]:
    sizes = range(1, len(classes) + 1)
    return chain.from_iterable(combinations(classes, size) for size in sizes)


def papers(rounds: int, seed: int) -> Iterator[Paper]:
    rng = Random(seed)
    for _ in range(rounds):
        one = held(rng)
        yield from (Paper(one, result.place) for result in one.results)


def _answers(paper: Paper, group: Sequence[str], item: str) -> int:
    return sum(paper.truth[given(name, item, grade)] for name in group for grade in COUNTED)


def _weighing(paper: Paper) -> list[VoterClass]:
    """Of the groups that are shown and have something that counts."""
    groups = [one for one in paper.shown if any(_answers(paper, one, item) for item in ITEMS)]
    return [VoterClass(name) for group in groups for name in group]


ROUNDS = [
    pytest.param(100, 1, id="quick"),
    pytest.param(1_000, 2, id="long", marks=pytest.mark.system),
]


@pytest.mark.parametrize(("rounds", "seed"), ROUNDS)
def test_nothing_follows_about_what_is_not_shown(rounds: int, seed: int) -> None:
    seen = [
        (paper, leaking(paper, [*roll(paper, tuple(paper.cast)), *stored(paper)]))
        for paper in papers(rounds, seed)
    ]

    assert not any(found for _, found in seen)
    assert sum(bool(paper.shown) for paper, _ in seen) > rounds / 4
    assert sum(len(group) > 1 for paper, _ in seen for group in paper.shown) > rounds / 40


@pytest.mark.parametrize(("rounds", "seed"), ROUNDS)
def test_the_equations_are_true(rounds: int, seed: int) -> None:
    """Else they would prove nothing."""
    for paper in papers(rounds, seed):
        result = paper.held.results[paper.place]
        numbers = [row.ballots for row in paper.held.counts if row.place == paper.place]
        *counted, mean = stored(paper)
        assert [paper.value(row) for row in counted] == [*numbers, result.excluded]
        if result.score is not None and not paper.held.evaluation.trim:
            weights = sum(paper.held.evaluation.voters[one] for one in _weighing(paper))
            exact = paper.value(mean) / weights
            assert result.score == half_up(exact.numerator * 1_000, exact.denominator)
        for name in paper.cast:
            cast = [paper.value(row) for row in roll(paper, (name,))[: len(ITEMS)]]
            assert cast == [paper.cast[name]] * len(ITEMS)


Plant = Callable[[Paper], list[Row]]


def all_ballots(paper: Paper) -> list[Row]:
    """A table over everybody, beside the one that is shown."""
    return table(tuple(paper.cast))


def score_of_all(paper: Paper) -> list[Row]:
    return [score(paper, [[name] for name in paper.cast])]


def all_excluded(paper: Paper) -> list[Row]:
    return [{excluded(name): 1 for name in paper.cast}]


def valid_by_class(paper: Paper) -> list[Row]:
    return [{given(name, ITEMS[0], grade): 1 for grade in GRADES} for name in paper.cast]


def smaller_minimum(paper: Paper) -> list[Row]:
    """Classes of three are shown."""
    counts = (paper.truth[excluded(name)] for name in paper.cast)
    three = [n for n, e in zip(paper.cast, counts, strict=True) if paper.cast[n] - e >= 3]
    return [row for name in three for row in table((name,))]


def merged_into_a_large_one(paper: Paper) -> list[Row]:
    """The small ones are added to a class that is shown by itself as well."""
    large = [group for group in paper.shown if len(group) == 1]
    shown = {name for group in paper.shown for name in group}
    small = [name for name in paper.cast if name not in shown]
    return table((*large[0], *small)) if large and small else []


def unanimity(paper: Paper) -> list[Row]:
    """The figures of a small group of one mind."""
    verdicts = paper.held.results[paper.place].verdicts
    return [row for label in verdicts for row in table(label.split("+"))]


def of_one_item(paper: Paper) -> list[Row]:
    """How many of all ballots gave one single item one grade."""
    return table(tuple(paper.cast))[:1]


PLANTS: list[Plant] = [
    *(all_ballots, score_of_all, all_excluded, valid_by_class, smaller_minimum),
    *(merged_into_a_large_one, unanimity, of_one_item),
]


@pytest.mark.parametrize("plant", PLANTS)
def test_a_figure_too_many_is_found(plant: Plant) -> None:
    found = (
        leaking(paper, [*roll(paper, tuple(paper.cast)), *stored(paper), *plant(paper)])
        for paper in papers(60, 3)
    )
    assert any(found)


@pytest.mark.parametrize(("rounds", "seed"), ROUNDS)
def test_whatever_the_few_chose_the_same_is_stored(rounds: int, seed: int) -> None:
    """Where the small classes together are too few, not even bounds follow about them: everything
    is the same, to the digest, whatever they cast."""
    rng = Random(seed)
    for paper in papers(rounds, seed):
        small = [name for name, number in paper.cast.items() if number < MINIMUM]
        if sum(paper.cast[name] for name in small) < MINIMUM:
            assert paper.held.again(_others(rng, paper, small)).stored == paper.held.stored


@pytest.mark.parametrize(("rounds", "seed"), ROUNDS)
def test_whose_of_the_merged_a_ballot_is_cannot_be_told(rounds: int, seed: int) -> None:
    rng = Random(seed)
    dealt = 0
    for paper in papers(rounds, seed):
        for group in paper.shown:
            other = paper.held.again(_dealt(rng, paper, group))
            dealt += other.sheets != paper.held.sheets
            assert other.stored == paper.held.stored
    assert dealt


def _others(rng: Random, paper: Paper, classes: Sequence[str]) -> list[OpenSheet]:
    """Other answers on the sheets of these classes."""

    def other(sheet: OpenSheet) -> OpenSheet:
        return OpenSheet(sheet.voter_class, "".join(rng.choices("0123", k=len(ITEMS))), sheet.place)

    mine = [one.place == paper.place and one.voter_class in classes for one in paper.held.sheets]
    return [other(s) if own else s for s, own in zip(paper.held.sheets, mine, strict=True)]


def _dealt(rng: Random, paper: Paper, group: Sequence[str]) -> list[OpenSheet]:
    """The same answers, in other hands of the same group."""
    sheets = list(paper.held.sheets)
    at = [
        number
        for number, one in enumerate(sheets)
        if one.place == paper.place and one.voter_class in group
    ]
    marks = [sheets[number].marks for number in at]
    rng.shuffle(marks)
    for number, mark in zip(at, marks, strict=True):
        sheets[number] = OpenSheet(sheets[number].voter_class, mark, paper.place)
    return sheets
