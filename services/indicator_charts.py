"""An indicator's course as a picture, sent to who asks for it."""

from models.queries.commitments import commitment_with
from models.tables import CommitmentState
from services.actors import Actor
from services.commitment_rights import may_read
from services.outbox import post, private_chats
from services.ports import Context
from services.refusals import NotFound


async def draw(ctx: Context, actor: Actor, indicator_id: int) -> None:
    """As of today. Raises NotFound, also for what is not published."""
    today = ctx.today()
    async with ctx.db.write() as session:
        view = await commitment_with(session, today, indicator_id, ctx.zone)
        if view is None or not may_read(actor, view):
            raise NotFound
        if view.state is not CommitmentState.PUBLISHED:
            raise NotFound
        for chat in await private_chats(session, [actor.member_id]):
            refs: dict[str, int | str] = {"indicator": indicator_id, "day": today.isoformat()}
            post(session, ctx, chat, "indicator.chart", **refs)
