"""Grades: the sheet of an organisation, one person on it, what somebody is told of himself."""

from collections.abc import Sequence

from models.queries.evaluations_people import PersonLine
from models.queries.grade_sheets import Candidate, GradeSheet, ToldGrade
from models.queries.grades import GradeLine, GradingView
from models.rules.grading import Move
from models.tables import GradingState, RoundState
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.plans.grades import limits, terms
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

PARAGRAPH = "\n\n"
ASKS = ((Move.HAND_IN, "grade-hand-in", "grade.hand-in"),)
ANSWERS = (
    (Move.CONFIRM, "grade-confirm", "grade.confirm"),
    (Move.RETURN, "grade-return", "grade.return"),
)


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("grade-list" if count else "grade-list-none", count=count))


def sheet_button(t: Translator, view: GradingView, title: str) -> Button:
    label = t(
        "grade-row",
        title=title,
        organisation=view.organisation,
        state=view.state.value,
    )
    return Button(label, action("grade.sheet", view.duty_id))


def heading(t: Translator, found: GradeSheet) -> Markup:
    view = found.view
    return t(
        "grade-heading",
        title=found.said.title,
        organisation=view.organisation,
        period=period(t, view.period, found.plan),
    )


def sheet(t: Translator, found: GradeSheet, shown: Sequence[Candidate], note: str = "") -> Outgoing:
    """A page of the people, in the order of the roster; their buttons go below it."""
    lines = [_line(t, found, one) for one in shown] or [t("grade-nobody")]
    head = joined([heading(t, found), _state(t, found), _counted(t, found)])
    body = [head, found.prompt, terms(t, found.plan, found.said), _vote(t, found), joined(lines)]
    return Outgoing(joined([note, *body], PARAGRAPH))


def sheet_rows(t: Translator, found: GradeSheet) -> Rows:
    """What can be done with the sheet as a whole."""
    duty = found.view.duty_id
    offered = [(label, verb) for move, label, verb in (*ASKS, *ANSWERS) if move in found.moves]
    rows = [(Button(t(label), action(verb, duty)),) for label, verb in offered]
    if any(one.may_give and one.line.grade is None for one in found.people):
        usual = found.said.scale[found.said.usual].title
        rest = Button(t("grade-rest", title=usual), action("grade.rest", duty))
        rows.insert(0, (rest,))
    return (*rows, (Button(t("back"), action("grade.list")),))


def person_button(t: Translator, found: GradeSheet, one: Candidate) -> Button:
    duty, member = found.view.duty_id, one.line.member_id
    if one.himself:
        return Button(t("grade-himself", name=one.line.name), action("grade.sheet", duty))
    label = t("grade-person-button", name=one.line.name, grade=_grade(found, one.line.grade))
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
    history = joined([_event(t, found, line) for line in lines])
    text = joined([about(t, found, one), history], PARAGRAPH)
    return Outgoing(text, (*rows, (_to_sheet(t, found),)))


def about(t: Translator, found: GradeSheet, one: Candidate) -> Markup:
    """Everything that is known of somebody before he is given a grade."""
    line = one.line
    given = t(
        "grade-of",
        name=line.name,
        grade=_grade(found, line.grade),
        author=line.author or "none",
        reason=line.reason or "none",
    )
    back = t("grade-came-back", reason=line.returned) if line.returned else ""
    return joined(
        [
            joined([heading(t, found), limits(t, found.said, len(found.people)), given, back]),
            joined([_ballot(t, found, one.ballot), _known(t, found, one)]),
        ],
        PARAGRAPH,
    )


def after(t: Translator, found: GradeSheet, key: str, member_id: int | None = None) -> Outgoing:
    """What follows a form; the next person without a grade is offered at once."""
    left = [one for one in found.people if one.may_give and one.line.grade is None]
    following = [one for one in left if one.line.member_id > (member_id or 0)] or left
    rows: list[tuple[Button, ...]] = []
    if member_id is not None and following:
        name, member = following[0].line.name, following[0].line.member_id
        give = action("grade.give", found.view.duty_id, member)
        rows.append((Button(t("grade-next", name=name), give),))
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


def own_listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("grade-mine" if count else "grade-mine-none", count=count))


def own_button(t: Translator, one: ToldGrade) -> Button:
    label = t(
        "grade-own-row",
        title=one.said.title,
        period=period(t, one.own.sheet.period, one.plan),
        grade=_own(one),
    )
    return Button(label, action("grade.own", one.own.line.id or 0))


