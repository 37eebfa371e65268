"""Checks that a reward which is to be reckoned says by what."""

from collections.abc import Iterator

from models.plan.checks.finding import Finding, Setting, error, warning
from models.plan.rewarding import NEEDS, RECKONED, TAKES, Reckoning, Reward
from models.plan.schema import Plan

WITH_SUMS = (Reckoning.GAINED, Reckoning.PLACE)
LISTED = ("yuan", "points")
"""What is written without being reckoned, too: as the document's words."""


def rewards_whole(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.rewards.items():
        for lacking in _lacking(one):
            path = ("rewards", key, "by")
            yield error("reward-lacks", path, title=one.title, key=lacking)


def rewards_used(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A key that means nothing for what is reckoned so, and a second sum for each place."""
    for key, one in plan.rewards.items():
        for idle in _idle(one):
            yield warning("reward-idle", ("rewards", key, idle), title=one.title, key=idle)


def rewards_in_order(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.rewards.items():
        if one.least is not None and one.most is not None and one.most < one.least:
            path = ("rewards", key, "most")
            yield error("reward-range", path, title=one.title, least=one.least, most=one.most)


def figures_each(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Rewards go by a figure of each organisation, forecasts by one of all."""
    for key, one in plan.rewards.items():
        figure = plan.figures.get(one.figure or "")
        if figure and not figure.each:
            yield error("reward-figure-whole", ("rewards", key, "figure"), title=figure.title)
    for key, forecast in plan.forecasts.items():
        for side in ("own", "rival"):
            figure = plan.figures.get(getattr(forecast, side))
            if figure and figure.each:
                yield error("forecast-each", ("forecasts", key, side), title=figure.title)


def _lacking(one: Reward) -> Iterator[str]:
    if one.by is None:
        return
    yield from (name for name in NEEDS[one.by] if not getattr(one, name))
    if one.by in WITH_SUMS and not one.yuan and not one.points:
        yield "yuan"


def _idle(one: Reward) -> Iterator[str]:
    takes = TAKES[one.by] if one.by else LISTED
    yield from (name for name in RECKONED if name not in takes and getattr(one, name))
    if one.by is Reckoning.GAINED:
        yield from (name for name in LISTED if len(getattr(one, name)) > 1)
