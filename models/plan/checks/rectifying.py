"""Checks that what has to be put right can be handed in, and that something asks for it."""

from collections.abc import Iterator

from models.plan.causes import causes
from models.plan.checks.finding import Finding, Setting, error, warning
from models.plan.expecting import By, Expectation, Kind
from models.plan.schema import Plan
from models.rules.periods import PeriodKind


def rectified_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for one in causes(plan):
        if one.rectify.of not in plan.expectations:
            yield error("rectify-misfit", (*one.path, "of"), title=one.title, of=one.rectify.of)


def rectified_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    """It is owed for the month in which it was asked, beside what is owed by the calendar."""
    for one in causes(plan):
        asked = plan.expectations.get(one.rectify.of)
        if asked and (not _of_organisations(asked) or asked.every is PeriodKind.MONTH):
            yield error("rectify-misfit", (*one.path, "of"), title=one.title, of=one.rectify.of)


def on_call_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    asking = {one.rectify.of for one in causes(plan)}
    for key, one in plan.expectations.items():
        path = ("expectations", key, "on_call")
        fits = _of_organisations(one) and one.every is PeriodKind.ONCE and one.opens is None
        if one.on_call and not fits:
            yield error("on-call-misfit", path, title=one.title)
        elif one.on_call and key not in asking:
            yield warning("on-call-idle", path, title=one.title)


def _of_organisations(one: Expectation) -> bool:
    return one.kind is Kind.GAP and one.by is By.ORGANISATIONS
