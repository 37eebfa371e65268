"""Meetings: the list, one of them, and as its people and its superior are told."""

from collections.abc import Sequence

from models.queries.duty_notices import DutyNotice
from models.queries.files import FileView
from models.queries.meetings import DecisionView, MeetingView
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, short

PARAGRAPH = "\n\n"
UNDONE_LENGTH = 60


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("meetings-title", count=count) if count else t("meetings-none"))


def list_buttons(t: Translator, found: Sequence[tuple[MeetingView, str]]) -> list[Button]:
    """`found`: each with what its plan calls it."""
    return [
        Button(
            t.label(
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


def opened(
    t: Translator,
    view: MeetingView,
    title: str,
    decided: Sequence[DecisionView],
    files: Sequence[FileView],
    *,
    own: bool,
    note: str = "",
) -> Outgoing:
    """To who leads its organisation (`own`), a way to log it or to call it off, and once it was
    held to say what has become of its decisions."""
    ways: list[Button] = []
    if own and state(view) == "called":
        ways.append(Button(t("meetings-log"), action("meeting.log", view.id)))
        ways.append(Button(t("meetings-cancel"), action("meeting.cancel", view.id)))
    elif own:
        ways += [_way_on(t, one) for one in decided]
    rows = [(way,) for way in (*ways, Button(t("back"), action("meeting.list")))]
    text = joined([note, sheet(t, view, title, decided, len(files))], PARAGRAPH)
    return Outgoing(text, tuple(rows), tuple(file_of(t, one) for one in files))


def _way_on(t: Translator, one: DecisionView) -> Button:
    what = short(one.text)
    if one.done:
        return Button(t.label("meetings-undo", text=what), action("decision.undo", one.id))
    return Button(t.label("meetings-finish", text=what), action("decision.done", one.id))


def confirm(t: Translator, view: MeetingView, title: str) -> Outgoing:
    yes = Button(t("confirm"), action("meeting.cancel-yes", view.id))
    no = Button(t("back"), action("meeting.open", view.id))
    text = joined([t("meetings-cancel-sure"), sheet(t, view, title)], PARAGRAPH)
    return Outgoing(text, ((yes,), (no,)))


def confirm_undo(t: Translator, one: DecisionView) -> Outgoing:
    yes = Button(t("confirm"), action("decision.undo-yes", one.id))
    no = Button(t("back"), action("meeting.open", one.meeting_id))
    return Outgoing(
        joined([t("meetings-undo-sure"), _decision(t, one)], PARAGRAPH), ((yes,), (no,))
    )


def undone(t: Translator, texts: Sequence[str], count: int) -> Markup:
    """The first of `count` decisions that are still open, for who calls the next meeting."""
    lines = bullets([short(text, UNDONE_LENGTH) for text in texts])
    return joined([t("meetings-undone", count=count), lines])


def sheet(
    t: Translator,
    view: MeetingView,
    title: str,
    decided: Sequence[DecisionView] = (),
    files: int = 0,
) -> Markup:
    parts = [
        t("meetings-sheet", title=title, organisation=view.organisation, state=state(view)),
        t("meetings-when", day=t.date(view.day, year=True), place=view.place),
        t("meetings-agenda", agenda=view.agenda),
    ]
    if view.held:
        parts.append(t("meetings-attended", count=view.attended or 0))
        parts.append(t("meetings-minutes", minutes=view.minutes))
    if decided:
        parts.append(joined([t("meetings-decisions"), *(_decision(t, one) for one in decided)]))
    if files:
        parts.append(t("meetings-files", count=files))
    return joined(parts, PARAGRAPH)


def _decision(t: Translator, one: DecisionView) -> Markup:
    said = t("meetings-decision", number=one.number, text=one.text)
    if one.done_at is None:
        return t("meetings-decision-open", decision=said)
    day = t.date(one.done_at.astimezone(t.zone).date())
    return t("meetings-decision-done", decision=said, day=day, result=one.result or "")


def told(t: Translator, view: MeetingView, title: str, key: str) -> Outgoing:
    """`key`: the text that says what happened; the meeting stands below it."""
    parts = [t(key, organisation=view.organisation, title=title), sheet(t, view, title)]
    return Outgoing(joined(parts, PARAGRAPH))


def follow(t: Translator, view: MeetingView, notice: DutyNotice, duty_id: int) -> Outgoing:
    """The superior has met (`view`): to who leads an organisation that is to follow."""
    text = t(
        "meetings-told-follow",
        superior=view.organisation,
        day=t.date(view.day),
        title=notice.title,
        period=period(t, notice.period, notice.plan),
        due=t.date(notice.due_on),
    )
    do = Button(t.label("duty-do", title=notice.title), action("duty.do", duty_id))
    return Outgoing(text, ((do,),))


def state(view: MeetingView) -> str:
    if view.cancelled:
        return "cancelled"
    return "held" if view.held else "called"
