"""Counting opened sheets: only what may be shown is stored, in the order of items and grades.

In a round about people each is counted by himself, as if he had a round of his own: the minimum of
a class and the turnout hold for each, and no figure is stored about several of them together.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation, Questionnaire
from models.rules import marks, papers, tally
from models.tables import Count, Round, RoundResult
from services.evaluations.rounds import Ruling
from services.urn import OpenSheet

NOTHING = tally.Shown((), (), ())


class Line(NamedTuple):
    """Of the roll: a voter's class and his papers."""

    voter_class: str
    papers: str


@dataclass(frozen=True, slots=True)
class Poll:
    """What came of one paper: how many were asked for it, and the sheets that were cast."""

    place: int
    invited: int
    sheets: Sequence[OpenSheet]


def polls(roll: Sequence[Line], places: int, sheets: Iterable[OpenSheet]) -> list[Poll]:
    """One for each of so many places, also where nobody cast anything."""
    cast: dict[int, list[OpenSheet]] = {place: [] for place in range(places)}
    for sheet in sheets:
        cast[sheet.place].append(sheet)
    return [
        Poll(place, sum(line.papers[place] != papers.OWN for line in roll), found)
        for place, found in cast.items()
    ]


def store(session: AsyncSession, round_: Round, ruling: Ruling, poll: Poll) -> RoundResult:
    """Adds the counts and the result of a paper of a round that is being closed.

    Below the quorum no count is stored: there is no result to take one from.
    """
    evaluation, questionnaire = ruling.evaluation, ruling.questionnaire
    need = evaluation.quorum.as_integer_ratio()
    invited, voted = poll.invited, len(poll.sheets)
    quorate = tally.quorum(voted, invited, need)
    scale = scale_of(questionnaire)
    groups = _by_class(ruling, poll.sheets)
    shown = tally.publishable(groups, scale, evaluation.minimum_group) if quorate else NOTHING
    session.add_all(_counts(round_.id, poll.place, shown.groups, questionnaire))
    result = RoundResult(
        round_id=round_.id,
        place=poll.place,
        invited=invited,
        voted=voted,
        quorate=quorate,
        score=tally.score(shown.groups, weights(evaluation), scale, trim=evaluation.trim),
        shown=[label(group.classes) for group in shown.groups],
        verdicts={label(one.classes): _verdict(one.passed) for one in shown.verdicts},
        left_out=list(shown.left_out),
        excluded=shown.excluded,
        digest=digest(invited, voted, published(shown)),
    )
    session.add(result)
    return result


def scale_of(questionnaire: Questionnaire) -> tally.Scale:
    return tally.Scale(
        tuple(tally.Grade(key, grade.value) for key, grade in questionnaire.scale.items())
    )


def label(classes: Sequence[str]) -> str:
    """One word for a group: its classes joined by "+"."""
    return "+".join(classes)


@dataclass(frozen=True, slots=True)
class Published:
    """What is stored of the tally of a paper. groups: label → item → grade → ballots."""

    excluded: int
    groups: Mapping[str, Mapping[str, Mapping[str, int]]]
    verdicts: Mapping[str, str]
    left_out: Sequence[str]


def published(shown: tally.Shown) -> Published:
    return Published(
        shown.excluded,
        {label(group.classes): group.items for group in shown.groups},
        {label(one.classes): _verdict(one.passed) for one in shown.verdicts},
        shown.left_out,
    )


def digest(invited: int, voted: int, told: Published) -> str:
    """SHA-256 over what was counted, the same for the same counts wherever it is computed."""
    counted = {
        "invited": invited,
        "voted": voted,
        "excluded": told.excluded,
        "groups": {key: _plain(items) for key, items in told.groups.items()},
        "verdicts": dict(told.verdicts),
        "left_out": sorted(told.left_out),
    }
    canonical = json.dumps(counted, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _plain(items: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, int]]:
    return {item: dict(counts) for item, counts in items.items()}


def weights(evaluation: Evaluation) -> dict[str, int]:
    return {voter_class.value: weight for voter_class, weight in evaluation.voters.items()}


def _verdict(passed: bool | None) -> str:
    return {True: "passed", False: "failed", None: "uncounted"}[passed]


def _by_class(ruling: Ruling, sheets: Sequence[OpenSheet]) -> list[tally.Group]:
    """One group for each class of the plan, the empty ones too."""
    return [
        group_of(
            voter_class.value,
            [sheet.marks for sheet in sheets if sheet.voter_class == voter_class.value],
            ruling,
        )
        for voter_class in ruling.evaluation.voters
    ]


def group_of(voter_class: str, sheets: Sequence[str], ruling: Ruling) -> tally.Group:
    """Of sheets as marks. Raises ValueError for a mark outside the scale."""
    grades = tuple(ruling.questionnaire.scale)
    cast = [marks.decode(sheet, grades) for sheet in sheets]
    answers = [answer for answer in cast if ruling.counts(answer)]
    items = {
        item: _every_grade(Counter(answer[position] for answer in answers), grades)
        for position, item in enumerate(ruling.questionnaire.items)
    }
    return tally.Group((voter_class,), len(answers), items, len(cast) - len(answers))


def _every_grade(given: Counter[str], grades: Sequence[str]) -> dict[str, int]:
    """In the scale's order, zeros included: which grades were given first is not to be seen."""
    return {grade: given[grade] for grade in grades}


def _counts(
    round_id: int, place: int, groups: Iterable[tally.Group], questionnaire: Questionnaire
) -> list[Count]:
    return [
        Count(
            round_id=round_id,
            place=place,
            voter_class=label(group.classes),
            item=item,
            grade=grade,
            ballots=group.items[item].get(grade, 0),
        )
        for group in groups
        for item in questionnaire.items
        for grade in questionnaire.scale
    ]
