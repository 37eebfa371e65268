"""Somebody has blocked the bot, or a group has thrown it out: his leaders are told."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import Appointment, Chat
from services.outbox import tell_leaders
from services.ports import Context


async def tell_leaders_of(ctx: Context, session: AsyncSession, chat: Chat) -> None:
    """In the transaction that marks the chat. A leader's own chat has nobody to tell but peers."""
    for organisation in await _organisations(session, ctx, chat):
        await tell_leaders(session, ctx, organisation, "chat.unreachable", chat=chat.id)


async def _organisations(session: AsyncSession, ctx: Context, chat: Chat) -> list[int]:
    if chat.organisation_id is not None:
        return [chat.organisation_id]
    rows = await session.scalars(
        select(Appointment.organisation_id)
        .where(Appointment.member_id == chat.member_id)
        .where(*in_force(Appointment, ctx.today()))
        .distinct()
    )
    return list(rows)
