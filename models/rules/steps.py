"""What can be done next with a paper: the words that screens and use cases share."""

from enum import StrEnum


class Step(StrEnum):
    """REPORT: report on an open indicator, and claim it. Verifying is decided by indicator.
    SPEAK: say what one thinks of it."""

    """With a commitment."""

    REVIEW = "review"
    RESUBMIT = "resubmit"
    WITHDRAW = "withdraw"
    REPORT = "report"
    SPEAK = "speak"


class IdeaStep(StrEnum):
    """REPORT: its owner says that it is done. VERIFY: somebody else says so, too, or not yet."""

    CONSIDER = "consider"
    DECIDE = "decide"
    ASSIGN = "assign"
    REPORT = "report"
    VERIFY = "verify"
    WITHDRAW = "withdraw"
    SUPPORT = "support"
    UNSUPPORT = "unsupport"
