"""Rivals: the lists, one of them with what it is compared in, what is asked before a step."""

from collections.abc import Iterator, Sequence

from models.plan.schema import Plan
from models.queries.comparisons import ComparisonView
from models.queries.pairings import PairingView
from models.rules.pairing import Move
from models.tables import PairingState
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.comparisons import newest
from publishing.texts import Markup, Translator, joined
from publishing.wording import period, short

PARAGRAPH = "\n\n"
LABEL = 16

BUTTONS: tuple[tuple[Move, str, str], ...] = (
    (Move.APPROVE, "rivals-approve", "rival.approve"),
    (Move.RETURN, "rivals-return", "rival.return"),
    (Move.COMPARE, "rivals-compare", "compare.new"),
    (Move.REDO, "rivals-redo", "rival.change"),
    (Move.CHANGE, "rivals-change", "rival.change"),
    (Move.WITHDRAW, "rivals-withdraw", "rival.withdraw"),
)


def listing(t: Translator, key: str, count: int) -> Outgoing:
    """`key`: rivals-mine or rivals-below."""
    return Outgoing(t(key, count=count) if count else t(f"{key}-none"))


def list_buttons(
    t: Translator, found: Sequence[PairingView], key: str = "rivals-row"
) -> list[Button]:
    """`key`: rivals-chosen for those who have chosen the reader's organisation."""
    return [
        Button(
            t.label(
                key,
                organisation=short(one.organisation, LABEL),
                rival=short(one.rival, LABEL),
                state=one.state.value,
            ),
            action("rival.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator,
    view: PairingView,
    title: str,
    plan: Plan,
    moves: frozenset[Move],
    compared: Sequence[ComparisonView],
    back: str,
    note: str = "",
) -> Outgoing:
    """`back`: the action that leads back."""
    figures = [newest(t, one) for one in compared]
    if view.holds and not figures:
        figures = [t("rivals-compared-none", adds=int(Move.COMPARE in moves))]
    text = joined([note, sheet(t, view, title, plan), *figures], PARAGRAPH)
    return Outgoing(
        text,
        (
            *_figures(t, compared),
            *((button,) for button in _moves(t, view, moves)),
            (Button(t("back"), action(back)),),
            (Button(t("menu"), action("menu.open")),),
        ),
    )


def sheet(t: Translator, view: PairingView, title: str, plan: Plan) -> Markup:
    head = t(
        "rivals-sheet",
        title=title,
        organisation=view.organisation,
        period=period(t, view.period, plan),
        state=view.state.value,
    )
    place = t("rivals-place", place=view.place) if view.place else ""
    lines = [t("rivals-rival", rival=view.rival), place, t("rivals-why", why=view.why)]
    return joined([head, joined(lines), joined(_course(t, view))], PARAGRAPH)


def confirm(t: Translator, view: PairingView, question: str, verb: str) -> Outgoing:
    yes = Button(t("confirm"), action(verb, view.id))
    no = Button(t("back"), action("rival.open", view.id))
    said = t("rivals-pair", organisation=view.organisation, rival=view.rival)
    return Outgoing(joined([t(question), said], PARAGRAPH), ((yes,), (no,)))


def told(t: Translator, view: PairingView, title: str, plan: Plan, key: str) -> Outgoing:
    """As whoever has to know of a step is told of it."""
    look = Button(t("open"), action("rival.open", view.id))
    said = t(key, organisation=view.organisation, rival=view.rival)
    return Outgoing(joined([said, sheet(t, view, title, plan)], PARAGRAPH), ((look,),))


def announced(t: Translator, view: PairingView, title: str) -> Outgoing:
    """As the organisation's groups read it."""
    head = t("rivals-announced", title=title, organisation=view.organisation, rival=view.rival)
    place = t("rivals-place", place=view.place) if view.place else ""
    return Outgoing(joined([head, place, t("rivals-why", why=view.why)]))


def _moves(t: Translator, view: PairingView, moves: frozenset[Move]) -> Iterator[Button]:
    for move, label, verb in BUTTONS:
        if move in moves:
            yield Button(t(label), action(verb, view.id))


def _figures(t: Translator, compared: Sequence[ComparisonView]) -> Iterator[tuple[Button, ...]]:
    for one in compared:
        label = t.label("rivals-figure", title=short(one.title), unit=one.unit)
        yield (Button(label, action("compare.open", one.id)),)


def _course(t: Translator, view: PairingView) -> Iterator[Markup]:
    """What has happened to it, in order."""
    yield t("rivals-proposed", author=view.author, at=view.submitted_at)
    if view.decider is not None and view.decided_at is not None:
        back = view.state is PairingState.RETURNED
        yield t(
            "rivals-sent-back" if back else "rivals-approved-by",
            decider=view.decider,
            at=view.decided_at,
            reason=view.reason or "",
        )
    if view.ended_at is not None:
        yield t("rivals-ended", at=view.ended_at)
