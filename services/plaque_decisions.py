"""What is decided on a plaque: put up or sent back, checked, given other stars, taken off."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import people_of
from models.rules.displaying import Move
from models.tables import LEADING, Plaque, PlaqueEvent, PlaqueStep
from services.actors import Actor
from services.campaigns import require_running
from services.outbox import tell_leaders, tell_member
from services.plaque_reads import PlaqueSheet, sheet
from services.plaque_stars import require_stars
from services.plaque_steps import REASON_LENGTH, move, note, told
from services.ports import Context
from services.publication import announce
from services.refusals import NotExpected
from services.submission import require_new, require_text


async def confirm(ctx: Context, actor: Actor, plaque_id: int) -> PlaqueSheet:
    """It is put up: author and holder are told, and the groups that the plan names. Raises
    StarsCapped."""
    async with ctx.db.write() as session:
        row = await move(session, ctx, actor, plaque_id, Move.CONFIRM)
        run = await require_running(session, ctx, actor, row.campaign_id)
        said = (await sheet(session, ctx, actor, plaque_id)).said
        await require_stars(session, run, said, row.organisation_id, row.stars)
        note(session, ctx, actor, row, PlaqueStep.DISPLAYED)
        for member in {row.author_id, row.member_id or row.author_id}:
            await tell_member(session, ctx, member, "plaque.displayed", plaque=row.id)
        await announce(
            session,
            ctx,
            run,
            run.plan.publish.plaques,
            "plaque.announced",
            about=row.organisation_id,
            plaque=row.id,
        )
        return await told(session, ctx, actor, row)


async def return_(ctx: Context, actor: Actor, plaque_id: int, reason: str) -> PlaqueSheet:
    """Send it back; what it was proposed for is owed again."""
    async with ctx.db.write() as session:
        row = await move(session, ctx, actor, plaque_id, Move.RETURN)
        said = require_text(reason, REASON_LENGTH)
        note(session, ctx, actor, row, PlaqueStep.RETURNED, said)
        await tell_member(session, ctx, row.author_id, "plaque.returned", plaque=row.id)
        return await told(session, ctx, actor, row)


async def withdraw(ctx: Context, actor: Actor, plaque_id: int) -> PlaqueSheet:
    """Take back what nobody has confirmed yet."""
    async with ctx.db.write() as session:
        row = await move(session, ctx, actor, plaque_id, Move.WITHDRAW)
        note(session, ctx, actor, row, PlaqueStep.WITHDRAWN)
        return await told(session, ctx, actor, row)


async def returned(ctx: Context, actor: Actor, plaque_id: int) -> PlaqueSheet:
    """One that can be mended. Raises AlreadyDone, NotFound."""
    async with ctx.db.read() as session:
        await move(session, ctx, actor, plaque_id, Move.REDO)
        return await sheet(session, ctx, actor, plaque_id)


async def check(
    ctx: Context, actor: Actor, plaque_id: int, met: bool, said: str, token: str
) -> PlaqueSheet:
    """Whether the standard is met, and what was seen. Raises AlreadyDone, AlreadySubmitted."""
    step = PlaqueStep.MET if met else PlaqueStep.UNMET
    async with ctx.db.write() as session:
        row = await move(session, ctx, actor, plaque_id, Move.CHECK)
        return await _noted(session, ctx, actor, row, step, said, token)


async def restar(
    ctx: Context, actor: Actor, plaque_id: int, stars: int, said: str, token: str
) -> PlaqueSheet:
    """More stars or fewer, and why. Raises NotExpected for as many as it has, or too many, and
    StarsCapped."""
    async with ctx.db.write() as session:
        row = await move(session, ctx, actor, plaque_id, Move.STARS)
        before = await sheet(session, ctx, actor, plaque_id)
        if stars == row.stars or not 1 <= stars <= (before.said.stars or 0):
            raise NotExpected
        run = await require_running(session, ctx, actor, row.campaign_id)
        await require_stars(session, run, before.said, row.organisation_id, stars)
        row.stars = stars
        return await _noted(session, ctx, actor, row, PlaqueStep.STARS, said, token)


async def take_off(
    ctx: Context, actor: Actor, plaque_id: int, said: str, token: str
) -> PlaqueSheet:
    """Its place is free again; the reason stays in its history."""
    async with ctx.db.write() as session:
        row = await move(session, ctx, actor, plaque_id, Move.TAKE_OFF)
        return await _noted(session, ctx, actor, row, PlaqueStep.TAKEN_OFF, said, token)


async def _noted(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    row: Plaque,
    step: PlaqueStep,
    said: str,
    token: str,
) -> PlaqueSheet:
    await require_new(session, PlaqueEvent, token)
    event = note(session, ctx, actor, row, step, require_text(said, REASON_LENGTH), token)
    found = await told(session, ctx, actor, row)
    await _tell(session, ctx, actor, found, event.id)
    return found


async def _tell(
    session: AsyncSession, ctx: Context, actor: Actor, found: PlaqueSheet, event: int
) -> None:
    """The leaders on the other side, and its holder where he is none of them."""
    view, refs = found.view, {"plaque": found.view.id, "event": event}
    other = (view.superior_id if found.owns else view.organisation_id) or 0
    await tell_leaders(session, ctx, other, "plaque.noted", but=actor.member_id, **refs)
    if view.member_id not in (None, actor.member_id):
        led = await people_of(session, [other], ctx.today(), members=[view.member_id or 0])
        if not any(one.role in LEADING for one in led):
            await tell_member(session, ctx, view.member_id or 0, "plaque.noted", **refs)
