"""One person on a sheet of grades: everything that is known of him before he is given one."""

from models.queries.evaluations_people import PersonLine
from models.queries.grade_sheets import Candidate, GradeSheet
from models.queries.grades import GradeLine
from models.tables import RoundState
from publishing.plans.grades import limits
from publishing.screens.barring import told
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

PARAGRAPH = "\n\n"


def heading(t: Translator, found: GradeSheet) -> Markup:
    view = found.view
    return t(
        "grade-heading",
        title=found.said.title,
        organisation=view.organisation,
        period=period(t, view.period, found.plan),
    )


def about(t: Translator, found: GradeSheet, one: Candidate) -> Markup:
    """Everything that is known of somebody before he is given a grade."""
    line = one.line
    given = t(
        "grade-of",
        name=line.name,
        grade=grade_title(found, line.grade),
        author=line.author or "none",
        reason=line.reason or "none",
    )
    back = t("grade-came-back", reason=line.returned) if line.returned else ""
    return joined(
        [
            joined([heading(t, found), limits(t, found.said, len(found.people)), given, back]),
            joined([_ballot(t, found, one.ballot), _known(t, found, one)]),
            told(t, one.barred),
        ],
        PARAGRAPH,
    )


def grade_title(found: GradeSheet, grade: str | None) -> str:
    return found.said.scale[grade].title if grade in found.said.scale else "none"


def vote_line(t: Translator, found: GradeSheet) -> Markup:
    state = found.vote.state
    title = found.plan.evaluations[found.said.vote].title
    return t("grade-vote", title=title, state=state.value if state else "none")


def score(ballot: PersonLine | None) -> str:
    return "none" if ballot is None or ballot.score is None else f"{ballot.score:.2f}"


def wrote(found: GradeSheet, one: Candidate) -> str:
    if found.said.own is None:
        return "unasked"
    return "no" if one.known.own_id is None else "yes"


def _ballot(t: Translator, found: GradeSheet, ballot: PersonLine | None) -> Markup:
    """Shares and points where they may be shown."""
    if ballot is None or found.vote.state is not RoundState.CLOSED:
        return vote_line(t, found)
    shares = [
        t("evaluation-result-share", grade=grade, share=f"{share:.2f}")
        for grade, share in zip(found.vote.grades, ballot.shares, strict=False)
    ]
    state = "shown" if ballot.shares else "few" if ballot.quorate else "no-quorum"
    row = joined(shares, t("list-separator"))
    title = found.plan.evaluations[found.said.vote].title
    return t("grade-ballot", title=title, state=state, shares=row, score=score(ballot))


def _known(t: Translator, found: GradeSheet, one: Candidate) -> Markup:
    known = one.known
    return t(
        "grade-known",
        own=wrote(found, one),
        promises=known.verified,
        overdue=known.overdue,
        visits=known.visits,
        plaques=known.plaques,
    )


def event(t: Translator, found: GradeSheet, line: GradeLine) -> Markup:
    return t(
        "grade-event",
        day=t.date(line.at.astimezone(t.zone).date(), year=True),
        author=line.author,
        step=line.step.value,
        grade=grade_title(found, line.grade),
        note=line.note or "none",
    )
