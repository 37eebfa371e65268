"""Messages that could not be sent: seen by the leaders concerned, sent again at their word."""

from collections.abc import Sequence

from sqlalchemy import select, update

from models.queries import parked as queries
from models.queries.parked import Parked, held_back, of_organisations
from models.tables import Chat, OutboxMessage, OutboxState
from services.actors import Actor
from services.ports import Context


async def parked(ctx: Context, actor: Actor) -> Sequence[Parked]:
    """What is held back for the groups and people of the organisations one leads."""
    async with ctx.db.read() as session:
        return await queries.parked(session, actor.led, ctx.today())


async def send_again(ctx: Context, actor: Actor) -> int:
    """Queue all of them once more; how many there were."""
    chats = select(Chat.id).where(of_organisations(actor.led, ctx.today()))
    async with ctx.db.write() as session:
        rows = await session.scalars(
            update(OutboxMessage)
            .where(*held_back(), OutboxMessage.chat_id.in_(chats))
            .values(state=OutboxState.PENDING, attempts=0, not_before=ctx.clock.now())
            .returning(OutboxMessage.id)
        )
        return len(rows.all())
