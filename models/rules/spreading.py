"""What may be done about a good practice, by its state and by who looks at it (好做法推广)."""

from enum import StrEnum


class Move(StrEnum):
    WITHDRAW = "withdraw"
    REDO = "redo"
    SPREAD = "spread"
    KEEP = "keep"
    RETURN = "return"
    RECALL = "recall"


OWNER = {
    "submitted": frozenset({Move.WITHDRAW}),
    "returned": frozenset({Move.REDO, Move.WITHDRAW}),
}
OVERSEER = {
    "submitted": frozenset({Move.SPREAD, Move.KEEP, Move.RETURN}),
    "kept": frozenset({Move.SPREAD}),
    "recalled": frozenset({Move.SPREAD}),
    "spread": frozenset({Move.RECALL}),
}


def moves(state: str, *, owns: bool, oversees: bool) -> frozenset[Move]:
    """Nobody spreads what is his own: whoever owns it never oversees it."""
    if owns:
        return OWNER.get(state, frozenset())
    return OVERSEER.get(state, frozenset()) if oversees else frozenset()
