"""What is decided on rewards: each line by a person, and nothing by itself."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.reward_views import Line, RewardSheet
from models.tables import Award, AwardState, OutsideFigure
from services.actors import Actor
from services.authority import require_leader
from services.barring import require_free
from services.campaigns import require_running
from services.duties import Running
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, Refusal
from services.reward_keeping import REASON_LENGTH, again, called_today, decision, keep
from services.rewards import HALF, find, sheet
from services.selection_notices import release
from services.submission import require_new, require_text

Which = int | tuple[str, int, int]
"""A decision by its id; or a reward's key with the figures that it goes by, now and the year
before, 0 for none."""


class FigureChanged(Refusal):
    """It is reckoned by another figure by now than the one on the button."""


async def look(ctx: Context, actor: Actor, which: Which) -> tuple[RewardSheet, Line]:
    """The line as it stands now. Raises NoCampaign, NotYourOrganisation, NotFound."""
    async with ctx.db.read() as session:
        _, found, one = await _found(session, ctx, actor, which)
        return found, one


async def confirm(ctx: Context, actor: Actor, which: Which) -> tuple[RewardSheet, Line]:
    """As it comes to now; the organisation's leaders are told. Raises as `look` does, and
    FigureChanged, AlreadyDone, Barred; NotExpected where it comes to nothing."""
    async with ctx.db.write() as session:
        run, before, one = await _found(session, ctx, actor, which)
        _require_shown(one, which)
        if one.said.hand or (not one.open and one.award is not None and one.award.confirmed):
            raise AlreadyDone
        if not one.won:
            raise NotExpected
        require_free(one.barred)
        state, token = AwardState.CONFIRMED, ctx.tokens.new()
        row = _decided(ctx, actor, run, before, one, state, "", token)
        await keep(session, ctx, row, [one])
        return await again(session, ctx, run, row)


async def strike(
    ctx: Context, actor: Actor, which: Which, reason: str, token: str
) -> tuple[RewardSheet, Line]:
    """It is not given, and why. Raises as `look` does, and FigureChanged, AlreadyDone,
    AlreadySubmitted, NothingWritten, TooLong."""
    async with ctx.db.write() as session:
        await require_new(session, Award, token)
        run, before, one = await _found(session, ctx, actor, which)
        _require_shown(one, which)
        if not one.open and one.award is not None and not one.award.confirmed:
            raise AlreadyDone
        said = require_text(reason, REASON_LENGTH)
        row = _decided(ctx, actor, run, before, one, AwardState.STRUCK, said, token)
        await keep(session, ctx, row, [one])
        await release(session, ctx, run)
        after = await sheet(session, ctx, run, before.period)
        return after, _still(after, one)


def _still(after: RewardSheet, one: Line) -> Line:
    """What came to nothing, and was struck, is no line any more."""
    try:
        return find(after.lines, one.reward, one.organisation_id, one.matter)
    except NotFound:
        return one


def _decided(
    ctx: Context,
    actor: Actor,
    run: Running,
    before: RewardSheet,
    one: Line,
    state: AwardState,
    reason: str,
    token: str,
) -> Award:
    where = (before.period, one.reward, one.organisation_id)
    row = decision(ctx, actor, run, where, state, reason, token)
    row.yuan, row.points, row.matter = one.won.yuan, one.won.points, one.matter
    row.figure_id = one.now.id if one.now else None
    row.before_id = one.before.id if one.before else None
    if one.award is not None:
        row.percent, row.bars = one.award.percent, one.award.bars
    return row


def _require_shown(one: Line, which: Which) -> None:
    """That nobody confirms another sum than he has read."""
    if isinstance(which, int):
        if one.award is None or one.award.id != which:
            raise FigureChanged
        return
    figures = (one.now.id if one.now else 0, one.before.id if one.before else 0)
    if figures != which[1:]:
        raise FigureChanged


async def _found(
    session: AsyncSession, ctx: Context, actor: Actor, which: Which
) -> tuple[Running, RewardSheet, Line]:
    if isinstance(which, int):
        return await _of_decision(session, ctx, actor, which)
    reward, now, _ = which
    row = await session.get(OutsideFigure, now)
    if row is None or row.organisation_id is None:
        raise NotFound
    run = await _led(session, ctx, actor, row.campaign_id)
    key = called_today(run, reward)
    period = f"{row.as_of.year}{HALF if row.as_of.month <= 6 else ''}"
    found = await sheet(session, ctx, run, period)
    return run, found, find(found.lines, key, row.organisation_id)


async def _of_decision(
    session: AsyncSession, ctx: Context, actor: Actor, award_id: int
) -> tuple[Running, RewardSheet, Line]:
    row = await session.get(Award, award_id)
    if row is None:
        raise NotFound
    run = await _led(session, ctx, actor, row.campaign_id)
    found = await sheet(session, ctx, run, row.period)
    key = called_today(run, row.reward)
    return run, found, find(found.lines, key, row.organisation_id, row.matter)


async def _led(session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int) -> Running:
    run = await require_running(session, ctx, actor, campaign_id)
    require_leader(actor, run.campaign.organisation_id)
    return run
