"""Checks that an open link leads to something that anybody may be asked about."""

from collections.abc import Iterator

from models.plan.checks.finding import Finding, Setting, error, warning
from models.plan.schema import Plan


def windows_judge_organisations(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Nobody is judged by whoever happens to pass by."""
    for key, one in plan.evaluations.items():
        if one.window and one.about.several:
            yield error("window-people", ("evaluations", key, "window"), title=one.title)


def windows_somewhere(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A kind of organisation that the evaluation leaves out has no round, and no window."""
    for key, one in plan.evaluations.items():
        if one.window is None or not one.categories:
            continue
        for index, category in enumerate(one.window.categories):
            if category in plan.categories and category not in one.categories:
                path = ("evaluations", key, "window", "categories", index)
                yield warning("window-idle", path, title=plan.categories[category].title)
