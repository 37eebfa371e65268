"""The data file against sums known from elsewhere."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from models.rules.workdays import WorkCalendar

FILE = Path(__file__).parents[3] / "plans" / "calendars" / "china.yaml"
YEARS: dict[int, dict[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))["years"]


def days_off(year: int) -> list[date]:
    return [
        holiday["from"] + timedelta(days=n)
        for holiday in YEARS[year]["holidays"]
        for n in range((holiday["to"] - holiday["from"]).days + 1)
    ]


def calendar() -> WorkCalendar:
    return WorkCalendar(
        holidays=frozenset(day for year in YEARS for day in days_off(year)),
        makeup=frozenset(day for year in YEARS.values() for day in year["workdays"]),
        years=frozenset(YEARS),
    )


@pytest.mark.parametrize(("year", "workdays"), [(2024, 251), (2025, 248), (2026, 248)])
def test_workdays_of_the_year(year: int, workdays: int) -> None:
    length = (date(year + 1, 1, 1) - date(year, 1, 1)).days
    every = (date(year, 1, 1) + timedelta(days=n) for n in range(length))
    assert sum(calendar().is_workday(day) for day in every) == workdays


@pytest.mark.parametrize("year", sorted(YEARS))
def test_entries_are_of_their_year_and_not_doubled(year: int) -> None:
    off, worked = days_off(year), YEARS[year]["workdays"]
    assert {day.year for day in off + worked} == {year}
    assert len(set(off + worked)) == len(off) + len(worked)
    assert all(day.weekday() >= 5 for day in worked)
    assert YEARS[year]["source"].startswith("国办发明电")


def test_a_year_without_a_notice_is_not_claimed() -> None:
    assert not calendar().knows(max(YEARS) + 1)


def test_national_day_2026() -> None:
    assert calendar().on_or_after(date(2026, 10, 1)) == date(2026, 10, 8)
    assert calendar().is_workday(date(2026, 10, 10))
