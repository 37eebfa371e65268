"""One scheduled thing is done once, whoever ticks: the unique row is the claim."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Claim
from models.tables.once import insert_once


async def claim(
    session: AsyncSession, campaign_id: int, kind: str, period: str, target: str, now: datetime
) -> bool:
    """True for exactly one caller; it holds once the caller's transaction is committed."""
    return await insert_once(
        session,
        Claim,
        campaign_id=campaign_id,
        kind=kind,
        period=period,
        target=target,
        claimed_at=now,
    )
