"""Good practices: the lists, one of them with who tries it, and what is told of it."""

from collections.abc import Collection, Mapping, Sequence

from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.exemplar_trials import TrialView
from models.queries.exemplars import ExemplarView
from models.queries.files import FileView
from models.rules.spreading import Move
from models.tables import ExemplarState
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, short

PARAGRAPH = "\n\n"
SHOWN = 5
"""Trials on a practice's own page; the others are behind a button."""

BUTTONS: tuple[tuple[Move, str, str], ...] = (
    (Move.SPREAD, "exemplar-spread", "exemplar.spread"),
    (Move.KEEP, "exemplar-keep", "exemplar.keep"),
    (Move.RETURN, "exemplar-return", "exemplar.return"),
    (Move.RECALL, "exemplar-recall", "exemplar.recall"),
    (Move.REDO, "exemplar-redo", "exemplar.redo"),
    (Move.WITHDRAW, "exemplar-withdraw", "exemplar.withdraw"),
)


def listing(t: Translator, count: int, category: str | None) -> Outgoing:
    """`category`: the title of the one that is shown alone."""
    if not count:
        return Outgoing(t("exemplar-list-none"))
    return Outgoing(t("exemplar-list", count=count, category=category or "none"))


def list_buttons(t: Translator, found: Sequence[ExemplarView]) -> list[Button]:
    return [
        Button(
            t.label(
                "exemplar-row",
                title=short(one.title, 20),
                whose=short(one.organisation, 14),
                trials=one.trials,
            ),
            action("exemplar.open", one.id),
        )
        for one in found
    ]


def ways(t: Translator, categories: Mapping[str, object]) -> list[tuple[Button, ...]]:
    """Below the list; a choice of categories only where there is one."""
    rows = [(Button(t("exemplar-mine-button"), action("exemplar.mine")),)]
    if len(categories) > 1:
        rows.insert(0, (Button(t("exemplar-categories-button"), action("exemplar.categories")),))
    return [*rows, (Button(t("menu"), action("menu.open")),)]


def choose_category(t: Translator, categories: Mapping[str, tuple[str, int]]) -> Outgoing:
    rows = [
        (
            Button(
                t.label("exemplar-category", title=title, count=count),
                action("exemplar.list", 0, key),
            ),
        )
        for key, (title, count) in categories.items()
    ]
    every = (Button(t("exemplar-category-all"), action("exemplar.list")),)
    return Outgoing(t("exemplar-categories"), (*rows, every))


def mine(t: Translator, count: int, *, wanted: bool) -> Outgoing:
    """`wanted`: one can be handed in now."""
    new = ((Button(t("exemplar-new"), action("exemplar.new")),),) if wanted else ()
    back = (Button(t("back"), action("exemplar.list")),)
    text = t("exemplar-mine", count=count) if count else t("exemplar-mine-none")
    return Outgoing(text, (*new, back))


def overseen(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("exemplar-overseen", count=count) if count else t("exemplar-overseen-none"))


def state_buttons(
    t: Translator, found: Sequence[ExemplarView], *, whose: bool = False
) -> list[Button]:
    """`whose`: also says who handed it in."""
    return [
        Button(
            t.label(
                "exemplar-state-row",
                title=short(one.title, 18),
                whose=short(one.whose, 14) if whose else "none",
                state=one.state.value,
            ),
            action("exemplar.open", one.id),
        )
        for one in found
    ]


def choose_duty(t: Translator, count: int) -> Outgoing:
    back = (Button(t("back"), action("exemplar.mine")),)
    return Outgoing(t("exemplar-choose") if count else t("exemplar-none-asked"), (back,))


def duty_buttons(t: Translator, found: Sequence[DutyLine]) -> list[Button]:
    return [
        Button(
            t.label(
                "exemplar-choice",
                title=line.title,
                whose=line.duty.member or line.duty.organisation,
                period=period_of(t, line),
            ),
            action("duty.do", line.duty.id),
        )
        for line in found
    ]


def opened(
    t: Translator,
    view: ExemplarView,
    called: str,
    plan: Plan,
    moves: Collection[Move],
    trying: Mapping[int, str],
    trials: Sequence[TrialView],
    led: Collection[int],
    files: Sequence[FileView],
    note: str = "",
) -> Outgoing:
    """Its files come with it unless something was just done (`note`). `led`: what the reader
    leads; `trying`: names by id of those that could try it."""
    rows = [
        (Button(t(label), action(verb, view.id)),) for move, label, verb in BUTTONS if move in moves
    ]
    rows += [(one,) for one in (*_try(t, view, trying), *_tried(t, trials, led))]
    if len(trials) > SHOWN:
        every = t.label("exemplar-every-trial", count=len(trials))
        rows.append((Button(every, action("trial.list", view.id, 0)),))
    rows.append((_back(t, view, moves),))
    rows.append((Button(t("menu"), action("menu.open")),))
    text = joined([note, sheet(t, view, called, plan), tried(t, trials)], PARAGRAPH)
    shown = () if note else tuple(file_of(t, one) for one in files)
    return Outgoing(text, tuple(rows), shown)


