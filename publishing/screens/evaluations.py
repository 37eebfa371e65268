"""The paper, page by page. All answers so far are in the buttons and nowhere else."""

from collections.abc import Sequence
from typing import Literal

from models.queries.ballots import Colleagues, OpenRound, Paper
from models.rules.marks import ALPHABET, replaced
from models.rules.remarks import LONGEST, Remark
from publishing.actions import action
from publishing.ballot_rules import breach_lines, rule_lines
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined

CHANGES_IN_A_ROW = 3
WRITE, LEAVE_OUT = "+", "!"
"""What a remark's button wants; no remark has such a word."""


def open_list(t: Translator, rounds: Sequence[OpenRound]) -> Outgoing:
    """The buttons of the rounds, a page of them, go above those given here."""
    sheets = sum(one.left for one in rounds)
    text = t("evaluation-list", count=sheets) if rounds else t("evaluation-list-empty")
    results = Button(t("evaluation-results-button"), action("evaluation.results"))
    return Outgoing(text, ((results,), (Button(t("menu"), action("menu.open")),)))


def sheets_button(t: Translator) -> Button:
    """For who may print voting sheets."""
    return Button(t("printing-button"), action("ballots.list"))


def record(t: Translator, round_id: int, *, led: bool) -> Rows:
    """What became of the round's paper, for those who could print it."""
    button = Button(t("printing-protocol-button"), action("ballots.protocol", round_id))
    return ((button,),) if led else ()


def open_buttons(t: Translator, rounds: Sequence[OpenRound]) -> list[Button]:
    return [
        Button(
            t.label(
                "evaluation-list-item",
                organisation=one.organisation,
                closes=one.closes_at,
                count=one.left,
                judged=one.judged.value,
            ),
            action("evaluation.read", one.round_id),
        )
        for one in rounds
    ]


def notice(t: Translator, paper: Paper) -> Outgoing:
    """Who sees what: told before the first question."""
    text = notice_text(t, paper, "chat")
    start = Button(t("evaluation-start"), to("ask", paper, ""))
    if paper.whom:
        start = Button(t("evaluation-people-button"), to("people", paper))
    if paper.code:
        note = t("ticket-note", whose="named" if paper.named else "nameless")
        return Outgoing(joined([text, note], "\n\n"), ((start,),))
    return Outgoing(text, ((start,), (Button(t("back"), action("evaluation.list")),)))


def notice_text(t: Translator, paper: Paper, way: Literal["chat", "web"]) -> Markup:
    """The same wherever it is filled in, but for what the way itself does not protect."""
    added = remark_notice(t, paper, way) if paper.remarks else ""
    return joined([_notice_text(t, paper, way), added], "\n\n")


def remark_notice(t: Translator, paper: Paper, way: Literal["chat", "web"]) -> Markup:
    """What becomes of a remark, and who reads it."""
    return t(
        "remark-notice",
        way=way,
        limit=LONGEST,
        minimum=paper.minimum_group,
        judged=paper.judged.value,
    )


def _notice_text(t: Translator, paper: Paper, way: Literal["chat", "web"]) -> Markup:
    return t(
        "evaluation-notice",
        way=way,
        title=paper.title,
        questionnaire=paper.questionnaire,
        organisation=paper.organisation,
        items=len(paper.items),
        closes=paper.closes_at,
        minimum=paper.minimum_group,
        judged=paper.judged.value,
        asked=paper.asked,
        rules=joined(rule_lines(t, paper.rules, paper.grades)) if paper.rules else "",
        ruled=len(paper.rules),
        tellers=t.plain("list-separator").join(paper.tellers) or "none",
        **{"class": t("evaluation-class", **{"class": paper.voter_class})},
    )


def question(t: Translator, paper: Paper, marks: str, said: str = "") -> Outgoing:
    """The first item without an answer; `marks` are the answers before it, `said` the word of the
    remark that goes with them."""
    back = to("people" if paper.whom else "read", paper)
    if marks:
        back = to("ask", paper, marks[:-1], *_said(said))
    grades = tuple(
        (Button(grade.title, to("ask", paper, marks + mark, *_said(said))),)
        for mark, grade in zip(ALPHABET, paper.grades, strict=False)
    )
    return _asked(t, paper, len(marks), grades, back)


