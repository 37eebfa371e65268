"""What came of one paper, as everybody reads it who may: items by grades, with a footnote."""

from models.queries.evaluations import RoundView
from models.queries.evaluations_people import PeopleView
from models.queries.tellers import Keeping
from models.tables import RoundState
from publishing.texts import Markup, Translator, joined
from publishing.wording import period


def outcome_text(t: Translator, view: RoundView) -> Markup:
    """The table with its footnote; for a void round that it is void, for one that waits for
    whom."""
    if view.state in (RoundState.VOID, RoundState.WAITING):
        return without_result(t, view)
    return joined([_head(t, view), joined(_table(t, view)), joined(_notes(t, view))], "\n\n")


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
    whom = view.organisation
    if view.person:
        whom = t.plain("evaluation-person", name=view.person, organisation=view.organisation)
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
    lines = [
        t(
            "evaluation-result-line",
            item=line.title,
            answers=line.answers,
            shares=_listed(
                t,
                [
                    t("evaluation-result-share", grade=grade, share=f"{share:.2f}")
                    for grade, share in zip(view.grades, line.shares, strict=True)
                ],
            ),
        )
        for line in view.lines
    ]
    if view.score is not None:
        lines.append(t("evaluation-result-score", score=f"{view.score:.2f}"))
    return lines


def _notes(t: Translator, view: RoundView) -> list[Markup]:
    invited = [
        t("evaluation-result-class", people=people, **_named(t, name))
        for name, people in view.invited_by_class
    ]
    notes = [t("evaluation-result-invited", classes=_listed(t, invited))] if invited else []
    for group in view.shown:
        if len(group.classes) > 1:
            notes.append(t("evaluation-result-merged", classes=_classes(t, group.classes)))
    for group in view.verdicts:
        classes = _classes(t, group.classes)
        notes.append(t("evaluation-result-verdict", classes=classes, verdict=group.verdict or ""))
    if view.left_out:
        left_out = _classes(t, view.left_out)
        notes.append(t("evaluation-result-left-out", classes=left_out, minimum=view.minimum_group))
    if view.person:
        notes.append(t("evaluation-result-private"))
    return [*notes, kept(t, view.kept), t("evaluation-result-digest", digest=view.digest)]


def _named(t: Translator, voter_class: str) -> dict[str, str]:
    return {"class": t("evaluation-class", **{"class": voter_class})}


def _classes(t: Translator, classes: tuple[str, ...]) -> Markup:
    return _listed(t, [t("evaluation-class", **{"class": name}) for name in classes])


def _listed(t: Translator, words: list[Markup]) -> Markup:
    return joined(words, t("list-separator"))
