"""How an organisation's place has moved, as a picture sent to who asks for it."""

from models.queries.trends import trend
from services.actors import Actor
from services.outbox import post, private_chats
from services.ports import Context
from services.refusals import NotYourOrganisation, Refusal

LEAST = 2


class TooFewRankings(Refusal):
    """One place is no movement."""


async def draw(ctx: Context, actor: Actor, campaign_id: int, organisation_id: int) -> None:
    """For the organisation's own people and for its superior's leaders, as “why this score”.

    Raises NotYourOrganisation, TooFewRankings.
    """
    own = {seat.organisation_id for seat in actor.seats}
    if organisation_id not in own | set(actor.below):
        raise NotYourOrganisation
    async with ctx.db.write() as session:
        if len(await trend(session, campaign_id, organisation_id, LEAST)) < LEAST:
            raise TooFewRankings
        refs = {"campaign": campaign_id, "organisation": organisation_id}
        for chat in await private_chats(session, [actor.member_id]):
            post(session, ctx, chat, "standing.trend", **refs)
