"""What can be done next with a paper: the words that screens and use cases share."""

from enum import StrEnum


class Step(StrEnum):
    """With a commitment."""

    REVIEW = "review"
    RESUBMIT = "resubmit"
    WITHDRAW = "withdraw"
    REPORT = "report"
    CLAIM = "claim"
    VERIFY = "verify"


class IdeaStep(StrEnum):
    DECIDE = "decide"
    IMPLEMENT = "implement"
    WITHDRAW = "withdraw"
