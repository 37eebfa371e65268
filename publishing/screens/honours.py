"""Honours: the list, one of them with who stands, the list that was settled, earlier ones."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from typing import Protocol

from models.plan.honouring import Honour
from models.plan.schema import Plan
from models.queries.barring import Bar
from models.queries.honours import NominationView, SelectionView
from models.rules.periods import Period
from models.tables import Role, SelectionState
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.plans.honours import terms
from publishing.screens import barring
from publishing.screens.nominations import named
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, points, short

PARAGRAPH = "\n\n"
NAME = 10


class Of(Protocol):
    """What services.honour_matters.Matter says of one honour in one period."""

    @property
    def key(self) -> str: ...
    @property
    def said(self) -> Honour: ...
    @property
    def period(self) -> Period: ...
    @property
    def number(self) -> int: ...


class Given(Protocol):
    """The votes: services.honour_votes.Votes."""

    @property
    def points(self) -> Mapping[int, tuple[int, ...]]: ...
    @property
    def level(self) -> frozenset[int]: ...
    @property
    def over(self) -> bool: ...
    @property
    def passed(self) -> Mapping[int, bool]: ...


class Settled(Protocol):
    """services.honours.SelectionSheet."""

    @property
    def view(self) -> SelectionView: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def said(self) -> Honour: ...
    @property
    def chosen(self) -> Sequence[NominationView]: ...
    @property
    def offices(self) -> Mapping[int, Role]: ...


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("honour-list" if count else "honour-list-none"))


def list_buttons(t: Translator, found: Sequence[tuple[int, Plan, Of]]) -> list[Button]:
    """`found`: each with its campaign and today's plan."""
    return [
        Button(
            t.label("honour-row", title=one.said.title, period=period(t, one.period.key, plan)),
            action("honour.open", campaign, one.key, one.number),
        )
        for campaign, plan, one in found
    ]


def opened(
    t: Translator, plan: Plan, one: Of, settled: SelectionView | None, due: date
) -> Outgoing:
    """For everybody: what it is for and how far it has come. `due`: until when to propose."""
    state = "proposing" if settled is None else settled.state.value
    head = t(
        "honour-head",
        title=one.said.title,
        period=period(t, one.period.key, plan),
        state=state,
        due=t.date(due, year=True),
    )
    return Outgoing(joined([head, terms(t, plan, one.said)], PARAGRAPH))


def standing(
    t: Translator,
    said: Honour,
    found: Sequence[NominationView],
    given: Given,
    barred: Mapping[int, Sequence[Bar]],
) -> Markup:
    """For whoever settles it: who can be chosen, with the votes, who is level, and what keeps whom
    from being chosen."""
    if not found:
        return t("honour-standing-none")
    lines = bullets(_standing(t, one, given, barred.get(one.id, ())) for one in found)
    level = [one.nominee for one in found if one.id in given.level]
    tie = t("honour-tie", names=_row(t, level), tie=said.tie.value) if level else ""
    waiting = "" if given.over else t("honour-vote-waits", vote=said.vote.value)
    head = t("honour-standing", count=len(found), seats=said.seats)
    every = dict.fromkeys(chain.from_iterable(barred.values()))
    parts = [joined([head, lines]), barring.told(t, list(every)), tie, waiting]
    return joined(parts, PARAGRAPH)


def _standing(t: Translator, one: NominationView, given: Given, barred: Sequence[Bar]) -> Markup:
    return t(
        "honour-standing-row",
        nominee=named(one),
        votes=votes(t, one, given),
        barred=barring.marks(t, barred),
    )


def votes(t: Translator, one: NominationView, given: Given) -> str:
    """ "none" where nothing was voted, or nothing of it may be told."""
    if one.votes_for is not None:
        return t.plain(
            "honour-hands",
            approve=one.votes_for,
            against=one.votes_against or 0,
            abstained=one.votes_abstained or 0,
            runoff="none" if one.runoff is None else str(one.runoff),
        )
    if one.id in given.points:
        return t.plain("honour-points", points=points(t, given.points[one.id][0]))
    if one.id in given.passed:
        return t.plain("honour-one-mind", passed="yes" if given.passed[one.id] else "no")
    return "none"


