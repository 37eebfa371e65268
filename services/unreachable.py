"""Somebody has blocked the bot, or a group has thrown it out: his leaders are told."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import Appointment, Chat, OutboxMessage, OutboxState
from services.outbox import tell_leaders, tell_leaders_at
from services.ports import Context

PEOPLE = "chat.unreachable.people"
GATHERED = timedelta(minutes=10)
"""Who was found out by then is named in one message: what goes to a whole branch finds out within
minutes all who have blocked the bot, and its secretary is not to get as many messages."""


async def tell_leaders_of(ctx: Context, session: AsyncSession, chat: Chat) -> None:
    """In the transaction that marks the chat. A leader's own chat has nobody to tell but peers."""
    if chat.organisation_id is not None:
        await tell_leaders(session, ctx, chat.organisation_id, "chat.unreachable", chat=chat.id)
        return
    since = chat.unreachable_at or ctx.clock.now()
    for organisation in await _homes(session, ctx, chat):
        await _gather(session, ctx, organisation, since)


async def _homes(session: AsyncSession, ctx: Context, chat: Chat) -> list[int]:
    rows = await session.scalars(
        select(Appointment.organisation_id)
        .where(Appointment.member_id == chat.member_id)
        .where(*in_force(Appointment, ctx.today()))
        .distinct()
    )
    return list(rows)


async def _gather(session: AsyncSession, ctx: Context, organisation: int, since: datetime) -> None:
    """Nothing is added where a message waits: it names everybody when it is sent. `since`: when the
    first was found out, which is before now."""
    waiting = await session.scalars(
        select(OutboxMessage.refs).where(
            OutboxMessage.kind == PEOPLE, OutboxMessage.state == OutboxState.PENDING
        )
    )
    if any(refs["organisation"] == organisation for refs in waiting):
        return
    await tell_leaders_at(
        session,
        ctx,
        since + GATHERED,
        organisation,
        PEOPLE,
        organisation=organisation,
        since=since.isoformat(),
        day=ctx.today().isoformat(),
    )
