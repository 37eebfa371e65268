"""What each part of the score is measured by: facts of the period turned into ledger lines.

A line is worth milli-points of its part (100_000 is the whole part). No fact of how the bot is
used is among them: results with evidence, judgements and ballots only.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.judging import About, Measure, Part
from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.duties import duties
from models.rules.periods import Period
from models.rules.scoring import FULL, shares
from models.tables import (
    TAKEN_UP,
    Comment,
    Commitment,
    CommitmentState,
    Duty,
    Gap,
    GapState,
    Idea,
    Indicator,
    Project,
    Round,
    RoundResult,
    RoundState,
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What is measured: one part over one period, local days turned into UTC moments.

    What came in after `as_of` does not count.
    """

    campaign_id: int
    plan: Plan
    key: str
    period: Period
    first: datetime
    last: datetime
    as_of: datetime

    @property
    def part(self) -> Part:
        assert self.plan.ranking is not None  # noqa: S101 - only ranked plans are measured
        return self.plan.ranking.parts[self.key]

    @property
    def of(self) -> tuple[str, ...]:
        """What the part measures, under its key of today and the one it had before."""
        return keys({**self.plan.expectations, **self.plan.evaluations}, self.part.of)


@dataclass(frozen=True, slots=True)
class Line:
    """`event` is unique within the campaign; `source_id` is the row it tells of. `version_id`: the
    plan's, where it is not the one that is settled by; `matter`: see ScoreEntry."""

    organisation_id: int
    event: str
    value: int
    source_id: int
    version_id: int | None = None
    matter: int | None = None


Meter = Callable[[AsyncSession, Scope], Awaitable[list[Line]]]


async def measure(session: AsyncSession, scope: Scope) -> list[Line]:
    """The lines of one part; an organisation without any has nothing to measure there."""
    return await METERS[scope.part.measure](session, scope)


async def _on_time(session: AsyncSession, scope: Scope) -> list[Line]:
    """Equal shares of the duties due in the period; late ones keep `late` per cent."""
    found = await duties(
        session,
        scope.as_of,
        Duty.campaign_id == scope.campaign_id,
        Duty.expectation.in_(scope.of),
        Duty.waived_at.is_(None),
        Duty.due_at > scope.first,
        Duty.due_at <= scope.last,
    )
    worth = {True: 100, False: scope.part.late}
    grades = {duty.id: worth[duty.on_time] if duty.done else 0 for duty in found}
    return _shared(scope, [(duty.organisation_id, duty.id) for duty in found], grades)


async def _verified(session: AsyncSession, scope: Scope) -> list[Line]:
    """What was promised, and found done by somebody else: indicators, or gaps."""
    said = scope.plan.expectations.get(scope.part.of)
    if said is not None and said.kind is Kind.GAP:
        return await _closed(session, scope)
    return await _fulfilled(session, scope)


async def _closed(session: AsyncSession, scope: Scope) -> list[Line]:
    """Equal shares of the accepted gaps due in the period, or closed in it before they were due."""
    rows = await session.execute(
        select(Gap.organisation_id, Gap.id, Gap.closed_at)
        .where(
            Gap.campaign_id == scope.campaign_id,
            Gap.expectation.in_(scope.of),
            Gap.state.in_((GapState.ACCEPTED, GapState.CLAIMED, GapState.CLOSED)),
            or_(
                Gap.deadline.between(scope.period.start, scope.period.end),
                and_(
                    Gap.deadline > scope.period.end,
                    Gap.closed_at >= scope.first,
                    Gap.closed_at < scope.last,
                ),
            ),
        )
        .order_by(Gap.id)
    )
    return _shared_by_done(scope, [(row[0], row[1], row[2]) for row in rows])


