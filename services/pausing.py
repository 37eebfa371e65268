"""A campaign stands still for a while: nothing is asked, sent or due; then its clock goes on."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Select, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.closings import open_for_good
from models.queries.tree import below, in_force
from models.rules.pauses import workdays
from models.tables import (
    LEADING,
    OVER,
    Appointment,
    Campaign,
    CampaignState,
    Organisation,
    Pause,
    Round,
)
from services.actors import Actor
from services.closing import topmost
from services.outbox import post, private_chats
from services.pause_days import give_back
from services.ports import Context
from services.refusals import NotFound, NotNow, Refusal
from services.submission import require_text

REASON_LENGTH = 300


class VotingOpen(Refusal):
    """A round is being voted on; who was asked has been told its day, which stands."""


class PauseNoticeOpen(Refusal):
    """Something is under notice, and whoever would object has a right to its days."""


async def pause(ctx: Context, key: str, reason: str = "") -> None:
    """From the command line. Raises NotFound, NotNow, VotingOpen, PauseNoticeOpen, TooLong."""
    async with ctx.db.write() as session:
        campaign = await _by_key(session, key)
        said = require_text(reason, REASON_LENGTH) if reason else ""
        await _pause(session, ctx, campaign, said, None)


async def resume(ctx: Context, key: str) -> int:
    """From the command line: by how many workdays was moved what was owed. Raises NotFound,
    NotNow."""
    async with ctx.db.write() as session:
        return await _resume(session, ctx, await _by_key(session, key), None)


async def pause_in_chat(ctx: Context, actor: Actor, campaign_id: int, reason: str) -> None:
    """By one of those who lead the topmost organisation. Raises NotYourOrganisation,
    NothingWritten, and as `pause` does."""
    async with ctx.db.write() as session:
        campaign = await topmost(session, actor, campaign_id)
        said = require_text(reason, REASON_LENGTH)
        await _pause(session, ctx, campaign, said, actor.member_id)


async def resume_in_chat(ctx: Context, actor: Actor, campaign_id: int) -> int:
    """The same, as `resume`."""
    async with ctx.db.write() as session:
        campaign = await topmost(session, actor, campaign_id)
        return await _resume(session, ctx, campaign, actor.member_id)


async def can_pause(ctx: Context, actor: Actor, campaign_id: int) -> str:
    """Its title. Raises as `pause_in_chat` does: told before a reason is asked for."""
    async with ctx.db.read() as session:
        campaign = await topmost(session, actor, campaign_id)
        await _require_pausable(session, campaign)
        return campaign.title


async def lasting(ctx: Context, actor: Actor, campaign_id: int) -> tuple[Pause, int]:
    """The pause that goes on, and by how many workdays ending it today would move what is owed.
    Raises NotYourOrganisation, NotFound, NotNow."""
    async with ctx.db.read() as session:
        campaign = await topmost(session, actor, campaign_id)
        found = await session.scalar(_last(campaign.id))
        if campaign.state is not CampaignState.PAUSED or found is None:
            raise NotNow
        return found, _workdays(ctx, found, ctx.today())


async def standing_still(ctx: Context, actor: Actor) -> Sequence[tuple[str, Pause]]:
    """Titles and pauses of the campaigns of his tree that stand still."""
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Campaign.title, Pause)
            .join(Pause, Pause.campaign_id == Campaign.id)
            .join(Organisation, Organisation.id == Campaign.organisation_id)
            .where(Organisation.tree == actor.tree, Pause.resumed_at.is_(None))
            .where(Campaign.state == CampaignState.PAUSED)
            .order_by(Campaign.id)
        )
        return [(title, found) for title, found in rows]


async def _pause(
    session: AsyncSession, ctx: Context, campaign: Campaign, reason: str, by: int | None
) -> None:
    await _require_pausable(session, campaign)
    row = Pause(campaign_id=campaign.id, reason=reason, paused_at=ctx.clock.now(), paused_by=by)
    session.add(row)
    await session.flush()
    await _turn(session, campaign, CampaignState.RUNNING, CampaignState.PAUSED)
    await _tell(session, ctx, campaign, "campaign.paused", row, by)


async def _resume(session: AsyncSession, ctx: Context, campaign: Campaign, by: int | None) -> int:
    row = await session.scalar(_last(campaign.id))
    if campaign.state is not CampaignState.PAUSED or row is None:
        raise NotNow
    row.resumed_at, row.resumed_by = ctx.clock.now(), by
    row.workdays = _workdays(ctx, row, ctx.today())
    await session.flush()
    await _turn(session, campaign, CampaignState.PAUSED, CampaignState.RUNNING)
    await give_back(session, ctx, row)
    await _tell(session, ctx, campaign, "campaign.resumed", row, by)
    return row.workdays


async def _require_pausable(session: AsyncSession, campaign: Campaign) -> None:
    if campaign.state is not CampaignState.RUNNING:
        raise NotNow
    rounds = select(Round.id).where(Round.campaign_id == campaign.id, Round.state.not_in(OVER))
    if await session.scalar(rounds.limit(1)):
        raise VotingOpen
    if await open_for_good(session, campaign.id):
        raise PauseNoticeOpen


async def _turn(
    session: AsyncSession, campaign: Campaign, before: CampaignState, after: CampaignState
) -> None:
    """Organisations' own plans go along."""
    campaign.state = after
    of_it = (Campaign.superior_id == campaign.id, Campaign.state == before)
    await session.execute(update(Campaign).where(*of_it).values(state=after))


async def _tell(
    session: AsyncSession, ctx: Context, campaign: Campaign, kind: str, row: Pause, by: int | None
) -> None:
    """Everybody who leads an organisation that takes part, once, but him whose doing it is."""
    day, root = ctx.today(), campaign.organisation_id
    here = or_(
        Appointment.organisation_id == root, Appointment.organisation_id.in_(below(root, day))
    )
    leaders = await session.scalars(
        select(Appointment.member_id)
        .where(Appointment.role.in_(LEADING), here, *in_force(Appointment, day))
        .distinct()
    )
    for chat in await private_chats(session, set(leaders) - {by}):
        post(session, ctx, chat, kind, pause=row.id)


def _workdays(ctx: Context, row: Pause, back: date) -> int:
    return workdays(ctx.calendar, row.paused_at.astimezone(ctx.zone).date(), back)


def _last(campaign_id: int) -> Select[Pause]:
    going_on = (Pause.campaign_id == campaign_id, Pause.resumed_at.is_(None))
    return select(Pause).where(*going_on).order_by(Pause.id.desc()).limit(1)


async def _by_key(session: AsyncSession, key: str) -> Campaign:
    found = await session.scalar(select(Campaign).where(Campaign.key == key))
    if found is None:
        raise NotFound
    return found
