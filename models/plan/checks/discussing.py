"""Checks that a discussion can be held on its days, and that somebody hears of it."""

from collections.abc import Iterator
from datetime import date

from models.plan.checks.finding import Finding, Setting, error, note, periods_of
from models.plan.checks.references import known
from models.plan.discussing import Discussion
from models.plan.schema import Plan
from models.rules.dues import due_on
from models.rules.periods import Period


def stages_of_discussions(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.discussions.items():
        if one.stage is not None:
            yield from known(one.stage, plan.stages, ("discussions", key, "stage"))


def discussions_in_order(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """Opened within its stage, closed after that and before the campaign is over."""
    for key, one in plan.discussions.items():
        for period in periods_of(plan, one.every, one.stage):
            opens, closes = _days(one, period, setting)
            if not period.start <= opens <= closes <= plan.period.end:
                told = {"opens": opens, "closes": closes}
                told |= {"first": period.start, "last": plan.period.end}
                yield error("discussion-days", ("discussions", key), title=one.title, **told)


def discussions_published(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Who has to look for it in the menu mostly never learns of it."""
    usual = type(plan.publish).model_fields["discussions"].default
    if plan.discussions and not plan.publish.discussions:
        yield note("discussions-private", ("publish", "discussions"))
    if plan.publish.discussions != usual and not plan.discussions:
        yield note("discussions-unpublished", ("publish", "discussions"))


def _days(one: Discussion, period: Period, setting: Setting) -> tuple[date, date]:
    opens, closes = one.opens.rule, one.closes.rule
    return due_on(opens, period, setting.calendar), due_on(closes, period, setting.calendar)
