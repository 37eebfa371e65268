"""Supervision: which light something has, and who may do what about a case. Pure."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from models.rules.ladder import Colour, Course

HALF = Decimal("0.5")


class Why(StrEnum):
    """What a light says: due soon, behind its time plan, sent back as not good enough, overdue."""

    SOON = "soon"
    BEHIND = "behind"
    RETURNED = "returned"
    OVERDUE = "overdue"


COLOURS: Mapping[Why, Colour] = {
    Why.SOON: Colour.BLUE,
    Why.BEHIND: Colour.YELLOW,
    Why.RETURNED: Colour.YELLOW,
    Why.OVERDUE: Colour.RED,
}


def why(
    day: date, today: date, blue: int, *, lagging: bool = False, returned: bool = False
) -> Why | None:
    """Of something open that is to be done by `day`; the gravest, None where it has no light."""
    if day < today:
        return Why.OVERDUE
    if lagging or returned:
        return Why.RETURNED if returned else Why.BEHIND
    return Why.SOON if day <= today + timedelta(days=blue) else None


def lags(course: Course, today: date, value: Decimal | None, yellow: int) -> bool:
    """Half of the time is gone, and so many per cent of what it should have brought are lacking."""
    elapsed = course.elapsed(today)
    return elapsed >= HALF and course.reached(value) < elapsed * (100 - yellow) / 100


class Move(StrEnum):
    NOTICE = "notice"
    TRACK = "track"
    TALK = "talk"
    FEED_BACK = "feed-back"
    CLOSE = "close"
    RETURN = "return"
    WITHDRAW = "withdraw"


ABOVE: Mapping[str, frozenset[Move]] = {
    "listed": frozenset({Move.NOTICE, Move.TRACK, Move.TALK, Move.WITHDRAW}),
    "notified": frozenset({Move.TRACK, Move.TALK, Move.WITHDRAW}),
    "fed_back": frozenset({Move.TRACK, Move.TALK, Move.CLOSE, Move.RETURN, Move.WITHDRAW}),
}
DECIDING = frozenset({Move.CLOSE, Move.RETURN, Move.WITHDRAW})


def moves(state: str, *, owns: bool, oversees: bool, fed_back: bool) -> frozenset[Move]:
    """What may be done in that state by whoever leads the organisation (`owns`), the one above it
    (`oversees`), or both; `fed_back`: by whose own word it waits to be closed. Nobody decides on
    his own."""
    allowed = ABOVE.get(state, frozenset()) if oversees else frozenset[Move]()
    if owns or fed_back:
        allowed -= DECIDING
    if owns and state == "notified":
        allowed |= {Move.FEED_BACK}
    return allowed
