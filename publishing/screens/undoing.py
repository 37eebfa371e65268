"""Taking back what was done last: what it was, what becomes of it, and one press."""

from datetime import datetime

from models.queries.undoing import Done
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator, joined
from publishing.wording import short

SHOWN = 80


def button(t: Translator) -> tuple[Button, ...]:
    """For below a confirmation."""
    return (Button(t("menu-undo"), action("undo.open")),)


def sure(t: Translator, done: Done, until: datetime) -> Outgoing:
    act = done.act.value
    text = joined(
        [
            t("undo-title"),
            t(f"undo-act-{act}", at=t.moment(done.at), text=short(done.text, SHOWN)),
            t(f"undo-effect-{act}"),
            t("undo-until", until=t.moment(until)),
        ]
    )
    yes = Button(t("undo-yes"), action("undo.yes", act, done.id))
    return Outgoing(text, ((yes,), (Button(t("menu"), action("menu.open")),)))


def nothing(t: Translator) -> Outgoing:
    return Outgoing(t("undo-nothing"), ((Button(t("menu"), action("menu.open")),),))


def undone(t: Translator, done: Done) -> Outgoing:
    said = joined([t("undo-done"), t(f"undo-effect-{done.act.value}")])
    return Outgoing(said, ((Button(t("menu"), action("menu.open")),),))
