"""What would change a place: how far it is to the neighbours, and where there is most to be had."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SHOWN = 3


@dataclass(frozen=True, slots=True)
class Room:
    """`above`, `below`: the neighbouring place and how many milli-points lie between; None where
    there is none. `most`: title and how much more the total can have from it, the most first."""

    above: tuple[int, int] | None
    below: tuple[int, int] | None
    most: tuple[tuple[str, int], ...]


def room(
    own: tuple[int, int], others: Iterable[tuple[int, int]], left: Sequence[tuple[str, int]]
) -> Room:
    """`own` and each of `others`: place and score; `left`: title and what is left of it."""
    place, score = own
    ranked = sorted(others)
    ahead = [one for one in ranked if one[0] < place]
    behind = [one for one in ranked if one[0] > place]
    most = sorted((one for one in left if one[1] > 0), key=lambda one: -one[1])
    return Room(
        (ahead[-1][0], ahead[-1][1] - score) if ahead else None,
        (behind[0][0], score - behind[0][1]) if behind else None,
        tuple(most[:SHOWN]),
    )
