"""Sections about judgement: questionnaires and their scales, rounds, scores and the ranking."""

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from typing import Annotated

from pydantic import Field, PlainSerializer, PlainValidator
from pydantic_core import PydanticCustomError

from models.plan.parts import Due, Key, Named, Percent, Section, Sentence, Title
from models.plan.pointing import MOST, PointRule
from models.plan.rectifying import Rectify
from models.rules import filling
from models.rules.periods import PeriodKind


class Grade(Section):
    """A mark and its value in points; without a value the mark is not counted."""

    title: Title
    value: Percent | None = None


Scale = dict[Key, Grade]


class CommentGrade(Grade):
    """`rectify`: what an organisation owes to which this grade was given."""

    rectify: Rectify | None = None


CommentScale = dict[Key, CommentGrade]

SATISFACTION: Scale = {
    "satisfied": Grade(title="满意", value=100),
    "mostly": Grade(title="比较满意", value=80),
    "basically": Grade(title="基本满意", value=60),
    "dissatisfied": Grade(title="不满意", value=0),
    "unknown": Grade(title="不了解"),
}

COMMENT_GRADES: CommentScale = {
    "good": CommentGrade(title="好", value=100),
    "fair": CommentGrade(title="较好", value=80),
    "plain": CommentGrade(title="一般", value=60),
    "poor": CommentGrade(title="较差", value=30),
}


class Item(Named):
    prompt: Sentence


class Questionnaire(Named):
    items: Annotated[dict[Key, Item], Field(min_length=1, max_length=12)]
    scale: Annotated[Scale, Field(min_length=2, max_length=8)] = SATISFACTION

    def values(self, grades: Iterable[str]) -> list[int | None]:
        """Of each grade by its key, in points; None where it is not counted."""
        return [self.scale[grade].value for grade in grades]


class VoterClass(StrEnum):
    SUPERIOR = "superior"
    MEMBERS = "members"
    PEERS = "peers"
    MASSES = "masses"


class About(StrEnum):
    """Whom a round is about: the organisation, everyone on its own roster, or who leads it; or
    whoever stands for an honour, in one round for the campaign's own organisation."""

    ORGANISATIONS = "organisations"
    MEMBERS = "members"
    LEADERS = "leaders"
    NOMINEES = "nominees"

    @property
    def several(self) -> bool:
        """Whether one round has a paper for each of several."""
        return self is not About.ORGANISATIONS


class Judged(StrEnum):
    """What the papers of a round are about: the organisation whose round it is, on the one that
    there is; or each about a person, or about an organisation that stands for an honour."""

    WHOLE = "whole"
    PEOPLE = "people"
    UNITS = "units"


def _share(value: object) -> Fraction:
    try:
        share = Fraction(value) if isinstance(value, str | int | Fraction) else Fraction(-1)
    except (ValueError, ZeroDivisionError):
        share = Fraction(-1)
    if not 0 <= share <= 1:
        raise PydanticCustomError("bad-share", "a share lies between 0 and 1")
    return share


Share = Annotated[Fraction, PlainValidator(_share), PlainSerializer(str)]


class Window(Section):
    """An open link to fill in the questionnaire, as a poster at the counter where people come.

    What comes in by it is counted apart and is part of no score. `categories`: of those evaluated.
    """

    title: Title
    categories: tuple[Key, ...] = ()
    at_most: Annotated[int, Field(ge=10, le=5000)] = 500
    per_address_per_day: Annotated[int, Field(ge=1, le=200)] = 5


Items = Annotated[int, Field(ge=0, le=12)]


class High(Section):
    """At most so many items of a paper may have a grade of `from` points or more."""

    start: Annotated[Percent, Field(alias="from")]
    most: Items


class Low(Section):
    """At least so many items of a paper must have a grade below so many points."""

    below: Percent
    least: Annotated[Items, Field(ge=1)]


class StraightLine(StrEnum):
    """Whether a paper counts that has the same counted grade everywhere."""

    ALLOW = "allow"
    REFUSE = "refuse"


