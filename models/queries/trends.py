"""An organisation's places over the published rankings of a campaign."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import Ranking, RankingPlace, RankingState


@dataclass(frozen=True, slots=True)
class Step:
    """One ranking: `place` is None where its category was too small, `of` counts the category,
    `score` is in milli-points."""

    period: str
    version_id: int
    category: str
    place: int | None
    of: int
    score: int
    final: bool


async def trend(
    session: AsyncSession, campaign_id: int, organisation_id: int, most: int
) -> Sequence[Step]:
    """The newest `most`, the oldest of them first."""
    other = aliased(RankingPlace)
    alike = (
        select(func.count())
        .where(other.ranking_id == RankingPlace.ranking_id)
        .where(other.category == RankingPlace.category)
        .correlate(RankingPlace)
        .scalar_subquery()
        .label("alike")
    )
    rows = await session.execute(
        select(
            Ranking.period, Ranking.plan_version_id, RankingPlace.category, RankingPlace.place,
            alike, RankingPlace.score, Ranking.state,
        )
        .join(RankingPlace, RankingPlace.ranking_id == Ranking.id)
        .where(Ranking.campaign_id == campaign_id)
        .where(RankingPlace.organisation_id == organisation_id)
        .order_by(Ranking.published_at.desc(), Ranking.id.desc())
        .limit(most)
    )  # fmt: skip
    found = [_step(row) for row in rows.all()]
    return found[::-1]


def _step(row: Row[Any]) -> Step:
    of_row = (row.period, row.plan_version_id, row.category, row.place, row.alike, row.score)
    return Step(*of_row, final=row.state is RankingState.FINAL)
