"""What may be done about a rival that was named, by its state and by who looks at it (结对)."""

from enum import StrEnum


class Move(StrEnum):
    """COMPARE: name figures to be compared, and enter them."""

    WITHDRAW = "withdraw"
    REDO = "redo"
    CHANGE = "change"
    COMPARE = "compare"
    APPROVE = "approve"
    RETURN = "return"


OWNER = {
    "proposed": frozenset({Move.WITHDRAW}),
    "returned": frozenset({Move.REDO, Move.WITHDRAW}),
    "approved": frozenset({Move.CHANGE, Move.COMPARE}),
}
SUPERIOR = {"proposed": frozenset({Move.APPROVE, Move.RETURN})}


def moves(state: str, *, owns: bool, decides: bool) -> frozenset[Move]:
    """Nobody decides on the rival of an organisation that he leads himself."""
    if owns:
        return OWNER.get(state, frozenset())
    return SUPERIOR.get(state, frozenset()) if decides else frozenset()
