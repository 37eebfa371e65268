"""What the bot owes to whom, in one table, and who may change what.

| update                                             | where         | owed                        |
| -------------------------------------------------- | ------------- | --------------------------- |
| message that a person sends (`messages.SAID`)      | private       | ANSWERED: one message there |
| a later part of an album                           | private       | SILENT: the album is one    |
| what Telegram notes (pins, titles, payments, …)    | anywhere      | SILENT                      |
| command that names us (`/x@us`)                    | group         | ANSWERED                    |
| words or file in reply to what we asked for        | group         | REPLIED: here or in private |
| any other message                                  | group, channel| SILENT                      |
| edit of an answer in the draft or handed in        | private       | ANSWERED                    |
| any other edit                                     | anywhere      | SILENT                      |
| pressed button                                     | anywhere      | PRESSED: the press answered |
|                                                    |               | once, at most one message   |
| `/start TOKEN` that is refused                     | channel       | ANSWERED                    |
| any other kind of update                           | anywhere      | SILENT; never asked for     |

Tables: an update of somebody who may not do the thing changes none. Two are the bot's own notes
and do not count: `handled_updates` says that an update was dealt with, so that it is not dealt
with twice; `conversations` holds the draft of whoever is on the roster, and nobody else's.
"""

from enum import StrEnum

from handlers.routing import Access
from tests.odd.cast import Cast
from tests.odd.presses import ACTIONS


class Owed(StrEnum):
    ANSWERED = "one message in the chat"
    REPLIED = "one message, in the group or in private"
    PRESSED = "the press answered once, at most one message"
    HANDED_OUT = "the press answered once, several messages"
    SILENT = "nothing"


HANDS_OUT = frozenset({"people.invite", "people.invite-all", "people.rebind-yes"})
"""A message to forward for each person, and one below them."""

OWN = {
    "language.set": None,
    "parked.again": None,
    "people.invite": "member",
    "people.rebind-yes": "member",
    "people.invite-all": "organisation",
    "chats.bind": "organisation",
    "chats.unbind-yes": "chat",
    "evaluation.cast": "round",
    "ballots.named": "round",
    "indicator.chart": None,
}
"""Action → what its number names; for these the eastern people have something to change."""

RANKS = {
    "superior": Access.SUPERIOR,
    "secretary": Access.SECRETARY,
    "west secretary": Access.SECRETARY,
    "member": Access.MEMBER,
    "colleague": Access.MEMBER,
    "west member": Access.MEMBER,
    "masses": Access.MEMBER,
    "gone": Access.MEMBER,
}
_ORDER = (Access.ANYONE, Access.MEMBER, Access.SECRETARY, Access.SUPERIOR)
_HAVING = ("superior", "west secretary", "west member")

NOTES = frozenset({"handled_updates"})
DRAFTS = frozenset({"conversations"})


def allowed(sender: str, action: str) -> bool:
    may = ACTIONS.get(action)
    if may is None:
        return False
    return _ORDER.index(may) <= _ORDER.index(RANKS.get(sender, Access.ANYONE))


def may_change(cast: Cast, sender: str, data: str) -> bool:
    """Whether this press may touch more than the bot's own notes."""
    action, *args = data.split(":")
    if sender not in RANKS or not allowed(sender, action):
        return False
    if sender in _HAVING:
        return True
    if action not in OWN:
        return False
    kind = OWN[action]
    return kind is None or _number(args) in cast.own.get(kind, ())


def _number(args: list[str]) -> int:
    """As the bot reads an id: 007 is 7; 8-1 is about one of several in the round 8."""
    said = args[0].partition("-")[0] if args else ""
    return int(said[:18]) if said.isascii() and said.isdigit() else 0


def untouched(sender: str) -> frozenset[str]:
    """Tables that may change although nothing was done."""
    return NOTES | DRAFTS if sender in RANKS else NOTES


HARMLESS = (
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "bot was blocked by the user",
    "not enough rights to send text messages",
    "TOPIC_CLOSED",
)
"""Refusals that the bot has to live with: nobody could have known."""