def change(t: Translator, paper: Paper, marks: str, item: int, said: str = "") -> Outgoing:
    """One item of a full sheet again; back keeps the answer that was given."""
    grades = tuple(
        (
            Button(
                t.label("evaluation-chosen", grade=grade.title)
                if mark == marks[item]
                else grade.title,
                to("ask", paper, replaced(marks, item, mark), *_said(said)),
            ),
        )
        for mark, grade in zip(ALPHABET, paper.grades, strict=False)
    )
    return _asked(t, paper, item, grades, to("ask", paper, marks, *_said(said)))


def preview(
    t: Translator, paper: Paper, marks: str, remark: Remark | None = None, note: str = ""
) -> Outgoing:
    """All answers, each of which can still be changed, and the remark that was added."""
    grades = [paper.grades[ALPHABET.index(mark)].title for mark in marks]
    lines = [
        t("evaluation-preview-line", number=number, item=item.title, grade=grade)
        for number, (item, grade) in enumerate(zip(paper.items, grades, strict=True), 1)
    ]
    against = breach_lines(t, paper, marks)
    text = t(
        "evaluation-preview",
        title=paper.title,
        organisation=paper.subject,
        answers=joined(lines),
        breaches=joined(against) if against else "",
        broken=len(against),
    )
    said = _said(remark.word if remark else "")
    cast = Button(t("evaluation-cast-button"), to("cast", paper, marks, *said))
    back = Button(t("back"), to("ask", paper, marks[:-1], *said))
    added = t("remark-added", text=remark.text) if remark else ""
    first = () if against else ((cast,),)
    rows = (*_adding(t, paper, marks, remark), *_changes(t, paper, marks, said))
    return Outgoing(joined([note, text, added], "\n\n"), (*first, *rows, (back, _leave(t, paper))))


def voted(t: Translator) -> Outgoing:
    """Takes the place of the answers."""
    return Outgoing(t("evaluation-cast"), _to_list(t))


def left(t: Translator, people: int | None) -> Outgoing:
    """`people`: the round, where it asks about several."""
    return Outgoing(t("evaluation-left"), (*_to_people(t, people), *_to_list(t)))


def refused(t: Translator, sentence: str, people: int | None) -> Outgoing:
    """`sentence` is plain. Takes the place of the answers, which are of no use any more."""
    return Outgoing(joined([sentence]), (*_to_people(t, people), *_to_list(t)))


def to(verb: str, paper: Paper | Colleagues, *args: str | int, place: int | None = None) -> str:
    """Of a button: the round or the code, and about whom the paper is where there are several."""
    area = "ticket" if paper.code else "evaluation"
    which = paper.code or str(paper.round_id)
    if isinstance(paper, Paper) and paper.whom and verb not in ("people", "read"):
        place = paper.place
    return action(f"{area}.{verb}", which if place is None else f"{which}-{place}", *args)


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


def _said(word: str) -> tuple[str, ...]:
    """As the last argument of a button, where there is a remark."""
    return (word,) if word else ()


def _adding(t: Translator, paper: Paper, marks: str, remark: Remark | None) -> Rows:
    if not paper.remarks:
        return ()
    write = Button(
        t("remark-change" if remark else "remark-add"), to("remark", paper, marks, WRITE)
    )
    if remark is None:
        return ((write,),)
    return ((write, Button(t("remark-leave-out"), to("remark", paper, marks, LEAVE_OUT))),)


def _changes(t: Translator, paper: Paper, marks: str, said: tuple[str, ...]) -> Rows:
    buttons = [
        Button(
            t.label("evaluation-change", number=item + 1),
            to("change", paper, marks, item, *said),
        )
        for item in range(len(paper.items))
    ]
    starts = range(0, len(buttons), CHANGES_IN_A_ROW)
    return tuple(tuple(buttons[start : start + CHANGES_IN_A_ROW]) for start in starts)


def _leave(t: Translator, paper: Paper) -> Button:
    return Button(t("cancel"), to("leave", paper))


def _to_people(t: Translator, round_id: int | None) -> Rows:
    if round_id is None:
        return ()
    return ((Button(t("evaluation-people-button"), action("evaluation.people", round_id)),),)


def _to_list(t: Translator) -> Rows:
    return ((Button(t("evaluation-to-list"), action("evaluation.list")),),)
