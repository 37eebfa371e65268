"""What a plan has at all, so that nobody is offered what is never asked for."""

from collections.abc import Iterable
from enum import StrEnum

from models.plan.expecting import Kind
from models.plan.schema import Plan


class Topic(StrEnum):
    """What brings something to do or to read besides what is expected."""

    EVALUATIONS = "evaluations"
    FIGURES = "figures"
    RANKING = "ranking"
    PLAQUES = "plaques"
    WINDOWS = "windows"
    TELLERS = "tellers"
    HONOURS = "honours"
    GRADES = "grades"
    POINTS = "points"
    SUPERVISION = "supervision"
    REWARDS = "rewards"
    CLOSING = "closing"
    ARCHIVE = "archive"
    ERASURES = "erasures"
    ROSTER = "roster"


NOT_OF_PLANS = (Topic.CLOSING, Topic.ARCHIVE, Topic.ERASURES, Topic.ROSTER)
"""What hangs on how things stand, not on a plan."""


def topics(plans: Iterable[Plan]) -> frozenset[Kind | Topic]:
    found: set[Kind | Topic] = set()
    for plan in plans:
        found |= {said.kind for said in plan.expectations.values()}
        found |= {topic for topic in Topic if topic not in NOT_OF_PLANS and _has(plan, topic)}
    return frozenset(found)


def _has(plan: Plan, topic: Topic) -> bool:
    if topic is Topic.WINDOWS:
        return any(one.window for one in plan.evaluations.values())
    if topic is Topic.POINTS:
        return bool(plan.ranking and plan.ranking.points)
    if topic is Topic.REWARDS:
        return any(one.by for one in plan.rewards.values())
    return bool(getattr(plan, topic))
