"""The audit log, a page at a time; the same lines at the command line."""

from collections.abc import Sequence

from models.queries.acts import ActLine
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets


def button(t: Translator) -> Button:
    return Button(t("acts-button"), action("act.list"))


def line(t: Translator, one: ActLine) -> Markup:
    return t(
        "acts-line",
        when=one.at,
        organisation=one.organisation,
        who=one.actor or t("acts-nobody"),
        what=t(f"acts-{one.kind}", **one.names, **one.numbers),
    )


def listed(t: Translator, found: Sequence[ActLine]) -> Outgoing:
    """The row that turns pages goes above the button given here."""
    text = t("acts-none")
    if found:
        text = joined([t("acts-title"), bullets(line(t, one) for one in found)], "\n\n")
    return Outgoing(text, ((Button(t("back"), action("evaluation.list")),),))
