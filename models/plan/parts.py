"""Words that the sections of a plan file share: keys, titles, days, the strict model."""

from datetime import date, time
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$")]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
Percent = Annotated[int, Field(ge=0, le=100)]


class Section(BaseModel):
    """A part of the plan: immutable, and a key it does not know is an error, never ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Named(Section):
    """A thing with a key of its own; `was` is the key it had in the version before."""

    title: Title
    was: Key | None = None


class Span(Section):
    """Local days, both inclusive."""

    start: date
    end: date

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"it ends on {self.end}, before it starts on {self.start}")
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
    last_workday: bool | None = None
    on: date | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        said = [name for name in type(self).model_fields if getattr(self, name) is not None]
        if len(said) != 1:
            ways = ", ".join(type(self).model_fields)
            raise ValueError(f"say exactly one of {ways}; here: {', '.join(said) or 'none'}")
        return self


class Between(Section):
    """How many: at least `min`, at most `max`."""

    min: Annotated[int, Field(ge=0, le=99)] = 1
    max: Annotated[int, Field(ge=1, le=99)] = 5

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.max < self.min:
            raise ValueError(f"at most {self.max} is less than at least {self.min}")
        return self


class Hours(Section):
    """Local wall-clock hours in which anything may be sent."""

    start: time = time(9)
    end: time = time(17)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end <= self.start:
            raise ValueError(f"the hours end at {self.end}, not after {self.start}")
        return self
