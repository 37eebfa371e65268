"""Just replying: an answer to a reminder or a card is what it asked for."""

from models.queries.answers import Candidate
from services.replies.changing import change, look, withdraw
from services.replies.taking import Answer, Taken, join, possible, take, take_as, taken
from services.replies.targets import Target, target

__all__ = [
    "Answer",
    "Candidate",
    "Taken",
    "Target",
    "change",
    "join",
    "look",
    "possible",
    "take",
    "take_as",
    "taken",
    "target",
    "withdraw",
]
