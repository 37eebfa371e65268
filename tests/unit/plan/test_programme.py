from datetime import date, time

from models.plan.programme import programme, secretary_at
from models.rules.dues import AfterEnd, AfterStart, LastWorkday, OnDate, OnDay
from models.rules.periods import PeriodKind, Stage
from tests.unit.plan.texts import ZONE, bent, pairing

WAYS = {
    "after_start": (3, AfterStart(3)),
    "before_end": (3, AfterEnd(-3)),
    "after_end": (3, AfterEnd(3)),
    "workdays_after_end": (3, AfterEnd(3, workdays=True)),
    "day": (3, OnDay(3)),
    "last_workday": (True, LastWorkday()),
    "on": ("2026-05-04", OnDate(date(2026, 5, 4))),
}


def test_every_way_of_saying_when_has_its_rule() -> None:
    for way, (value, rule) in WAYS.items():
        plan = bent({"expectations.monthly.due": {way: value}}).plan
        (expected,) = (one for one in programme(plan, ZONE).expectations if one.key == "monthly")
        assert (expected.kind, expected.due) == (PeriodKind.MONTH, rule)


def test_the_rhythm_of_the_pairing_plan() -> None:
    rhythm = programme(pairing().plan, ZONE)
    assert (rhythm.span.start, rhythm.span.end) == (date(2026, 1, 1), date(2026, 12, 31))
    assert rhythm.stages[0] == Stage("pair", date(2026, 1, 1), date(2026, 1, 31))
    assert rhythm.reminder.hours == (time(9), time(17))
    assert (rhythm.reminder.at, rhythm.reminder.secretary_at) == (time(9), time(9, 30))
    assert [one.key for one in rhythm.evaluations] == ["masses", "pacesetter"]
    assert {(one.opens_at, one.closes_at) for one in rhythm.evaluations} == {(time(9), time(16))}
    assert rhythm.comment is not None
    assert rhythm.ranking is not None
    assert (rhythm.comment.cadence, rhythm.ranking.cadence) == (PeriodKind.QUARTER,) * 2
    assert (rhythm.ranking.at, rhythm.ranking.notice_workdays) == (time(10), 5)


def test_what_the_plan_leaves_out_is_left_out() -> None:
    plan = bent({"ranking": None, "expectations.comment": None, "evaluations": None}).plan
    rhythm = programme(plan, ZONE)
    assert (rhythm.ranking, rhythm.comment, rhythm.evaluations) == (None, None, ())


def test_a_stage_narrows_an_expectation() -> None:
    plan = bent({"expectations.idea.every": "stage", "expectations.idea.stage": "pair"}).plan
    (expected,) = (one for one in programme(plan, ZONE).expectations if one.key == "idea")
    assert (expected.kind, expected.stage) == (PeriodKind.STAGE, "pair")


def test_nothing_falls_outside_short_hours() -> None:
    """The check refuses them; a plan that is shown all the same must not break the calendar."""
    plan = bent({"reminders.hours": {"start": "23:40", "end": "23:50"}}).plan
    rhythm = programme(plan, ZONE)
    assert secretary_at(plan) == time(23, 49)
    assert rhythm.ranking is not None
    assert rhythm.ranking.at == time(23, 49)
    assert rhythm.evaluations[0].closes_at == time(23, 40)
