"""A campaign that is over, in figures: no row of a person is among them."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import TABLES, of_campaigns
from models.tables import (
    CaseState,
    Commitment,
    CommitmentState,
    Document,
    DocumentState,
    Exemplar,
    ExemplarState,
    Gap,
    GapState,
    Idea,
    IdeaState,
    Indicator,
    IndicatorState,
    Meeting,
    Organisation,
    Ranking,
    RankingState,
    Round,
    RoundResult,
    RoundState,
    Summary,
    SupervisionCase,
    Visit,
)

_ADOPTED = (IdeaState.ADOPTED, IdeaState.IMPLEMENTED)

COUNTED: Mapping[str, tuple[str, ColumnElement[bool]]] = {
    "commitments": ("commitments", Commitment.state == CommitmentState.PUBLISHED),
    "indicators": ("indicators", true()),
    "verified": ("indicators", Indicator.state == IndicatorState.VERIFIED),
    "ideas": ("ideas", Idea.state != IdeaState.WITHDRAWN),
    "adopted": ("ideas", Idea.state.in_(_ADOPTED)),
    "summaries": ("summaries", Summary.withdrawn_at.is_(None)),
    "visits": ("visits", Visit.logged_at.is_not(None) & Visit.dropped_at.is_(None)),
    "meetings": ("meetings", Meeting.logged_at.is_not(None)),
    "gaps": ("gaps", Gap.state.in_((GapState.ACCEPTED, GapState.CLAIMED, GapState.CLOSED))),
    "closed": ("gaps", Gap.state == GapState.CLOSED),
    "exemplars": ("exemplars", Exemplar.state == ExemplarState.SPREAD),
    "cases": ("supervision_cases", true()),
    "settled": ("supervision_cases", SupervisionCase.state == CaseState.CLOSED),
    "rankings": ("rankings", Ranking.state == RankingState.FINAL),
    "documents": ("documents", Document.state == DocumentState.PUBLISHED),
}
"""What is counted, in which table."""


@dataclass(frozen=True, slots=True)
class OverRound:
    """An evaluation of an organisation that was counted. `score` in milli-points, of the classes
    that are shown alone; None where there is no result."""

    evaluation: str
    period: str
    organisation: str
    invited: int
    voted: int
    quorate: bool
    score: int | None
    shown: tuple[str, ...]


async def counted(session: AsyncSession, campaign_id: int) -> dict[str, int]:
    """What there is any of, in order."""
    found = {}
    for name, (table, condition) in COUNTED.items():
        whose = of_campaigns(table, [campaign_id])
        statement = select(func.count()).select_from(TABLES[table]).where(whose, condition)
        if count := await session.scalar(statement):
            found[name] = count
    return found


async def rounds_over(session: AsyncSession, campaign_id: int) -> list[OverRound]:
    """Of organisations only: what was said of a person is his own."""
    rows = await session.execute(
        select(
            Round.evaluation,
            Round.period,
            Organisation.name,
            RoundResult.invited,
            RoundResult.voted,
            RoundResult.quorate,
            RoundResult.score,
            RoundResult.shown,
        )
        .join(RoundResult, RoundResult.round_id == Round.id)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Round.campaign_id == campaign_id, Round.state == RoundState.CLOSED)
        .where(Round.about == "organisations")
        .order_by(Round.period, Round.evaluation, Organisation.id)
    )
    return [
        OverRound(evaluation, period, place, invited, voted, quorate, score, tuple(shown))
        for evaluation, period, place, invited, voted, quorate, score, shown in rows
    ]


async def rankings_of(session: AsyncSession, campaign_id: int) -> list[tuple[int, str]]:
    """Id and period of each, in the order published."""
    rows = await session.execute(
        select(Ranking.id, Ranking.period)
        .where(Ranking.campaign_id == campaign_id)
        .order_by(Ranking.published_at, Ranking.id)
    )
    return [(number, period) for number, period in rows]
