"""How long whoever a plaque was taken off waits until he may be proposed for it again."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import keys
from models.tables import Plaque, PlaqueEvent, PlaqueState, PlaqueStep
from services.duties import Running
from services.plaque_offers import Offer
from services.ports import Context
from services.refusals import Refusal

Holding = tuple[int | None, int | None, str]
"""The member, wherever he is by now; else the organisation and the thing, if it is on one."""


class PlaqueRests(Refusal):
    """Args: `title`, and the first local day, `since`, on which he may be proposed again."""


async def resting(
    session: AsyncSession, ctx: Context, run: Running, offer: Offer
) -> dict[Holding, date]:
    """Who waits, and the first day on which he does not."""
    days = offer.said.rest_days
    if days is None:
        return {}
    rows = await session.execute(
        select(Plaque.organisation_id, Plaque.member_id, Plaque.thing, PlaqueEvent.at)
        .join(PlaqueEvent, PlaqueEvent.plaque_id == Plaque.id)
        .where(Plaque.campaign_id == run.campaign.id, Plaque.state == PlaqueState.TAKEN_OFF)
        .where(Plaque.kind.in_(keys(run.plan.plaques, offer.kind)))
        .where(PlaqueEvent.step == PlaqueStep.TAKEN_OFF)
        .order_by(PlaqueEvent.at)
    )
    until = {
        _holding(*row[:3]): row.at.astimezone(ctx.zone).date() + timedelta(days=days)
        for row in rows
    }
    return {holding: day for holding, day in until.items() if day > ctx.today()}


async def require_rested(
    session: AsyncSession, ctx: Context, run: Running, offer: Offer, row: Plaque
) -> None:
    found = await resting(session, ctx, run, offer)
    until = found.get(_holding(row.organisation_id, row.member_id, row.thing))
    if until is not None:
        raise PlaqueRests(title=offer.said.title, since=until)


def _holding(organisation_id: int, member_id: int | None, thing: str) -> Holding:
    return (None, member_id, "") if member_id is not None else (organisation_id, None, thing)
