"""The secretary's office changes hands: who can be offered it, and what a roster changed since
makes of the offer."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.tables import Appointment, Member, Role
from services import handover
from services.people import person
from services.refusals import NotNow, NotOnRoster
from tests.services.worlds import FIRST_DAY, World


async def moved(world: World, who: str, to: str) -> None:
    """By the roster, as of today."""
    today = world.ctx.today()
    async with world.ctx.db.write() as session:
        member = (await session.scalars(select(Member).where(Member.key == who))).one()
        held = select(Appointment).where(Appointment.member_id == member.id)
        (await session.scalars(held)).one().valid_to = today - timedelta(days=1)
        role = Role.MEMBER
        place = world.ids[to]
        session.add(
            Appointment(member_id=member.id, organisation_id=place, role=role, valid_from=today)
        )


async def offered(world: World, to: str) -> int:
    """The number that the button in the offer carries."""
    giver, taker = await world.actor("east-secretary"), await world.actor(to)
    await handover.offer(world.ctx, giver, world.ids["east"], taker.member_id)
    (refs,) = [
        refs for who, kind, refs in await world.sent() if (who, kind) == (to, "handover.offered")
    ]
    return int(refs["handover"])


async def test_the_office_changes_hands(world: World) -> None:
    number = await offered(world, "east-member")
    await handover.take(world.ctx, await world.actor("east-member"), number)
    assert world.ids["east"] in (await world.actor("east-member")).led
    assert world.ids["east"] not in (await world.actor("east-secretary")).led
    assert await world.told("handover.taken") == {"east-secretary", "head", "clerk"}


async def test_who_has_moved_away_since_does_not_take_it(world: World) -> None:
    number = await offered(world, "east-member")
    await moved(world, "east-member", "west")
    with pytest.raises(NotNow):
        await handover.take(world.ctx, await world.actor("east-member"), number)
    assert world.ids["east"] in (await world.actor("east-secretary")).led


async def test_it_is_not_given_to_an_invited_person(world: World) -> None:
    async with world.ctx.db.write() as session:
        member = Member(
            tree="town", key="guest", name="来客", pseudonym="m-guest", language="zh-Hans",
            telegram_id=987654,
        )  # fmt: skip
        session.add(member)
        await session.flush()
        place, role = world.ids["east"], Role.MASSES
        session.add(
            Appointment(member_id=member.id, organisation_id=place, role=role, valid_from=FIRST_DAY)
        )
        guest = member.id
    giver = await world.actor("east-secretary")
    assert not handover.offerable(giver, await person(world.ctx, giver, guest))
    member = await world.actor("east-member")
    assert handover.offerable(giver, await person(world.ctx, giver, member.member_id))
    with pytest.raises(NotOnRoster):
        await handover.offer(world.ctx, giver, world.ids["east"], guest)
