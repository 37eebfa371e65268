from datetime import date
from pathlib import Path

import pytest

from models.plan.problems import PlanErrors
from models.plan.work_calendar import load_calendar, read_calendar
from tests.unit.plan.texts import CALENDAR

YEAR = """\
years:
  2030:
    holidays:
      - {name: 元旦, from: 2029-12-30, to: 2030-01-01}
    workdays: [2030-01-05]
"""


def test_the_calendar_of_this_house_is_read() -> None:
    assert CALENDAR.knows(2026)
    assert not CALENDAR.is_workday(date(2026, 10, 7))
    assert CALENDAR.is_workday(date(2026, 10, 10))


def test_ranges_are_inclusive_and_may_begin_in_the_year_before() -> None:
    calendar = read_calendar(YEAR, "c.yaml")
    assert not calendar.is_workday(date(2029, 12, 31))
    assert not calendar.is_workday(date(2030, 1, 1))
    assert calendar.is_workday(date(2030, 1, 2))
    assert calendar.is_workday(date(2030, 1, 5))
    assert calendar.knows(2030)
    assert not calendar.knows(2029)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("2030:", "next:", "calendar-no-year", 3),
        ("2030:", "２０３０:", "calendar-no-year", 3),
        ("[2030-01-05]", "[2033-01-08]", "calendar-stray", 3),
        ("[2030-01-05]", "[2029-12-30]", "calendar-both", 3),
        ("[2030-01-05]", "[2030-01-08]", "calendar-weekday", 3),
        ("to: 2030-01-01", "to: 2029-12-29", "ends-before-start", 4),
        ("to: 2030-01-01", "to: 2031-01-01", "ends-before-start", 4),
        ("to: 2030", "until: 2030", "unknown-key-at-all", 4),
        ("workdays", "workday", "unknown-key", 5),
        ("years", "year", "unknown-key", 1),
        ("      - {name: 元旦, from: 2029-12-30, to: 2030-01-01}\n", "", "no-list", 3),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, code: str, line: int) -> None:
    with pytest.raises(PlanErrors) as caught:
        read_calendar(YEAR.replace(old, new, 1), "c.yaml")
    told = [(one.code, one.place.line) for one in caught.value.problems]
    assert (code, line) in told


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(PlanErrors):
        load_calendar(tmp_path / "gone.yaml")
