"""Checks of a ranking's points: that each has a worth, and that no cap makes it senseless."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from models.plan.checks.finding import Finding, Setting, error, note
from models.plan.judging import Band
from models.plan.pointing import PointRule
from models.plan.schema import Plan
from models.rules.pointing import PointKind

WHOLE = 100


def something_to_begin_with(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Parts that are weighed, or a base: one of the two."""
    said = plan.ranking
    if said is not None and not said.parts and said.base is None:
        yield error("points-nothing", ("ranking",))
    if said is not None and said.parts and said.base is not None:
        yield error("points-base-parts", ("ranking", "base"), base=said.base)


def total_leaves_room(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A full score, or the base, is not cut by the cap of the total."""
    said = plan.ranking
    if said is None:
        return
    least = said.base if said.base is not None and not said.parts else WHOLE
    if said.cap < least:
        yield error("points-total", ("ranking", "cap"), cap=said.cap, least=least)


def points_have_worth(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Bonus and deduction are so many each time, or by levels; an effect is no points."""
    for key, one in _rules(plan).items():
        ways = (one.each is not None) + bool(one.levels)
        path = ("ranking", "points", key)
        if one.kind.counted and ways != 1:
            yield error("points-worth", path, title=one.title, ways=ways)
        if not one.kind.counted and (ways or one.cap is not None):
            yield error("points-effect", path, title=one.title, kind=one.kind.value)


def levels_rise(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in _rules(plan).items():
        for lower, higher in pairwise(one.levels.values()):
            if higher.points <= lower.points:
                path = ("ranking", "points", key, "levels")
                named = {"lower": lower.title, "higher": higher.title}
                yield error("points-levels", path, title=one.title, **named)


def cap_holds_one(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in _rules(plan).items():
        worth = [level.points for level in one.levels.values()]
        most = max([*worth, *([one.each] if one.each is not None else [])], default=None)
        if one.cap is not None and most is not None and one.cap < most:
            path = ("ranking", "points", key, "cap")
            yield error("points-cap", path, title=one.title, cap=str(one.cap), most=str(most))


def bands_said_alike(plan: Plan, _: Setting) -> Iterator[Finding]:
    """All by shares or all by points, and those from the best down."""
    bands = _bands(plan)
    ways = {(one.share is not None, one.start is not None) for one in bands.values()}
    if ways - {(True, False), (False, True)} or len(ways) > 1:
        yield error("bands-ways", ("ranking", "bands"))
        return
    starts = [(key, one.start) for key, one in bands.items() if one.start is not None]
    for (_key, better), (key, start) in pairwise(starts):
        if start >= better:
            path = ("ranking", "bands", key, "from")
            yield error("bands-fall", path, title=bands[key].title, start=start, better=better)


def something_to_bar(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in _rules(plan).items():
        if one.kind is PointKind.NOT_EXCELLENT and not _bands(plan):
            yield note("points-no-bands", ("ranking", "points", key, "kind"), title=one.title)


def _rules(plan: Plan) -> Mapping[str, PointRule]:
    return plan.ranking.points if plan.ranking else {}


def _bands(plan: Plan) -> Mapping[str, Band]:
    return plan.ranking.bands if plan.ranking else {}
