"""Mass evaluation: sealed when it is cast, shuffled before anything is known of it."""

from services.evaluations.casting import cast
from services.evaluations.closing import close_due, close_next, close_round, finish, recover
from services.evaluations.opening import Occasion, open_round, open_rounds
from services.evaluations.verifying import verify
from services.evaluations.voting import (
    colleagues,
    is_about,
    outcome,
    outcomes,
    paper,
    people,
    to_vote,
)

__all__ = [
    "Occasion",
    "cast",
    "close_due",
    "close_next",
    "close_round",
    "colleagues",
    "finish",
    "is_about",
    "open_round",
    "open_rounds",
    "outcome",
    "outcomes",
    "paper",
    "people",
    "recover",
    "to_vote",
    "verify",
]
