"""What the tests of rounds look at afterwards."""

from pathlib import Path

from sqlalchemy import func, select

from models.queries.evaluations import RoundView, result
from models.tables import (
    Count,
    OutboxMessage,
    Round,
    Sheet,
    Voter,
)
from services.actors import Actor
from tests.services.township import (
    Township,
)


async def the_round(town: Township, round_id: int) -> Round:
    async with town.ctx.db.read() as session:
        return await session.get_one(Round, round_id)


async def view_of(town: Township, round_id: int) -> RoundView:
    async with town.ctx.db.read() as session:
        view = await result(session, round_id)
    assert view is not None
    return view


async def roll(town: Township, round_id: int) -> dict[int, str]:
    async with town.ctx.db.read() as session:
        rows = await session.execute(
            select(Voter.member_id, Voter.voter_class).where(Voter.round_id == round_id)
        )
        return dict(rows.all())


async def outbox(town: Township, kind: str) -> list[OutboxMessage]:
    async with town.ctx.db.read() as session:
        rows = await session.scalars(
            select(OutboxMessage).where(OutboxMessage.kind == kind).order_by(OutboxMessage.id)
        )
        return list(rows)


async def rows_of(town: Township, table: type[Sheet] | type[Count] | type[Round]) -> int:
    async with town.ctx.db.read() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


def ids(people: tuple[Actor, ...]) -> set[int]:
    return {person.member_id for person in people}


def on_disk(path: Path) -> bytes:
    return path.read_bytes() + Path(f"{path}-wal").read_bytes()
