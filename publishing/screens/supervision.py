"""Cases: the list, one of them with its history and what may be done; letters."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.plan.supervising import Supervision
from models.queries.docked import Docked
from models.queries.files import FileView
from models.queries.supervision import CaseView, EventView
from models.rules.supervising import Move
from models.tables import CaseStep
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.lights import thing
from publishing.screens.points import signed
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short

PARAGRAPH = "\n\n"
LABEL = 14
FILTERS = ("open", "waiting", "overdue", "closed")
BUTTONS: tuple[tuple[Move, str], ...] = (
    (Move.NOTICE, "supervise.notice"),
    (Move.FEED_BACK, "supervise.feed-back"),
    (Move.CLOSE, "supervise.close"),
    (Move.RETURN, "supervise.return"),
    (Move.TRACK, "supervise.track"),
    (Move.TALK, "supervise.talk"),
    (Move.WITHDRAW, "supervise.withdraw"),
)


def register(t: Translator, shown: str, count: int) -> Outgoing:
    key = "supervision-cases" if count else "supervision-cases-none"
    return Outgoing(t(key, shown=shown, count=count))


def filters(t: Translator, shown: str) -> Rows:
    """The other parts of the list."""
    return (
        tuple(
            Button(t.label("supervision-filter", shown=one), action("supervise.register", one, 0))
            for one in FILTERS
            if one != shown
        ),
    )


def case_buttons(t: Translator, found: Sequence[CaseView], today: date) -> list[Button]:
    return [
        Button(
            t.label(
                "supervision-case-row",
                whose=short(one.organisation, LABEL),
                title=short(one.title, LABEL),
                state=state_of(one, today),
            ),
            action("supervise.case", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator,
    view: CaseView,
    said: Supervision,
    moves: frozenset[Move],
    history: Sequence[EventView],
    today: date,
    *,
    oversees: bool,
    note: str = "",
    docked: Docked | None = None,
) -> Outgoing:
    rows = [
        (Button(_label(t, move, said), action(verb, view.id)),)
        for move, verb in BUTTONS
        if move in moves
    ]
    if any(one.files for one in history):
        rows.append((Button(t("supervision-files"), action("supervise.files", view.id)),))
    if view.previous_id is not None:
        former = action("supervise.case", view.previous_id)
        rows.append((Button(t("supervision-previous"), former),))
    where = action("supervise.register", "open", 0) if oversees else action("supervise.cases", 0)
    text = joined([note, sheet(t, view, said, history, today, docked)], PARAGRAPH)
    menu = Button(t("menu"), action("menu.open"))
    return Outgoing(text, (*rows, (Button(t("back"), where),), (menu,)))


def _label(t: Translator, move: Move, said: Supervision) -> str:
    title = said.talk.title if said.talk and move is Move.TALK else ""
    return t.label("supervision-move", move=move.value, title=title)


def sheet(
    t: Translator,
    view: CaseView,
    said: Supervision,
    history: Sequence[EventView],
    today: date,
    docked: Docked | None = None,
) -> Markup:
    head = t(
        "supervision-case",
        title=said.listing.title,
        whose=view.organisation,
        state=state_of(view, today),
    )
    what = t(
        "supervision-case-what",
        title=thing(t, view.title, view.period),
        day=t.date(view.owed_on, year=True),
    )
    ordered = ""
    if view.due_on is not None and not view.over:
        ordered = t("supervision-case-ordered", day=t.date(view.due_on, year=True))
    lines = bullets(step(t, one, said) for one in history)
    return joined([joined([head, what, ordered, cost(t, docked)]), lines], PARAGRAPH)


def cost(t: Translator, docked: Docked | None) -> Markup | str:
    """The points that a step has taken, and whether they stand."""
    if docked is None:
        return ""
    return t(
        "supervision-docked",
        title=docked.title,
        points=signed(t, docked.value),
        state=docked.state.value,
        final=docked.final,
    )


def step(t: Translator, one: EventView, said: Supervision) -> Markup:
    """What happened, who did it, when, in which words."""
    talked = said.talk.title if said.talk and one.step is CaseStep.TALKED else ""
    return t(
        "supervision-step",
        at=one.at,
        step=one.step.value,
        author=one.author or "none",
        due="none" if one.due_on is None else t.date(one.due_on, year=True),
        talk=talked or "none",
        note=one.note or "none",
        files=one.files,
    )


def confirm_close(t: Translator, view: CaseView) -> Outgoing:
    said = t("supervision-close-sure", whose=view.organisation, title=short(view.title, 80))
    yes = Button(t("confirm"), action("supervise.close-yes", view.id))
    return Outgoing(said, ((yes,), (Button(t("back"), action("supervise.case", view.id)),)))


def evidence(t: Translator, view: CaseView, files: Sequence[FileView]) -> Outgoing:
    text = t("supervision-case-files", title=short(view.title, 60), count=len(files))
    back = Button(t("back"), action("supervise.case", view.id))
    return Outgoing(text, ((back,),), tuple(file_of(t, one) for one in files))


def with_files(t: Translator, outgoing: Outgoing, files: Sequence[FileView]) -> Outgoing:
    """Whoever is to close it sees what shows it, without asking."""
    return replace(outgoing, files=tuple(file_of(t, one) for one in files))


def told(
    t: Translator,
    view: CaseView,
    said: Supervision,
    history: Sequence[EventView],
    event: EventView,
    today: date,
    docked: Docked | None = None,
) -> Outgoing:
    """As whoever has to know of a step is told of it; the words of the plan come with the order."""
    head = t("supervision-told", step=event.step.value, whose=view.organisation)
    words = said.talk.words if said.talk and event.step is CaseStep.TALKED else None
    if event.step in (CaseStep.NOTIFIED, CaseStep.LISTED):
        words = said.listing.words
    look = Button(t("open"), action("supervise.case", view.id))
    text = joined([head, words or "", sheet(t, view, said, history, today, docked)], PARAGRAPH)
    return Outgoing(text, ((look,),))


def state_of(view: CaseView, today: date) -> str:
    return "overdue" if view.overdue(today) else view.state.value
