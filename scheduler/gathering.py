"""Once a workday: the leaders' digests of what came in and asks nothing of them."""

from collections.abc import Sequence

from models.tables import Claim
from scheduler.claims import claim
from services.duties import Running
from services.gathering import gather, gathers_now
from services.ports import Context
from services.reminders import ANY_CAMPAIGN

GATHERING = "gathering"


async def gather_up(ctx: Context, runs: Sequence[Running]) -> int:
    """After all campaigns' own digests of this tick; how many leaders will get one."""
    if not gathers_now(ctx, runs):
        return 0
    day = ctx.today().isoformat()
    async with ctx.db.read() as session:
        if await session.get(Claim, (ANY_CAMPAIGN, GATHERING, day, "")):
            return 0
    async with ctx.db.write() as session:
        if not await claim(session, ANY_CAMPAIGN, GATHERING, day, "", ctx.clock.now()):
            return 0
        return await gather(session, ctx)
