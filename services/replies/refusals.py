"""Why an answer was not taken."""

from services.refusals import Refusal


class NothingOpen(Refusal):
    """Nothing that was asked for there can be answered by a reply any more."""


class NotYourPromise(Refusal):
    """Only whose promise it is reports on it by replying."""


class OnlyWords(Refusal):
    """An idea is handed in as text."""


class FileTooBig(Refusal):
    """Args: `limit` in megabytes, what Telegram lets a bot download."""


class FileRuns(Refusal):
    """It would do something when it is opened."""


class MessageGone(Refusal):
    """What was written out of the blue has been deleted before its writer said what it is."""
