"""Random rounds, counted and stored by the product itself, without a database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from random import Random
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import BallotRules, Evaluation, Questionnaire, VoterClass
from models.rules.papers import without
from models.tables import Count, Round, RoundResult
from services.evaluations import counting
from services.evaluations.rounds import Ruling
from services.urn import OpenSheet

ITEMS = ("work", "style")
VALUES = {"good": 100, "fair": 80, "poor": 0, "unknown": None}
GRADES = tuple(VALUES)
RULES: tuple[dict[str, object], ...] = (
    {},
    {"straight_line": "refuse"},
    {"high": {"from": 90, "most": 1}},
    {"low": {"below": 70, "least": 1}, "straight_line": "refuse"},
)
SMALL, LARGE = (0, 1, 2, 3, 4), (5, 6, 7, 12)


@dataclass(frozen=True)
class Held:
    """A round that is over: what was cast, which the counting alone saw, and what it stored."""

    evaluation: Evaluation
    form: Questionnaire
    lines: Sequence[counting.Line]
    sheets: Sequence[OpenSheet]
    results: Sequence[RoundResult]
    counts: Sequence[Count]

    def cast(self, place: int) -> Mapping[str, int]:
        """By class; the roll tells it, so everybody may know it."""
        return {
            voter_class.value: sum(
                line.voter_class == voter_class.value and line.papers[place] == "1"
                for line in self.lines
            )
            for voter_class in self.evaluation.voters
        }

    def again(self, sheets: Sequence[OpenSheet]) -> "Held":
        """The same roll with other sheets."""
        return replace(
            self, sheets=sheets, **_counted(self.evaluation, self.form, self.lines, sheets)
        )

    @property
    def stored(self) -> object:
        """Everything, to be compared."""
        return [_columns(row) for row in (*self.results, *self.counts)]


def held(rng: Random) -> Held:
    """Of random classes, sizes, weights, rules and answers; about one or two, who cast or not."""
    evaluation, form = _evaluation(rng), _form()
    places = rng.choice((1, 1, 2))
    lines = [
        counting.Line(voter_class.value, _papers(rng, places))
        for voter_class in evaluation.voters
        for _ in range(rng.choice(SMALL + LARGE))
    ]
    if places > 1 and rng.random() < 0.5:
        lines = [_standing_aside(rng, line) for line in lines]
    of_one_mind = {one.value: rng.random() < 0.2 for one in evaluation.voters}
    marks = {one.value: _marks(rng) for one in evaluation.voters}
    sheets = [
        OpenSheet(
            line.voter_class,
            marks[line.voter_class] if of_one_mind[line.voter_class] else _marks(rng),
            place,
        )
        for line in lines
        for place, mark in enumerate(line.papers)
        if mark == "1"
    ]
    return Held(evaluation, form, lines, sheets, **_counted(evaluation, form, lines, sheets))


def _evaluation(rng: Random) -> Evaluation:
    classes = rng.sample(list(VoterClass), rng.randint(1, 4))
    return Evaluation.model_validate(
        {
            "title": "评议",
            "questionnaire": "form",
            "every": "half",
            "opens": {"before_end": 9},
            "closes": {"before_end": 2},
            "voters": {one.value: rng.randint(1, 90) for one in classes},
            "quorum": rng.choice(("0", "1/2", "2/3")),
            "ballots": BallotRules.model_validate(rng.choice(RULES)),
            "trim": rng.random() < 0.5,
        }
    )


def _form() -> Questionnaire:
    return Questionnaire.model_validate(
        {
            "title": "评议表",
            "items": {key: {"title": key, "prompt": key} for key in ITEMS},
            "scale": {key: {"title": key, "value": value} for key, value in VALUES.items()},
        }
    )


def _papers(rng: Random, places: int) -> str:
    return "".join(rng.choices("01-" if places > 1 else "01", (1, 9, 1)[: places + 1], k=places))


def _standing_aside(rng: Random, line: counting.Line) -> counting.Line:
    """Of a vote on two organisations: who belongs to one is not asked about it, and large groups
    of a class do; the others belong to none that stands."""
    own = rng.choice((0, 0, 1, 2))
    cast = "".join(rng.choices("01", (1, 9), k=len(line.papers)))
    return line._replace(papers=without(cast, {own}))


def _marks(rng: Random) -> str:
    return "".join(rng.choices("0123", (5, 3, 2, 1), k=len(ITEMS)))


def _counted(
    evaluation: Evaluation,
    form: Questionnaire,
    lines: Sequence[counting.Line],
    sheets: Sequence[OpenSheet],
) -> dict[str, Any]:
    session, run = AsyncSession(), object()
    at = datetime(2026, 6, 1, tzinfo=UTC)
    round_ = Round(id=1, evaluation="masses", period="2026-H1", closes_at=at)
    ruling = Ruling(evaluation, form, run)  # type: ignore[arg-type]
    for poll in counting.polls(lines, len(lines[0].papers) if lines else 1, sheets):
        counting.store(session, round_, ruling, poll)
    rows = list(session.new)
    results = [row for row in rows if isinstance(row, RoundResult)]
    counts = [row for row in rows if isinstance(row, Count)]
    return {
        "results": sorted(results, key=lambda row: row.place),
        "counts": sorted(counts, key=lambda row: (row.place, row.voter_class, row.item, row.grade)),
    }


def _columns(row: RoundResult | Count) -> list[object]:
    return [getattr(row, column.key) for column in type(row).__table__.columns]
