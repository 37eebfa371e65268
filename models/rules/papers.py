"""A voter's papers in one round: a character for each, in the order of those whom it is about.

A round about an organisation has one paper. A line on the roll keeps its length whatever becomes
of it, so nothing about it moves when somebody votes.
"""

from collections.abc import Collection

WAITING, CAST, OWN, SPENT = "0", "1", "-", "x"
"""Not cast yet; cast; about himself or what he belongs to, which nobody fills in; handed in on
paper, where it was no valid ballot: asked for it, did not vote, and cannot any more."""


def waiting(papers: str) -> tuple[int, ...]:
    """The places that can still be voted on."""
    return tuple(place for place, mark in enumerate(papers) if mark == WAITING)


def without(papers: str, places: Collection[int]) -> str:
    """Not asked about those at these places."""
    return "".join(OWN if place in places else mark for place, mark in enumerate(papers))
