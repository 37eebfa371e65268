"""Checks of stated growth and the rival to overtake, of shares of the best, of money."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain

from models.plan.checks.finding import Finding, Setting, error, note, warning
from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.rules.forecast import misfits, overtakes, stated_values

EXCELLENT = Fraction(1, 3)
"""The most that may be called excellent."""


def growth_follows(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Rounded to the decimals that are stated."""
    for key, figure in plan.figures.items():
        for one in misfits(figure.stated):
            yield warning(
                "growth-misfit",
                ("figures", key, "path", str(one.year), "value"),
                title=figure.title,
                year=str(one.year),
                before=str(one.before),
                growth=str(one.growth),
                stated=str(one.stated),
                follows=f"{one.follows:f}",
            )


def overtaken_when_said(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.forecasts.items():
        own, rival = plan.figures.get(one.own), plan.figures.get(one.rival)
        if own is None or rival is None:
            continue
        year = overtakes(stated_values(own.stated), stated_values(rival.stated))
        if year != one.overtakes:
            values = {"title": one.title, "said": str(one.overtakes), "found": str(year or "none")}
            yield warning("forecast-other-year", ("forecasts", key, "overtakes"), **values)


def overtaken_in_time(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A year outside the campaign is usually left over from the plan that this one was made of."""
    first, last = plan.period.start.year, plan.period.end.year
    for key, one in plan.forecasts.items():
        if not first <= one.overtakes <= last:
            year = str(one.overtakes)
            yield note("forecast-outside", ("forecasts", key, "overtakes"), year=year)


def bands_add_up(plan: Plan, _: Setting) -> Iterator[Finding]:
    bands = plan.ranking.bands if plan.ranking else {}
    shares = [band.share for band in bands.values() if band.share is not None]
    total = sum(shares, Fraction())
    if shares and len(shares) == len(bands) and total != 1:
        yield error("weights-bands", ("ranking", "bands"), total=str(total))


def few_excellent(plan: Plan, _: Setting) -> Iterator[Finding]:
    """The first group is the best one; more than a third of the best is nobody's best."""
    for key, band in list((plan.ranking.bands if plan.ranking else {}).items())[:1]:
        if band.share is not None and band.share > EXCELLENT:
            path = ("ranking", "bands", key, "share")
            yield warning("excellent-many", path, title=band.title, share=str(band.share))


def measured_once(plan: Plan, _: Setting) -> Iterator[Finding]:
    """The same result must not count twice."""
    seen: dict[tuple[str, str], str] = {}
    for key, part in (plan.ranking.parts if plan.ranking else {}).items():
        first = seen.setdefault((part.measure, part.of), key)
        if first != key:
            path = ("ranking", "parts", key)
            yield warning("measured-twice", path, title=part.title, other=first)


def money_approved(plan: Plan, _: Setting) -> Iterator[Finding]:
    if plan.money.on and plan.money.approval is None:
        yield error("money-unapproved", ("money", "on"))


def money_said(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Sums in a plan that does not switch money on are words only."""
    if any(chain.from_iterable(one.sums for one in plan.rewards.values())) and not plan.money.on:
        yield note("money-words", ("rewards",))


def flags_given(plan: Plan, _: Setting) -> Iterator[Finding]:
    if plan.flags and not plan.expected(Kind.COMMENT):
        yield error("flags-ungiven", ("flags",))