def sheet(t: Translator, view: ExemplarView, called: str, plan: Plan) -> Markup:
    head = t(
        "exemplar-sheet",
        title=view.title,
        whose=view.whose,
        called=called,
        period=period(t, view.period, plan),
        state=view.state.value,
    )
    return joined([head, *_words(t, view), joined(_course(t, view))], PARAGRAPH)


def tried(t: Translator, trials: Sequence[TrialView]) -> Markup:
    """Who tries it, and what came of it; the first few of them."""
    if not trials:
        return Markup("")
    first = bullets(_trial(t, one) for one in trials[:SHOWN])
    return joined([t("exemplar-trials", count=len(trials)), first])


def all_trials(
    t: Translator, view: ExemplarView, trials: Sequence[TrialView], rows: Rows, shown: slice
) -> Outgoing:
    """One page of them; `rows` lead to the others."""
    which = t("exemplar-which", title=view.title, whose=view.whose)
    head = joined([which, t("exemplar-trials", count=len(trials))])
    back = (Button(t("back"), action("exemplar.open", view.id)),)
    lines = bullets(_trial(t, one) for one in trials[shown])
    return Outgoing(joined([head, lines], PARAGRAPH), (*rows, back))


def confirm(t: Translator, view: ExemplarView, question: str, verb: str) -> Outgoing:
    yes = Button(t("confirm"), action(verb, view.id))
    no = Button(t("back"), action("exemplar.open", view.id))
    which = t("exemplar-which", title=view.title, whose=view.whose)
    return Outgoing(joined([t(question), which], PARAGRAPH), ((yes,), (no,)))


def told(t: Translator, view: ExemplarView, called: str, plan: Plan, key: str) -> Outgoing:
    """As whoever has to know of a step is told of it."""
    look = Button(t("open"), action("exemplar.open", view.id))
    text = joined([t(key, whose=view.whose), sheet(t, view, called, plan)], PARAGRAPH)
    return Outgoing(text, ((look,),))


def announced(t: Translator, view: ExemplarView) -> Outgoing:
    """As a group reads it."""
    head = t("exemplar-announced", title=view.title, whose=view.whose)
    hint = t("exemplar-announced-hint", files=view.files)
    return Outgoing(joined([head, *_words(t, view), hint], PARAGRAPH))


def _words(t: Translator, view: ExemplarView) -> list[Markup]:
    return [t("exemplar-how", text=view.how), t("exemplar-result", text=view.result)]


def _course(t: Translator, view: ExemplarView) -> list[Markup]:
    lines = [t("exemplar-by", author=view.author, at=view.submitted_at, files=view.files)]
    if view.decider is not None and view.decided_at is not None:
        lines.append(
            t(
                "exemplar-decided",
                state=view.state.value,
                by=view.decider,
                at=view.decided_at,
                reason=view.reason or "",
            )
        )
    return lines


def _trial(t: Translator, one: TrialView) -> Markup:
    return t(
        "exemplar-trial-line",
        organisation=one.organisation,
        intent=one.intent,
        day=t.date(one.day, year=True),
        outcome=one.outcome.value if one.outcome else "open",
        result=one.result,
    )


def _try(t: Translator, view: ExemplarView, trying: Mapping[int, str]) -> list[Button]:
    """The organisation's name only where there are several."""
    return [
        Button(
            t("exemplar-try")
            if len(trying) == 1
            else t.label("exemplar-try-for", name=short(name)),
            action("trial.new", view.id, organisation),
        )
        for organisation, name in trying.items()
    ]


def _tried(t: Translator, trials: Sequence[TrialView], led: Collection[int]) -> list[Button]:
    return [
        Button(
            t.label("exemplar-our-trial", name=short(one.organisation)),
            action("trial.open", one.id),
        )
        for one in trials
        if one.organisation_id in led
    ]


def _back(t: Translator, view: ExemplarView, moves: Collection[Move]) -> Button:
    if view.state is ExemplarState.SPREAD:
        return Button(t("exemplar-all"), action("exemplar.list"))
    overseer = not {Move.SPREAD, Move.KEEP, Move.RETURN}.isdisjoint(moves)
    return Button(t("back"), action("exemplar.overseen" if overseer else "exemplar.mine"))