async def _fulfilled(session: AsyncSession, scope: Scope) -> list[Line]:
    """Equal shares of the indicators due in the period, or verified in it before they were due."""
    rows = await session.execute(
        select(Commitment.organisation_id, Indicator.id, Indicator.verified_at)
        .join(Project, Project.commitment_id == Commitment.id)
        .join(Indicator, Indicator.project_id == Project.id)
        .where(
            Commitment.campaign_id == scope.campaign_id,
            Commitment.expectation.in_(scope.of),
            Commitment.state == CommitmentState.PUBLISHED,
            or_(
                Indicator.deadline.between(scope.period.start, scope.period.end),
                and_(
                    Indicator.deadline > scope.period.end,
                    Indicator.verified_at >= scope.first,
                    Indicator.verified_at < scope.last,
                ),
            ),
        )
        .order_by(Indicator.id)
    )
    return _shared_by_done(scope, [(row[0], row[1], row[2]) for row in rows])


def _shared_by_done(scope: Scope, found: Sequence[tuple[int, int, datetime | None]]) -> list[Line]:
    """`found`: organisation, what was promised, and when it was found done."""
    grades = {key: 100 if done and done < scope.as_of else 0 for _, key, done in found}
    return _shared(scope, [(organisation, key) for organisation, key, _ in found], grades)


async def _adopted(session: AsyncSession, scope: Scope) -> list[Line]:
    """`each` points for an idea adopted in the period; the part's cap limits their sum."""
    rows = await session.execute(
        select(Idea.organisation_id, Idea.id)
        .where(
            Idea.campaign_id == scope.campaign_id,
            Idea.expectation.in_(scope.of),
            Idea.state.in_(TAKEN_UP),
            Idea.decided_at >= scope.first,
            Idea.decided_at < scope.last,
        )
        .order_by(Idea.id)
    )
    value = scope.part.each * FULL // 100
    return [_line(scope, organisation, idea, value) for organisation, idea in rows]


async def _comment(session: AsyncSession, scope: Scope) -> list[Line]:
    """The value of the grade in the superior's comment on this very period, if it was given by
    then: one written during the notice would change a published ranking."""
    rows = await session.execute(
        select(Comment.organisation_id, Comment.id, Comment.grade).where(
            Comment.campaign_id == scope.campaign_id,
            Comment.expectation.in_(scope.of),
            Comment.member_id.is_(None),
            Comment.period == scope.period.key,
            Comment.published_at <= scope.as_of,
        )
    )
    values = {key: grade.value for key, grade in scope.plan.comment_scale.items()}
    return [
        _line(scope, organisation, comment, value * FULL // 100)
        for organisation, comment, grade in rows
        if grade is not None and (value := values.get(grade)) is not None
    ]


async def _evaluation(session: AsyncSession, scope: Scope) -> list[Line]:
    """The result of the rounds that closed in the period, where there is one."""
    rows = await session.execute(
        select(Round.organisation_id, Round.id, RoundResult.score)
        .join(RoundResult, RoundResult.round_id == Round.id)
        .where(
            Round.campaign_id == scope.campaign_id,
            Round.evaluation.in_(scope.of),
            Round.about == About.ORGANISATIONS,
            Round.state == RoundState.CLOSED,
            Round.closed_at >= scope.first,
            Round.closed_at < scope.last,
        )
        .order_by(Round.closed_at, Round.id)
    )
    latest = {organisation: (of, score) for organisation, of, score in rows}
    return [
        _line(scope, organisation, of, score)
        for organisation, (of, score) in latest.items()
        if score is not None
    ]


METERS: Mapping[Measure, Meter] = {
    Measure.ON_TIME: _on_time,
    Measure.VERIFIED: _verified,
    Measure.ADOPTED: _adopted,
    Measure.COMMENT: _comment,
    Measure.EVALUATION: _evaluation,
}


def _shared(
    scope: Scope, owned: Iterable[tuple[int, int]], grades: Mapping[int, int]
) -> list[Line]:
    """Lines that share the part equally within each organisation, each times its grade in %."""
    by_organisation: defaultdict[int, list[int]] = defaultdict(list)
    for organisation, source in owned:
        by_organisation[organisation].append(source)
    return [
        _line(scope, organisation, source, worth * grades[source] // 100)
        for organisation, sources in by_organisation.items()
        for source, worth in zip(sources, shares(len(sources)), strict=True)
    ]


def _line(scope: Scope, organisation_id: int, source_id: int, value: int) -> Line:
    event = f"{scope.period.key}:{scope.key}:{source_id}"
    return Line(organisation_id, event, value, source_id)
