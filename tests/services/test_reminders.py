"""Digests: at most one a day, only with something due, leaders with the names of the missing."""

from sqlalchemy import select

from models.queries.digests import Digest, StageLine, digest
from models.tables import Member
from scheduler.tick import tick
from services import summaries
from tests.services.dues import replan
from tests.services.test_tick import at
from tests.services.worlds import World

EVERYBODY_LEADING = {
    "head",
    "clerk",
    *(f"{place}-{role}" for place in ("east", "west", "north") for role in ("secretary", "deputy")),
}


async def begun(world: World) -> None:
    at(world, 4, 1, 0, 1)
    await tick(world.ctx)


async def hand_in_april(world: World, place: str) -> None:
    actor = await world.actor(f"{place}-secretary")
    asked = await summaries.asked(world.ctx, actor)
    duty = next(line.duty.id for line in asked if line.duty.expectation == "monthly")
    await summaries.submit(world.ctx, actor, duty, "本月小结", (), f"token-{place}")


async def digest_of(world: World, key: str) -> Digest:
    async with world.ctx.db.read() as session:
        member = await session.scalar(select(Member.id).where(Member.key == key))
        return await digest(session, member or 0, world.ctx.clock.now(), world.ctx.today(), None)


async def test_leaders_are_reminded_and_members_without_a_duty_are_not(world: World) -> None:
    await begun(world)
    at(world, 4, 24, 9)
    await tick(world.ctx)
    assert await world.told("digest.member") == set()

    at(world, 4, 24, 9, 30)
    await tick(world.ctx)

    assert await world.told("digest.secretary") == EVERYBODY_LEADING


async def test_one_digest_a_day(world: World) -> None:
    await begun(world)
    at(world, 4, 30, 9, 30)
    await tick(world.ctx)
    first = len(await world.sent())
    at(world, 4, 30, 12)
    await tick(world.ctx)

    assert len(await world.sent()) == first


async def test_who_has_handed_in_everything_is_asked_for_nothing(world: World) -> None:
    await begun(world)
    for place in ("east", "west", "north"):
        await hand_in_april(world, place)
    at(world, 4, 24, 9, 30)
    await tick(world.ctx)

    assert await world.told("digest.secretary") == {"head", "clerk"}
    assert all(refs["only"] for _, kind, refs in await world.sent() if kind == "digest.secretary")


async def test_a_superior_reads_which_organisations_are_missing(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    at(world, 4, 24, 9, 30)
    found = await digest_of(world, "head")

    monthly = {line.duty.organisation for line in found.missing if line.title == "月小结"}
    assert monthly == {"west党支部", "north党支部"}


async def test_a_digest_says_which_stage_it_is(world: World) -> None:
    await begun(world)
    at(world, 4, 24, 9, 30)

    found = await digest_of(world, "head")

    assert found.stages == (StageLine("结对比学赶超", "比学赶超", 2, 3, 221),)


async def test_between_stages_nothing_is_said_of_them(world: World) -> None:
    await begun(world)
    await replan(world, lambda plan: plan["stages"]["compete"].update(end="2026-04-20"))
    at(world, 4, 24, 9, 30)

    assert (await digest_of(world, "head")).stages == ()


async def test_reminders_stop_at_five(world: World) -> None:
    await begun(world)
    at(world, 4, 24, 17, 1)
    await tick(world.ctx)

    assert await world.told("digest.secretary") == set()
