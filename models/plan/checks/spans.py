"""Checks of the campaign's days and its stages."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, pairwise

from models.plan.checks.finding import Finding, Setting, error, note, warning
from models.plan.problems import Plain
from models.plan.schema import Plan

DAY = timedelta(days=1)
LONGEST_YEARS = 5
SETTLING = timedelta(days=30)
"""For the last ranking, its notice and the objections."""


def stages_inside(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, stage in plan.stages.items():
        for end, day in (("start", stage.start), ("end", stage.end)):
            if not plan.period.start <= day <= plan.period.end:
                first, last = plan.period.start, plan.period.end
                path = ("stages", key, end)
                yield error("stage-outside", path, title=stage.title, first=first, last=last)


def stages_as_declared(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A stage that goes on after the end which the document declares is for people to decide on."""
    declared = plan.period.declared_end
    if declared is None:
        return
    if not plan.period.start <= declared <= plan.period.end:
        first, last = plan.period.start, plan.period.end
        path = ("period", "declared_end")
        yield error("declared-outside", path, day=declared, first=first, last=last)
    for key, stage in plan.stages.items():
        if stage.end > declared:
            where, title = ("stages", key, "end"), stage.title
            told: dict[str, Plain] = {"end": stage.end, "declared": declared}
            yield warning("stage-after-declared", where, title=title, **told)


def stages_overlap(plan: Plan, _: Setting) -> Iterator[Finding]:
    """One stage often ends on the day on which the next begins: only a longer overlap is wrong."""
    in_order = sorted(plan.stages.items(), key=lambda item: (item[1].start, item[1].end))
    for (_key, one), (key, other) in combinations(in_order, 2):
        if other.start > one.end:
            continue
        shared = (min(one.end, other.end) - other.start) // DAY + 1
        say = note if shared == 1 and other.start == one.end else error
        code = "stages-touch" if say is note else "stages-overlap"
        titles = {"title": other.title, "other": one.title}
        yield say(code, ("stages", key, "start"), day=other.start, days=shared, **titles)


def stages_cover(plan: Plan, _: Setting) -> Iterator[Finding]:
    in_order = sorted(plan.stages.values(), key=lambda stage: stage.end)
    for one, other in pairwise(in_order):
        if other.start > one.end + DAY:
            first, last = one.end + DAY, other.start - DAY
            yield note("stages-gap", ("stages",), first=first, last=last)


def not_too_long(plan: Plan, _: Setting) -> Iterator[Finding]:
    years = (plan.period.end - plan.period.start) // timedelta(days=365)
    if years > LONGEST_YEARS:
        yield warning("period-long", ("period", "end"), years=years)


def not_begun(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """What lies in the past is never sent, so its secretary has to know what will be missing."""
    if plan.period.end < setting.today:
        yield warning("period-over", ("period", "end"), day=plan.period.end)
    elif plan.period.start < setting.today:
        yield warning("period-begun", ("period", "start"), day=plan.period.start)


def years_known(plan: Plan, setting: Setting) -> Iterator[Finding]:
    for year in range(plan.period.start.year, plan.period.end.year + 1):
        if not setting.calendar.knows(year):
            yield warning("calendar-unknown", ("period",), year=year)


def archived_afterwards(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Results come out, notices run and objections are answered after the last day."""
    day, first = plan.archive.day(plan.period.end), plan.period.end + SETTLING
    if day < first:
        yield error("archive-too-early", ("archive", "on"), day=day, first=first)
