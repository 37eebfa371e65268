"""What may be done about a gap, by its state and by who looks at it (差距整改)."""

from enum import StrEnum


class Move(StrEnum):
    WITHDRAW = "withdraw"
    REDO = "redo"
    CLAIM = "claim"
    ACCEPT = "accept"
    RETURN = "return"
    CLOSE = "close"
    REFUSE = "refuse"


OWNER = {
    "submitted": frozenset({Move.WITHDRAW}),
    "returned": frozenset({Move.REDO, Move.WITHDRAW}),
    "accepted": frozenset({Move.CLAIM}),
}
OVERSEER = {
    "submitted": frozenset({Move.ACCEPT, Move.RETURN}),
    # Accepted too soon, it can still be sent back.
    "accepted": frozenset({Move.RETURN}),
    "claimed": frozenset({Move.CLOSE, Move.REFUSE}),
}


def moves(state: str, *, owns: bool, oversees: bool) -> frozenset[Move]:
    """Nobody closes what is his own: whoever owns it never oversees it."""
    if owns:
        return OWNER.get(state, frozenset())
    return OVERSEER.get(state, frozenset()) if oversees else frozenset()
