"""The button under a reminder still leads to the form when the plan or the roster has changed."""

from sqlalchemy import update

from handlers import duties as handlers
from handlers import forms, menu
from handlers.errors import errors_router
from models.tables import Appointment, Duty
from services import duties
from services.commitments import submit
from tests.services.dues import frozen, rename
from tests.services.papers import paper
from tests.services.worlds import World
from tests.unit.handlers.telegram import TEXTS, Person, dispatcher


async def pressed(world: World, who: str, duty: int) -> str:
    """What the person reads after pressing the duty's button."""
    telegram = dispatcher()
    forms.install(telegram)
    areas = (menu.area, handlers.area, forms.area)
    telegram.include_routers(errors_router(TEXTS), *(area.router() for area in areas))
    person = Person(telegram, actor=await world.actor(who), data={"ctx": world.ctx})
    await person.say("/menu")
    await person.press(f"duty.do:{duty}")
    return person.seen()


async def transfer(world: World, who: str, place: str) -> None:
    member = (await world.actor(who)).member_id
    async with world.ctx.db.write() as session:
        await session.execute(
            update(Appointment)
            .where(Appointment.member_id == member)
            .values(organisation_id=world.ids[place])
        )


async def test_after_a_rename(world: World) -> None:
    owed = await frozen(world, "member-promise", "once")
    await rename(world, "member-promise", "personal")
    assert "您今年在岗位上承诺做到什么" in await pressed(world, "east-member", owed["east-member"])


async def test_after_a_transfer(world: World) -> None:
    duty = (await frozen(world, "member-promise", "once"))["east-member"]
    await transfer(world, "east-member", "west")
    assert "您今年在岗位上承诺做到什么" in await pressed(world, "east-member", duty)


async def test_what_is_promised_after_a_transfer_is_what_was_owed_before(world: World) -> None:
    duty = (await frozen(world, "member-promise", "once"))["east-member"]
    await transfer(world, "east-member", "west")
    member = await world.actor("east-member")
    await submit(
        world.ctx, member, world.campaign, "member-promise", world.ids["west"], member.member_id,
        paper(), "form",
    )  # fmt: skip
    assert (await duties.task(world.ctx, member, duty)).duty.done
    async with world.ctx.db.read() as session:
        assert (await session.get_one(Duty, duty)).organisation_id == world.ids["east"]
