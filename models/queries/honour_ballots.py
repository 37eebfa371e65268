"""What came of the sealed urn about those who stand for an honour."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.honours import Nominee
from models.tables import Round, RoundResult, RoundState, Subject


@dataclass(frozen=True, slots=True)
class Ballot:
    """What came of the sealed urn. `points` (milli-points) by nominee, None where nothing may be
    told of it; `passed`: of which a small group of one mind only tells whether it has. While it is
    not `over` there is neither."""

    over: bool
    points: dict[Nominee, int | None]
    passed: dict[Nominee, bool]


async def ballot(
    session: AsyncSession, campaign_id: int, evaluations: Collection[str], period: str
) -> Ballot | None:
    """None before it was opened."""
    same = (
        Round.campaign_id == campaign_id,
        Round.evaluation.in_(evaluations),
        Round.period == period,
    )
    states = (await session.scalars(select(Round.state).where(*same))).all()
    if not states:
        return None
    rows = await session.execute(
        select(Subject.member_id, Subject.organisation_id, RoundResult.score, RoundResult.verdicts)
        .join(Round, Round.id == Subject.round_id)
        .join(
            RoundResult,
            (RoundResult.round_id == Subject.round_id) & (RoundResult.place == Subject.place),
        )
        .where(*same, RoundResult.quorate)
    )
    found = [((member, unit), score, told) for member, unit, score, told in rows]
    return Ballot(
        RoundState.OPEN not in states,
        {who: score for who, score, _ in found},
        {who: "passed" in told.values() for who, score, told in found if told and not score},
    )
