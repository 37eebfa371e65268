"""What has a day besides duties: who answers for it, who is reminded, who learns that it lapsed."""

from datetime import date

import pytest
from sqlalchemy import delete, select, union

from models.queries.dated import (
    Condition,
    answered_by,
    dated,
    having,
    overdue_below,
    told_of,
)
from models.queries.digests import Digest, digest, horizon
from models.tables import Duty, Member, OutboxMessage
from scheduler.tick import tick
from services import gaps
from services.gaps import GapDraft
from tests.services.dues import at, frozen, replan
from tests.services.statements import statements
from tests.services.test_gaps import hand_in, two_kinds
from tests.services.worlds import World

DEADLINES = {
    "east-member": date(2026, 5, 20),
    "east-secretary": date(2026, 5, 24),
    "east": date(2026, 6, 20),
}


async def accept(world: World, duty: int, who: str, deadline: date) -> int:
    draft = GapDraft("", f"{who}的差距", "原因", "措施", "吴玉兰", deadline)
    sheet = await hand_in(world, duty, who, draft)
    checker = "east-secretary" if who == "east-member" else "head"
    await gaps.accept(world.ctx, await world.actor(checker), sheet.view.id)
    return sheet.view.id


@pytest.fixture
async def held(world: World) -> dict[str, int]:
    """Gaps accepted in April, by whose they are; nobody owes anything else, nothing is queued."""
    await replan(world, two_kinds)
    at(world, "2026-04-01T00:01")
    await tick(world.ctx)
    at(world, "2026-04-13T12:00")
    own, whole = await duties_of(world, "own-gap"), await duties_of(world, "gap")
    found = {
        "east-member": await accept(
            world, own["east-member"], "east-member", DEADLINES["east-member"]
        ),
        "east-secretary": await accept(
            world, own["east-secretary"], "east-secretary", DEADLINES["east-secretary"]
        ),
        "east": await accept(world, whole["east"], "east-secretary", DEADLINES["east"]),
    }
    async with world.ctx.db.write() as session:
        await session.execute(delete(Duty))
        await session.execute(delete(OutboxMessage))
    return found


async def duties_of(world: World, key: str) -> dict[str, int]:
    async with world.ctx.db.write() as session:
        await session.execute(delete(Duty).where(Duty.expectation == key))
    return await frozen(world, key, "2026-Q2")


async def digest_of(world: World, key: str) -> Digest:
    now, today = world.ctx.clock.now(), world.ctx.today()
    async with world.ctx.db.read() as session:
        member = await session.scalar(select(Member.id).where(Member.key == key))
        until = horizon(today, world.ctx.zone)
        return await digest(session, member or 0, now, today, until)


async def ticked(world: World, moment: str) -> set[str]:
    """To whom a digest is under way after a tick at that moment."""
    at(world, moment)
    await tick(world.ctx)
    return await world.told("digest.member") | await world.told("digest.secretary")


async def test_with_nothing_else_due_a_day_of_ones_own_is_reminded_of(
    world: World, held: dict[str, int]
) -> None:
    assert await ticked(world, "2026-04-24T09:00") == {"east-member"}
    found = await digest_of(world, "east-member")
    (one,) = found.dated
    assert (one.kind, one.id, one.urgent, one.overdue) == ("gap", held["east-member"], False, False)
    assert not found.empty
    told = await ticked(world, "2026-04-24T09:30")
    assert told == {"east-member", "east-secretary"}
    assert [one.id for one in (await digest_of(world, "east-secretary")).dated] == [
        held["east-secretary"]
    ]


async def test_a_week_before_and_the_day_after_whatever_the_plans_days_are(
    world: World, held: dict[str, int]
) -> None:
    assert await ticked(world, "2026-05-12T12:00") == set()
    assert await ticked(world, "2026-05-13T08:59") == set()
    assert await ticked(world, "2026-05-13T09:00") == {"east-member"}
    assert await ticked(world, "2026-05-13T16:00") == {"east-member"}
    # The 24th of May is a Sunday, and so is the 17th.
    assert await ticked(world, "2026-05-15T09:30") == {"east-member", "east-secretary"}
    async with world.ctx.db.write() as session:
        await session.execute(delete(OutboxMessage))
    assert await ticked(world, "2026-05-21T09:00") == {"east-member"}
    assert (await digest_of(world, "east-member")).dated[0].overdue


async def test_nobody_is_written_to_at_night_or_twice_a_day(
    world: World, held: dict[str, int]
) -> None:
    assert await ticked(world, "2026-05-13T17:00") == set()
    at(world, "2026-05-25T09:00")
    await tick(world.ctx)
    at(world, "2026-05-25T10:00")
    await tick(world.ctx)
    assert len([who for who, _, _ in await world.sent() if who == "east-member"]) == 1


async def test_what_is_put_right_or_in_a_paused_campaign_is_left_in_peace(
    world: World, held: dict[str, int]
) -> None:
    member = await world.actor("east-member")
    await gaps.claim(world.ctx, member, held["east-member"], "补齐了")
    assert (await digest_of(world, "east-member")).empty
    await world.pause()
    assert await ticked(world, "2026-05-15T09:30") == set()
    assert (await digest_of(world, "east-secretary")).empty


async def test_leaders_read_what_lapsed_of_theirs_and_nobody_else_does(
    world: World, held: dict[str, int]
) -> None:
    at(world, "2026-06-25T09:30")
    read = {
        who: {one.id for one in (await digest_of(world, who)).lapsed}
        for who in (
            "head",
            "clerk",
            "east-secretary",
            "east-deputy",
            "west-secretary",
            "east-member",
        )
    }
    above = {held["east"], held["east-secretary"]}
    assert read == {
        "head": above,
        "clerk": above,
        "east-secretary": {held["east-member"]},
        "east-deputy": {held["east-member"]},
        "west-secretary": set(),
        "east-member": set(),
    }
    assert {"head", "clerk"} <= await ticked(world, "2026-06-25T09:30")


@pytest.mark.parametrize("day", [date(2026, 4, 24), date(2026, 5, 22), date(2026, 6, 25)])
async def test_both_sides_agree_on_who_has_what(
    world: World, held: dict[str, int], day: date
) -> None:
    """Asked from the person's side and from the thing's, and one statement for each."""
    async with world.ctx.db.read() as session:
        everybody = list(await session.scalars(select(Member.id)))
        for mine, whose in ((answered_by, having), (overdue_below, told_of)):
            by_person = {
                (who, one.id) for who in everybody for one in await dated(session, day, mine, who)
            }
            by_thing = {
                (who, one)
                for one in held.values()
                for who in await session.scalars(union(*whose(day, _is(one))))
            }
            assert by_person == by_thing
        with statements() as said:
            await dated(session, day, answered_by, everybody[0])
    assert len(said) == 1


def _is(thing: int) -> Condition:
    return lambda one: one.id == thing
