"""What every step about a plaque has in common: may it be taken, what line does it leave."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.plaques import PlaqueView
from models.rules.displaying import Move
from models.tables import Plaque, PlaqueEvent, PlaqueState, PlaqueStep
from services.actors import Actor
from services.campaigns import require_running
from services.outbox import tell_leaders
from services.plaque_reads import PlaqueSheet, sheet
from services.ports import Context
from services.refusals import AlreadyDone

REASON_LENGTH = 500
STATES = {state.value: state for state in PlaqueState}
"""What it is after a step of that name; other steps leave it as it is."""


async def move(
    session: AsyncSession, ctx: Context, actor: Actor, plaque_id: int, step: Move
) -> Plaque:
    """The row, where its state and the reader allow it; AlreadyDone, or NotFound for a stranger."""
    found = await sheet(session, ctx, actor, plaque_id)
    await require_running(session, ctx, actor, found.view.campaign_id)
    if step not in found.moves:
        raise AlreadyDone
    return await session.get_one(Plaque, plaque_id)


def note(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    row: Plaque,
    step: PlaqueStep,
    said: str = "",
    token: str | None = None,
) -> PlaqueEvent:
    """A line of its history, and the state that follows from it."""
    row.state = STATES.get(step.value, row.state)
    event = PlaqueEvent(
        plaque_id=row.id,
        step=step,
        note=said,
        stars=row.stars,
        author_id=actor.member_id,
        form_token=token,
        at=ctx.clock.now(),
    )
    session.add(event)
    return event


async def told(session: AsyncSession, ctx: Context, actor: Actor, row: Plaque) -> PlaqueSheet:
    await session.flush()
    return await sheet(session, ctx, actor, row.id)


async def tell_above(
    session: AsyncSession, ctx: Context, actor: Actor, view: PlaqueView, kind: str, **refs: int
) -> None:
    if view.superior_id is not None:
        refs |= {"plaque": view.id}
        await tell_leaders(session, ctx, view.superior_id, kind, but=actor.member_id, **refs)
