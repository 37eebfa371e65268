"""An announcement: in whose name, to how many, and as the groups read it."""

from collections.abc import Sequence

from models.queries.writings import AnnouncementView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined

PARAGRAPH = "\n\n"


def choose(t: Translator, found: Sequence[tuple[int, str]]) -> Outgoing:
    """`found`: id and name of each organisation that the person leads."""
    rows = tuple((Button(name, action("announce.new", one)),) for one, name in found)
    back = (Button(t("back"), action("desk.papers")),)
    return Outgoing(t("announcement-choose"), (*rows, back))


def preview(t: Translator, organisation: str, text: str, chats: int) -> Markup:
    """What would be sent, to how many, and that it cannot be taken back."""
    hearers = t("announcement-hearers", organisation=organisation, chats=chats)
    return joined([_said(t, organisation, text), hearers, t("announcement-sure")], PARAGRAPH)


def sent(t: Translator, chats: int) -> Outgoing:
    back = Button(t("back"), action("desk.papers"))
    return Outgoing(t("announcement-sent", chats=chats), ((back,),))


def card(t: Translator, view: AnnouncementView) -> Outgoing:
    """For a group, where nothing is pressed."""
    by = t("announcement-by", author=view.author)
    return Outgoing(joined([_said(t, view.organisation, view.text), by], PARAGRAPH))


def _said(t: Translator, organisation: str, text: str) -> Markup:
    return joined([t("announcement-card", organisation=organisation), text], PARAGRAPH)
