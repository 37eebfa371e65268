"""What may be done about a nomination, and who is level at the last seat (标兵、表彰)."""

from collections.abc import Mapping
from enum import StrEnum


class Move(StrEnum):
    RISE = "rise"
    DECLINE = "decline"
    WITHDRAW = "withdraw"
    STEP_BACK = "step-back"
    VOTE = "vote"
    STRIKE = "strike"


OPEN = ("rising", "standing")
DECIDER = {
    "rising": frozenset({Move.RISE, Move.DECLINE}),
    "standing": frozenset({Move.DECLINE, Move.VOTE}),
    "chosen": frozenset({Move.STRIKE}),
}


def moves(
    state: str, *, decides: bool, owns: bool, nominee: bool, own_word: bool, votes: bool
) -> frozenset[Move]:
    """`decides`: he leads the organisation with which it lies; `owns`: the one that proposed it;
    `own_word`: he proposed it himself; `votes`: hands are shown. Nobody decides on himself or on
    what he proposed."""
    found: set[Move] = set()
    if decides and not nominee and not own_word:
        found |= DECIDER.get(state, frozenset())
    if state in OPEN and owns:
        found.add(Move.WITHDRAW)
    if state in OPEN and nominee:
        found.add(Move.STEP_BACK)
    return frozenset(found if votes else found - {Move.VOTE})


def tied(votes: Mapping[int, tuple[int, ...]], seats: int) -> frozenset[int]:
    """Those level at the last seat, where more are than seats are left; nobody else."""
    best = sorted(votes.values(), reverse=True)
    if len(best) <= seats or best[seats - 1] != best[seats]:
        return frozenset()
    return frozenset(one for one, given in votes.items() if given == best[seats])
