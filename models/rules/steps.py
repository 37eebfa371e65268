"""What can be done next with a commitment: the words that screens and use cases share."""

from enum import StrEnum


class Step(StrEnum):
    REVIEW = "review"
    RESUBMIT = "resubmit"
    WITHDRAW = "withdraw"
    REPORT = "report"
    CLAIM = "claim"
    VERIFY = "verify"
