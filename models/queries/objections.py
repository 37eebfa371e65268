"""Objections filed during the notice of a ranking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import Campaign, Member, Objection, Organisation, Ranking, RankingState


@dataclass(frozen=True, slots=True)
class ObjectionView:
    """`organisation_id` leads the campaign and answers. `author`, `answered_by`: names. `final`:
    of the ranking. `upheld` is None until it is answered."""

    id: int
    ranking_id: int
    campaign_id: int
    campaign: str
    version_id: int
    period: str
    final: bool
    organisation_id: int
    organisation: str
    author_id: int
    author: str
    text: str
    filed_at: datetime
    withdrawn_at: datetime | None
    upheld: bool | None
    answer: str
    answered_by: str | None
    answered_at: datetime | None

    @property
    def waits(self) -> bool:
        return self.upheld is None and self.withdrawn_at is None


_author = aliased(Member)
WAITS = and_(Objection.upheld.is_(None), Objection.withdrawn_at.is_(None))


async def objections(
    session: AsyncSession, *conditions: ColumnElement[bool], limit: int = 100
) -> Sequence[ObjectionView]:
    """What waits first, then the newest."""
    rows = await session.execute(_views().where(*conditions).limit(limit))
    return [ObjectionView(*row) for row in rows]


def _views() -> Select[*tuple[Any, ...]]:
    answerer = select(Member.name).where(Member.id == Objection.answered_by).scalar_subquery()
    return (
        select(
            Objection.id, Objection.ranking_id, Ranking.campaign_id, Campaign.title,
            Ranking.plan_version_id, Ranking.period, Ranking.state == RankingState.FINAL,
            Campaign.organisation_id, Organisation.name,
            Objection.author_id, _author.name, Objection.text, Objection.filed_at,
            Objection.withdrawn_at, Objection.upheld, Objection.answer, answerer,
            Objection.answered_at,
        )
        .join(Ranking, Ranking.id == Objection.ranking_id)
        .join(Campaign, Campaign.id == Ranking.campaign_id)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .join(_author, _author.id == Objection.author_id)
        .order_by(WAITS.desc(), Objection.filed_at.desc(), Objection.id.desc())
    )  # fmt: skip


async def objection(session: AsyncSession, objection_id: int) -> ObjectionView | None:
    found = await objections(session, Objection.id == objection_id)
    return found[0] if found else None


async def unanswered(session: AsyncSession, ranking_id: int) -> int:
    return (
        await session.scalar(select(func.count()).where(Objection.ranking_id == ranking_id, WAITS))
        or 0
    )
