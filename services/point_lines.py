"""The points that stand, as lines of the ledger."""

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import same
from models.queries.points import EVENT, first_line
from models.rules.periods import Period
from models.rules.pointing import PREFIX
from models.tables import PointClaim, PointState, ScoreEntry
from services.duties import Running
from services.measures import Line


async def point_lines(
    session: AsyncSession, run: Running, period: Period, as_of: datetime
) -> list[tuple[str, Line]]:
    """Each with the part it is a line of: what is verified by `as_of`, of a day up to the period's
    last, and in no other period's ledger. So it counts in the period of its day, or, decided after
    that ranking came out, in the next one that does."""
    rules = run.plan.ranking.points if run.plan.ranking else {}
    rows = await session.scalars(
        select(PointClaim)
        .where(PointClaim.campaign_id == run.campaign.id, PointClaim.day <= period.end)
        .where(PointClaim.state == PointState.VERIFIED, PointClaim.decided_at <= as_of)
        .where(~_counted_elsewhere(period))
        .order_by(PointClaim.id)
    )
    return [(PREFIX + same(rules, one.rule)[0], _line(one)) for one in rows]


def _counted_elsewhere(period: Period) -> ColumnElement[bool]:
    return (
        select(ScoreEntry.id)
        .where(ScoreEntry.campaign_id == PointClaim.campaign_id, ScoreEntry.period != period.key)
        .where(ScoreEntry.event == first_line())
        .exists()
    )


def _line(one: PointClaim) -> Line:
    return Line(
        one.organisation_id,
        f"{EVENT}{one.id}",
        one.value,
        one.id,
        one.plan_version_id,
        one.matter or one.id if one.level else None,
    )
