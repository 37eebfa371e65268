"""Which group of the ranking each place is in."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from models.plan.judging import Band
from models.plan.pointing import MILLI
from models.rules.bands import bands, bands_by_points
from models.rules.pointing import Effects, PointKind


class Place(Protocol):
    """`score` in milli-points; `place` None where the category is too small to be ranked."""

    @property
    def score(self) -> int: ...
    @property
    def place(self) -> int | None: ...
    @property
    def barred(self) -> bool: ...
    @property
    def effects(self) -> Effects: ...


def band_keys(said: Mapping[str, Band], places: Sequence[Place]) -> list[str]:
    """The group of each of a category's places, best first; empty where it has none: nobody under
    a veto has one, nor anybody by shares where the category is too small to be ranked."""
    if not said:
        return [""] * len(places)
    kept_in = [one for one in places if PointKind.VETO not in one.effects]
    found = iter(_bands(said, kept_in))
    return ["" if PointKind.VETO in one.effects else next(found) for one in places]


def _bands(said: Mapping[str, Band], places: Sequence[Place]) -> list[str]:
    barred = [one.barred or PointKind.NOT_EXCELLENT in one.effects for one in places]
    starts = {key: one.start * MILLI for key, one in said.items() if one.start is not None}
    if starts:
        return bands_by_points([one.score for one in places], starts, barred)
    placed = [one.place for one in places if one.place is not None]
    if len(placed) < len(places):
        return [""] * len(places)
    shares = {key: one.share for key, one in said.items() if one.share is not None}
    return bands(placed, shares, barred)
