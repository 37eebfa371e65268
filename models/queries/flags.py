"""Which organisation holds which flags: what its newest comment gave it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import Comment, Organisation


@dataclass(frozen=True, slots=True)
class Held:
    """`flags` are keys of the plan; empty where the newest comment gave none."""

    organisation_id: int
    organisation: str
    flags: Sequence[str]


async def held(session: AsyncSession, campaign_id: int, day: date) -> list[Held]:
    """Of everyone in force that was commented on, by name."""
    rows = await session.execute(
        select(Organisation.id, Organisation.name, Comment.flags)
        .join(Comment, Comment.organisation_id == Organisation.id)
        .where(Comment.campaign_id == campaign_id, *in_force(Organisation, day))
        .where(Comment.member_id.is_(None), Comment.published_at.is_not(None))
        .order_by(Organisation.name, Comment.published_at.desc(), Comment.id.desc())
    )
    newest: dict[int, Held] = {}
    for row in rows:
        newest.setdefault(row.id, Held(*row))
    return list(newest.values())
