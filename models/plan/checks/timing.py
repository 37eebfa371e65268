"""Checks of when things fall due, on the plan's own periods and the work calendar."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from models.plan.checks.finding import Finding, Setting, error, note, periods_of, warning
from models.plan.expecting import Expectation
from models.plan.problems import Path, Plain
from models.plan.programme import opens_on, programme
from models.plan.schema import Plan
from models.rules.calendar import occurrences
from models.rules.dues import due_on
from models.rules.periods import Period
from models.rules.windows import OccurrenceKind

REACH = timedelta(days=100)
DAY = timedelta(days=1)


def due_within_reach(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """Before its period begins nobody can have it; long after it nobody remembers it."""
    for key, one in plan.expectations.items():
        path = ("expectations", key, "due")
        for period in periods_of(plan, one.every, one.stage):
            day = due_on(one.due.rule, period, setting.calendar)
            if finding := _outside(path, period, day):
                yield finding
                break


def _outside(path: Path, period: Period, day: date) -> Finding | None:
    values: dict[str, Plain] = {
        "day": day,
        "period": period.key,
        "first": period.start,
        "last": period.end,
    }
    if day > period.end + REACH:
        return error("due-too-late", path, **values)
    if day < period.start:
        # A first period that the campaign cuts short has no room for every rule.
        return (warning if period.clipped else error)("due-too-early", path, **values)
    return None


def opens_in_time(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """Between the period's beginning, when it is written down who owes it, and its due day. Of a
    period that the campaign cuts short the beginning does."""
    for key, one in plan.expectations.items():
        for period in periods_of(plan, one.every, one.stage) if one.opens else ():
            opens = opens_on(one, period, setting.calendar)
            due = due_on(one.due.rule, period, setting.calendar)
            early = opens < period.start and not period.clipped
            if early or opens > due:
                values = {"opens": opens, "first": period.start, "due": due}
                path = ("expectations", key, "opens")
                yield error("opens-out-of-order", path, period=period.key, **values)
                break


def evaluation_in_order(plan: Plan, setting: Setting) -> Iterator[Finding]:
    for key, one in plan.evaluations.items():
        for period in periods_of(plan, one.every, plan.stage_of(one)):
            opens = due_on(one.opens.rule, period, setting.calendar)
            closes = due_on(one.closes.rule, period, setting.calendar)
            if closes <= opens:
                values: dict[str, Plain] = {"opens": opens, "closes": closes, "period": period.key}
                yield error("evaluation-order", ("evaluations", key, "closes"), **values)
                break


def reminded(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """At least once, while a thing can still be done in time."""
    days = _reminder_days(plan, setting)
    if not days:
        yield note("reminder-none", ("reminders",))
        return
    for key, one in plan.regular.items():
        windows = _windows(plan, setting, one)
        if windows and not any(first <= day <= due for first, due in windows for day in days):
            yield warning("reminder-late", ("expectations", key, "due"), title=one.title)


def _reminder_days(plan: Plan, setting: Setting) -> list[date]:
    rhythm = programme(plan, setting.zone)
    first = datetime.combine(plan.period.start - DAY, time.min, setting.zone)
    last = datetime.combine(plan.period.end + DAY, time.min, setting.zone)
    found = occurrences(rhythm, setting.calendar, first, last)
    reminders = (one for one in found if one.kind is OccurrenceKind.REMINDER)
    return [one.at.astimezone(setting.zone).date() for one in reminders]


def _windows(plan: Plan, setting: Setting, one: Expectation) -> list[tuple[date, date]]:
    return [
        (
            opens_on(one, period, setting.calendar),
            due_on(one.due.rule, period, setting.calendar),
        )
        for period in periods_of(plan, one.every, one.stage)
    ]


def digest_within_hours(plan: Plan, _: Setting) -> Iterator[Finding]:
    said = plan.reminders
    start, end = (datetime.combine(date.min, at) for at in (said.hours.start, said.hours.end))
    if start + timedelta(minutes=said.secretary_after_minutes) >= end:
        path = ("reminders", "secretary_after_minutes")
        yield error("digest-outside-hours", path, end=f"{said.hours.end:%H:%M}")
