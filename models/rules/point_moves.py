"""What may be done about a claimed or entered point, by its state and by who looks at it."""

from enum import StrEnum


class Move(StrEnum):
    WITHDRAW = "withdraw"
    VERIFY = "verify"
    DECLINE = "decline"
    TAKE_BACK = "take-back"


OVERSEER = {
    "claimed": frozenset({Move.VERIFY, Move.DECLINE}),
    "verified": frozenset({Move.TAKE_BACK}),
}


def moves(state: str, *, owns: bool, oversees: bool, claimed: bool, final: bool) -> frozenset[Move]:
    """`claimed`: this reader claimed it himself, which he never decides on; nor does who leads the
    organisation. `final`: it counted in a ranking that is frozen."""
    if owns:
        return frozenset({Move.WITHDRAW}) if state == "claimed" else frozenset()
    if not oversees or (claimed and state == "claimed"):
        return frozenset()
    found = OVERSEER.get(state, frozenset())
    return found - {Move.TAKE_BACK} if final else found
