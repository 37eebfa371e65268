"""Checks that a ranking finds something to rank by, as services.measures counts it."""

from collections.abc import Iterator, Mapping
from datetime import date

from models.plan.checks.finding import Finding, Setting, error, periods_of, warning
from models.plan.judging import Measure, Part, Ranking
from models.plan.problems import Plain
from models.plan.schema import Plan
from models.rules.dues import due_on
from models.rules.periods import Period


def something_measured(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """In every period of the ranking at least one part must have something to measure."""
    if plan.ranking is None or not plan.ranking.parts:
        return
    periods = periods_of(plan, plan.ranking.every)
    parts = plan.ranking.parts.values()
    empty = [
        period
        for period in periods
        if not any(_measurable(plan, plan.ranking, part, period, setting) for part in parts)
    ]
    if periods and len(empty) == len(periods):
        yield error("ranking-empty", ("ranking", "every"))
        return
    for period in empty:
        yield warning("ranking-empty-once", ("ranking", "every"), period=period.key)


def _measurable(plan: Plan, ranking: Ranking, part: Part, period: Period, setting: Setting) -> bool:
    """Promises are kept and ideas adopted at any time; the rest is decided on a day."""
    if part.measure in (Measure.VERIFIED, Measure.ADOPTED):
        return True
    if part.measure is Measure.COMMENT:
        commented = plan.expectations.get(part.of)
        return commented is not None and commented.every is ranking.every
    return any(day in period for day in _deciding_days(plan, part, setting))


def _deciding_days(plan: Plan, part: Part, setting: Setting) -> Iterator[date]:
    if expectation := plan.expectations.get(part.of):
        for period in periods_of(plan, expectation.every, expectation.stage):
            yield due_on(expectation.due.rule, period, setting.calendar)
    elif evaluation := plan.evaluations.get(part.of):
        for period in periods_of(plan, evaluation.every):
            yield due_on(evaluation.closes.rule, period, setting.calendar)


def comment_in_step(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A comment counts in the ranking of the very period that it is about."""
    for key, part in _parts(plan).items():
        expectation = plan.expectations.get(part.of)
        if part.measure is not Measure.COMMENT or expectation is None or plan.ranking is None:
            continue
        if expectation.every is not plan.ranking.every:
            values = {"comment": expectation.every.value, "ranking": plan.ranking.every.value}
            yield error("comment-cadence", ("ranking", "parts", key, "of"), **values)


def published_last(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """What is due on or after the day of publishing is missing from the ranking."""
    for key, part in _parts(plan).items():
        if (found := _too_early(plan, part, setting)) is not None:
            yield warning("ranking-early", ("ranking", "parts", key), title=part.title, **found)


def _too_early(plan: Plan, part: Part, setting: Setting) -> dict[str, Plain] | None:
    ranking, expectation = plan.ranking, plan.expectations.get(part.of)
    if ranking is None or expectation is None or expectation.every is not ranking.every:
        return None
    for period in periods_of(plan, ranking.every, expectation.stage):
        due = due_on(expectation.due.rule, period, setting.calendar)
        published = due_on(ranking.publish.rule, period, setting.calendar)
        if published <= due:
            return {"due": due, "published": published}
    return None


def _parts(plan: Plan) -> Mapping[str, Part]:
    return plan.ranking.parts if plan.ranking else {}
