"""Waiving a duty or giving more time: the list, one duty, and what was decided."""

from collections.abc import Sequence
from datetime import date

from models.queries.digests import DutyLine
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import undoing
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator


def listing(t: Translator, found: Sequence[DutyLine]) -> Outgoing:
    return Outgoing(t("duty-waive-title" if found else "duty-waive-none"))


def list_buttons(t: Translator, found: Sequence[DutyLine]) -> list[Button]:
    return [
        Button(
            t.label("duty-waive-item", who=who(line), title=line.title, due=line.duty.due_on),
            action("duty.decide", line.duty.id),
        )
        for line in found
    ]


def who(line: DutyLine) -> str:
    return line.duty.member or line.duty.organisation


def ask(t: Translator, line: DutyLine, *, extendable: bool) -> Outgoing:
    """What to do with one; more time is offered only where there is any left."""
    ways = [Button(t("duty-waive-button"), action("duty.waive", line.duty.id))]
    if extendable:
        ways.append(Button(t("duty-extend-button"), action("duty.extend", line.duty.id)))
    back = Button(t("back"), action("duty.waivable", 0))
    text = t(
        "duty-waive-ask",
        who=who(line),
        title=line.title,
        period=period_of(t, line),
        due=line.duty.due_on,
    )
    return Outgoing(text, (tuple(ways), (back,)))


def waived(t: Translator) -> Outgoing:
    return _decided(t, t("duty-waive-done"))


def extended(t: Translator, until: date) -> Outgoing:
    return _decided(t, t("duty-extend-done", until=until))


def _decided(t: Translator, said: Markup) -> Outgoing:
    more = Button(t("duty-waive-choose"), action("duty.waivable", 0))
    missing = Button(t("duty-missing-button"), action("secretary.missing"))
    return Outgoing(said, (undoing.button(t), (more,), (missing,)))
