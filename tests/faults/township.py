"""What tests do with a whole township, and what they look at."""

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.demo.people import PEOPLE
from bot.simulator.people import Person
from models.tables import Base, Idea, OutboxMessage, OutboxState
from tests.faults.prepared import OPENS
from tests.journeys.town import Town

ASKED = "请您评议"
SILENT = ("conversations", "handled_updates", "leases")
"""Tables that say how far a conversation is, and not what was handed in."""


async def everybody(town: Town) -> list[Person]:
    """Who has a ballot to fill in when the rounds open: all but the office above."""
    others = PEOPLE["qinghe"][2:]
    return [await town.person(name) for name in town.tokens if name not in others]


async def passing(town: Town, minutes: int) -> None:
    """For the calendar and for waiting alike; the process does what it does meanwhile."""
    for _ in range(minutes):
        town.lived.clock.advance(timedelta(minutes=1))
        await town.lived.app.delivery._timer.sleep(60)
        await town.lived.work()


async def opening(town: Town) -> None:
    """Everybody is asked to vote, by some forty messages at once."""
    town.lived.clock.set(datetime.fromisoformat(OPENS))
    await town.lived.work()


def asked(person: Person) -> int:
    return sum(ASKED in message.text for message in person.inbox)


async def ideas(town: Town) -> int:
    async with town.lived.app.ctx.db.read() as session:
        return await session.scalar(select(func.count()).select_from(Idea)) or 0


async def rows(town: Town, kind: str) -> list[OutboxMessage]:
    async with town.lived.app.ctx.db.read() as session:
        found = await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == kind))
        return list(found)


async def states(town: Town, kind: str = "evaluation.invitation") -> Counter[OutboxState]:
    return Counter(row.state for row in await rows(town, kind))


async def stored(town: Town) -> dict[str, Counter[str]]:
    async with town.lived.app.ctx.db.read() as session:
        return {
            table.name: Counter(map(str, await session.execute(select(table))))
            for table in Base.metadata.sorted_tables
            if table.name not in SILENT
        }
