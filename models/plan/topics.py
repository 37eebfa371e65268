"""What a plan has at all, so that nobody is offered what is never asked for."""

from collections.abc import Iterable
from enum import StrEnum

from models.plan.expecting import Kind
from models.plan.schema import Plan


class Topic(StrEnum):
    """Sections that bring something to do or to read besides what is expected."""

    EVALUATIONS = "evaluations"
    FIGURES = "figures"
    RANKING = "ranking"
    PLAQUES = "plaques"
    GRADES = "grades"


def topics(plans: Iterable[Plan]) -> frozenset[Kind | Topic]:
    found: set[Kind | Topic] = set()
    for plan in plans:
        found |= {said.kind for said in plan.expectations.values()}
        found |= {topic for topic in Topic if getattr(plan, topic)}
    return frozenset(found)
