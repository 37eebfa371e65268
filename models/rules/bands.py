"""Groups of a ranking (先进、中间、后进; 优秀、合格 …) by shares of those that are placed."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import accumulate


def bands(
    places: Sequence[int], shares: Mapping[str, Fraction], barred: Sequence[bool] = ()
) -> list[str]:
    """For each place, best first, the key of its group; who is barred is not in the first one, and
    nobody moves up for it.

    A group takes at most its share, rounded down, so that "a third" is never more than a third;
    the last one takes who is left. Those who share a place stay together: where they do not all
    fit, they come into the lower group.
    """
    if not shares:
        return []
    limits = _limits(len(places), shares)
    kept_out = barred or [False] * len(places)
    return [
        _band(sum(one <= place for one in places), limits[1:] if out else limits)
        for place, out in zip(places, kept_out, strict=True)
    ]


def bands_by_points(
    scores: Sequence[int], starts: Mapping[str, int], barred: Sequence[bool] = ()
) -> list[str]:
    """For each score the key of its group: the first, from the best down, that starts at it or
    below; empty where none does. Who is barred is not in the first one."""
    kept_out = barred or [False] * len(scores)
    order = list(starts.items())
    return [
        next((key for key, start in (order[1:] if out else order) if score >= start), "")
        for score, out in zip(scores, kept_out, strict=True)
    ]


def _limits(count: int, shares: Mapping[str, Fraction]) -> list[tuple[str, int]]:
    sums = accumulate(shares.values())
    limits = [(key, int(count * share)) for key, share in zip(shares, sums, strict=True)]
    return [*limits[:-1], (limits[-1][0], count)]


def _band(upto: int, limits: Sequence[tuple[str, int]]) -> str:
    """`upto`: how many stand at this place or above."""
    return next((key for key, limit in limits if upto <= limit), "")
