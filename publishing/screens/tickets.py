"""What comes after a paper that was opened with a code."""

from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator, joined


def voted(t: Translator) -> Outgoing:
    """Takes the place of the answers."""
    return Outgoing(t("ticket-voted"))


def left(t: Translator, code: str) -> Outgoing:
    again = Button(t("ticket-again"), action("ticket.read", code))
    return Outgoing(t("ticket-left"), ((again,),) if code else ())


def refused(t: Translator, sentence: str, code: str | None) -> Outgoing:
    """`sentence` is plain. Takes the place of the answers. `code`: where it asks about several."""
    people = Button(t("evaluation-people-button"), action("ticket.people", code or ""))
    return Outgoing(joined([sentence]), ((people,),) if code else ())
