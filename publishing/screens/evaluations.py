"""The paper, page by page. All answers so far are in the buttons and nowhere else."""

from collections.abc import Sequence

from models.queries.ballots import OpenRound, Paper
from models.rules.marks import ALPHABET, replaced
from publishing.actions import action
from publishing.ballot_rules import breach_line, rule_lines
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Translator, joined

CHANGES_IN_A_ROW = 3


def open_list(t: Translator, rounds: Sequence[OpenRound]) -> Outgoing:
    """The buttons of the rounds, a page of them, go above those given here."""
    sheets = sum(one.left for one in rounds)
    text = t("evaluation-list", count=sheets) if rounds else t("evaluation-list-empty")
    results = Button(t("evaluation-results-button"), action("evaluation.results"))
    return Outgoing(text, ((results,), (Button(t("menu"), action("menu.open")),)))


def open_buttons(t: Translator, rounds: Sequence[OpenRound]) -> list[Button]:
    return [
        Button(
            t(
                "evaluation-list-item",
                organisation=one.organisation,
                closes=one.closes_at,
                people=one.left if one.about.people else 0,
            ),
            action("evaluation.read", one.round_id),
        )
        for one in rounds
    ]


def notice(t: Translator, paper: Paper) -> Outgoing:
    """Who sees what: told before the first question."""
    text = t(
        "evaluation-notice",
        title=paper.title,
        questionnaire=paper.questionnaire,
        organisation=paper.organisation,
        items=len(paper.items),
        closes=paper.closes_at,
        minimum=paper.minimum_group,
        people=paper.people,
        rules=joined(rule_lines(t, paper.rules, paper.grades)) if paper.rules else "",
        ruled=len(paper.rules),
        **{"class": t("evaluation-class", **{"class": paper.voter_class})},
    )
    start = Button(t("evaluation-start"), action("evaluation.ask", paper.round_id, ""))
    if paper.person:
        start = Button(t("evaluation-people-button"), action("evaluation.people", paper.round_id))
    return Outgoing(text, ((start,), (Button(t("back"), action("evaluation.list")),)))


def question(t: Translator, paper: Paper, marks: str) -> Outgoing:
    """The first item without an answer; `marks` are the answers before it."""
    before = "evaluation.people" if paper.person else "evaluation.read"
    back = (
        action("evaluation.ask", reference(paper), marks[:-1])
        if marks
        else action(before, paper.round_id)
    )
    grades = tuple(
        (Button(grade.title, action("evaluation.ask", reference(paper), marks + mark)),)
        for mark, grade in zip(ALPHABET, paper.grades, strict=False)
    )
    return _asked(t, paper, len(marks), grades, back)


def change(t: Translator, paper: Paper, marks: str, item: int) -> Outgoing:
    """One item of a full sheet again; back keeps the answer that was given."""
    grades = tuple(
        (
            Button(
                t("evaluation-chosen", grade=grade.title) if mark == marks[item] else grade.title,
                action("evaluation.ask", reference(paper), replaced(marks, item, mark)),
            ),
        )
        for mark, grade in zip(ALPHABET, paper.grades, strict=False)
    )
    return _asked(t, paper, item, grades, action("evaluation.ask", reference(paper), marks))


def preview(t: Translator, paper: Paper, marks: str) -> Outgoing:
    """All answers, each of which can still be changed."""
    grades = [paper.grades[ALPHABET.index(mark)].title for mark in marks]
    lines = [
        t("evaluation-preview-line", number=number, item=item.title, grade=grade)
        for number, (item, grade) in enumerate(zip(paper.items, grades, strict=True), 1)
    ]
    values = paper.values(marks)
    against = [breach_line(t, rule, paper.grades, values) for rule in paper.broken(marks)]
    text = t(
        "evaluation-preview",
        title=paper.title,
        organisation=paper.subject,
        answers=joined(lines),
        breaches=joined(against) if against else "",
        broken=len(against),
    )
    cast = Button(t("evaluation-cast-button"), action("evaluation.cast", reference(paper), marks))
    back = Button(t("back"), action("evaluation.ask", reference(paper), marks[:-1]))
    first = () if against else ((cast,),)
    return Outgoing(text, (*first, *_changes(t, paper, marks), (back, _leave(t, paper))))


def voted(t: Translator) -> Outgoing:
    """Takes the place of the answers."""
    return Outgoing(t("evaluation-cast"), _to_list(t))


def left(t: Translator, people: int | None) -> Outgoing:
    """`people`: the round, where it asks about several."""
    return Outgoing(t("evaluation-left"), (*_to_people(t, people), *_to_list(t)))


def refused(t: Translator, sentence: str, people: int | None) -> Outgoing:
    """`sentence` is plain. Takes the place of the answers, which are of no use any more."""
    return Outgoing(joined([sentence]), (*_to_people(t, people), *_to_list(t)))


def reference(paper: Paper) -> str:
    """As a button names it: the round, and about whom it is where there are several."""
    return f"{paper.round_id}-{paper.place}" if paper.person else str(paper.round_id)


def _asked(t: Translator, paper: Paper, item: int, grades: Rows, back: str) -> Outgoing:
    text = t(
        "evaluation-question",
        title=paper.title,
        organisation=paper.subject,
        number=item + 1,
        items=len(paper.items),
        item=paper.items[item].title,
        prompt=paper.items[item].prompt,
    )
    return Outgoing(text, (*grades, (Button(t("back"), back), _leave(t, paper))))


def _changes(t: Translator, paper: Paper, marks: str) -> Rows:
    buttons = [
        Button(
            t("evaluation-change", number=item + 1),
            action("evaluation.change", reference(paper), marks, item),
        )
        for item in range(len(paper.items))
    ]
    starts = range(0, len(buttons), CHANGES_IN_A_ROW)
    return tuple(tuple(buttons[start : start + CHANGES_IN_A_ROW]) for start in starts)


def _leave(t: Translator, paper: Paper) -> Button:
    return Button(t("cancel"), action("evaluation.leave", reference(paper)))


def _to_people(t: Translator, round_id: int | None) -> Rows:
    if round_id is None:
        return ()
    return ((Button(t("evaluation-people-button"), action("evaluation.people", round_id)),),)


def _to_list(t: Translator) -> Rows:
    return ((Button(t("evaluation-to-list"), action("evaluation.list")),),)