def propose_buttons(
    t: Translator, campaign: int, one: Of, organisations: Sequence[tuple[int, str]]
) -> list[Button]:
    """With the organisation where he leads several."""
    several = len(organisations) > 1
    return [
        Button(
            t.label("honour-propose", organisation=short(name, NAME) if several else "none"),
            action("nomination.new", campaign, one.key, one.number, number),
        )
        for number, name in organisations
    ]


def past(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("honour-past" if count else "honour-past-none"))


def past_buttons(t: Translator, found: Sequence[tuple[SelectionView, Plan]]) -> list[Button]:
    return [
        Button(
            t.label(
                "honour-past-row",
                title=plan.honours[one.honour].title,
                period=period(t, one.period, plan),
                state=one.state.value,
            ),
            action("honour.result", one.id),
        )
        for one, plan in found
    ]


def result(t: Translator, settled: Settled, back: str, note: str = "") -> Outgoing:
    """The list for everybody; during the notice with what can be said against it."""
    rows = [(button,) for button in chosen_buttons(t, settled)]
    if settled.view.state is SelectionState.PROVISIONAL:
        new = action("objection.new", "selection", settled.view.id)
        rows.append((Button(t("objection-new-button"), new),))
    text = joined([note, _list(t, settled)], PARAGRAPH)
    menu = (Button(t("menu"), action("menu.open")),)
    return Outgoing(text, (*rows, (Button(t("back"), back),), menu))


def chosen_buttons(t: Translator, settled: Settled) -> list[Button]:
    """At most as many as one screen has room for; the list names them all."""
    return [
        Button(
            t.label("honour-chosen-button", nominee=one.nominee), action("nomination.open", one.id)
        )
        for one in settled.chosen[:8]
    ]


def announced(t: Translator, settled: Settled) -> Outgoing:
    """As a group reads it, under notice or final."""
    return Outgoing(_list(t, settled))


def _list(t: Translator, settled: Settled) -> Markup:
    view, said = settled.view, settled.said
    head = t(
        "honour-list-head",
        title=said.title,
        period=period(t, view.period, settled.plan),
        state=view.state.value,
        form=said.form.value,
    )
    lines = bullets(_honoured(t, settled, one) for one in settled.chosen)
    nobody = "" if settled.chosen else t("honour-nobody-left")
    approval = t("plan-honour-approval", text=said.approval) if said.approval else ""
    grounds = joined([t("honour-grounds", text=view.grounds), approval])
    return joined([head, lines or nobody, grounds, _until(t, view)], PARAGRAPH)


def _until(t: Translator, view: SelectionView) -> Markup:
    if view.state is SelectionState.FINAL:
        return t("honour-is-final")
    return t("honour-until", day=_day(t, view.ends_at))


def _day(t: Translator, at: datetime) -> str:
    return t.date(at.astimezone(t.zone).date(), year=True)


def _honoured(t: Translator, settled: Settled, one: NominationView) -> Markup:
    role = settled.offices.get(one.id)
    office = t.plain(f"role-{role.value}") if role else "none"
    return t("honour-honoured", nominee=named(one), office=office, reason=short(one.reason, 60))


def held(t: Translator, settled: Settled, count: int) -> Outgoing:
    text = t(
        "objection-held",
        campaign=settled.plan.title,
        period=period(t, settled.view.period, settled.plan),
        what=settled.said.title,
        count=count,
    )
    return Outgoing(text, ((Button(t("objection-list-button"), action("objection.list")),),))


def _row(t: Translator, names: Sequence[str]) -> str:
    return t.plain("list-separator").join(names)
