"""Each of the nine files, started on any day: it stays the plan that it was."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from models.plan.checks import CHECKS, Setting
from models.plan.checks.finding import periods_of
from models.plan.expecting import Expectation
from models.plan.loading import load, read
from models.plan.problems import Severity
from models.plan.rebasing import rebase
from models.plan.schema import Plan
from models.rules.dues import due_on
from models.rules.periods import PeriodKind
from tests.unit.plan.mutants import FILES, original
from tests.unit.plan.texts import CALENDAR, PLANS, ZONE

EXACT = (PeriodKind.ONCE, PeriodKind.STAGE)

starts = some.dates(date(2000, 1, 1), date(2090, 12, 31))
few = settings(max_examples=12)
QUICK = ("pairing", "county-2010")
of_any_file = pytest.mark.parametrize(
    "file", [one if one in QUICK else pytest.param(one, marks=pytest.mark.system) for one in FILES]
)


def started(file: str, start: date) -> Plan:
    return read(rebase(load(PLANS / f"{file}.yaml"), start, "moved", ""), "moved.yaml").plan


@few
@of_any_file
@given(start=starts)
def test_it_is_still_a_plan_without_errors(file: str, start: date) -> None:
    """Among what would be one: a day out of reach of its period, or before it opens."""
    plan = started(file, start)
    setting = Setting(CALENDAR, ZONE, start)
    found = [finding for check in CHECKS for finding in check(plan, setting)]
    assert not [one for one in found if one.severity is Severity.ERROR]


@few
@of_any_file
@given(start=starts)
def test_no_gap_opens_between_stages_and_none_closes(file: str, start: date) -> None:
    plan, usual = started(file, start), original(file)
    assert gaps(plan) == gaps(usual)
    assert list(plan.stages) == list(usual.stages)


@few
@of_any_file
@given(start=starts)
def test_what_is_owed_stays_in_order(file: str, start: date) -> None:
    """A campaign that starts elsewhere in a month may touch a month or two more or less."""
    plan, usual = started(file, start), original(file)
    for key, one in plan.expectations.items():
        now, then = keys(plan, one), keys(usual, usual.expectations[key])
        assert now == then if one.every in EXACT else abs(len(now) - len(then)) <= 2
        assert dues(plan, one) == sorted(dues(plan, one))


@few
@of_any_file
@given(month=some.integers(1, 12), year=some.integers(2000, 2090))
def test_on_its_own_day_of_another_month_it_is_owed_as_often(
    file: str, month: int, year: int
) -> None:
    usual = original(file)
    plan = started(file, usual.period.start.replace(year=year, month=month))
    for key, one in plan.expectations.items():
        if one.every is PeriodKind.MONTH:
            assert len(keys(plan, one)) == len(keys(usual, usual.expectations[key]))


def gaps(plan: Plan) -> list[int]:
    """Days from each stage's end to the next one's start."""
    return [(two.start - one.end).days for one, two in pairwise(plan.stages.values())]


def keys(plan: Plan, one: Expectation) -> list[str]:
    return [period.key for period in periods_of(plan, one.every, one.stage)]


def dues(plan: Plan, one: Expectation) -> list[date]:
    return [
        due_on(one.due.rule, period, CALENDAR) for period in periods_of(plan, one.every, one.stage)
    ]
