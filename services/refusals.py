"""Named refusals: what a use case will not do, and the words a sentence about it needs."""

import re


class Refusal(Exception):
    """A rule said no. `key` names the sentence; `args_` are its variables (plain values only)."""

    def __init__(self, **args: object) -> None:
        self.args_ = args
        super().__init__(self.key)

    @property
    def key(self) -> str:
        return "refusal" + re.sub(r"([A-Z])", lambda found: "-" + found[1].lower(), self.name)

    @property
    def name(self) -> str:
        return type(self).__name__


class NotYourOrganisation(Refusal):
    """Only its secretary, or for a review the superior's, may do this."""


class NotFound(Refusal):
    """It is gone or never was: a button can outlive what it points at."""


class AlreadyDone(Refusal):
    """Somebody has already decided, or the same button was pressed twice."""


class AlreadySubmitted(Refusal):
    """The form's token is already in a row: the same form was sent twice."""


class NotNow(Refusal):
    """The state of the thing does not allow this step."""


class OwnWork(Refusal):
    """Nobody verifies or reviews his own."""


class NotExpected(Refusal):
    """The plan does not ask this of this person or organisation."""


class NoCampaign(Refusal):
    """No campaign is running here."""


class TooLong(Refusal):
    """Args: `limit` and `length` in characters."""
