"""The section of honours (标兵、表彰): who may be proposed, how it is decided, what approves it."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from models.plan.expecting import By, Expectation, Kind, Level
from models.plan.judging import Share
from models.plan.parts import Due, Key, Named, Sentence, Title
from models.rules.periods import PeriodKind

PREFIX = "honour:"
"""Before a honour's key, where it is owed: no key of a file holds a colon."""
Seats = Annotated[int, Field(ge=1, le=999)]


class Whom(StrEnum):
    """Organisations, anybody on the roster, or party workers: whoever leads or works in the office
    of an organisation."""

    ORGANISATIONS = "organisations"
    MEMBERS = "members"
    LEADERS = "leaders"

    @property
    def people(self) -> bool:
        return self is not Whom.ORGANISATIONS


class Form(StrEnum):
    """Praise of one's own needs no approval, a commendation does (domain.md, rule 8); those of a
    recommendation are put forward to somebody above the campaign."""

    PRAISE = "praise"
    COMMENDATION = "commendation"
    RECOMMENDATION = "recommendation"


class Vote(StrEnum):
    """By show of hands at a meeting, which the secretary logs; or in the sealed urn, by an
    evaluation `about: nominees`. A person confirms in any case."""

    NONE = "none"
    OPEN = "open"
    URN = "secret"


class Tie(StrEnum):
    """Who gets the last seats where more are level than seats are left: the superior says; they
    are voted on again; none of them, as not all fit."""

    SUPERIOR = "superior"
    RUNOFF = "runoff"
    NONE = "none"


class Honour(Named):
    """What the leaders of each organisation of these `categories` and `levels` propose somebody
    for, from `opens` on. It is passed on level by level to the campaign's own organisation.

    `minimum`: so many are owed by `due`. `maximum`: the most that one organisation proposes, else
    no more than are owed. `passes`: the most that each organisation on the way passes on. `seats`:
    the most that are chosen, and at most so many of them from organisations of a category.
    `at_most`: also no more than this share of all who could be.
    `approval`: the document that permits a commendation.
    """

    whom: Whom
    form: Form = Form.PRAISE
    standard: Sentence
    categories: tuple[Key, ...] = ()
    levels: tuple[Level, ...] = ()
    every: PeriodKind
    stage: Key | None = None
    opens: Due | None = None
    due: Due
    minimum: Annotated[int, Field(ge=1, le=20)] = 1
    maximum: Annotated[int, Field(ge=1, le=20)] | None = None
    passes: Seats | None = None
    seats: Seats
    at_most: Share | None = None
    seats_by_category: dict[Key, Seats] = Field(default_factory=dict)
    vote: Vote = Vote.NONE
    tie: Tie = Tie.SUPERIOR
    approval: Title | None = None
    notice_workdays: Annotated[int, Field(ge=1, le=30)] = 5

    @property
    def most(self) -> int:
        return self.maximum or self.minimum

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.most < self.minimum:
            limits = {"min": self.minimum, "max": self.most}
            raise PydanticCustomError("max-below-min", "at most is less than at least", limits)
        return self


class Proposing(Expectation):
    """What a honour asks of organisations; `honour` is its key."""

    honour: Key


def owed_of_honours(honours: dict[Key, Honour]) -> Iterator[tuple[str, Expectation]]:
    for key, one in honours.items():
        yield PREFIX + key, _owed(key, one)


def _owed(key: Key, one: Honour) -> Expectation:
    return Proposing.model_construct(
        honour=key,
        title=one.title,
        was=PREFIX + one.was if one.was else None,
        kind=Kind.NOMINATION,
        by=By.ORGANISATIONS,
        categories=one.categories,
        levels=one.levels,
        every=one.every,
        stage=one.stage,
        opens=one.opens,
        due=one.due,
        minimum=one.minimum,
        maximum=one.most,
        prompt=one.standard,
    )
