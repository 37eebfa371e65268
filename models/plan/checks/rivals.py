"""Checks that a rival is asked for in a way in which one can be named."""

from collections.abc import Iterator

from models.plan.checks.finding import Finding, Setting, error
from models.plan.expecting import By, Kind
from models.plan.schema import Plan


def side_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A rival stands inside or outside; nothing else has a side."""
    for key, one in plan.said.items():
        if (one.kind is Kind.RIVAL) != (one.side is not None):
            path = ("expectations", key, "kind" if one.side is None else "side")
            yield error("side-misfit", path, title=one.title)


def organisations_pair(plan: Plan, _: Setting) -> Iterator[Finding]:
    """One each: which of two is the rival could not be told. A second one is asked for under a
    name of its own."""
    for key, one in plan.expected(Kind.RIVAL).items():
        path = ("expectations", key)
        if one.by is not By.ORGANISATIONS:
            yield error("rival-by-organisations", (*path, "by"), title=one.title)
        if one.minimum > 1:
            yield error("rival-once", (*path, "minimum"), title=one.title)
