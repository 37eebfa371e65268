"""Checks that people can do what is asked of them, beside their work."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from models.plan.checks.finding import Finding, Setting, periods_of, warning
from models.plan.schema import By, Expectation, Plan
from models.rules.dues import due_on

BEARABLE: Mapping[By, int] = {By.MEMBERS: 3, By.LEADERS: 3, By.ORGANISATIONS: 6}
"""Things due in one week (Monday to Sunday); our choice. A comment has a time of its own."""

Due = tuple[date, str]
"""The Monday of the week, and the title."""


def week_crowded(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """Once for each side and kind of organisation: the fullest week stands for the others."""
    for by, bearable in BEARABLE.items():
        for category in plan.categories:
            weeks = _weeks(plan, setting, by, category)
            fullest = max(weeks.items(), key=lambda week: len(week[1]), default=None)
            if fullest and len(fullest[1]) > bearable:
                yield _crowded(plan, by, category, *fullest)


def _weeks(plan: Plan, setting: Setting, by: By, category: str) -> dict[date, list[str]]:
    weeks: defaultdict[date, list[str]] = defaultdict(list)
    for one in plan.expectations.values():
        if one.by is by and (not one.categories or category in one.categories):
            for monday, title in _dues(plan, setting, one):
                weeks[monday].append(title)
    return weeks


def _dues(plan: Plan, setting: Setting, one: Expectation) -> Iterator[Due]:
    for period in periods_of(plan, one.every, one.stage):
        day = due_on(one.due.rule, period, setting.calendar)
        yield day - timedelta(days=day.weekday()), one.title


def _crowded(plan: Plan, by: By, category: str, monday: date, titles: list[str]) -> Finding:
    return warning(
        "week-crowded",
        ("expectations",),
        by=by.value,
        category=plan.categories[category].title,
        first=monday,
        last=monday + timedelta(days=6),
        count=len(titles),
        titles=", ".join(titles),
    )
