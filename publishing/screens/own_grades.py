"""What somebody was told of his own grades: the list, one of them, the message that tells it."""

from models.queries.grade_sheets import ToldGrade
from models.queries.grades import GradeLine
from models.tables import GradeStep, GradingState
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

PARAGRAPH = "\n\n"


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("grade-mine" if count else "grade-mine-none", count=count))


def row(t: Translator, one: ToldGrade) -> Button:
    label = t.label(
        "grade-own-row",
        title=one.said.title,
        period=period(t, one.own.sheet.period, one.plan),
        grade=_own(one),
    )
    return Button(label, action("grade.own", one.own.line.id or 0))


def opened(t: Translator, one: ToldGrade) -> Outgoing:
    rows = []
    if one.last is not None:
        rows.append(
            (Button(t("grade-object"), action("objection.new", "grade", one.own.line.id or 0)),)
        )
    last = t("grade-own-until", day=t.date(one.last, year=True)) if one.last else ""
    before = [line for line in one.history if line.step is GradeStep.CONFIRMED][:-1]
    lines = joined([_before(t, one, line) for line in before])
    return Outgoing(
        joined([_text(t, one), last, lines], PARAGRAPH),
        (
            *rows,
            (Button(t("grade-objections"), action("objection.list")),),
            (Button(t("back"), action("grade.mine")),),
        ),
    )


def told(t: Translator, one: ToldGrade) -> Outgoing:
    """As somebody is told his own; nobody else is."""
    look = Button(t("open"), action("grade.own", one.own.line.id or 0))
    days = t("grade-own-days", days=one.said.notice_workdays)
    return Outgoing(joined([_text(t, one), days], PARAGRAPH), ((look,),))


def _text(t: Translator, one: ToldGrade) -> Markup:
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
