"""What a leader's next digest will say came in, for tests of what hands it in."""

from datetime import timedelta

from models.queries.gathered import gathered
from tests.services.worlds import World


async def came(world: World, key: str) -> list[tuple[str, str, str]]:
    """Kind, title and whose, of what came within the last month, in order."""
    actor, now = await world.actor(key), world.ctx.clock.now()
    async with world.ctx.db.read() as session:
        found = await gathered(
            session, actor.member_id, world.ctx.today(), now - timedelta(days=31), now
        )
    return [(one.kind, one.title, one.whose) for one in found]
