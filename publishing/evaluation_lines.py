"""What came of one paper, as everybody reads it who may: items by grades, with a footnote."""

from collections.abc import Iterable, Sequence

from models.plan.judging import Judged
from models.queries.evaluations import ItemLine, RoundView
from models.queries.evaluations_people import PeopleView
from models.queries.tellers import Keeping
from models.queries.windows import WindowView
from models.tables import RoundState, WindowOutcome
from publishing.texts import Markup, Translator, joined
from publishing.wording import period


def outcome_text(t: Translator, view: RoundView, window: WindowView | None = None) -> Markup:
    """The table with its footnote; for a void round that it is void, for one that waits for
    whom. `window`: what came in by the open link, below all of it and under a heading of its own.
    """
    if view.state is not RoundState.CLOSED:
        return without_result(t, view)
    apart = window_text(t, window, view) if window else ""
    told = (_head(t, view), joined(_table(t, view)), joined(notes(t, view)), apart)
    return joined(told, "\n\n")


def window_text(t: Translator, window: WindowView, view: RoundView) -> Markup:
    head = t("window-result-head", window=window.title, sheets=window.sheets)
    if window.outcome is WindowOutcome.SHOWN:
        return joined([head, *_lines(t, window.lines, view.grades)])
    if window.outcome is WindowOutcome.FEW:
        return joined([head, t("window-result-few", minimum=view.minimum_group)])
    if window.outcome is WindowOutcome.SPOILT:
        return joined([head, t("window-result-spoilt")])
    return joined([head, t("window-result-verdict", verdict=window.outcome.value)])


def without_result(t: Translator, view: RoundView | PeopleView) -> Markup:
    """Void, or waiting for its tellers."""
    said = {
        "title": view.title,
        "organisation": view.organisation,
        "period": period(t, view.period),
    }
    if view.state is RoundState.VOID:
        reason = "given-up" if view.given_up else "other"
        return t("evaluation-void", reason=reason, **said)
    return t("evaluation-waiting", tellers=_tellers(t, view.kept), **said)


def kept(t: Translator, keeping: Keeping) -> Markup:
    """Who held the key, where the plan or the round had anybody in mind."""
    if not keeping.asked and not keeping.tellers:
        return Markup("")
    return t("evaluation-result-kept", tellers=_tellers(t, keeping))


def _tellers(t: Translator, keeping: Keeping) -> str:
    return t.plain("list-separator").join(keeping.tellers) or "none"


def _head(t: Translator, view: RoundView) -> Markup:
    whom = view.subject
    if view.judged is Judged.PEOPLE and view.whom:
        whom = t.plain("evaluation-person", name=view.whom, organisation=view.organisation)
    return t(
        "evaluation-result-head",
        title=view.title,
        questionnaire=view.questionnaire,
        organisation=whom,
        period=period(t, view.period),
        invited=view.invited,
        voted=view.voted,
        turnout=f"{view.turnout:.2f}",
    )


def _table(t: Translator, view: RoundView) -> list[Markup]:
    if not view.quorate:
        return [t("evaluation-result-no-quorum")]
    if not view.lines:
        return [t("evaluation-result-nothing")]
    lines = _lines(t, view.lines, view.grades)
    if view.score is not None:
        lines.append(t("evaluation-result-score", score=f"{view.score:.2f}"))
    return lines


def _lines(t: Translator, lines: Sequence[ItemLine], grades: Sequence[str]) -> list[Markup]:
    return [
        t(
            "evaluation-result-line",
            item=line.title,
            answers=line.answers,
            shares=_listed(
                t,
                [
                    t("evaluation-result-share", grade=grade, share=f"{share:.2f}")
                    for grade, share in zip(grades, line.shares, strict=True)
                ],
            ),
        )
        for line in lines
    ]


def notes(t: Translator, view: RoundView) -> list[Markup]:
    """Below the table: who was asked, what was left out and why, the digest."""
    said = invited(t, view.invited_by_class)
    for group in view.shown:
        if len(group.classes) > 1:
            said.append(t("evaluation-result-merged", classes=_classes(t, group.classes)))
    for group in view.verdicts:
        classes = _classes(t, group.classes)
        said.append(t("evaluation-result-verdict", classes=classes, verdict=group.verdict or ""))
    if view.left_out:
        left_out = _classes(t, view.left_out)
        said.append(t("evaluation-result-left-out", classes=left_out, minimum=view.minimum_group))
    if view.ruled and view.lines:
        said.append(t("evaluation-result-excluded", count=view.excluded))
    if view.trimmed and view.lines:
        said.append(t("evaluation-result-trimmed"))
    if view.whom:
        said.append(t("evaluation-result-private", judged=view.judged.value))
    digest = t("evaluation-result-digest", digest=view.digest, round=str(view.round_id))
    return [*said, kept(t, view.kept), digest]


def invited(t: Translator, by_class: Iterable[tuple[str, int]]) -> list[Markup]:
    """Who was asked; nothing where nobody is known to have been."""
    classes = [
        t("evaluation-result-class", people=people, **_named(t, name)) for name, people in by_class
    ]
    return [t("evaluation-result-invited", classes=_listed(t, classes))] if classes else []


def _named(t: Translator, voter_class: str) -> dict[str, str]:
    return {"class": t("evaluation-class", **{"class": voter_class})}


def _classes(t: Translator, classes: tuple[str, ...]) -> Markup:
    return _listed(t, [t("evaluation-class", **{"class": name}) for name in classes])


def _listed(t: Translator, words: list[Markup]) -> Markup:
    return joined(words, t("list-separator"))
