"""Checks that people can do what is asked of them, beside their work."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

from models.plan.checks.finding import Finding, Setting, periods_of, warning
from models.plan.expecting import By, Expectation
from models.plan.schema import Plan
from models.rules.dues import due_on

BEARABLE: Mapping[By, int] = {By.MEMBERS: 3, By.LEADERS: 3, By.ORGANISATIONS: 6}
"""Things due in one week (Monday to Sunday); our choice. A comment has a time of its own."""

Due = tuple[date, str]
"""The Monday of the week, and the title."""
Dues = Sequence[tuple[Expectation, Sequence[Due]]]


@dataclass(frozen=True, slots=True)
class _Somebody:
    """One of those who may owe; 0 and "" for what no expectation of his side names."""

    by: By
    category: str
    level: int
    role: str
    post: str
    owner: str

    def owes(self, one: Expectation) -> bool:
        narrowings: tuple[tuple[object, Collection[object]], ...] = (
            (self.category, one.categories),
            (self.level, one.levels),
            (self.role, one.roles),
            (self.post, one.posts),
            (self.owner, one.owners),
        )
        return one.by is self.by and all(not said or own in said for own, said in narrowings)


def week_crowded(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """Once for each side and kind of organisation: the fullest week stands for the others, and
    whoever has it for the rest."""
    dues = [(one, list(_dues(plan, setting, one))) for one in plan.regular.values()]
    for by, bearable in BEARABLE.items():
        for category in plan.categories:
            weeks = ((who, *_fullest(dues, who)) for who in _somebodies(plan, by, category))
            who, monday, titles = max(weeks, key=lambda week: len(week[2]))
            if len(titles) > bearable:
                yield _crowded(plan, who, monday, titles)


def _somebodies(plan: Plan, by: By, category: str) -> Iterator[_Somebody]:
    """Every mixture of what is named somewhere, the plainest first."""
    asked = [one for one in plan.expectations.values() if one.by is by]
    levels = dict.fromkeys(level for one in asked for level in one.levels)
    roles = dict.fromkeys(role.value for one in asked for role in one.roles)
    posts = dict.fromkeys(post for one in asked for post in one.posts)
    owners = dict.fromkeys(owner for one in asked for owner in one.owners)
    for mixture in product((0, *levels), ("", *roles), ("", *posts), ("", *owners)):
        yield _Somebody(by, category, *mixture)


def _fullest(dues: Dues, who: _Somebody) -> tuple[date, list[str]]:
    weeks: defaultdict[date, list[str]] = defaultdict(list)
    for one, found in dues:
        if who.owes(one):
            for monday, title in found:
                weeks[monday].append(title)
    return max(weeks.items(), key=lambda week: len(week[1]), default=(date.min, []))


def _dues(plan: Plan, setting: Setting, one: Expectation) -> Iterator[Due]:
    for period in periods_of(plan, one.every, one.stage):
        day = due_on(one.due.rule, period, setting.calendar)
        yield day - timedelta(days=day.weekday()), one.title


def _crowded(plan: Plan, who: _Somebody, monday: date, titles: list[str]) -> Finding:
    return warning(
        "week-crowded",
        ("expectations",),
        by=who.by.value,
        category=plan.categories[who.category].title,
        level=who.level,
        role=who.role or "none",
        post=plan.posts[who.post].title if who.post in plan.posts else "none",
        owner=who.owner or "none",
        first=monday,
        last=monday + timedelta(days=6),
        count=len(titles),
        titles=", ".join(titles),
    )
