"""A published ranking with all that goes out with it: parts, groups before, rewards."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from models.queries.ranking import RankingView, ranking
from models.queries.rewards import AwardView, awards
from models.queries.standing import Standing, standing
from models.tables import Award, AwardState, Organisation, Ranking, RankingState


@dataclass(frozen=True, slots=True)
class Result:
    """`before`: the final ranking ahead of it, and the plan that it was reckoned by. `keys`: of the
    organisations in the roster."""

    ranking: RankingView
    plan: Plan
    before: tuple[RankingView, Plan] | None
    standings: tuple[Standing, ...]
    keys: dict[int, str]
    awards: tuple[AwardView, ...]


async def result(session: AsyncSession, found: RankingView) -> Result:
    plan = await plan_of_version(session, found.plan_version_id)
    stood = [await standing(session, found, one.organisation_id) for one in found.places]
    own = [one.organisation_id for one in found.places]
    rows = await session.execute(
        select(Organisation.id, Organisation.key).where(Organisation.id.in_(own))
    )
    return Result(
        found,
        plan,
        await final_before(session, found),
        tuple(one for one in stood if one),
        {int(one): key for one, key in rows},
        tuple(await _awards(session, found)),
    )


async def ranking_of(session: AsyncSession, campaign_id: int, period: str) -> RankingView | None:
    """The campaign's ranking of that period."""
    found = await session.scalar(
        select(Ranking.id).where(Ranking.campaign_id == campaign_id, Ranking.period == period)
    )
    return await ranking(session, found) if found else None


async def final_before(
    session: AsyncSession, found: RankingView
) -> tuple[RankingView, Plan] | None:
    """The last final ranking that was published ahead of this one."""
    last = await session.scalar(
        select(Ranking.id)
        .where(Ranking.campaign_id == found.campaign_id, Ranking.id != found.id)
        .where(Ranking.published_at < found.published_at, Ranking.state == RankingState.FINAL)
        .order_by(Ranking.published_at.desc(), Ranking.id.desc())
        .limit(1)
    )
    before = await ranking(session, last) if last else None
    if before is None:
        return None
    return before, await plan_of_version(session, before.plan_version_id)


async def _awards(session: AsyncSession, found: RankingView) -> list[AwardView]:
    """What was confirmed for the period or for its year."""
    periods = {found.period, found.period[:4]}
    return await awards(
        session,
        Award.campaign_id == found.campaign_id,
        Award.period.in_(periods),
        Award.state == AwardState.CONFIRMED,
        Award.replaced_at.is_(None),
    )
