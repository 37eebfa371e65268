"""A closed round about several as a table, for those who answer for them: about people, or about
organisations that stand for an honour."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About, Evaluation, Judged, Questionnaire
from models.plan.renames import period_titled
from models.queries.evaluations import HUNDREDTHS, Items, counts, points, turnout
from models.queries.plans import plan_of_version
from models.queries.subjects import named, with_names
from models.queries.tellers import MACHINE, Keeping, keeping
from models.rules import strokes, tally
from models.rules.rounding import apportion
from models.tables import Organisation, Round, RoundResult, RoundState, Subject, Voter


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One of them in the table: `shares`, of all answers to all items, are per cent to two decimals
    for each grade in the scale's order, and sum to 100.00; none where nothing may be shown.
    `verdict`: of a small group of one mind it is only told whether he passed."""

    place: int
    name: str
    invited: int
    voted: int
    quorate: bool
    score: Decimal | None
    shares: tuple[Decimal, ...]
    verdict: bool = False
    excluded: int = 0
    digest: str = ""

    @property
    def turnout(self) -> Decimal:
        return turnout(self.voted, self.invited)


@dataclass(frozen=True, slots=True)
class PeopleView:
    """A round about several that is over, by the strokes of their (sur)names; of a void one
    nobody."""

    round_id: int
    state: RoundState
    judged: Judged
    title: str
    organisation_id: int
    organisation: str
    period: str
    closed_at: datetime
    questionnaire: str
    minimum_group: int
    ruled: bool
    trimmed: bool
    invited_by_class: tuple[tuple[str, int], ...]
    grades: tuple[str, ...]
    people: tuple[PersonLine, ...]
    kept: Keeping = MACHINE
    given_up: bool = False

    @property
    def told(self) -> int:
        """Of how many something may be told."""
        return sum(bool(one.shares or one.verdict) for one in self.people)


async def people(session: AsyncSession, round_id: int) -> PeopleView | None:
    """Everybody's result in a round about several that is over; None for any other round."""
    row = (
        await session.execute(
            select(Round, Organisation.name)
            .join(Organisation, Organisation.id == Round.organisation_id)
            .where(Round.id == round_id, Round.state != RoundState.OPEN)
            .where(Round.about != About.ORGANISATIONS)
        )
    ).one_or_none()
    if row is None:
        return None
    round_, organisation = row
    plan = await plan_of_version(session, round_.plan_version_id)
    evaluation = plan.evaluations[round_.evaluation]
    form = plan.questionnaires[evaluation.questionnaire]
    return PeopleView(
        round_.id,
        round_.state,
        plan.judged(evaluation),
        evaluation.title,
        round_.organisation_id,
        organisation,
        period_titled(plan, round_.period),
        round_.closed_at or round_.closes_at,
        form.title,
        evaluation.minimum_group,
        bool(evaluation.ballots.rules),
        evaluation.trim,
        await _asked(session, round_id, evaluation),
        tuple(grade.title for grade in form.scale.values()),
        await _people(session, round_id, form),
        await keeping(session, plan, round_),
        round_.voided_by is not None,
    )


async def _asked(
    session: AsyncSession, round_id: int, evaluation: Evaluation
) -> tuple[tuple[str, int], ...]:
    """How many of each class are on the roll, in the plan's order."""
    rows = await session.execute(
        select(Voter.voter_class, func.count())
        .where(Voter.round_id == round_id)
        .group_by(Voter.voter_class)
    )
    found = dict(rows.all())
    return tuple((key.value, found[key.value]) for key in evaluation.voters if key.value in found)


async def _people(
    session: AsyncSession, round_id: int, form: Questionnaire
) -> tuple[PersonLine, ...]:
    rows = await session.execute(
        with_names(select(RoundResult, named()).join(Subject, _of_subject()))
        .where(RoundResult.round_id == round_id)
        .order_by(RoundResult.place)
    )
    given = await counts(session, round_id)
    found = [_person(told, name, given[told.place], form) for told, name in rows]
    return tuple(sorted(found, key=lambda one: strokes.place(one.name)))


def _of_subject() -> ColumnElement[bool]:
    return and_(Subject.round_id == RoundResult.round_id, Subject.place == RoundResult.place)


def _person(told: RoundResult, name: str, items: Items, form: Questionnaire) -> PersonLine:
    grades = [sum(item.get(grade, 0) for item in items.values()) for grade in form.scale]
    shares = apportion(grades, tally.WHOLE) if items else ()
    return PersonLine(
        told.place,
        name,
        told.invited,
        told.voted,
        told.quorate,
        points(told.score),
        tuple(Decimal(share) / HUNDREDTHS for share in shares),
        bool(told.verdicts),
        told.excluded,
        told.digest,
    )
