"""What an organisation may put up, and whether there is a place for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.displaying import Holder
from models.plan.displaying import Plaque as Said
from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.plaques import HOLDING, PlaqueView, places, plaques
from models.queries.tree import covered
from models.tables import Organisation, Plaque
from services.actors import Actor
from services.campaigns import require_running, running
from services.duties import Running
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Offer:
    """One kind that an organisation may put up. `taken`: how many of its places are, with those
    that wait for the superior."""

    campaign_id: int
    organisation_id: int
    organisation: str
    kind: str
    said: Said
    taken: int

    @property
    def full(self) -> bool:
        return self.said.quota is not None and self.taken >= self.said.quota


async def offers(ctx: Context, actor: Actor) -> list[Offer]:
    """Of every running plan, for each organisation that he leads."""
    found: list[Offer] = []
    async with ctx.db.read() as session:
        for one in await running(session, ctx, actor):
            if one.plan.plaques:
                run = await require_running(session, ctx, actor, one.id)
                found += await offered(session, ctx, run, actor.led)
    return found


async def offered(
    session: AsyncSession, ctx: Context, run: Running, organisations: Sequence[int]
) -> list[Offer]:
    """Nothing outside the plan's days, and nothing to whom no category of it fits."""
    plan, day = run.plan, ctx.today()
    if not plan.period.start <= day <= plan.period.end:
        return []
    rows = (
        await session.scalars(
            select(Organisation)
            .where(Organisation.id.in_(organisations), covered(run.campaign, day))
            .where(Organisation.category.in_(tuple(plan.categories)))
            .order_by(Organisation.id)
        )
    ).all()
    held = await places(session, run.campaign.id, [one.id for one in rows])
    return [
        Offer(run.campaign.id, one.id, one.name, kind, said, _taken(plan, kind, one, held))
        for one in rows
        for kind, said in plan.plaques.items()
        if said.fits(one.category)
    ]


def _taken(
    plan: Plan, kind: str, of: Organisation, held: Sequence[tuple[str, int, int | None]]
) -> int:
    same, beside = keys(plan.plaques, kind), plan.plaques[kind].holder is Holder.ORGANISATIONS
    if beside:
        return sum(name in same and superior == of.superior_id for name, _, superior in held)
    return sum(name in same and organisation == of.id for name, organisation, _ in held)


async def holding(
    session: AsyncSession, ctx: Context, run: Running, offer: Offer
) -> list[PlaqueView]:
    """Who takes up the places of which this one would be another."""
    own = Plaque.organisation_id == offer.organisation_id
    if offer.said.holder is Holder.ORGANISATIONS:
        above = select(Organisation.superior_id).where(Organisation.id == offer.organisation_id)
        own = Organisation.superior_id == above.scalar_subquery()
    same = Plaque.kind.in_(keys(run.plan.plaques, offer.kind))
    here = Plaque.campaign_id == run.campaign.id
    return await plaques(session, ctx.today(), here, same, own, Plaque.state.in_(HOLDING))
