"""What there is to vote on, about whom, and the empty sheet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation, Judged
from models.plan.schema import Plan
from models.queries.plans import plans_of_versions
from models.queries.subjects import named, with_names
from models.rules import filling, papers, strokes
from models.rules.marks import decode
from models.tables import Organisation, Round, RoundState, Subject, Voter


@dataclass(frozen=True, slots=True)
class OpenRound:
    """`left`: how many papers this voter can still cast; about an organisation it is one."""

    round_id: int
    title: str
    organisation: str
    closes_at: datetime
    judged: Judged = Judged.WHOLE
    left: int = 1


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person or an organisation that a voter is asked about; `voted`: that paper is in."""

    place: int
    name: str
    voted: bool


@dataclass(frozen=True, slots=True)
class Colleagues:
    """All whom one round asks a voter about, by the strokes of their (sur)names. `code`: with which
    he votes, where he holds one."""

    round_id: int
    title: str
    organisation: str
    closes_at: datetime
    judged: Judged
    people: tuple[Colleague, ...]
    code: str | None = field(default=None, repr=False)

    @property
    def left(self) -> int:
        return sum(not one.voted for one in self.people)

    def after(self, place: int) -> Colleague | None:
        """Whom to go on with after this one; None where everybody's paper is cast."""
        at = [one.place for one in self.people].index(place) + 1
        round_once = (*self.people[at:], *self.people[:at])
        return next((one for one in round_once if not one.voted), None)


@dataclass(frozen=True, slots=True)
class PaperItem:
    key: str
    title: str
    prompt: str


@dataclass(frozen=True, slots=True)
class PaperGrade:
    """`value` in points; None: not counted."""

    key: str
    title: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Paper:
    """An empty answer sheet for one voter. `whom`, at that `place`, is the name of whom it is about
    in a round about several; `asked`: about so many of them this voter is. `code`: with which it is
    cast; `named`: it was printed for somebody on the roster. `tellers`: who holds the key, by name;
    nobody: the machine. `remarks`: a sentence may be added."""

    round_id: int
    title: str
    questionnaire: str
    organisation: str
    closes_at: datetime
    voter_class: str
    minimum_group: int
    items: tuple[PaperItem, ...]
    grades: tuple[PaperGrade, ...]
    rules: tuple[filling.Rule, ...] = ()
    place: int = 0
    judged: Judged = Judged.WHOLE
    whom: str | None = None
    asked: int = 0
    code: str | None = field(default=None, repr=False)
    named: bool = True
    tellers: tuple[str, ...] = ()
    remarks: bool = False

    @property
    def subject(self) -> str:
        """Whom or what it is about."""
        return self.whom or self.organisation

    @property
    def scale(self) -> tuple[str, ...]:
        return tuple(grade.key for grade in self.grades)

    def answers(self, marks: str) -> tuple[str, ...]:
        """Grade keys for marks (models.rules.marks); ValueError for more marks than items, or
        for a mark outside the scale."""
        if len(marks) > len(self.items):
            raise ValueError("more marks than items")
        return decode(marks, self.scale)

    def broken(self, marks: str) -> tuple[filling.Rule, ...]:
        """The rules against which a full sheet with these marks is."""
        return filling.broken(self.rules, self.values(marks))

    def values(self, marks: str) -> list[int | None]:
        values = {grade.key: grade.value for grade in self.grades}
        return [values[grade] for grade in self.answers(marks)]


async def open_for(
    session: AsyncSession, member_id: int, *conditions: ColumnElement[bool]
) -> tuple[OpenRound, ...]:
    """Open rounds that match and in which this one person can still vote, by their end."""
    rows = await session.execute(
        select(Round, Organisation.name, Voter.papers)
        .join(Voter, Voter.round_id == Round.id)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Voter.member_id == member_id, Voter.papers.contains(papers.WAITING))
        .where(Round.state == RoundState.OPEN, *conditions)
        .order_by(Round.closes_at, Round.organisation_id, Round.id)
    )
    found = rows.all()
    plans = await plans_of_versions(session, (round_.plan_version_id for round_, _, _ in found))
    return tuple(
        OpenRound(
            round_.id,
            evaluation_of(plans, round_).title,
            name,
            round_.closes_at,
            judged_of(plans, round_),
            len(papers.waiting(mine)),
        )
        for round_, name, mine in found
    )


async def names(session: AsyncSession, round_id: int) -> dict[int, str]:
    """Of those whom a round is about, by their places; in the order of their strokes."""
    rows = await session.execute(
        with_names(select(Subject.place, named()).select_from(Subject))
        .where(Subject.round_id == round_id)
        .order_by(Subject.place)
    )
    # A stable sort: of two with one name the roster's first comes first.
    return dict(sorted(rows.all(), key=lambda row: strokes.place(row[1])))


def colleagues(
    plan: Plan, round_: Round, organisation: str, mine: str, found: Mapping[int, str]
) -> Colleagues:
    """`mine`: this voter's line on the roll. He himself, and what he belongs to, is not among
    them."""
    evaluation = plan.evaluations[round_.evaluation]
    people = tuple(
        Colleague(place, name, mine[place] != papers.WAITING)
        for place, name in found.items()
        if mine[place] != papers.OWN
    )
    judged = plan.judged(evaluation)
    return Colleagues(round_.id, evaluation.title, organisation, round_.closes_at, judged, people)


def paper(plan: Plan, round_: Round, organisation: str, voter_class: str) -> Paper:
    """Where it is about one of several, whom it is about has to be added."""
    evaluation = plan.evaluations[round_.evaluation]
    form = plan.questionnaires[evaluation.questionnaire]
    return Paper(
        round_.id,
        evaluation.title,
        form.title,
        organisation,
        round_.closes_at,
        voter_class,
        evaluation.minimum_group,
        tuple(PaperItem(key, item.title, item.prompt) for key, item in form.items.items()),
        tuple(PaperGrade(key, grade.title, grade.value) for key, grade in form.scale.items()),
        evaluation.ballots.rules,
        judged=plan.judged(evaluation),
        remarks=evaluation.remarks,
    )


def evaluation_of(plans: Mapping[int, Plan], round_: Round) -> Evaluation:
    return plans[round_.plan_version_id].evaluations[round_.evaluation]


def judged_of(plans: Mapping[int, Plan], round_: Round) -> Judged:
    return plans[round_.plan_version_id].judged(evaluation_of(plans, round_))
