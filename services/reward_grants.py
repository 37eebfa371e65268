"""What goes by no figure: an award for one task, and what a criticism costs."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.rewarding import Reckoning, Reward
from models.queries.reward_views import Line, RewardSheet
from models.queries.tree import covered
from models.tables import Award, AwardState, Organisation
from services.actors import Actor
from services.authority import require_leader
from services.barring import require_free
from services.campaigns import require_running
from services.duties import Running
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, Refusal
from services.reward_bars import of_period
from services.reward_keeping import REASON_LENGTH, again, decision, keep
from services.rewards import sheet
from services.submission import require_new, require_text

On = tuple[int, str, str]
"""A campaign, a year and a reward by its key."""


class SumOutside(Refusal):
    """Args: `least` and `most` yuan."""


class LevelCounted(Refusal):
    """This level or a higher one is on record already, and only the highest counts."""


async def asked(ctx: Context, actor: Actor, on: On) -> tuple[RewardSheet, Reward]:
    """Raises NoCampaign, NotYourOrganisation, NotFound; NotExpected where the plan does not let
    people say it."""
    async with ctx.db.read() as session:
        _, before, said = await _asked(session, ctx, actor, on)
        return before, said


async def award(
    ctx: Context,
    actor: Actor,
    on: On,
    organisation: int,
    task: str,
    yuan: int,
    reason: str,
    token: str,
) -> tuple[RewardSheet, Line]:
    """For one task. Raises as `asked` does, and SumOutside, AlreadyDone, Barred,
    AlreadySubmitted, NothingWritten, TooLong."""
    async with ctx.db.write() as session:
        run, before, said = await _asked(session, ctx, actor, on)
        if said.by is not Reckoning.SINGLE or task not in said.tasks:
            raise NotExpected
        least, most = said.least or 0, said.most or 0
        if not least <= yuan <= most:
            raise SumOutside(least=least, most=most)
        barred = await of_period(session, run.campaign.id, on[1])
        require_free(one for one in barred if one.organisation_id == organisation)
        row = await _row(session, ctx, actor, run, on, organisation, reason, token)
        row.matter, row.yuan = task, yuan
        former = [one for one in _own(before, row) if one.matter == task]
        if any(one.award and one.award.confirmed for one in former):
            raise AlreadyDone
        await keep(session, ctx, row, former)
        return await again(session, ctx, run, row)


async def blame(
    ctx: Context,
    actor: Actor,
    on: On,
    organisation: int,
    level: str,
    reason: str,
    token: str,
) -> tuple[RewardSheet, Line]:
    """Criticised by this level: a higher one takes the place of a lower. `reason`: which notice.
    Raises as `asked` does, and LevelCounted, AlreadySubmitted, NothingWritten, TooLong."""
    async with ctx.db.write() as session:
        run, before, said = await _asked(session, ctx, actor, on)
        if level not in said.levels:
            raise NotExpected
        row = await _row(session, ctx, actor, run, on, organisation, reason, token)
        row.matter, row.bars = level, said.bars
        row.percent = said.levels[level].loses if run.plan.money.permitted else None
        former = _own(before, row)
        if any(_as_grave(said, one, level) for one in former):
            raise LevelCounted
        await keep(session, ctx, row, former)
        return await again(session, ctx, run, row)


async def candidates(ctx: Context, actor: Actor, campaign_id: int) -> list[tuple[int, str]]:
    """The organisations (id, name) of a campaign that he leads."""
    async with ctx.db.read() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        require_leader(actor, run.campaign.organisation_id)
        return await _candidates(session, ctx, run)


async def _candidates(session: AsyncSession, ctx: Context, run: Running) -> list[tuple[int, str]]:
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(covered(run.campaign, ctx.today()))
        .where(Organisation.category.in_(tuple(run.plan.categories)))
        .order_by(Organisation.id)
    )
    return [(int(one), name) for one, name in rows]


async def _asked(
    session: AsyncSession, ctx: Context, actor: Actor, on: On
) -> tuple[Running, RewardSheet, Reward]:
    campaign, period, reward = on
    run = await require_running(session, ctx, actor, campaign)
    require_leader(actor, run.campaign.organisation_id)
    before = await sheet(session, ctx, run, period)
    if reward not in before.by_hand:
        raise NotExpected
    return run, before, run.plan.rewards[reward]


async def _row(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    run: Running,
    on: On,
    organisation: int,
    reason: str,
    token: str,
) -> Award:
    await require_new(session, Award, token)
    if organisation not in dict(await _candidates(session, ctx, run)):
        raise NotFound
    said = require_text(reason, REASON_LENGTH)
    where = (on[1], on[2], organisation)
    return decision(ctx, actor, run, where, AwardState.CONFIRMED, said, token)


def _own(before: RewardSheet, row: Award) -> list[Line]:
    """The lines of the same reward and organisation."""
    wanted = (row.reward, row.organisation_id)
    return [one for one in before.lines if (one.reward, one.organisation_id) == wanted]


def _as_grave(said: Reward, one: Line, level: str) -> bool:
    if one.award is None or not one.award.confirmed:
        return False
    former = said.levels.get(one.award.matter)
    return former is not None and former.loses >= said.levels[level].loses
