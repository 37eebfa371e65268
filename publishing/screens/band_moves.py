"""Who moved between the groups of a ranking (晋档、退档) since the final one before."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from models.plan.schema import Plan
from models.queries.ranking import PlaceView, RankingView
from publishing.screens.ranking_bands import band_titles
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

Before = tuple[RankingView, Plan] | None


@dataclass(frozen=True, slots=True)
class Move:
    """`steps` up (+) or down (-) from the group `was` to `now`, by their titles."""

    place: PlaceView
    was: str
    now: str
    steps: int


def moves(found: RankingView, plan: Plan, before: Before) -> dict[int, Move]:
    """organisation → how it moved, in the order of the ranking. Nobody where there was none
    before, or where the plan had another number of groups then."""
    if before is None or len(_titles(plan)) != len(_titles(before[1])):
        return {}
    then = {one.organisation_id: (one.category, band) for one, band in banded(*before)}
    return {
        one.organisation_id: move
        for one, band in banded(found, plan)
        if (move := _move(one, band, then.get(one.organisation_id), plan, before[1]))
    }


def banded(found: RankingView, plan: Plan) -> Iterator[tuple[PlaceView, str]]:
    """Each place with the title of its group, empty where it has none."""
    for _, group in groupby(found.places, key=lambda one: one.category):
        alike = list(group)
        yield from zip(alike, band_titles(plan, alike), strict=True)


def told(t: Translator, found: RankingView, plan: Plan, before: Before) -> Markup | str:
    """In words; empty where nobody moved."""
    made = list(moves(found, plan, before).values())
    return joined(
        [
            _told(t, "up", [one for one in made if one.steps > 0]),
            _told(t, "down", [one for one in made if one.steps < 0]),
        ]
    )


def told_of(
    t: Translator, found: RankingView, plan: Plan, before: Before, organisation: int
) -> Markup | str:
    """Of one's own."""
    one = moves(found, plan, before).get(organisation)
    return joined([_told(t, "up" if one.steps > 0 else "down", [one])]) if one else ""


def _told(t: Translator, way: str, found: list[Move]) -> Markup | str:
    if not found:
        return ""
    lines = (
        t("bands-moved", organisation=one.place.organisation, was=one.was, now=one.now)
        for one in found
    )
    return joined([t(f"bands-{way}"), bullets(lines)])


def _move(
    one: PlaceView, band: str, then: tuple[str, str] | None, plan: Plan, before: Plan
) -> Move | None:
    if then is None or then[0] != one.category or not band or not then[1]:
        return None
    steps = _titles(before).index(then[1]) - _titles(plan).index(band)
    return Move(one, then[1], band, steps) if steps else None


def _titles(plan: Plan) -> list[str]:
    """The best first."""
    return [one.title for one in plan.ranking.bands.values()] if plan.ranking else []
