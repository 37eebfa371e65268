"""Which group of the ranking each place is in."""

from collections.abc import Mapping, Sequence

from models.plan.judging import Band
from models.plan.pointing import MILLI
from models.plan.schema import Plan
from models.queries.ranking import PlaceView
from models.rules.bands import bands, bands_by_points
from models.rules.pointing import PointKind


def band_titles(plan: Plan, places: Sequence[PlaceView]) -> list[str]:
    """The group of each of a category's places, best first; empty where it has none: nobody under
    a veto has one, nor anybody by shares where the category is too small to be ranked."""
    said = plan.ranking.bands if plan.ranking else {}
    if not said:
        return [""] * len(places)
    kept_in = [one for one in places if PointKind.VETO not in one.effects]
    found = iter(_bands(said, kept_in))
    keys = ["" if PointKind.VETO in one.effects else next(found) for one in places]
    return [said[key].title if key else "" for key in keys]


def _bands(said: Mapping[str, Band], places: Sequence[PlaceView]) -> list[str]:
    barred = [one.barred or PointKind.NOT_EXCELLENT in one.effects for one in places]
    starts = {key: one.start * MILLI for key, one in said.items() if one.start is not None}
    if starts:
        return bands_by_points([one.score for one in places], starts, barred)
    placed = [one.place for one in places if one.place is not None]
    if len(placed) < len(places):
        return [""] * len(places)
    shares = {key: one.share for key, one in said.items() if one.share is not None}
    return bands(placed, shares, barred)
