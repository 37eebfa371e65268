"""A voter's papers in one round: a character for each, in the order of those whom it is about.

A round about an organisation has one paper. A line on the roll keeps its length whatever becomes
of it, so nothing about it moves when somebody votes.
"""

WAITING, CAST, OWN = "0", "1", "-"
"""Not cast yet; cast; about himself, which nobody fills in."""


def waiting(papers: str) -> tuple[int, ...]:
    """The places that can still be voted on."""
    return tuple(place for place, mark in enumerate(papers) if mark == WAITING)


def following(papers: str, place: int) -> int | None:
    """The next place to vote on after this one, from the beginning again where the end is
    reached; None where everything is cast."""
    left = waiting(papers)
    return next((other for other in left if other > place), left[0] if left else None)
