"""Nominations: one of them with what may be done about it, as those concerned are told of it."""

from collections.abc import Sequence
from typing import Protocol

from models.plan.honouring import Honour
from models.plan.schema import Plan
from models.queries.barring import Bar
from models.queries.files import FileView
from models.queries.honours import NominationLine, NominationView
from models.rules.honouring import Move
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing
from publishing.plans.honours import terms
from publishing.screens import barring
from publishing.texts import Markup, Translator, joined
from publishing.wording import period, short

PARAGRAPH = "\n\n"
BUTTONS: tuple[tuple[Move, str, str], ...] = (
    (Move.RISE, "nomination-rise", "nomination.rise"),
    (Move.VOTE, "nomination-vote", "nomination.vote"),
    (Move.DECLINE, "nomination-decline", "nomination.decline"),
    (Move.STRIKE, "nomination-strike", "nomination.strike"),
    (Move.WITHDRAW, "nomination-withdraw", "nomination.withdraw"),
    (Move.STEP_BACK, "nomination-step-back", "nomination.step-back"),
)


class Sheet(Protocol):
    """services.nomination_steps.NominationSheet."""

    @property
    def view(self) -> NominationView: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def said(self) -> Honour: ...
    @property
    def moves(self) -> frozenset[Move]: ...
    @property
    def history(self) -> Sequence[NominationLine]: ...
    @property
    def barred(self) -> Sequence[Bar]: ...


def nomination_buttons(t: Translator, found: Sequence[NominationView]) -> list[Button]:
    return [
        Button(
            t.label(
                "nomination-row", nominee=short(named(one), 20), state=one.state.value, at=one.at
            ),
            action("nomination.open", one.id),
        )
        for one in found
    ]


def opened(t: Translator, sheet: Sheet, back: str, note: str = "") -> Outgoing:
    view = sheet.view
    rows = [
        (Button(t(label), action(verb, view.id)),)
        for move, label, verb in BUTTONS
        if move in sheet.moves
    ]
    if view.files:
        rows.append((Button(t("nomination-files-open"), action("nomination.files", view.id)),))
    text = joined([note, told(t, sheet)], PARAGRAPH)
    menu = (Button(t("menu"), action("menu.open")),)
    return Outgoing(text, (*rows, (Button(t("back"), back),), menu))


def told(t: Translator, sheet: Sheet) -> Markup:
    lines = joined([_line(t, one) for one in sheet.history])
    return joined([face(t, sheet), barring.told(t, sheet.barred), lines], PARAGRAPH)


def face(t: Translator, sheet: Sheet) -> Markup:
    view = sheet.view
    head = t(
        "nomination-head",
        title=sheet.said.title,
        period=period(t, view.period, sheet.plan),
        nominee=named(view),
        state=view.state.value,
        at=view.at,
    )
    return joined([head, t("nomination-reason", text=view.reason)])


def _line(t: Translator, one: NominationLine) -> Markup:
    return t(
        "nomination-line",
        day=t.date(one.when.astimezone(t.zone).date(), year=True),
        author=one.author,
        at=one.at,
        step=one.step.value,
        note=_votes_said(t, one) or "none",
    )


def _votes_said(t: Translator, one: NominationLine) -> str:
    """A show of hands is kept as three numbers."""
    if one.step.value != "voted":
        return one.note
    approve, against, abstained = one.note.split("/")
    return t.plain(
        "honour-hands", approve=approve, against=against, abstained=abstained, runoff="none"
    )


def evidence(t: Translator, sheet: Sheet, files: Sequence[FileView]) -> Outgoing:
    text = t("nomination-files", nominee=named(sheet.view), count=len(files))
    back = Button(t("back"), action("nomination.open", sheet.view.id))
    return Outgoing(text, ((back,),), tuple(file_of(t, one) for one in files))


def confirm(t: Translator, sheet: Sheet, question: str, verb: str) -> Outgoing:
    yes = Button(t("confirm"), action(verb, sheet.view.id))
    no = Button(t("back"), action("nomination.open", sheet.view.id))
    return Outgoing(joined([t(question), face(t, sheet)], PARAGRAPH), ((yes,), (no,)))


def message(t: Translator, key: str, sheet: Sheet) -> Outgoing:
    """As whoever has to know of a step is told of it, with the line that it left."""
    look = Button(t("open"), action("nomination.open", sheet.view.id))
    news = _line(t, sheet.history[-1])
    return Outgoing(joined([t(key), face(t, sheet), news], PARAGRAPH), ((look,),))


def given(t: Translator, sheet: Sheet) -> Outgoing:
    """As whoever is honoured is told, once it is final."""
    view = sheet.view
    text = t(
        "honour-given",
        title=sheet.said.title,
        period=period(t, view.period, sheet.plan),
        nominee=named(view),
    )
    look = Button(t("open"), action("honour.result", view.selection_id or 0))
    return Outgoing(text, ((look,),))


def about(
    t: Translator,
    said: Honour,
    organisation: str,
    when: str,
    plan: Plan,
    barred: Sequence[Bar],
) -> Markup:
    """What somebody is proposed for, and who would not be chosen."""
    head = t("nomination-about", title=said.title, period=when, organisation=organisation)
    return joined([joined([head, terms(t, plan, said)]), barring.told(t, barred)], PARAGRAPH)


def named(one: NominationView) -> str:
    """A person behind his organisation."""
    return one.nominee if one.member_id is None else f"{one.organisation} {one.nominee}"
