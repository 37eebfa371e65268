"""Grades: the sheet of an organisation, one person on it, what leaders are told of a step."""

from collections.abc import Sequence

from models.queries.grade_sheets import Candidate, GradeSheet
from models.queries.grades import GradeLine, GradingView
from models.rules.grading import Move
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.plans.grades import terms
from publishing.screens.graded_people import (
    about,
    event,
    grade_title,
    heading,
    score,
    vote_line,
    wrote,
)
from publishing.texts import Markup, Translator, joined

PARAGRAPH = "\n\n"
ASKS = ((Move.HAND_IN, "grade-hand-in", "grade.hand-in"),)
ANSWERS = (
    (Move.CONFIRM, "grade-confirm", "grade.confirm"),
    (Move.RETURN, "grade-return", "grade.return"),
)


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("grade-list" if count else "grade-list-none", count=count))


def sheet_button(t: Translator, view: GradingView, title: str) -> Button:
    label = t.label(
        "grade-row",
        title=title,
        organisation=view.organisation,
        state=view.state.value,
    )
    return Button(label, action("grade.sheet", view.duty_id))


def sheet(t: Translator, found: GradeSheet, shown: Sequence[Candidate], note: str = "") -> Outgoing:
    """A page of the people, in the order of the roster; their buttons go below it."""
    lines = [_line(t, found, one) for one in shown] or [t("grade-nobody")]
    head = joined([heading(t, found), _state(t, found), _counted(t, found)])
    body = [
        head,
        found.prompt,
        terms(t, found.plan, found.said),
        vote_line(t, found),
        joined(lines),
    ]
    return Outgoing(joined([note, *body], PARAGRAPH))


def sheet_rows(t: Translator, found: GradeSheet) -> Rows:
    """What can be done with the sheet as a whole."""
    duty = found.view.duty_id
    offered = [(label, verb) for move, label, verb in (*ASKS, *ANSWERS) if move in found.moves]
    rows = [(Button(t(label), action(verb, duty)),) for label, verb in offered]
    if any(one.may_give and one.line.grade is None for one in found.people):
        usual = found.said.scale[found.said.usual].title
        rest = Button(t.label("grade-rest", title=usual), action("grade.rest", duty))
        rows.insert(0, (rest,))
    return (*rows, (Button(t("back"), action("grade.list")),))


def person_button(t: Translator, found: GradeSheet, one: Candidate) -> Button:
    duty, member = found.view.duty_id, one.line.member_id
    if one.himself:
        return Button(t.label("grade-himself", name=one.line.name), action("grade.sheet", duty))
    label = t.label(
        "grade-person-button", name=one.line.name, grade=grade_title(found, one.line.grade)
    )
    return Button(label, action("grade.person", duty, member))


def person(
    t: Translator, found: GradeSheet, one: Candidate, lines: Sequence[GradeLine]
) -> Outgoing:
    duty, member = found.view.duty_id, one.line.member_id
    rows = []
    if one.may_give:
        rows.append((Button(t("grade-give"), action("grade.give", duty, member)),))
    if one.known.own_id is not None and found.owns is not one.leads:
        rows.append((Button(t("grade-read-own"), action("summary.open", one.known.own_id)),))
    history = joined([event(t, found, line) for line in lines])
    text = joined([about(t, found, one), history], PARAGRAPH)
    return Outgoing(text, (*rows, (_to_sheet(t, found),)))


def after(t: Translator, found: GradeSheet, key: str, member_id: int | None = None) -> Outgoing:
    """What follows a form; the next person without a grade is offered at once."""
    left = [one for one in found.people if one.may_give and one.line.grade is None]
    following = [one for one in left if one.line.member_id > (member_id or 0)] or left
    rows: list[tuple[Button, ...]] = []
    if member_id is not None and following:
        name, member = following[0].line.name, following[0].line.member_id
        give = action("grade.give", found.view.duty_id, member)
        rows.append((Button(t.label("grade-next", name=name), give),))
    return Outgoing(
        joined([t(key), joined([heading(t, found), _counted(t, found)])], PARAGRAPH),
        (*rows, (_to_sheet(t, found),)),
    )


def sure(t: Translator, found: GradeSheet, step: str) -> Outgoing:
    """Before something is done about many at once: `rest`, `hand-in`, `confirm`."""
    usual = found.said.scale[found.said.usual].title
    said = t(
        f"grade-{step}-sure",
        title=usual,
        count=sum(one.may_give and one.line.grade is None for one in found.people),
        left=found.left,
        people=len(found.people),
        days=found.said.notice_workdays,
    )
    yes = Button(t("confirm"), action(f"grade.{step}-yes", found.view.duty_id))
    head = joined([heading(t, found), _counted(t, found)])
    return Outgoing(joined([head, said], PARAGRAPH), ((yes,), (_to_sheet(t, found),)))


def message(t: Translator, found: tuple[GradingView, str], key: str, when: str) -> Outgoing:
    """As leaders are told of a step; `found` comes with its title."""
    view, title = found
    look = Button(t("open"), action("grade.sheet", view.duty_id))
    text = t(key, title=title, organisation=view.organisation, period=when)
    return Outgoing(text, ((look,),))


def _state(t: Translator, found: GradeSheet) -> Markup:
    view = found.view
    day = view.confirm_by or view.due_on
    return t("grade-state", state=view.state.value, day=t.date(day, year=True))


def _counted(t: Translator, found: GradeSheet) -> Markup:
    """How many have which grade, and how many may. A reader who is on it learns no more of
    himself than what he knows of the others."""
    shares = found.shares
    others = [one.line.grade for one in found.people if not one.himself]
    said = [
        t(
            "grade-count",
            title=rung.title,
            count=others.count(key),
            most=shares.get(key, "none"),
        )
        for key, rung in found.said.scale.items()
    ]
    row = joined(said, t("list-separator"))
    left = sum(grade is None for grade in others)
    return t("grade-counts", people=len(found.people), counts=row, left=left)


def _line(t: Translator, found: GradeSheet, one: Candidate) -> Markup:
    if one.himself:
        return t("grade-line-himself", name=one.line.name)
    return t(
        "grade-line",
        name=one.line.name,
        grade=grade_title(found, one.line.grade),
        state=one.line.state.value,
        score=score(one.ballot),
        own=wrote(found, one),
        promises=one.known.verified,
        overdue=one.known.overdue,
    )


def _to_sheet(t: Translator, found: GradeSheet) -> Button:
    return Button(t("grade-to-sheet"), action("grade.sheet", found.view.duty_id))
