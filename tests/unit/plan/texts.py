"""A whole small plan, and ways of bending the pairing plan."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from models.plan.checks import Check, Finding, Setting
from models.plan.loading import Loaded, load, read
from models.plan.positions import parse
from models.plan.problems import PlanErrors, Problem
from models.plan.work_calendar import load_calendar
from models.rules.workdays import WorkCalendar

PLANS = Path(__file__).parents[3] / "plans"
ZONE = ZoneInfo("Asia/Shanghai")


def _known_until(year: int) -> WorkCalendar:
    """Next year's notice, once it is entered, shall not change what these tests expect."""
    known = load_calendar(PLANS / "calendars" / "china.yaml")
    return WorkCalendar(
        frozenset(day for day in known.holidays if day.year <= year),
        frozenset(day for day in known.makeup if day.year <= year),
        frozenset(one for one in known.years if one <= year),
    )


CALENDAR = _known_until(2026)
BEFORE = Setting(CALENDAR, ZONE, date(2025, 12, 1))

SMALL = """\
schema: 1
id: small
title: 小活动
issuer: 镇党委
purpose: 试一试。
period: {start: 2026-03-01, end: 2026-05-31}
categories:
  village: {title: 村}
expectations:
  monthly:
    title: 月小结
    kind: summary
    by: organisations
    every: month
    due: {last_workday: true}
    prompt: 本月做了什么？
"""


@cache
def pairing() -> Loaded:
    return load(PLANS / "pairing.yaml")


def problems(text: str, folder: Path | None = None) -> list[Problem]:
    """What keeps this text from being a plan; empty when it is one."""
    try:
        read(text, "plan.yaml", folder)
    except PlanErrors as errors:
        return list(errors.problems)
    return []


def only(text: str, folder: Path | None = None) -> Problem:
    """The one and only problem of this text."""
    found = problems(text, folder)
    assert len(found) == 1, found
    return found[0]


def bent(changes: Mapping[str, object]) -> Loaded:
    """The pairing plan with values replaced: dotted path → JSON value; None removes the key."""
    data = parse(pairing().source, "pairing.yaml").data
    for path, value in changes.items():
        *parents, last = path.split(".")
        at: Any = data
        for part in parents:
            at = at.setdefault(part, {})
        if value is None:
            del at[last]
        else:
            at[last] = value
    return read(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "bent.yaml")


def found(check: Check, loaded: Loaded, setting: Setting = BEFORE) -> list[Finding]:
    return list(check(loaded.plan, setting))
