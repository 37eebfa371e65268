"""Reads the editable file of public holidays and make-up workdays.

Shape: `years: {2026: {holidays: [{name, from, to}], workdays: [date, …]}}`, days inclusive.
"""

import json
from datetime import date, timedelta
from pathlib import Path as File
from typing import Self

from pydantic import Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from models.plan.loading import text_of
from models.plan.mending import mend
from models.plan.parts import Day, Section, Sentence
from models.plan.positions import Document, parse
from models.plan.problems import Path, Place, Plain, PlanErrors, Problem
from models.rules.workdays import WorkCalendar

_LONGEST = 30


class Holiday(Section):
    name: Sentence
    start: Day = Field(alias="from")
    end: Day = Field(alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not timedelta(0) <= self.end - self.start <= timedelta(days=_LONGEST):
            ends = {"start": self.start, "end": self.end}
            raise PydanticCustomError("ends-before-start", "not a holiday's length", ends)
        return self

    @property
    def days(self) -> frozenset[date]:
        length = (self.end - self.start).days
        return frozenset(self.start + timedelta(days=step) for step in range(length + 1))


class Year(Section):
    source: Sentence | None = None
    holidays: tuple[Holiday, ...] = Field(min_length=1)
    workdays: tuple[Day, ...] = ()

    @property
    def off(self) -> frozenset[date]:
        return frozenset[date]().union(*(one.days for one in self.holidays))


class Years(Section):
    years: dict[str, Year] = Field(min_length=1)


def load_calendar(path: File) -> WorkCalendar:
    """Raises PlanErrors with places when the file is not there or says something impossible."""
    return read_calendar(text_of(path), path.name)


def read_calendar(source: str, file: str) -> WorkCalendar:
    document = parse(source, file)
    try:
        said = Years.model_validate_json(json.dumps(document.data), strict=True).years
    except ValidationError as error:
        raise PlanErrors(*mend(error, document.positions, file, Years)) from None
    if problems := [one for key, year in said.items() for one in _wrong(key, year, document, file)]:
        raise PlanErrors(*problems)
    return WorkCalendar(
        frozenset[date]().union(*(year.off for year in said.values())),
        frozenset(day for year in said.values() for day in year.workdays),
        frozenset(int(key) for key in said),
    )


def _wrong(key: str, year: Year, document: Document, file: str) -> list[Problem]:
    at: Path = ("years", key)
    values: dict[str, Plain] = {"year": key}

    def problem(code: str, day: date | None = None) -> Problem:
        place = document.positions.of(at, Place(file))
        return Problem(code, place, at, values | ({"day": day} if day else {}))

    if not (key.isascii() and key.isdigit() and len(key) == 4):
        return [problem("calendar-no-year")]
    # A notice may begin a holiday in the last days of the year before.
    stray = [day for day in year.workdays if abs(day.year - int(key)) > 1]
    both = sorted(year.off.intersection(year.workdays))
    weekdays = [day for day in year.workdays if day.weekday() < 5]
    return [
        *(problem("calendar-stray", day) for day in stray),
        *(problem("calendar-both", day) for day in both),
        *(problem("calendar-weekday", day) for day in weekdays),
    ]
