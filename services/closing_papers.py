"""The draft of the year's assessment that is made when a campaign is closed, once."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.document_facts import Material
from models.rules.documents import DocumentKind
from models.tables import Campaign, Document
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import plan_in_force
from services.document_makings import Making, begun, material
from services.documents import Written, store
from services.duties import Running
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import NotExpected

Writer = Callable[[Material], Written]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the draft is made of."""

    run: Running
    making: Making
    material: Material


async def draft(ctx: Context, actor: Actor | None, campaign_id: int, write: Writer) -> int | None:
    """The draft's number; None where there is none to make. What is stored is read, written down
    outside any transaction, and kept. Without an `actor` by whoever runs the server.

    Raises NotYourOrganisation.
    """
    found = await _wanted(ctx, actor, campaign_id)
    if found is None:
        return None
    written = await asyncio.to_thread(write, found.material)
    return await _keep(ctx, actor, found, written)


async def _wanted(ctx: Context, actor: Actor | None, campaign_id: int) -> Wanted | None:
    """None where one is there already, whoever made it, or nobody is below to be assessed."""
    async with ctx.db.read() as session:
        campaign = await session.get_one(Campaign, campaign_id)
        if actor is not None:
            require_leader(actor, campaign.organisation_id)
        version_id, plan = await plan_in_force(session, ctx, campaign.id, ctx.today())
        run = Running(campaign, version_id, plan)
        last = begun(ctx, run, DocumentKind.ASSESSMENT)[-1:]
        if not last:
            return None
        making = Making(campaign.id, campaign.organisation_id, DocumentKind.ASSESSMENT, last[0].key)
        if await _made(session, making):
            return None
        try:
            return Wanted(run, making, await material(session, ctx, run, making))
        except NotExpected:
            return None


async def _keep(ctx: Context, actor: Actor | None, found: Wanted, written: Written) -> int | None:
    """The draft's number; the others who lead are told. None where somebody was faster."""
    async with ctx.db.write() as session:
        if await _made(session, found.making):
            return None
        row = await store(session, ctx, found.run, found.making, written, ctx.tokens.new())
        row.author_id = author = actor.member_id if actor else None
        await session.flush()
        where, kind = row.organisation_id, "document.drafted"
        await tell_leaders(session, ctx, where, kind, but=author, document=row.id)
        return row.id


async def _made(session: AsyncSession, making: Making) -> bool:
    """A dropped one counts: it was not wanted."""
    found = select(Document.id).where(
        Document.campaign_id == making.campaign_id,
        Document.organisation_id == making.organisation_id,
        Document.kind == making.kind,
        Document.period == making.period,
    )
    return await session.scalar(found.limit(1)) is not None
