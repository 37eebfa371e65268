"""Checks that what a step of supervision costs can be taken at all."""

from collections.abc import Iterator

from models.plan.checks.finding import Finding, Setting, error
from models.plan.checks.references import known
from models.plan.schema import Plan
from models.rules.pointing import PointKind


def docked_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A rule of the ranking's points: a deduction that is the same each time."""
    rules = plan.ranking.points if plan.ranking else {}
    for step, key in _docked(plan):
        path = ("supervision", "points", step)
        yield from known(key, rules, path)
        said = rules.get(key)
        if said and (said.kind is not PointKind.DEDUCTION or said.each is None):
            yield error("docked-rule", path, title=said.title)


def docked_happens(plan: Plan, _: Setting) -> Iterator[Finding]:
    said = plan.supervision
    if said and said.points and said.points.letter and said.letter is None:
        yield error("docked-no-letter", ("supervision", "points", "letter"))


def _docked(plan: Plan) -> Iterator[tuple[str, str]]:
    said = plan.supervision.points if plan.supervision else None
    if said:
        steps = (("letter", said.letter), ("case", said.case))
        yield from ((step, key) for step, key in steps if key is not None)
