"""The section of the grades that people are given for a period (民主评议等次)."""

from fractions import Fraction
from typing import Annotated

from pydantic import Field

from models.plan.judging import Share
from models.plan.parts import Key, Named, Percent, Section, Title

MOST_EXCELLENT = Fraction(1, 3)
"""Of the members of an organisation; more is told to the plan's author, not forbidden."""


class Rung(Section):
    """One grade. `at_most`: the share of an organisation's people who may be given it."""

    title: Title
    at_most: Share | None = None


RUNGS: dict[Key, Rung] = {
    "excellent": Rung(title="优秀", at_most=MOST_EXCELLENT),
    "good": Rung(title="合格"),
    "basic": Rung(title="基本合格"),
    "poor": Rung(title="不合格"),
}

Workdays = Annotated[int, Field(ge=1, le=30)]


class Grading(Named):
    """People get grades, the best first: proposed by those who lead their organisation, confirmed
    by those above, told to each alone.

    `vote`: the evaluation whose result is one ground; it says whom the grades are about. `own`:
    what each hands in about himself. `usual`: the grade of most, which needs no reason. `floor`:
    whoever the vote gave fewer points cannot have a grade with a share. `confirm_workdays`: how
    soon the superior answers. `notice_workdays`: how long one may object to one's own.
    """

    vote: Key
    own: Key | None = None
    scale: Annotated[dict[Key, Rung], Field(min_length=2, max_length=6)] = RUNGS
    usual: Key = "good"
    floor: Percent | None = None
    confirm_workdays: Workdays = 5
    notice_workdays: Workdays = 5
