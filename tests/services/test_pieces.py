"""What each member writes: opened on its own day, so many at most, read by his own leaders only."""

from typing import Any

import pytest

from services import duties, summaries
from services.refusals import EnoughHandedIn, NotExpected, NotYourOrganisation
from services.reminders import remind
from tests.services.dues import at, frozen, replan, run_of
from tests.services.gatherings import came
from tests.services.worlds import World

TEXT = "差距：台账不细。措施：每周五核对一次，到九月底补齐。"


def gaps(plan: dict[str, Any]) -> None:
    """One or two gaps, asked of every member from the tenth of the quarter's first month on."""
    plan["expectations"]["gap"] = {
        "title": "查找差距",
        "kind": "summary",
        "by": "members",
        "every": "quarter",
        "opens": {"after_start": 9},
        "due": {"after_start": 19},
        "minimum": 1,
        "maximum": 2,
        "prompt": "差在哪里、怎么补、什么时候补上？",
    }


@pytest.fixture
async def duty(world: World) -> int:
    """The east member's, on a day on which it is open."""
    await replan(world, gaps)
    at(world, "2026-04-01T09:00")
    found = (await frozen(world, "gap", "2026-Q2"))["east-member"]
    at(world, "2026-04-12T09:00")
    return found


async def write(world: World, duty: int, who: str = "east-member") -> int:
    actor, token = await world.actor(who), world.ctx.tokens.new()
    return (await summaries.submit(world.ctx, actor, duty, TEXT, [], token)).id


async def readers(world: World, paper: int) -> set[str]:
    found = set()
    for who in ("east-member", "east-secretary", "west-secretary", "head", "west-member"):
        try:
            await summaries.look(world.ctx, await world.actor(who), paper)
        except NotYourOrganisation:
            continue
        found.add(who)
    return found


async def test_it_is_asked_for_from_its_own_day_on(world: World, duty: int) -> None:
    member = await world.actor("east-member")
    at(world, "2026-04-09T23:59")
    assert not await summaries.asked(world.ctx, member)
    with pytest.raises(NotExpected):
        await write(world, duty)
    at(world, "2026-04-10T00:00")
    (line,) = await summaries.asked(world.ctx, member)
    assert (line.duty.id, line.title, line.duty.member) == (duty, "查找差距", "刘春梅")


async def test_nobody_is_reminded_of_it_before(world: World, duty: int) -> None:
    run = await run_of(world)
    for moment, reminded in (("2026-04-09T09:00", 0), ("2026-04-13T09:00", 1)):
        at(world, moment)
        async with world.ctx.db.write() as session:
            assert bool(await remind(session, world.ctx, run, leaders=False)) == bool(reminded)


async def test_his_secretary_finds_it_and_nobody_else_reads_it(world: World, duty: int) -> None:
    paper = await write(world, duty)
    for who, found in (("east-secretary", 1), ("east-deputy", 1), ("head", 0), ("east-member", 0)):
        assert len(await came(world, who)) == found
    assert await readers(world, paper) == {"east-member", "east-secretary"}
    received = await summaries.received(world.ctx, await world.actor("east-secretary"))
    assert [one.id for one in received.papers] == [paper]
    above = await summaries.received(world.ctx, await world.actor("head"))
    assert above.papers == ()


async def test_a_leaders_own_is_read_one_level_above(world: World, duty: int) -> None:
    secretary = await world.actor("east-secretary")
    (line,) = await summaries.asked(world.ctx, secretary)
    paper = await write(world, line.duty.id, "east-secretary")
    assert await came(world, "head") == [("paper", "查找差距", "王秀英")]
    assert await came(world, "east-deputy") == []
    assert await readers(world, paper) == {"east-secretary", "head"}
    received = await summaries.received(world.ctx, await world.actor("head"))
    assert [one.id for one in received.papers] == [paper]
    deputy = await summaries.received(world.ctx, await world.actor("east-deputy"))
    assert deputy.papers == ()


async def test_nobody_writes_it_for_him(world: World, duty: int) -> None:
    for who in ("east-secretary", "west-member", "head"):
        with pytest.raises(NotYourOrganisation):
            await write(world, duty, who)


async def test_each_has_his_own(world: World, duty: int) -> None:
    await write(world, duty)
    secretary = await world.actor("east-secretary")
    (line,) = await summaries.asked(world.ctx, secretary)
    assert not line.duty.done
    member = await world.actor("east-member")
    assert (await duties.task(world.ctx, member, duty)).duty.done


async def test_so_many_at_most_until_one_is_taken_back(world: World, duty: int) -> None:
    first = await write(world, duty)
    await write(world, duty)
    with pytest.raises(EnoughHandedIn) as refused:
        await write(world, duty)
    assert refused.value.args_ == {"title": "查找差距", "most": 2}
    await summaries.withdraw(world.ctx, await world.actor("east-member"), first)
    assert await write(world, duty)


async def test_only_he_takes_it_back(world: World, duty: int) -> None:
    paper = await write(world, duty)
    with pytest.raises(NotYourOrganisation):
        await summaries.withdraw(world.ctx, await world.actor("east-secretary"), paper)


async def test_an_organisations_paper_is_no_members(world: World, duty: int) -> None:
    """Both write for the same quarter; neither is done by the other's."""
    report = (await frozen(world, "quarterly", "2026-Q2"))["east"]
    await write(world, duty)
    secretary = await world.actor("east-secretary")
    assert not (await duties.task(world.ctx, secretary, report)).duty.done
