"""Rankings reckoned again from the ledger alone: what was published has to come out bit for bit."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.reckoning import places
from models.queries.part_sums import earlier, part_sums
from models.queries.plans import plan_of_version
from models.queries.ranking import count_lines, placed_subjects
from models.rules.pointing import Effects
from models.rules.ranking import Placed
from models.tables import Campaign, Ranking, RankingState
from services.ports import Context

Outcome = tuple[int, int | None, Effects]


@dataclass(frozen=True, slots=True)
class Differs:
    """A pseudonym, and what was published and what comes out: score in milli-points, place, and the
    effects of points. None where it is on one side only."""

    subject: str
    published: Outcome | None
    reckoned: Outcome | None


@dataclass(frozen=True, slots=True)
class Replayed:
    """One ranking of a campaign; `lines` of the ledger went into it."""

    campaign: str
    period: str
    final: bool
    places: int
    lines: int
    differs: tuple[Differs, ...]


async def replay(ctx: Context, key: str | None = None) -> Sequence[Replayed]:
    """Every published ranking, of the campaign of that key or of all, in the order published.

    Names, offices and texts are not read: the arithmetic holds after they were deleted.
    """
    of_it = () if key is None else (Campaign.key == key,)
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Ranking, Campaign.key)
            .join(Campaign, Campaign.id == Ranking.campaign_id)
            .where(*of_it)
            .order_by(Ranking.published_at, Ranking.id)
        )
        return [await _replayed(session, one, campaign) for one, campaign in rows.all()]


async def _replayed(session: AsyncSession, one: Ranking, campaign: str) -> Replayed:
    published = await placed_subjects(session, one.id)
    rules = (await plan_of_version(session, one.plan_version_id)).ranking
    before = await earlier(session, one.campaign_id, one)
    sums = await part_sums(session, one.campaign_id, one.period, before)
    categories = {placed.subject: placed.category for placed in published}
    reckoned = places(rules, sums, categories) if rules else []
    return Replayed(
        campaign,
        one.period,
        one.state is RankingState.FINAL,
        len(published),
        await count_lines(session, one.campaign_id, one.period),
        tuple(_compared(published, reckoned)),
    )


def _compared(published: Sequence[Placed], reckoned: Sequence[Placed]) -> list[Differs]:
    before = {one.subject: (one.score, one.place, one.effects) for one in published}
    after = {one.subject: (one.score, one.place, one.effects) for one in reckoned}
    return [
        Differs(subject, before.get(subject), after.get(subject))
        for subject in sorted(before | after)
        if before.get(subject) != after.get(subject)
    ]
