"""Rounds that are over: the list, and what came of one paper."""

from collections.abc import Sequence

from models.plan.judging import Judged
from models.queries.evaluations import RoundView
from models.queries.evaluations_over import ResultLine
from models.queries.windows import WindowView
from models.tables import RoundState
from publishing.actions import action
from publishing.evaluation_lines import outcome_text
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Translator
from publishing.wording import period


def results(t: Translator, lines: Sequence[ResultLine]) -> Outgoing:
    """The buttons of the rounds, a page of them, go above those given here."""
    text = t("evaluation-results" if lines else "evaluation-results-empty")
    return Outgoing(text, ((Button(t("back"), action("evaluation.list")),),))


def results_buttons(t: Translator, lines: Sequence[ResultLine]) -> list[Button]:
    return [Button(_result(t, line), _opening(line)) for line in lines]


def outcome(
    t: Translator, view: RoundView, back: str, window: WindowView | None = None, more: Rows = ()
) -> Outgoing:
    """`back` is the button's data. `window`: what came in by the round's open link. `more`: what
    else the reader may open."""
    rows = (*more, (Button(t("back"), back),))
    if view.state is not RoundState.CLOSED:
        return Outgoing(outcome_text(t, view), rows)
    paper = f"{view.round_id}-{view.place}" if view.whom else str(view.round_id)
    file = Button(t("evaluation-file-button"), action("evaluation.file", paper))
    return Outgoing(outcome_text(t, view, window), ((file,), *rows))


def _result(t: Translator, line: ResultLine) -> str:
    said = {
        "organisation": line.organisation,
        "period": period(t, line.period),
        "waiting": "yes" if line.waiting else "no",
    }
    if line.judged is Judged.WHOLE:
        return t.label("evaluation-results-item", **said)
    mine = "others" if line.place is None else "mine"
    return t.label(
        "evaluation-results-people", title=line.title, whose=mine, judged=line.judged.value, **said
    )


def _opening(line: ResultLine) -> str:
    if line.judged is Judged.WHOLE:
        return action("evaluation.result", line.round_id)
    if line.place is None:
        return action("evaluation.table", line.round_id)
    return action("evaluation.result", f"{line.round_id}-{line.place}")