def own(t: Translator, one: ToldGrade) -> Outgoing:
    rows = []
    if one.last is not None:
        rows.append(
            (Button(t("grade-object"), action("objection.new", "grade", one.own.line.id or 0)),)
        )
    last = t("grade-own-until", day=t.date(one.last, year=True)) if one.last else ""
    before = [line for line in one.history if line.step.value == "confirmed"][:-1]
    lines = joined([_before(t, one, line) for line in before])
    return Outgoing(
        joined([own_text(t, one), last, lines], PARAGRAPH),
        (
            *rows,
            (Button(t("grade-objections"), action("objection.list")),),
            (Button(t("back"), action("grade.mine")),),
        ),
    )


def own_told(t: Translator, one: ToldGrade) -> Outgoing:
    """As somebody is told his own; nobody else is."""
    look = Button(t("open"), action("grade.own", one.own.line.id or 0))
    days = t("grade-own-days", days=one.said.notice_workdays)
    return Outgoing(joined([own_text(t, one), days], PARAGRAPH), ((look,),))


def own_text(t: Translator, one: ToldGrade) -> Markup:
    line, view = one.own.line, one.own.sheet
    said = t(
        "grade-own",
        title=one.said.title,
        organisation=view.organisation,
        period=period(t, view.period, one.plan),
        grade=_own(one),
    )
    shown = line.reason and line.state is GradingState.CONFIRMED
    return joined([said, t("grade-own-reason", text=line.reason) if shown else ""])


def _own(one: ToldGrade) -> str:
    """What comes after an upheld objection is for those who lead until it is confirmed."""
    if one.own.line.state is not GradingState.CONFIRMED:
        return "none"
    rung = one.said.scale.get(one.own.line.grade or "")
    return rung.title if rung else "none"


def _before(t: Translator, one: ToldGrade, line: GradeLine) -> Markup:
    rung = one.said.scale.get(line.grade or "")
    day = t.date(line.at.astimezone(t.zone).date(), year=True)
    return t("grade-own-before", day=day, grade=rung.title if rung else line.grade or "")


def _grade(found: GradeSheet, grade: str | None) -> str:
    return found.said.scale[grade].title if grade in found.said.scale else "none"


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


def _vote(t: Translator, found: GradeSheet) -> Markup:
    state = found.vote.state
    title = found.plan.evaluations[found.said.vote].title
    return t("grade-vote", title=title, state=state.value if state else "none")


def _line(t: Translator, found: GradeSheet, one: Candidate) -> Markup:
    if one.himself:
        return t("grade-line-himself", name=one.line.name)
    return t(
        "grade-line",
        name=one.line.name,
        grade=_grade(found, one.line.grade),
        state=one.line.state.value,
        score=_score(one.ballot),
        own=_wrote(found, one),
        promises=one.known.verified,
        overdue=one.known.overdue,
    )


def _score(ballot: PersonLine | None) -> str:
    return "none" if ballot is None or ballot.score is None else f"{ballot.score:.2f}"


def _wrote(found: GradeSheet, one: Candidate) -> str:
    if found.said.own is None:
        return "unasked"
    return "no" if one.known.own_id is None else "yes"


def _ballot(t: Translator, found: GradeSheet, ballot: PersonLine | None) -> Markup:
    """Shares and points where they may be shown."""
    if ballot is None or found.vote.state is not RoundState.CLOSED:
        return _vote(t, found)
    shares = [
        t("evaluation-result-share", grade=grade, share=f"{share:.2f}")
        for grade, share in zip(found.vote.grades, ballot.shares, strict=False)
    ]
    state = "shown" if ballot.shares else "few" if ballot.quorate else "no-quorum"
    row = joined(shares, t("list-separator"))
    title = found.plan.evaluations[found.said.vote].title
    return t("grade-ballot", title=title, state=state, shares=row, score=_score(ballot))


def _known(t: Translator, found: GradeSheet, one: Candidate) -> Markup:
    known = one.known
    return t(
        "grade-known",
        own=_wrote(found, one),
        promises=known.verified,
        overdue=known.overdue,
        visits=known.visits,
        plaques=known.plaques,
    )


def _event(t: Translator, found: GradeSheet, line: GradeLine) -> Markup:
    return t(
        "grade-event",
        day=t.date(line.at.astimezone(t.zone).date(), year=True),
        author=line.author,
        step=line.step.value,
        grade=_grade(found, line.grade),
        note=line.note or "none",
    )


def _to_sheet(t: Translator, found: GradeSheet) -> Button:
    return Button(t("grade-to-sheet"), action("grade.sheet", found.view.duty_id))