class BallotRules(Section):
    """What makes a paper valid, each by itself: no two papers can be held against each other."""

    high: High | None = None
    low: Low | None = None
    straight_line: StraightLine = StraightLine.ALLOW

    @property
    def rules(self) -> tuple[filling.Rule, ...]:
        found: list[filling.Rule] = []
        if self.high:
            found.append(filling.AtMost(self.high.start, self.high.most))
        if self.low:
            found.append(filling.AtLeast(self.low.below, self.low.least))
        if self.straight_line is StraightLine.REFUSE:
            found.append(filling.NotAlike())
        return tuple(found)


class Floor(Section):
    """What follows for an organisation whose score is below: it has no place in the ranking's first
    band, owes a gap, and has at most so many `stars` on itself."""

    score: Annotated[Percent, Field(ge=1)]
    rectify: Rectify | None = None
    stars: Annotated[int, Field(ge=1, le=4)] | None = None

    def holds(self, score: int | None) -> bool:
        """`score` in milli-points; without a result there is nothing to hold against anybody."""
        return score is None or score >= self.score * 1_000


class Evaluation(Named):
    """A round about each organisation, or in each about its people; `voters` gives each class its
    weight.

    A class with fewer than `minimum_group` ballots is never shown by itself; below five is refused.
    `trim`: of each class's answers to an item the highest and the lowest do not score.
    `tellers`: two people hold the key of each round, under their own passphrases.
    `of`: the honour, where it is about nominees.
    `remarks`: a voter may add a sentence, which is read apart from the marks after the close.
    """

    about: About = About.ORGANISATIONS
    of: Key | None = None
    questionnaire: Key
    categories: tuple[Key, ...] = ()
    every: PeriodKind
    opens: Due
    closes: Due
    voters: Annotated[dict[VoterClass, Percent], Field(min_length=1)]
    quorum: Share = Fraction(2, 3)
    minimum_group: Annotated[int, Field(ge=5, le=50)] = 5
    remarks: bool = False
    tellers: bool = False
    ballots: BallotRules = BallotRules()
    trim: bool = False
    floor: Floor | None = None
    window: Window | None = None

    def opens_window(self, category: str | None) -> bool:
        """Whether an organisation of that category that is evaluated has an open link."""
        if self.window is None:
            return False
        return not self.window.categories or category in self.window.categories


class Measure(StrEnum):
    """What a part of the score is computed from: results and judgements, never use of the bot."""

    ON_TIME = "on_time"
    VERIFIED = "verified"
    ADOPTED = "adopted"
    COMMENT = "comment"
    EVALUATION = "evaluation"


class Part(Named):
    """A weighted part. `of` names the expectation or evaluation that is measured.

    `late`: per cent kept by what came late. `each`: points for one adopted idea.
    """

    measure: Measure
    of: Key
    weight: Annotated[int, Field(ge=1, le=100)]
    cap: Annotated[int, Field(ge=1, le=110)] = 100
    late: Percent = 0
    each: Annotated[int, Field(ge=1, le=100)] = 20


class Band(Named):
    """A group of the ranking, the best first: a `share` of those placed in a category, or whoever
    has `from` so many points. All groups of a ranking say it in the same way. `rectify`: what is
    owed by whoever is in it once the ranking is final."""

    share: Share | None = None
    start: Annotated[int | None, Field(alias="from", ge=0, le=MOST)] = None
    rectify: Rectify | None = None


class Ranking(Section):
    """Inside a category; a category below `minimum` organisations is listed, not ranked.

    One begins with the weighted mean of the `parts`, or with `base` where there are none; `points`
    come on top, and the whole is at most `cap`.
    """

    every: PeriodKind = PeriodKind.QUARTER
    publish: Due
    minimum: Annotated[int, Field(ge=2, le=20)] = 3
    tie_break: tuple[Key, ...] = ()
    notice_workdays: Annotated[int, Field(ge=1, le=30)] = 5
    bands: Annotated[dict[Key, Band], Field(max_length=6)] = Field(default_factory=dict)
    parts: dict[Key, Part] = Field(default_factory=dict)
    base: Annotated[int, Field(ge=0, le=MOST)] | None = None
    cap: Annotated[int, Field(ge=1, le=MOST)] = 110
    points: Annotated[dict[Key, PointRule], Field(max_length=24)] = Field(default_factory=dict)
