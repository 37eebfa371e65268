"""Words that the sections of a plan file share: keys, titles, days, the strict model."""

from collections.abc import Callable
from datetime import date, time
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from models.rules.dues import AfterEnd, AfterStart, DueRule, LastWorkday, OnDate, OnDay
from models.rules.roster import KEY_LIMIT

# Twenty-four: "stage:" and a key have to fit into a period column of thirty-two.
KEY_MOST, TITLE_MOST = 24, 40
Key = Annotated[str, StringConstraints(pattern=rf"^[a-z0-9][a-z0-9-]{{0,{KEY_MOST - 1}}}$")]
Day = Annotated[date, Field(ge=date(1990, 1, 1), le=date(2100, 12, 31))]
Title = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=TITLE_MOST)
]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
RosterKey = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=KEY_LIMIT)
]
Percent = Annotated[int, Field(ge=0, le=100)]


def _whole_minute(at: time) -> time:
    if at.tzinfo or at.second or at.microsecond:
        raise PydanticCustomError("time_parsing", "a local time, HH:MM")
    return at


LocalTime = Annotated[time, AfterValidator(_whole_minute), PlainSerializer("{:%H:%M}".format)]


class Section(BaseModel):
    """A part of the plan: immutable, and a key it does not know is an error, never ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def __copy__(self) -> Self:
        """Without what was worked out from its fields: `model_copy` may give it others."""
        copied = super().__copy__()
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied


class Named(Section):
    """A thing with a key of its own; `was` is the key it had in the version before."""

    title: Title
    was: Key | None = None


class Span(Section):
    """Local days, both inclusive."""

    start: Day
    end: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end < self.start:
            ends = {"start": self.start, "end": self.end}
            raise PydanticCustomError("ends-before-start", "it ends before it starts", ends)
        return self


class Due(Section):
    """A day inside or around a period: exactly one of the ways of saying it.

    `after_start`, `before_end`, `after_end`: calendar days. `workdays_after_end`: workdays.
    `day`: that day of the period's last month (31 means the last). `last_workday`: of the period.
    """

    after_start: Annotated[int, Field(ge=0, le=400)] | None = None
    before_end: Annotated[int, Field(ge=0, le=400)] | None = None
    after_end: Annotated[int, Field(ge=1, le=90)] | None = None
    workdays_after_end: Annotated[int, Field(ge=1, le=60)] | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    last_workday: Literal[True] | None = None
    on: Day | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        ways = tuple(type(self).model_fields)
        said = [name for name in ways if getattr(self, name) is not None]
        if len(said) != 1:
            named = {"ways": ", ".join(ways), "count": len(said), "said": ", ".join(said)}
            raise PydanticCustomError("due-ways", "say exactly one way", named)
        return self

    @property
    def rule(self) -> DueRule:
        ways: dict[str, Callable[[Any], DueRule]] = {
            "after_start": AfterStart,
            "before_end": lambda days: AfterEnd(-days),
            "after_end": AfterEnd,
            "workdays_after_end": lambda days: AfterEnd(days, workdays=True),
            "day": OnDay,
            "last_workday": lambda _: LastWorkday(),
            "on": OnDate,
        }
        return next(
            way(value) for name, way in ways.items() if (value := getattr(self, name)) is not None
        )


class Between(Section):
    """How many: at least `min`, at most `max`."""

    min: Annotated[int, Field(ge=0, le=99)] = 1
    max: Annotated[int, Field(ge=1, le=99)] = 5

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.max < self.min:
            limits = {"min": self.min, "max": self.max}
            raise PydanticCustomError("max-below-min", "at most is less than at least", limits)
        return self


class Hours(Section):
    """Local wall-clock hours in which anything may be sent."""

    start: LocalTime = time(9)
    end: LocalTime = time(17)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end <= self.start:
            hours = {"start": f"{self.start:%H:%M}", "end": f"{self.end:%H:%M}"}
            raise PydanticCustomError("hours-order", "the hours end before they start", hours)
        return self
