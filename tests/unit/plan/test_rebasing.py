from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from models.plan.loading import Loaded, load, read
from models.plan.rebasing import Shift, add_months, new_id, rebase, span_from
from tests.unit.plan.texts import PLANS, SMALL, pairing

OCTOBER = date(2026, 10, 1)
DAY = timedelta(days=1)

days = some.dates(date(2000, 1, 1), date(2090, 12, 31))


def moved(start: date, loaded: Loaded | None = None) -> Loaded:
    return read(rebase(loaded or pairing(), start, "pairing-2026", "说明"), "moved.yaml", PLANS)


def test_the_pairing_plan_moves_to_october() -> None:
    plan = moved(OCTOBER).plan
    assert plan.id == "pairing-2026"
    assert (plan.period.start, plan.period.end) == (OCTOBER, date(2027, 9, 30))
    assert [(stage.start, stage.end) for stage in plan.stages.values()] == [
        (date(2026, 10, 1), date(2026, 10, 31)),
        (date(2026, 11, 1), date(2027, 8, 31)),
        (date(2027, 9, 1), date(2027, 9, 30)),
    ]


def test_only_dates_the_id_and_the_header_change() -> None:
    old, new = pairing().source.splitlines(), rebase(pairing(), OCTOBER, "x", "甲\n乙").splitlines()
    changed = [(one, other) for one, other in zip(old, new, strict=True) if one != other]
    assert [other for _, other in changed[:3]] == ["# 甲", "# 乙", "id: x"]
    assert all("20" in one and "20" in other for one, other in changed[3:])
    assert len(changed) == 10


def test_a_start_in_mid_month_moves_the_ends_by_as_many_days() -> None:
    plan = moved(date(2026, 10, 15)).plan
    assert (plan.period.end, plan.stages["pair"].end) == (date(2027, 10, 14), date(2026, 11, 14))
    assert span_from(pairing().plan, date(2026, 10, 15)) == (plan.period.start, plan.period.end)


def test_a_leap_day_takes_the_end_of_february_along() -> None:
    loaded = read(SMALL.replace("2026-05-31", "2027-02-28"), "p")
    assert moved(date(2027, 3, 1), loaded).plan.period.end == date(2028, 2, 29)


def test_a_deadline_on_a_date_moves_like_an_end_and_keeps_its_quotes() -> None:
    loaded = read(SMALL.replace("{last_workday: true}", "{on: '2026-04-30'}"), "p")
    text = rebase(loaded, date(2026, 4, 1), "p2", "")
    assert "{on: '2026-05-31'}" in text


def test_what_looks_like_a_date_in_a_sentence_stays() -> None:
    loaded = read(SMALL.replace("试一试。", "自 2026-03-01 起试一试。"), "p")
    assert "自 2026-03-01 起" in rebase(loaded, OCTOBER, "p2", "")


def test_a_plan_that_extends_another_becomes_one_that_stands_alone() -> None:
    loaded = read("extends: pairing\nid: other\ntitle: 另一个\n", "other.yaml", PLANS)
    plan = read(rebase(loaded, OCTOBER, "alone", ""), "alone.yaml").plan
    assert (plan.id, plan.title, plan.period.start) == ("alone", "另一个", OCTOBER)
    assert plan.stages.keys() == load(PLANS / "pairing.yaml").plan.stages.keys()


@given(days, days, days, days)
def test_order_is_kept(old: date, new: date, one: date, other: date) -> None:
    shift = Shift.between(old, new)
    first, last = sorted((one, other))
    assert shift.first(first) <= shift.first(last)
    assert shift.last(first) <= shift.last(last)


@given(days, days)
def test_the_start_is_the_one_asked_for(old: date, new: date) -> None:
    assert Shift.between(old, new).first(old) == new


@given(days, some.integers(1, 60), some.integers(-300, 300))
def test_lengths_in_whole_months_are_kept(first: date, months: int, by: int) -> None:
    """Between firsts of months: what lasted so many months lasts as many afterwards."""
    first = first.replace(day=1)
    shift = Shift.between(first, add_months(first, by))
    end = shift.last(add_months(first, months) - DAY)
    assert end + DAY == add_months(shift.first(first), months)


@settings(max_examples=25)
@given(days, some.integers(1, 28))
def test_stages_stay_side_by_side(start: date, day: int) -> None:
    """No gap and no overlap appears: the day after an end is still the next one's start."""
    plan = moved(start.replace(day=day)).plan
    one, two, three = plan.stages.values()
    assert (one.start, three.end) == (plan.period.start, plan.period.end)
    assert (one.end + DAY, two.end + DAY) == (two.start, three.start)


@pytest.mark.parametrize("start", [date(2027, 2, 1), date(2028, 2, 29)])
def test_a_single_day_never_ends_before_it_starts(start: date) -> None:
    stage = "stages:\n  one: {title: 一天, start: 2026-03-30, end: 2026-03-30}\n"
    loaded = read(SMALL + stage, "p")
    plan = moved(start, loaded).plan
    assert plan.stages["one"].start <= plan.stages["one"].end


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("pairing", "pairing-2027"),
        ("county-2010", "county-2010-2027"),
        ("agriculture-2010-2026", "agriculture-2010-2027"),
        ("a-plan-with-a-very-long-1", "a-plan-with-a-very-2027"),
    ],
)
def test_what_is_made_from_any_plan_has_an_id_that_a_plan_can_have(old: str, new: str) -> None:
    assert new_id(old, date(2027, 1, 4)) == new
    text = rebase(pairing(), OCTOBER, new_id(old, OCTOBER), "")
    assert read(text, "moved.yaml", PLANS).plan.id == new_id(old, OCTOBER)


def test_a_name_longer_than_an_issuer_s_is_cut() -> None:
    name = "The Party branch of the East Street community of Qinghe township"
    text = rebase(pairing(), OCTOBER, "pairing-2026", "", name)
    assert read(text, "moved.yaml", PLANS).plan.issuer == "The Party branch of the East Street com…"
