"""Visits: which to log, the lists, one of them, who made how many, and as people are told."""

from collections.abc import Sequence

from models.queries.digests import DutyLine
from models.queries.files import FileView
from models.queries.visit_counts import Made, Tally
from models.queries.visits import FollowUpView, VisitState, VisitView
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing
from publishing.screens.duties import period_of
from publishing.screens.follow_ups import kept
from publishing.texts import Markup, Translator, joined
from publishing.wording import names, short

PARAGRAPH = "\n\n"


def choose_duty(t: Translator, count: int) -> Outgoing:
    back = (Button(t("back"), action("visit.mine")),)
    return Outgoing(t("visits-choose") if count else t("visits-none-asked"), (back,))


def duty_buttons(t: Translator, found: Sequence[DutyLine], verb: str) -> list[Button]:
    return [
        Button(
            t.label(
                "visits-choice",
                title=line.title,
                whose=line.duty.member or line.duty.organisation,
                period=period_of(t, line),
                count=line.duty.came_in,
                least=line.duty.minimum,
            ),
            action(verb, line.duty.id),
        )
        for line in found
    ]


def choose_how(
    t: Translator, line: DutyLine, prompt: str, planned: Sequence[VisitView]
) -> Outgoing:
    """To log one that was planned or another, or to put one on a day."""
    ways = [
        Button(
            t.label("visits-log-planned", day=t.date(one.day), whom=short(one.whom)),
            action("visit.log", one.id),
        )
        for one in reversed(planned)
    ]
    ways.append(Button(t("visits-log-now"), action("visit.write", line.duty.id)))
    ways.append(Button(t("visits-plan-one"), action("visit.plan", line.duty.id)))
    ways.append(Button(t("back"), action("visit.mine")))
    text = t("visits-how", title=line.title, period=period_of(t, line))
    text = joined([text, prompt])
    return Outgoing(text, tuple((way,) for way in ways))


def mine(t: Translator, count: int, left: int, unvisited: Sequence[str]) -> Outgoing:
    """`left`: so many things to follow up; `unvisited`: with whom one is linked."""
    ways: list[tuple[Button, ...]] = [
        (
            Button(t("visits-new"), action("visit.new")),
            Button(t("visits-plan-one"), action("visit.ahead")),
        )
    ]
    if left:
        ways.append((Button(t.label("visits-left", count=left), action("follow.list")),))
    text = t("visits-mine", count=count) if count else t("visits-mine-none")
    text = joined([text, left_out(t, unvisited)])
    return Outgoing(text, (*ways, (Button(t("menu"), action("menu.open")),)))


def received(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("visits-received", count=count) if count else t("visits-received-none"))


def list_buttons(
    t: Translator, found: Sequence[tuple[VisitView, str]], *, whose: bool = False
) -> list[Button]:
    """`found`: each with what its plan calls it. `whose`: says who made it instead."""
    return [
        Button(
            t.label(
                "visits-row",
                day=t.date(view.day),
                title=view.whose if whose else title,
                whom=short(view.whom),
                state=view.state.value,
            ),
            action("visit.open", view.id),
        )
        for view, title in found
    ]


def counts(t: Translator, found: Sequence[Tally]) -> Outgoing:
    """Who made how many in the period that runs; a way to what they wrote and left to be done."""
    ways = (
        (Button(t("visits-all"), action("visit.received")),),
        (Button(t("follow-all"), action("follow.received")),),
        (Button(t("back"), action("desk.below")),),
    )
    if not found:
        return Outgoing(t("visits-counts-none"), ways)
    parts = [t("visits-counts"), *(_tally(t, one) for one in found)]
    return Outgoing(joined(parts, PARAGRAPH), ways)


def left_out(t: Translator, unvisited: Sequence[str]) -> Markup:
    return t("visits-left-out", names=names(t, unvisited)) if unvisited else Markup("")


def opened(
    t: Translator,
    view: VisitView,
    title: str,
    files: Sequence[FileView],
    left: Sequence[FollowUpView],
    own: bool,
    note: str = "",
) -> Outgoing:
    """Its files come with it unless something was just done (`note`)."""
    rows = [(way,) for way in (_ways(t, view, left) if own else [])]
    rows.append((Button(t("visits-list"), action("visit.mine")),))
    rows.append((Button(t("menu"), action("menu.open")),))
    text = joined([note, sheet(t, view, title, left, len(files))], PARAGRAPH)
    shown = () if note else tuple(file_of(t, one) for one in files)
    return Outgoing(text, tuple(rows), shown)


def confirm(t: Translator, view: VisitView, title: str) -> Outgoing:
    yes = Button(t("confirm"), action("visit.drop-yes", view.id))
    no = Button(t("back"), action("visit.open", view.id))
    question = t("visits-drop-sure", state=view.state.value)
    return Outgoing(joined([question, sheet(t, view, title)], PARAGRAPH), ((yes,), (no,)))


def told(t: Translator, view: VisitView, title: str, key: str) -> Outgoing:
    """To the organisation's people: where and when, or that it is off."""
    day = t.date(view.day, year=True)
    said = {"title": title, "whose": view.whose, "whom": view.whom, "day": day}
    return Outgoing(t(key, **said, place=view.place))


def sheet(
    t: Translator, view: VisitView, title: str, left: Sequence[FollowUpView] = (), files: int = 0
) -> Markup:
    head = t("visits-sheet", title=title, whose=view.whose, state=view.state.value)
    lines = [t("visits-when", day=t.date(view.day, year=True), whom=view.whom)]
    if view.place:
        lines.append(t("visits-place", place=view.place))
    if view.note:
        lines.append(Markup.of(view.note))
    parts = [head, joined(lines)]
    if view.logged_at is not None:
        parts.append(t("visits-by", author=view.author, at=view.logged_at, files=files))
    return joined([*parts, kept(t, left)], PARAGRAPH)


def _ways(t: Translator, view: VisitView, left: Sequence[FollowUpView]) -> list[Button]:
    drop = Button(t.label("visits-drop", state=view.state.value), action("visit.drop", view.id))
    if view.state is VisitState.PLANNED:
        return [Button(t("visits-log"), action("visit.log", view.id)), drop]
    if view.state is not VisitState.LOGGED:
        return []
    open_ = [
        Button(t.label("follow-row-open", text=short(one.text)), action("follow.open", one.id))
        for one in left
        if one.open
    ]
    return [Button(t("visits-follow"), action("visit.follow", view.id)), *open_, drop]


def _tally(t: Translator, one: Tally) -> Markup:
    period, least = period_of(t, one.line), one.line.duty.minimum
    head = t("visits-tally", title=one.line.title, period=period, least=least)
    unvisited = [t("visits-whose", whose=link.whose, name=link.name) for link in one.left_out]
    return joined([head, *(_made(t, made) for made in one.made), left_out(t, unvisited)])


def _made(t: Translator, made: Made) -> Markup:
    key = "visits-made" if made.count == 1 else "visits-made-together"
    enough = {"enough": made.enough, "count": made.count}
    return t(key, name=made.name, visits=made.visits, **enough)
