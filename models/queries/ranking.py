"""Published rankings, and the lines a score opens into."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.pointing import NONE, Effects, PointKind
from models.rules.ranking import Placed
from models.tables import Organisation, Ranking, RankingPlace, RankingState, ScoreEntry


@dataclass(frozen=True, slots=True)
class PlaceView:
    """`score` in milli-points; `place` None where the category is too small to be ranked. `barred`:
    an evaluation's score below the plan's floor keeps it out of the first band; `effects` of the
    plan's points do more."""

    organisation_id: int
    organisation: str
    category: str
    score: int
    place: int | None
    movement: int | None
    barred: bool = False
    effects: Effects = NONE


@dataclass(frozen=True, slots=True)
class RankingView:
    """Places by category in the plan's order, then by place."""

    id: int
    campaign_id: int
    plan_version_id: int
    period: str
    state: RankingState
    published_at: datetime
    places: tuple[PlaceView, ...]

    @property
    def noticed(self) -> bool:
        """Published, and objections are taken."""
        return self.state is RankingState.PROVISIONAL


async def ranking(session: AsyncSession, ranking_id: int) -> RankingView | None:
    row = await session.get(Ranking, ranking_id)
    return await _view(session, row) if row else None


async def latest_ranking(session: AsyncSession, campaign_id: int) -> RankingView | None:
    """The newest ranking of a campaign, provisional or final."""
    row = await session.scalar(
        select(Ranking)
        .where(Ranking.campaign_id == campaign_id)
        .order_by(Ranking.published_at.desc(), Ranking.id.desc())
        .limit(1)
    )
    return await _view(session, row) if row else None


async def placed_subjects(session: AsyncSession, ranking_id: int) -> Sequence[Placed]:
    """As published, by pseudonym; nobody's name is read."""
    rows = await session.execute(
        select(
            Organisation.pseudonym,
            RankingPlace.category,
            RankingPlace.score,
            RankingPlace.place,
            RankingPlace.effects,
        )
        .join(Organisation, Organisation.id == RankingPlace.organisation_id)
        .where(RankingPlace.ranking_id == ranking_id)
        .order_by(RankingPlace.id)
    )
    return [
        Placed(subject, category, score, at, tied=False, effects=_effects(written))
        for subject, category, score, at, written in rows
    ]


def _effects(written: str) -> Effects:
    return frozenset(PointKind(one) for one in written.split(",") if one)


async def count_lines(session: AsyncSession, campaign_id: int, period: str) -> int:
    """Reversals included."""
    of_it = (ScoreEntry.campaign_id == campaign_id, ScoreEntry.period == period)
    return await session.scalar(select(func.count()).where(*of_it)) or 0


async def lines(
    session: AsyncSession, campaign_id: int, period: str, organisation_id: int
) -> Sequence[ScoreEntry]:
    """Every line of an organisation's score in a period, in the order it was entered."""
    found = await session.scalars(
        select(ScoreEntry)
        .join(Organisation, Organisation.pseudonym == ScoreEntry.subject)
        .where(Organisation.id == organisation_id)
        .where(ScoreEntry.campaign_id == campaign_id, ScoreEntry.period == period)
        .order_by(ScoreEntry.part, ScoreEntry.id)
    )
    return found.all()


async def _view(session: AsyncSession, row: Ranking) -> RankingView:
    rows = await session.execute(
        select(
            RankingPlace.organisation_id,
            Organisation.name,
            RankingPlace.category,
            RankingPlace.score,
            RankingPlace.place,
            RankingPlace.movement,
            RankingPlace.barred,
            RankingPlace.effects,
        )
        .join(Organisation, Organisation.id == RankingPlace.organisation_id)
        .where(RankingPlace.ranking_id == row.id)
        .order_by(RankingPlace.id)
    )
    places = tuple(PlaceView(*row[:-1], _effects(row.effects)) for row in rows)
    return RankingView(
        row.id,
        row.campaign_id,
        row.plan_version_id,
        row.period,
        row.state,
        row.published_at,
        places,
    )
