"""What visits leave to be done: the lists, and one of them."""

from collections.abc import Sequence
from datetime import date

from models.queries.visits import FollowUpView, VisitView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short

PARAGRAPH = "\n\n"


def listing(t: Translator, key: str, count: int) -> Outgoing:
    """`key`: follow-mine or follow-received."""
    return Outgoing(t(key, count=count) if count else t(f"{key}-none"))


def buttons(t: Translator, found: Sequence[FollowUpView], today: date) -> list[Button]:
    return [Button(_row(t, one, today), action("follow.open", one.id)) for one in found]


def visit_buttons(t: Translator, found: Sequence[FollowUpView], today: date) -> list[Button]:
    """To who leads those who owe them: each leads to its visit."""
    return [
        Button(
            t.label("follow-row-of", member=one.member, row=_row(t, one, today)),
            action("visit.open", one.visit_id),
        )
        for one in found
    ]


def opened(t: Translator, one: FollowUpView, visit: VisitView, today: date) -> Outgoing:
    whom = t("follow-after", whom=visit.whom, day=t.date(visit.day, year=True))
    rows = (
        (Button(t("follow-done"), action("follow.done", one.id)),),
        (Button(t("follow-drop"), action("follow.drop", one.id)),),
        (Button(t("follow-visit"), action("visit.open", visit.id)),),
        (Button(t("back"), action("follow.list")),),
    )
    return Outgoing(joined([_line(t, one, today), whom], PARAGRAPH), rows)


def confirm(t: Translator, one: FollowUpView) -> Outgoing:
    yes = Button(t("confirm"), action("follow.drop-yes", one.id))
    no = Button(t("back"), action("follow.open", one.id))
    return Outgoing(joined([t("follow-drop-sure"), one.text], PARAGRAPH), ((yes,), (no,)))


def kept(t: Translator, found: Sequence[FollowUpView]) -> Markup:
    """Under a visit: each with whose it is, until when, or how it went."""
    if not found:
        return Markup("")
    return joined([t("follow-heading"), bullets(_kept(t, one) for one in found)])


def _kept(t: Translator, one: FollowUpView) -> Markup:
    if one.done_at is None:
        return t("follow-kept-open", text=one.text, member=one.member, due=t.date(one.due_on))
    day = t.date(one.done_at.astimezone(t.zone).date())
    return t("follow-kept-done", text=one.text, day=day, result=one.result)


def _line(t: Translator, one: FollowUpView, today: date) -> Markup:
    late = "yes" if one.due_on < today else "no"
    return t("follow-line", text=one.text, due=t.date(one.due_on, year=True), late=late)


def _row(t: Translator, one: FollowUpView, today: date) -> str:
    late = "yes" if one.due_on < today else "no"
    return t.label("follow-row", text=short(one.text), due=t.date(one.due_on), late=late)
