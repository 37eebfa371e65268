"""What a paper of a round that is over says."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About, Judged, Questionnaire
from models.plan.renames import period_titled
from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from models.queries.subjects import named, with_names
from models.queries.tellers import MACHINE, Keeping, keeping
from models.rules import papers, tally
from models.tables import (
    Count,
    Organisation,
    Round,
    RoundResult,
    RoundState,
    Subject,
    Voter,
)

HUNDREDTHS = 100
MILLI = 1_000

Items = dict[str, dict[str, int]]
"""Item → grade → how many ballots gave it."""


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
    """A paper of a round that is over, or waits for its tellers. `score` in points; None where
    nothing may be shown or was counted. `whom`, by name, it is about in a round about several: a
    member, or an organisation that stands.

    `given_up`: void because its key was not opened.

    invited_by_class is for the footnote; how many of a class voted is told of no class.
    ruled: the plan says what makes a ballot valid; excluded: how many were not, in what is shown.
    """

    round_id: int
    state: RoundState
    title: str
    questionnaire: str
    organisation_id: int
    organisation: str
    about: About
    judged: Judged
    place: int
    member_id: int | None
    standing_id: int | None
    whom: str | None
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
    ruled: bool
    trimmed: bool
    excluded: int
    digest: str
    kept: Keeping = MACHINE
    given_up: bool = False

    @property
    def subject(self) -> str:
        """Whom or what it is about."""
        return self.whom or self.organisation

    @property
    def turnout(self) -> Decimal:
        """Per cent of those invited, to two decimals."""
        return turnout(self.voted, self.invited)


def turnout(voted: int, invited: int) -> Decimal:
    share = Decimal(voted * 100) / Decimal(invited) if invited else Decimal(0)
    return share.quantize(Decimal("0.01"))


async def result(session: AsyncSession, round_id: int, place: int = 0) -> RoundView | None:
    """What a paper of a round that is over says; None while it is open, or where there is none.
    Of a void round there is one, about nobody in particular."""
    found = await session.execute(
        with_names(_papers(place)).where(Round.id == round_id, Round.state != RoundState.OPEN)
    )
    row = found.one_or_none()
    if row is None or (row.RoundResult is None and row.Round.state is RoundState.CLOSED):
        return None
    round_, organisation, told, member, standing, whom = row
    plan = await plan_of_version(session, round_.plan_version_id)
    invited = await _invited(session, round_id, place)
    form = plan.questionnaires[plan.evaluations[round_.evaluation].questionnaire]
    items = await counts(session, round_id, Count.place == place)
    view = _view(
        round_,
        organisation,
        told or _nothing(round_id, invited),
        plan,
        invited,
        table_lines(items[place], form),
    )
    kept = await keeping(session, plan, round_)
    return replace(view, member_id=member, standing_id=standing, whom=whom, kept=kept)


def _papers(place: int) -> Select[*tuple[Any, ...]]:
    subject = and_(_at(Subject, place), Round.state != RoundState.VOID)
    return (
        select(
            Round, Organisation, RoundResult, Subject.member_id, Subject.organisation_id, named()
        )
        .select_from(Round)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .outerjoin(RoundResult, _at(RoundResult, place))
        .outerjoin(Subject, subject)
    )


def _at(table: type[RoundResult] | type[Subject], place: int) -> ColumnElement[bool]:
    return and_(table.round_id == Round.id, table.place == place)


async def _invited(session: AsyncSession, round_id: int, place: int) -> dict[str, int]:
    """How many of each class were asked for this paper."""
    asked = func.substr(Voter.papers, place + 1, 1) != papers.OWN
    rows = await session.execute(
        select(Voter.voter_class, func.count())
        .where(Voter.round_id == round_id, asked)
        .group_by(Voter.voter_class)
    )
    return dict(rows.all())


def _nothing(round_id: int, invited: Mapping[str, int]) -> RoundResult:
    """Stands for the result of a void round, which has none."""
    return RoundResult(
        round_id=round_id,
        place=0,
        invited=sum(invited.values()),
        voted=0,
        quorate=False,
        score=None,
        shown=[],
        verdicts={},
        left_out=[],
        excluded=0,
        digest="",
    )


async def counts(
    session: AsyncSession, round_id: int, *conditions: ColumnElement[bool]
) -> defaultdict[int, Items]:
    """Place by place, all shown groups together."""
    rows = await session.execute(
        select(Count.place, Count.item, Count.grade, func.sum(Count.ballots))
        .where(Count.round_id == round_id, *conditions)
        .group_by(Count.place, Count.item, Count.grade)
    )
    found: defaultdict[int, Items] = defaultdict(lambda: defaultdict(dict))
    for place, item, grade, ballots in rows:
        found[place][item][grade] = int(ballots)
    return found


def table_lines(items: Items, form: Questionnaire) -> tuple[ItemLine, ...]:
    """Items by grades; none where nothing was counted."""
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
        about=evaluation.about,
        judged=plan.judged(evaluation),
        place=told.place,
        member_id=None,
        standing_id=None,
        whom=None,
        period=period_titled(plan, round_.period),
        closed_at=round_.closed_at or round_.closes_at,
        invited=told.invited,
        voted=told.voted,
        quorate=told.quorate,
        score=points(told.score),
        grades=tuple(grade.title for grade in form.scale.values()),
        lines=lines,
        shown=tuple(_note(label) for label in told.shown),
        verdicts=tuple(_note(label, verdict) for label, verdict in told.verdicts.items()),
        left_out=tuple(name for name in told.left_out if name in invited),
        invited_by_class=tuple((key, invited[key]) for key in evaluation.voters if key in invited),
        minimum_group=evaluation.minimum_group,
        ruled=bool(evaluation.ballots.rules),
        trimmed=evaluation.trim,
        excluded=told.excluded,
        digest=told.digest,
        given_up=round_.voided_by is not None,
    )


def _note(label: str, verdict: str | None = None) -> GroupNote:
    return GroupNote(tuple(label.split("+")), verdict)


def points(score: int | None) -> Decimal | None:
    return None if score is None else Decimal(score) / MILLI
