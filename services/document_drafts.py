"""Drafts made from the command line: nobody's in chat, told to those who lead the issuer."""

from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.document_facts import Material
from models.queries.honours import selection
from models.rules.documents import DocumentKind
from models.tables import Campaign, CampaignState, Organisation
from services.campaigns import running_campaigns
from services.document_makings import Making, begun, material
from services.documents import Written, store
from services.duties import Running
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import NotFound, Refusal


class WhichCampaign(Refusal):
    """Not exactly one runs over the tree, or none of that key; `keys` of those that do."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        self.keys = keys
        super().__init__(keys=keys)


class WhichPeriod(Refusal):
    """`keys` are those of the periods that have begun."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        self.keys = keys
        super().__init__(keys=keys)


@dataclass(frozen=True, slots=True)
class Wanted:
    """`organisation`: a roster key, the tree's root without one; `campaign`: a key, where several
    run. `selection_id` names a decision's list, `period` a period of everything else."""

    kind: DocumentKind
    tree: str
    organisation: str | None = None
    campaign: str | None = None
    period: str = ""
    selection_id: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    run: Running
    making: Making
    material: Material


async def find(ctx: Context, wanted: Wanted) -> Found:
    """Raises NotFound where the roster or the list of honours has it not, WhichCampaign,
    WhichPeriod; NotExpected as `material` does."""
    key = wanted.organisation or wanted.tree
    async with ctx.db.read() as session:
        issuer = await session.scalar(
            select(Organisation.id).where(Organisation.tree == wanted.tree, Organisation.key == key)
        )
        if issuer is None:
            raise NotFound
        run = await _run(session, ctx, wanted)
        making = Making(run.campaign.id, issuer, wanted.kind, wanted.period, wanted.selection_id)
        making = await _dated(session, ctx, run, making)
        return Found(run, making, await material(session, ctx, run, making))


async def keep_draft(ctx: Context, found: Found, written: Written) -> tuple[int, int]:
    """Its number, and how many were told."""
    async with ctx.db.write() as session:
        token = ctx.tokens.new()
        row = await store(session, ctx, found.run, found.making, written, token)
        issuer, kind = row.organisation_id, "document.drafted"
        return row.id, await tell_leaders(session, ctx, issuer, kind, document=row.id)


async def _run(session: AsyncSession, ctx: Context, wanted: Wanted) -> Running:
    named: tuple[ColumnElement[bool], ...] = (Campaign.superior_id.is_(None),)
    if wanted.campaign is not None:
        named = (Campaign.key == wanted.campaign,)
    rows = await session.execute(
        select(Campaign.id, Campaign.key)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .where(Organisation.tree == wanted.tree, Campaign.state == CampaignState.RUNNING, *named)
        .order_by(Campaign.id)
    )
    found = {row.id: row.key for row in rows}
    if len(found) != 1:
        raise WhichCampaign(keys=tuple(found.values()))
    return next(one for one in await running_campaigns(ctx) if one.campaign.id in found)


async def _dated(session: AsyncSession, ctx: Context, run: Running, making: Making) -> Making:
    if making.kind is DocumentKind.DECISION:
        listed = await selection(session, making.selection_id or 0)
        if listed is None or listed.campaign_id != run.campaign.id:
            raise NotFound
        return replace(making, period=listed.period)
    keys = [one.key for one in begun(ctx, run, making.kind)]
    if making.period not in keys:
        raise WhichPeriod(keys=tuple(keys))
    return making
