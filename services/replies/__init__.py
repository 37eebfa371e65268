"""Just replying: an answer to a reminder or a card is what it asked for."""

from services.replies.changing import change, look, withdraw
from services.replies.taking import Answer, Taken, possible, take, take_as, taken
from services.replies.targets import Target, target

__all__ = [
    "Answer",
    "Taken",
    "Target",
    "change",
    "look",
    "possible",
    "take",
    "take_as",
    "taken",
    "target",
    "withdraw",
]
