"""Lists as long as a roster: more ids than a statement may have parameters.

PostgreSQL's driver takes 32,767 of these, SQLite 32,766, and as Debian builds it 250,000.
"""

from collections.abc import Iterable

import pytest
from sqlalchemy import func, select

from models.queries.among import among
from models.queries.changes import changes_of
from models.queries.roster import people_of
from models.tables import Chat, Member, OutboxMessage
from services.outbox import private_chats, tell_groups
from tests.services.worlds import World

MANY = range(1, 260_001)


async def members(world: World) -> list[int]:
    async with world.ctx.db.read() as session:
        return list(await session.scalars(select(Member.id).order_by(Member.id)))


@pytest.mark.parametrize("reversed_", [False, True])
async def test_very_many_people_are_found_in_id_order(world: World, reversed_: bool) -> None:
    async with world.ctx.db.read() as session:
        few = await private_chats(session, await members(world))
        many = await private_chats(session, reversed(MANY) if reversed_ else MANY)
    assert [one.id for one in many] == [one.id for one in few]
    assert len(many) > 5


async def test_the_groups_of_very_many_organisations_are_told_once_each(world: World) -> None:
    async with world.ctx.db.write() as session:
        told = await tell_groups(session, world.ctx, MANY, "announcement.published", announcement=1)
        groups = select(func.count()).where(Chat.organisation_id.is_not(None))
        assert told == await session.scalar(groups)
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == told
    assert told > 0


async def test_the_people_of_a_roster_and_the_promises_of_as_many(world: World) -> None:
    async with world.ctx.db.read() as session:
        found = await people_of(session, MANY, world.ctx.today(), members=MANY)
        assert await changes_of(session, MANY) == {}
    assert {one.member_id for one in found} == set(await members(world))


@pytest.mark.parametrize(
    ("ids", "inside"), [((), 0), ((None,), 0), ((None, 1, 1, 2), 2), (MANY, "all")]
)
async def test_whoever_is_not_among_them_is_all_the_others(
    world: World, ids: Iterable[int | None], inside: int | str
) -> None:
    everybody, listed = await members(world), list(ids)
    async with world.ctx.db.read() as session:
        these = set(await session.scalars(select(Member.id).where(among(Member.id, listed))))
        others = set(await session.scalars(select(Member.id).where(~among(Member.id, listed))))
    assert len(these) == (len(everybody) if inside == "all" else inside)
    assert these | others == set(everybody)
    assert not these & others
