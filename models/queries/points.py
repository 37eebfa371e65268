"""What gave or took points, as people read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import (
    Attachment,
    Member,
    Organisation,
    PointClaim,
    PointState,
    Ranking,
    RankingState,
    ScoreEntry,
)

EVENT = "points:"
"""Before its id: the event of its line in the ledger."""


@dataclass(frozen=True, slots=True)
class PointView:
    """`value` in signed milli-points; `counted`: the period in whose ledger it is a line, reversed
    since or not; `final`: that ranking is frozen. `decider`, `withdrawer`: who did. `author` is
    None where a step of supervision took it that nobody but the day had taken."""

    id: int
    campaign_id: int
    version_id: int
    rule: str
    level: str | None
    value: int
    matter: int | None
    organisation_id: int
    organisation: str
    superior_id: int | None
    day: date
    text: str
    state: PointState
    author_id: int | None
    author: str | None
    claimed_at: datetime
    decider: str | None
    decided_at: datetime | None
    reason: str
    withdrawer: str | None
    withdrawn_why: str
    counted: str | None
    ranked: RankingState | None
    files: int

    @property
    def final(self) -> bool:
        return self.ranked is RankingState.FINAL

    @property
    def about(self) -> int:
        """The first claim about the same thing: itself where it is the only one."""
        return self.matter or self.id


async def points(session: AsyncSession, *conditions: ColumnElement[bool]) -> Sequence[PointView]:
    """What waits first, then the newest; without what was withdrawn before it was decided."""
    waits = case((PointClaim.state == PointState.CLAIMED, 0), else_=1)
    rows = await session.execute(
        _views()
        .where(~_never_decided(), *conditions)
        .order_by(waits, PointClaim.day.desc(), PointClaim.id.desc())
    )
    return [PointView(*row) for row in rows]


async def point(session: AsyncSession, point_id: int) -> PointView | None:
    row = (await session.execute(_views().where(PointClaim.id == point_id))).one_or_none()
    return PointView(*row) if row else None


def first_line() -> ColumnElement[str]:
    """The event of a claim's first line in the ledger, whichever period it is in."""
    return literal(EVENT) + cast(PointClaim.id, String) + literal("#1")


def _never_decided() -> ColumnElement[bool]:
    return and_(PointClaim.state == PointState.WITHDRAWN, PointClaim.decided_at.is_(None))


def _views() -> Select[*tuple[Any, ...]]:
    decider, withdrawer = aliased(Member), aliased(Member)
    files = select(func.count()).where(Attachment.point_id == PointClaim.id).correlate(PointClaim)
    line = and_(ScoreEntry.campaign_id == PointClaim.campaign_id, ScoreEntry.event == first_line())
    ranked = and_(
        Ranking.campaign_id == ScoreEntry.campaign_id, Ranking.period == ScoreEntry.period
    )
    return (
        select(
            PointClaim.id, PointClaim.campaign_id, PointClaim.plan_version_id, PointClaim.rule,
            PointClaim.level, PointClaim.value, PointClaim.matter, PointClaim.organisation_id,
            Organisation.name, Organisation.superior_id, PointClaim.day, PointClaim.text,
            PointClaim.state, PointClaim.author_id, Member.name, PointClaim.claimed_at,
            decider.name, PointClaim.decided_at, PointClaim.reason, withdrawer.name,
            PointClaim.withdrawn_why, ScoreEntry.period, Ranking.state, files.scalar_subquery(),
        )
        .join(Organisation, Organisation.id == PointClaim.organisation_id)
        .outerjoin(Member, Member.id == PointClaim.author_id)
        .outerjoin(decider, decider.id == PointClaim.decided_by)
        .outerjoin(withdrawer, withdrawer.id == PointClaim.withdrawn_by)
        .outerjoin(ScoreEntry, line)
        .outerjoin(Ranking, ranked)
    )  # fmt: skip
