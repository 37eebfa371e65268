"""What may be done about a plaque, by its state and by who looks at it (挂牌)."""

from enum import StrEnum


class Move(StrEnum):
    WITHDRAW = "withdraw"
    REDO = "redo"
    CONFIRM = "confirm"
    RETURN = "return"
    CHECK = "check"
    STARS = "stars"
    TAKE_OFF = "take-off"


OWNER = {
    "proposed": frozenset({Move.WITHDRAW}),
    "returned": frozenset({Move.REDO, Move.WITHDRAW}),
    "displayed": frozenset({Move.CHECK, Move.TAKE_OFF}),
}
OVERSEER = {
    "proposed": frozenset({Move.CONFIRM, Move.RETURN}),
    "displayed": frozenset({Move.CHECK, Move.STARS, Move.TAKE_OFF}),
}


def moves(state: str, *, owns: bool, holds: bool, oversees: bool, starred: bool) -> frozenset[Move]:
    """Whoever leads its organisation never decides on it as the superior, and whoever holds it
    neither decides on it nor checks it; giving it up is open to him."""
    found: frozenset[Move] = frozenset()
    if owns:
        found = OWNER.get(state, found) - ({Move.CHECK} if holds else set())
    elif oversees and not holds:
        found = OVERSEER.get(state, found)
    return found if starred else found - {Move.STARS}
