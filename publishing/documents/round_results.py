"""What came of an evaluation, as a Word file: items or people by grades in per cent, with the notes
that belong below such a table."""

import re
from collections.abc import Sequence

from models.plan.judging import Judged
from models.queries.evaluations import RoundView
from models.queries.evaluations_people import PeopleView, PersonLine
from publishing.documents.look_back import Made
from publishing.documents.word import Paper
from publishing.evaluation_lines import invited, notes
from publishing.screens.evaluated_people import state
from publishing.texts import Markup, Translator
from publishing.texts.markup import plain
from publishing.wording import period

NONE = "—"
_UNFIT = re.compile(r'[\\/:*?"<>|\s]+')


def result_file(t: Translator, view: RoundView | PeopleView) -> Made:
    """Of a round that is closed, not of a void one."""
    return of_one(t, view) if isinstance(view, RoundView) else of_people(t, view)


def of_one(t: Translator, view: RoundView) -> Made:
    """About an organisation, or about one of several."""
    subject = view.subject
    if view.judged is Judged.PEOPLE and view.whom:
        subject = t.plain("evaluation-person", name=view.whom, organisation=view.organisation)
    paper = _begun(t, view, subject)
    paper.text(
        t.plain(
            "evaluation-file-turnout",
            questionnaire=view.questionnaire,
            invited=view.invited,
            voted=view.voted,
            turnout=f"{view.turnout:.2f}",
        )
    )
    _items(paper, t, view)
    _said(paper, notes(t, view))
    return _made(t, paper, view, view.subject)


def of_people(t: Translator, view: PeopleView) -> Made:
    """Everybody in one table, for those who may see it."""
    paper = _begun(t, view, view.organisation)
    said = {"count": len(view.people), "told": view.told, "judged": view.judged.value}
    paper.text(t.plain("evaluation-file-people", **said))
    keys = ("number", _naming(view), "invited", "voted")
    head = [*_heads(t, keys), *_grades(t, view.grades), *_heads(t, ("score", "note"))]
    rows = [[str(number), *_person(t, view, one)] for number, one in enumerate(view.people, 1)]
    paper.table(head, rows, (10, 22, 13, 13, *(16,) * len(view.grades), 16, 22))
    _said(paper, invited(t, view.invited_by_class))
    said = {"minimum": view.minimum_group, "judged": view.judged.value}
    paper.text(t.plain("evaluation-file-minimum", **said))
    if view.trimmed:
        _said(paper, [t("evaluation-result-trimmed")])
    _digests(paper, t, view)
    return _made(t, paper, view, view.organisation)


def _begun(t: Translator, view: RoundView | PeopleView, subject: str) -> Paper:
    title = t.plain("evaluation-file-title", title=view.title)
    paper = Paper(t, title=title, author=view.organisation, at=view.closed_at)
    when = period(t, view.period)
    paper.byline(t.plain("evaluation-file-byline", subject=subject, period=when))
    paper.gap()
    return paper


def _made(t: Translator, paper: Paper, view: RoundView | PeopleView, subject: str) -> Made:
    name = t.plain("evaluation-file-name", subject=_UNFIT.sub("-", subject))
    return Made(f"{name}-{view.closed_at:%Y-%m-%d}.docx", paper.to_bytes(), paper.characters())


def _items(paper: Paper, t: Translator, view: RoundView) -> None:
    if not view.quorate or not view.lines:
        missing = "nothing" if view.quorate else "no-quorum"
        paper.text(t.plain(f"evaluation-result-{missing}"))
        return
    head = [*_heads(t, ("number", "item", "answers")), *_grades(t, view.grades)]
    rows = [
        [str(number), line.title, str(line.answers), *(f"{share:.2f}" for share in line.shares)]
        for number, line in enumerate(view.lines, 1)
    ]
    paper.table(head, rows, (12, 40, 18, *(20,) * len(view.grades)))
    if view.score is not None:
        paper.text(t.plain("evaluation-result-score", score=f"{view.score:.2f}"))


def _person(t: Translator, view: PeopleView, one: PersonLine) -> list[str]:
    shares = [f"{share:.2f}" for share in one.shares] or [NONE] * len(view.grades)
    score = NONE if one.score is None else f"{one.score:.2f}"
    note = t.plain("evaluation-file-state", state=state(one))
    if one.excluded:
        note = t.plain("evaluation-file-excluded", count=one.excluded)
    return [one.name, str(one.invited), str(one.voted), *shares, score, note]


def _digests(paper: Paper, t: Translator, view: PeopleView) -> None:
    paper.text(t.plain("evaluation-file-digests"))
    head = _heads(t, ("number", _naming(view)))
    rows = [[str(number), one.name, one.digest] for number, one in enumerate(view.people, 1)]
    paper.table([*head, t.plain("evaluation-file-digests")], rows, (10, 22, 124))


def _naming(view: PeopleView) -> str:
    return "unit" if view.judged is Judged.UNITS else "name"


def _heads(t: Translator, keys: Sequence[str]) -> list[str]:
    return [t.plain("evaluation-file-col", key=key) for key in keys]


def _grades(t: Translator, grades: Sequence[str]) -> list[str]:
    return [t.plain("evaluation-file-grade", grade=grade) for grade in grades]


def _said(paper: Paper, lines: Sequence[Markup]) -> None:
    for line in lines:
        paper.text(plain(line))
