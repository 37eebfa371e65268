"""A decision on a reward is kept: it replaces the one before, and whom it concerns is told."""

from collections.abc import Iterable

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import keys
from models.queries.reward_views import Line, RewardSheet
from models.tables import Award, AwardState
from services.actors import Actor
from services.duties import Running
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import NotFound
from services.rewards import find, sheet

REASON_LENGTH = 300


def decision(
    ctx: Context,
    actor: Actor,
    run: Running,
    where: tuple[str, str, int],
    state: AwardState,
    reason: str,
    token: str,
) -> Award:
    """`where`: period, reward, organisation."""
    period, reward, organisation = where
    return Award(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        period=period,
        reward=reward,
        organisation_id=organisation,
        matter="",
        points=0,
        bars=False,
        state=state,
        reason=reason,
        author_id=actor.member_id,
        form_token=token,
        decided_at=ctx.clock.now(),
    )


async def keep(session: AsyncSession, ctx: Context, row: Award, former: Iterable[Line]) -> None:
    """What was struck without ever having been confirmed is told to nobody."""
    confirmed = row.state is AwardState.CONFIRMED
    for one in former:
        if one.award is not None:
            old = await session.get_one(Award, one.award.id)
            confirmed = confirmed or old.state is AwardState.CONFIRMED
            old.replaced_at = ctx.clock.now()
    session.add(row)
    await session.flush()
    if confirmed:
        kind = f"award.{row.state.value}"
        await tell_leaders(session, ctx, row.organisation_id, kind, award=row.id)


async def again(
    session: AsyncSession, ctx: Context, run: Running, row: Award
) -> tuple[RewardSheet, Line]:
    after = await sheet(session, ctx, run, row.period)
    return after, find(after.lines, called_today(run, row.reward), row.organisation_id, row.matter)


def called_today(run: Running, reward: str) -> str:
    """Its key of today, maybe after a rename. Raises NotFound where it was dropped."""
    for key in run.plan.rewards:
        if reward in keys(run.plan.rewards, key):
            return key
    raise NotFound
