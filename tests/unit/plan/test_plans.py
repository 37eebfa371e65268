"""The plan files that come with the program: each is accepted, and says its document's days."""

from datetime import date
from pathlib import Path

import pytest

from models.plan.checks import examine
from models.plan.loading import load
from models.plan.problems import Severity
from models.plan.rebasing import rebase
from tests.unit.plan.texts import BEFORE, PLANS, problems

FILES = sorted(PLANS.glob("*.yaml"))
PERIODS = {
    "agriculture-2010": (date(2010, 5, 1), date(2012, 11, 7)),
    "county-2010": (date(2010, 5, 1), date(2012, 11, 7)),
    "county-2016": (date(2016, 9, 22), date(2017, 9, 21)),
    "county-2016b": (date(2016, 9, 22), date(2017, 9, 21)),
    "broadcaster-2011": (date(2011, 4, 1), date(2011, 12, 31)),
    "flags-2019": (date(2019, 5, 1), date(2019, 12, 31)),
    "newtown-2014": (date(2014, 7, 19), date(2014, 12, 31)),
    "subdistrict-2011": (date(2011, 1, 1), date(2012, 12, 31)),
    "pairing": (date(2026, 1, 1), date(2026, 12, 31)),
    "arena-2020": (date(2020, 7, 1), date(2021, 3, 31)),
    "stars-2019": (date(2019, 7, 1), date(2019, 12, 31)),
    "faculty-2011": (date(2011, 5, 16), date(2011, 6, 30)),
}
STAGES = {
    "agriculture-2010": ["2010-05-01", "2010-06-15", "2011-07-01", "2012-07-01"],
    "county-2010": ["2010-05-01", "2010-06-01", "2011-07-01", "2012-07-01"],
    "arena-2020": ["2020-07-01", "2020-10-01", "2021-01-01"],
    "county-2016": ["2016-09-22", "2016-11-01", "2017-08-01"],
    "faculty-2011": ["2011-05-16", "2011-06-11"],
    "flags-2019": ["2019-05-01", "2019-07-01"],
    "newtown-2014": ["2014-07-19", "2014-07-29", "2014-08-08", "2014-08-15"],
    "stars-2019": ["2019-07-01", "2019-10-01"],
}
EXPECTED = {"period-over", "period-begun", "calendar-unknown", "stages-touch"}
"""All but one lie in the past; some share the day on which one stage follows another."""
OWN = {
    "arena-2020": {"money-words"},
    # Groups are proposed by their branch and owe nothing themselves.
    "faculty-2011": {"category-idle"},
    "flags-2019": {"money-words"},
    "newtown-2014": {"stage-after-declared"},
    "subdistrict-2011": {"growth-misfit", "money-words"},
}
"""What the document itself says wrong or leaves open, and its secretary should be told."""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_it_is_accepted(file: Path) -> None:
    found = {(one.code, one.severity) for one in examine(load(file), BEFORE)}
    assert not {code for code, severity in found if severity is Severity.ERROR}
    told = {code for code, _ in found}
    assert told - EXPECTED == OWN.get(file.stem, set())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_it_is_called_what_its_file_is_called(file: Path) -> None:
    assert load(file).plan.id == file.stem


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_it_can_be_moved_to_another_year(file: Path) -> None:
    moved = rebase(load(file), date(2027, 3, 1), "moved", "")
    assert problems(moved, PLANS) == []


@pytest.mark.parametrize(("plan", "days"), PERIODS.items(), ids=lambda one: str(one))
def test_it_runs_as_long_as_its_document_says(plan: str, days: tuple[date, date]) -> None:
    period = load(PLANS / f"{plan}.yaml").plan.period
    assert (period.start, period.end) == days


@pytest.mark.parametrize(("plan", "starts"), STAGES.items(), ids=lambda one: str(one))
def test_its_stages_begin_when_its_document_says(plan: str, starts: list[str]) -> None:
    stages = load(PLANS / f"{plan}.yaml").plan.stages
    assert [str(stage.start) for stage in stages.values()] == starts


def test_where_the_declared_end_is_passed_the_stage_is_named() -> None:
    found = examine(load(PLANS / "newtown-2014.yaml"), BEFORE)
    (told,) = (one for one in found if one.code == "stage-after-declared")
    assert (told.values["end"], told.values["declared"]) == (date(2014, 8, 21), date(2014, 8, 20))


def test_one_plan_is_a_few_lines_on_top_of_another() -> None:
    above = load(PLANS / "county-2016b.yaml")
    assert above.extends == "county-2016"
    assert len(above.source.splitlines()) < 12
    below = load(PLANS / "county-2016.yaml")
    visits = "household-visit"
    assert "2017" in above.plan.expectations[visits].prompt
    assert "2017" not in below.plan.expectations[visits].prompt
    assert above.plan.stages == below.plan.stages
