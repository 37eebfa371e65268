"""Who may do what about the grades of an organisation's people, and how many the best may be."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from fractions import Fraction


class Move(StrEnum):
    GIVE = "give"
    HAND_IN = "hand-in"
    CONFIRM = "confirm"
    RETURN = "return"


OWNER = {
    "draft": frozenset({Move.GIVE, Move.HAND_IN}),
    "returned": frozenset({Move.GIVE, Move.HAND_IN}),
}
OVERSEER = {"proposed": frozenset({Move.GIVE, Move.CONFIRM, Move.RETURN})}


def moves(state: str, *, owns: bool, oversees: bool) -> frozenset[Move]:
    """About the sheet as a whole. Whoever leads its organisation never answers as the superior."""
    found: frozenset[Move] = frozenset()
    if owns:
        return OWNER.get(state, found)
    return OVERSEER.get(state, found) if oversees else found


def gives(sheet: frozenset[Move], *, owns: bool, himself: bool, state: str, given: bool) -> bool:
    """Whether this reader may give this person his grade: below as long as his line is a draft or
    has come back, above where it was left open; nobody his own."""
    if himself or Move.GIVE not in sheet:
        return False
    return state in ("draft", "returned") if owns else not given


def most(share: Fraction, people: int) -> int:
    """At most so many of so many people: 1/3 of 13 are 4."""
    return int(share * people)


def too_many(
    given: Iterable[str | None], shares: Mapping[str, Fraction], people: int
) -> tuple[str, int, int] | None:
    """The first grade that more have than may: its key, how many have it, how many may."""
    grades = list(given)
    for key, share in shares.items():
        count, limit = grades.count(key), most(share, people)
        if count > limit:
            return key, count, limit
    return None
