"""Scores and places from what the ledger sums up to, under the rules of a plan's ranking."""

from collections.abc import Mapping

from models.plan.judging import Measure, Ranking
from models.plan.pointing import MILLI, milli
from models.rules.pointing import PREFIX, Pointed, PointRule, point
from models.rules.ranking import Entry, Placed, place
from models.rules.scoring import FULL, PartRule, Scored, total


def score(rules: Ranking, sums: Mapping[str, int]) -> Scored:
    """One organisation's total from its part sums; a part without lines is left out.

    Adopted ideas are the exception: none adopted is nought, not unmeasured.
    """
    parts = {
        key: sums.get(key, 0 if part.measure is Measure.ADOPTED else None)
        for key, part in rules.parts.items()
    }
    weights = [
        PartRule(key, part.weight, part.cap * FULL // 100) for key, part in rules.parts.items()
    ]
    return total(parts, weights)


def pointed(rules: Ranking, sums: Mapping[str, int]) -> Pointed:
    """The whole score: what the parts come to, or the base, and the plan's points on top."""
    given = {key.removeprefix(PREFIX): sum_ for key, sum_ in sums.items() if key.startswith(PREFIX)}
    weighed = any(key in rules.parts for key in sums)
    begun = rules.base * MILLI if rules.base is not None else None
    if rules.parts:
        begun = score(rules, sums).total if weighed else None
    return point(begun, given, point_rules(rules), rules.cap * MILLI)


def point_rules(rules: Ranking) -> list[PointRule]:
    return [
        PointRule(key, one.kind, None if one.cap is None else milli(one.cap))
        for key, one in rules.points.items()
    ]


def places(
    rules: Ranking, sums: Mapping[str, Mapping[str, int]], categories: Mapping[str, str]
) -> list[Placed]:
    """Everybody's place from the sums of the parts; both maps are by pseudonym. Whoever has
    nothing that could be measured has none."""
    entries = [
        Entry(subject, category, found.total, found.effects)
        for subject, category in categories.items()
        if (found := pointed(rules, sums.get(subject, {}))).total is not None
    ]
    ties = {
        entry.subject: [sums.get(entry.subject, {}).get(part, 0) for part in rules.tie_break]
        for entry in entries
    }
    return place(entries, rules.minimum, ties)
