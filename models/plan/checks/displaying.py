"""Checks that plaques which are asked for can be put up, by whom they are asked of."""

from collections.abc import Iterator

from models.plan.checks.finding import Finding, Setting, error, note
from models.plan.displaying import Holder, Plaque
from models.plan.expecting import By, Expectation, Kind
from models.plan.schema import Plan

ANY_NUMBER = 10**6


def plaques_by_organisations(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expected(Kind.PLAQUE).items():
        if one.by is not By.ORGANISATIONS:
            yield error("plaque-by-organisations", ("expectations", key, "by"), title=one.title)


def plaques_fit(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Nothing else is narrowed to some of them."""
    for key, one in plan.expectations.items():
        if one.plaques and one.kind is not Kind.PLAQUE:
            yield error("plaques-misfit", ("expectations", key, "plaques"), title=one.title)


def plaques_enough(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Whoever owes so many may put up so many."""
    for key, one in plan.expected(Kind.PLAQUE).items():
        for category in one.categories or plan.categories:
            most = sum(_most(plaque) for plaque in _open_to(plan, one, category))
            if most < one.minimum and category in plan.categories:
                named = {"title": one.title, "category": plan.categories[category].title}
                path = ("expectations", key)
                yield error("plaque-too-few", path, most=most, least=one.minimum, **named)


def plaques_published(plan: Plan, _: Setting) -> Iterator[Finding]:
    usual = type(plan.publish).model_fields["plaques"].default
    if plan.publish.plaques != usual and not plan.plaques:
        yield note("plaques-unpublished", ("publish", "plaques"))


def _open_to(plan: Plan, one: Expectation, category: str) -> Iterator[Plaque]:
    for key, plaque in plan.plaques.items():
        if key in (one.plaques or plan.plaques) and plaque.fits(category):
            yield plaque


def _most(plaque: Plaque) -> int:
    """By one organisation: on itself it has only one."""
    return 1 if plaque.holder is Holder.ORGANISATIONS else plaque.quota or ANY_NUMBER
