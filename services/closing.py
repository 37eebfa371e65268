"""The end of a campaign: what is still open is told, somebody closes it, its data have a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.closings import open_for_good, still_open
from models.tables import OVER, Campaign, CampaignState, Closing, Pause, Round
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import plan_in_force
from services.duties import Running
from services.erasure.campaigns import end, latest
from services.ports import Context
from services.publication import announce
from services.refusals import EvaluationOpen, NotFound, NotNow, Refusal
from services.submission import require_text

REASON_LENGTH = 300
OPEN_STATES = (CampaignState.RUNNING, CampaignState.PAUSED)


class NoticeOpen(Refusal):
    """A ranking or a list of honours is under notice; it must become final first."""


class PutOffBefore(Refusal):
    """The day of the deletion was put off once already."""


class DayOutOfReach(Refusal):
    """Args: `first` and `last` day that may be named."""


@dataclass(frozen=True, slots=True)
class ClosingSheet:
    """A campaign and its end. `left`: how many of what is open (models.queries.closings).
    `holding`: it cannot be closed yet. `puts_off`: its leaders may still move the deletion.
    `row` is None while it runs. `pauses`: all of them, the last one first."""

    id: int
    title: str
    state: CampaignState
    plan: Plan
    row: Closing | None
    left: Mapping[str, int]
    holding: bool
    erase_on: date
    pauses: Sequence[Pause]

    @property
    def open(self) -> bool:
        return self.state in OPEN_STATES

    @property
    def latest(self) -> date | None:
        """The last day to which the deletion may be put off."""
        return latest(self.row) if self.row else None

    @property
    def puts_off(self) -> bool:
        row = self.row
        return row is not None and row.put_off_from is None and row.erased_at is None

    @property
    def closes(self) -> bool:
        return self.state is not CampaignState.CLOSED and not self.holding


async def led(ctx: Context, actor: Actor) -> Sequence[ClosingSheet]:
    """The campaigns of the organisations that he leads, the newest first."""
    async with ctx.db.read() as session:
        rows = await session.scalars(
            select(Campaign)
            .where(Campaign.organisation_id.in_(actor.led), Campaign.superior_id.is_(None))
            .order_by(Campaign.id.desc())
        )
        return [await _sheet(session, ctx, one) for one in rows.all()]


async def look(ctx: Context, actor: Actor, campaign_id: int) -> ClosingSheet:
    """NotFound, NotYourOrganisation."""
    async with ctx.db.read() as session:
        return await _sheet(session, ctx, await topmost(session, actor, campaign_id))


async def close(ctx: Context, key: str) -> None:
    """For good, from the command line. Raises NotFound, NotNow, and EvaluationOpen or NoticeOpen:
    sheets must first be counted, and what is under notice become final."""
    async with ctx.db.write() as session:
        campaign = await session.scalar(select(Campaign).where(Campaign.key == key))
        if campaign is None:
            raise NotFound
        await _close(session, ctx, campaign, None)


async def closable(ctx: Context, key: str) -> int:
    """The campaign's number. Raises as `close` does."""
    async with ctx.db.read() as session:
        campaign = await session.scalar(select(Campaign).where(Campaign.key == key))
        if campaign is None:
            raise NotFound
        await _require_closable(session, campaign)
        return campaign.id


async def close_in_chat(ctx: Context, actor: Actor, campaign_id: int) -> ClosingSheet:
    """The same by one of those who lead it; the groups are told. NotYourOrganisation."""
    async with ctx.db.write() as session:
        campaign = await topmost(session, actor, campaign_id)
        await _close(session, ctx, campaign, actor.member_id)
        return await _sheet(session, ctx, campaign)


async def put_off(
    ctx: Context, actor: Actor, campaign_id: int, day: date, reason: str
) -> ClosingSheet:
    """Once, and with a reason. Raises NotNow, PutOffBefore, DayOutOfReach, NothingWritten,
    TooLong."""
    async with ctx.db.write() as session:
        campaign = await topmost(session, actor, campaign_id)
        row = await session.get(Closing, campaign_id)
        if row is None or row.erased_at is not None:
            raise NotNow
        if row.put_off_from is not None:
            raise PutOffBefore
        if not row.erase_on < day <= latest(row):
            raise DayOutOfReach(first=row.erase_on, last=latest(row))
        row.put_off_reason = require_text(reason, REASON_LENGTH)
        row.put_off_from, row.erase_on = row.erase_on, day
        row.put_off_by = actor.member_id
        return await _sheet(session, ctx, campaign)


async def _close(
    session: AsyncSession, ctx: Context, campaign: Campaign, member_id: int | None
) -> None:
    await _require_closable(session, campaign)
    version_id, plan = await plan_in_force(session, ctx, campaign.id, ctx.today())
    if campaign.superior_id is None:
        row = await end(session, ctx, campaign, plan)
        row.closed_by, row.closed_at = member_id, ctx.clock.now()
        run = Running(campaign, version_id, plan)
        audience = plan.publish.stages
        await announce(session, ctx, run, audience, "campaign.closed", version=version_id)
    campaign.state = CampaignState.CLOSED
    await session.execute(
        update(Campaign)
        .where(Campaign.superior_id == campaign.id, Campaign.state.in_(OPEN_STATES))
        .values(state=CampaignState.CLOSED)
    )


async def _require_closable(session: AsyncSession, campaign: Campaign) -> None:
    if campaign.state not in OPEN_STATES:
        raise NotNow
    rounds = select(Round.id).where(Round.campaign_id == campaign.id, Round.state.not_in(OVER))
    if await session.scalar(rounds.limit(1)):
        raise EvaluationOpen
    if await open_for_good(session, campaign.id):
        raise NoticeOpen


async def topmost(session: AsyncSession, actor: Actor, campaign_id: int) -> Campaign:
    """That he leads, and no organisation's own plan. Raises NotFound, NotYourOrganisation."""
    campaign = await session.get(Campaign, campaign_id)
    if campaign is None or campaign.superior_id is not None:
        raise NotFound
    require_leader(actor, campaign.organisation_id)
    return campaign


async def _sheet(session: AsyncSession, ctx: Context, campaign: Campaign) -> ClosingSheet:
    _, plan = await plan_in_force(session, ctx, campaign.id, ctx.today())
    row = await session.get(Closing, campaign.id)
    over = campaign.state is CampaignState.CLOSED
    return ClosingSheet(
        campaign.id,
        campaign.title,
        campaign.state,
        plan,
        row,
        {} if over else await still_open(session, campaign.id),
        not over and await open_for_good(session, campaign.id),
        row.erase_on if row else plan.archive.day(plan.period.end),
        await _pauses(session, campaign.id),
    )


async def _pauses(session: AsyncSession, campaign_id: int) -> Sequence[Pause]:
    rows = select(Pause).where(Pause.campaign_id == campaign_id).order_by(Pause.id.desc())
    return (await session.scalars(rows)).all()
