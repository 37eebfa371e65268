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


class NotOnTheRoll(Refusal):
    """The evaluation was not put to this person."""


class AlreadyVoted(Refusal):
    """The roll is marked; a cast sheet can be neither found again nor changed."""


class UnknownCode(Refusal):
    """No sheet bears this code, or it was withdrawn."""


class UnknownSheet(Refusal):
    """Args: `printing` and `number`. No sheet of this round bears this number."""


class TooFewStrips(Refusal):
    """Args: `minimum` and `count`. So few ballots at once could be guessed at."""


class TrayGone(Refusal):
    """The paper ballots being entered were dropped, confirmed, too old or lost with the process;
    or they are somebody else's."""


class TrayChanged(Refusal):
    """Args: `count`. So many codes were used otherwise while the ballots were being entered."""


class NobodyLeft(Refusal):
    """Everybody who needs a printed code has one, or an account."""


class RoundClosed(Refusal):
    """Voting is over, or has not begun."""


class RoundVoid(Refusal):
    """A backup was restored under an open round, or its envelopes were touched."""


class WrongAnswers(Refusal):
    """Not one grade of the scale for each item, in the questionnaire's order."""


class AgainstTheRules(Refusal):
    """A complete sheet that the plan's rules for a valid one would not let count."""


class InvitationUnknown(Refusal):
    """No such token was ever given out."""


class InvitationExpired(Refusal):
    """Too old, or replaced by a newer one."""


class InvitationUsed(Refusal):
    """Somebody else has used it; whoever leads the organisation has been told."""


class InvitationForChat(Refusal):
    """A group's token opened in a private chat."""


class InvitationForPerson(Refusal):
    """A person's token sent to a group, where everybody has now seen it."""


class NotOnRoster(Refusal):
    """The person holds no office today."""


class AccountTaken(Refusal):
    """This Telegram account is somebody else's on the roster."""


class AlreadyBound(Refusal):
    """Args: `name`. Has pressed Start already; a new account needs a rebinding."""


class ChatTaken(Refusal):
    """Args: `organisation`, to which the chat is bound already."""


class EnoughHandedIn(Refusal):
    """Args: `title`, and how many are taken at `most`."""


class NotStarted(Refusal):
    """Args: `name`. He has not pressed Start, so he could not answer."""


class BadNumber(Refusal):
    """Args: `least` and `most`."""


class UnknownTree(Refusal):
    """Args: `tree`. No roster with that key has been imported."""


class CampaignOver(Refusal):
    """Args: `day`, the plan's last one; no plan is started after it."""


class CampaignPaused(NoCampaign):
    """Args: `title`. It takes nothing until it is resumed."""


class CampaignClosed(NotNow):
    """Args: `key`. It has no further versions."""


class CampaignTaken(Refusal):
    """Args: `key`. Another tree runs a campaign of that key."""


class OwnPlanCampaign(Refusal):
    """It runs an organisation's own plan, which the organisation itself hands in anew."""


class PlanUnfit(Refusal):
    """Args: `count`. An organisation's own plan has so many problems below its superior's."""


class TooEarly(Refusal):
    """Args: `day`, the first on which a new version can take effect."""


class UnknownWindow(Refusal):
    """No evaluation has an open link with that token."""


class WindowFull(Refusal):
    """An open link takes only so many sheets, and they are in."""


class EvaluationOpen(Refusal):
    """A round is being voted on; its sheets must be counted before the campaign is closed."""
