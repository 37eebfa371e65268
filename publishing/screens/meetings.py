"""Meetings: the list, one of them, and as its people and its superior are told."""

from collections.abc import Sequence

from models.queries.meetings import MeetingView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined

PARAGRAPH = "\n\n"


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("meetings-title", count=count) if count else t("meetings-none"))


def list_buttons(t: Translator, found: Sequence[tuple[MeetingView, str]]) -> list[Button]:
    """`found`: each with what its plan calls it."""
    return [
        Button(
            t(
                "meetings-row",
                day=t.date(view.day),
                title=title,
                organisation=view.organisation,
                state=state(view),
            ),
            action("meeting.open", view.id),
        )
        for view, title in found
    ]


def opened(t: Translator, view: MeetingView, title: str, *, own: bool, note: str = "") -> Outgoing:
    """To who leads its organisation (`own`), a way to log it or to call it off."""
    rows: list[tuple[Button, ...]] = []
    if own and state(view) == "called":
        rows.append((Button(t("meetings-log"), action("meeting.log", view.id)),))
        rows.append((Button(t("meetings-cancel"), action("meeting.cancel", view.id)),))
    rows.append((Button(t("back"), action("meeting.list")),))
    return Outgoing(joined([note, sheet(t, view, title)], PARAGRAPH), tuple(rows))


def confirm(t: Translator, view: MeetingView, title: str) -> Outgoing:
    yes = Button(t("confirm"), action("meeting.cancel-yes", view.id))
    no = Button(t("back"), action("meeting.open", view.id))
    text = joined([t("meetings-cancel-sure"), sheet(t, view, title)], PARAGRAPH)
    return Outgoing(text, ((yes,), (no,)))


def sheet(t: Translator, view: MeetingView, title: str) -> Markup:
    parts = [
        t("meetings-sheet", title=title, organisation=view.organisation, state=state(view)),
        t("meetings-when", day=t.date(view.day, year=True), place=view.place),
        t("meetings-agenda", agenda=view.agenda),
    ]
    if view.held:
        parts.append(t("meetings-attended", count=view.attended or 0))
        parts.append(t("meetings-minutes", minutes=view.minutes))
    if view.decisions:
        parts.append(t("meetings-decisions", decisions=view.decisions))
    return joined(parts, PARAGRAPH)


def told(t: Translator, view: MeetingView, title: str, key: str) -> Outgoing:
    """`key`: the text that says what happened; the meeting stands below it."""
    parts = [t(key, organisation=view.organisation, title=title), sheet(t, view, title)]
    return Outgoing(joined(parts, PARAGRAPH))


def state(view: MeetingView) -> str:
    if view.cancelled:
        return "cancelled"
    return "held" if view.held else "called"
