"""Rounds that are over, as everyone sees them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Questionnaire
from models.plan.schema import Plan
from models.queries.ballots import evaluation_of
from models.queries.plans import plan_of_version, plans_of_versions
from models.rules import tally
from models.tables import (
    Count,
    Organisation,
    Round,
    RoundResult,
    RoundState,
    Voter,
)

HUNDREDTHS = 100
MILLI = 1_000


@dataclass(frozen=True, slots=True)
class ItemLine:
    """Per cent to two decimals for each grade in the scale's order; they sum to 100.00."""

    title: str
    answers: int
    shares: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class GroupNote:
    """Voter classes that were counted together (or alone)."""

    classes: tuple[str, ...]
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round that is over. `score` in points; None where nothing may be shown or was counted.

    invited_by_class is for the footnote; how many of a class voted is told of no class.
    """

    round_id: int
    state: RoundState
    title: str
    questionnaire: str
    organisation_id: int
    organisation: str
    period: str
    closed_at: datetime
    invited: int
    voted: int
    quorate: bool
    score: Decimal | None
    grades: tuple[str, ...]
    lines: tuple[ItemLine, ...]
    shown: tuple[GroupNote, ...]
    verdicts: tuple[GroupNote, ...]
    left_out: tuple[str, ...]
    invited_by_class: tuple[tuple[str, int], ...]
    minimum_group: int
    digest: str

    @property
    def turnout(self) -> Decimal:
        """Per cent of those invited, to two decimals."""
        share = Decimal(self.voted * 100) / Decimal(self.invited) if self.invited else Decimal(0)
        return share.quantize(Decimal("0.01"))


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A closed or void round in a list."""

    round_id: int
    title: str
    organisation: str
    period: str


async def over_of(
    session: AsyncSession, organisations: Iterable[int], limit: int
) -> tuple[ResultLine, ...]:
    """The latest rounds about these organisations that are over."""
    rows = await session.execute(
        select(Round, Organisation.name)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Round.organisation_id.in_(list(organisations)), Round.state != RoundState.OPEN)
        .order_by(Round.closed_at.desc(), Round.organisation_id)
        .limit(limit)
    )
    found = rows.all()
    plans = await plans_of_versions(session, (round_.plan_version_id for round_, _ in found))
    return tuple(
        ResultLine(round_.id, evaluation_of(plans, round_).title, name, round_.period)
        for round_, name in found
    )


async def result(session: AsyncSession, round_id: int) -> RoundView | None:
    """What a round that is over says; None while it is open, or where there is none."""
    row = (
        await session.execute(
            select(Round, Organisation, RoundResult)
            .join(Organisation, Organisation.id == Round.organisation_id)
            .outerjoin(RoundResult, RoundResult.round_id == Round.id)
            .where(Round.id == round_id, Round.state != RoundState.OPEN)
        )
    ).one_or_none()
    if row is None:
        return None
    round_, organisation, told = row
    plan = await plan_of_version(session, round_.plan_version_id)
    invited = await _invited(session, round_id)
    lines = await _lines(
        session, round_id, plan.questionnaires[plan.evaluations[round_.evaluation].questionnaire]
    )
    return _view(round_, organisation, told or _nothing(round_id, invited), plan, invited, lines)


async def _invited(session: AsyncSession, round_id: int) -> dict[str, int]:
    rows = await session.execute(
        select(Voter.voter_class, func.count())
        .where(Voter.round_id == round_id)
        .group_by(Voter.voter_class)
    )
    return dict(rows.all())


def _nothing(round_id: int, invited: Mapping[str, int]) -> RoundResult:
    """Stands for the result of a void round, which has none."""
    return RoundResult(
        round_id=round_id,
        invited=sum(invited.values()),
        voted=0,
        quorate=False,
        score=None,
        shown=[],
        verdicts={},
        left_out=[],
    )


async def _lines(session: AsyncSession, round_id: int, form: Questionnaire) -> tuple[ItemLine, ...]:
    rows = await session.execute(
        select(Count.item, Count.grade, func.sum(Count.ballots))
        .where(Count.round_id == round_id)
        .group_by(Count.item, Count.grade)
    )
    items: dict[str, dict[str, int]] = defaultdict(dict)
    for item, grade, ballots in rows:
        items[item][grade] = ballots
    if not items:
        return ()
    together = tally.Group(
        (),
        max(sum(counts.values()) for counts in items.values()),
        {item: items[item] for item in form.items},
    )
    scale = tally.Scale(tuple(tally.Grade(key, one.value) for key, one in form.scale.items()))
    return tuple(_line(row, form) for row in tally.table([together], scale))


def _line(row: tally.Row, form: Questionnaire) -> ItemLine:
    shares = tuple(Decimal(share) / HUNDREDTHS for share in row.shares)
    return ItemLine(form.items[row.item].title, row.answers, shares)


def _view(
    round_: Round,
    organisation: Organisation,
    told: RoundResult,
    plan: Plan,
    invited: Mapping[str, int],
    lines: tuple[ItemLine, ...],
) -> RoundView:
    evaluation = plan.evaluations[round_.evaluation]
    form = plan.questionnaires[evaluation.questionnaire]
    return RoundView(
        round_id=round_.id,
        state=round_.state,
        title=evaluation.title,
        questionnaire=form.title,
        organisation_id=organisation.id,
        organisation=organisation.name,
        period=round_.period,
        closed_at=round_.closed_at or round_.closes_at,
        invited=told.invited,
        voted=told.voted,
        quorate=told.quorate,
        score=None if told.score is None else Decimal(told.score) / MILLI,
        grades=tuple(grade.title for grade in form.scale.values()),
        lines=lines,
        shown=tuple(GroupNote(tuple(label.split("+"))) for label in told.shown),
        verdicts=tuple(
            GroupNote(tuple(label.split("+")), verdict) for label, verdict in told.verdicts.items()
        ),
        left_out=tuple(name for name in told.left_out if name in invited),
        invited_by_class=tuple(
            (key.value, invited[key.value]) for key in evaluation.voters if key.value in invited
        ),
        minimum_group=evaluation.minimum_group,
        digest=round_.digest or "",
    )
