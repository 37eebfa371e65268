"""How much waits for a leader is how much stands in the lists behind it, and for nobody else."""

from collections.abc import Mapping

from services import commitment_reads, idea_reads, ideas, overview
from tests.services.papers import indicator
from tests.services.test_changes import TARGET, promised
from tests.services.worlds import World


async def waits(world: World, who: str) -> Mapping[str, int]:
    """Without what he owes himself, which is another thing on each day."""
    found = await overview.waiting(world.ctx, await world.actor(who))
    return {key: count for key, count in found.items() if key not in ("duties", "comments")}


async def test_a_promise_waits_to_be_reviewed(world: World) -> None:
    await promised(world, indicator(), published=False)
    head = await world.actor("head")
    assert await waits(world, "head") == {"reviews": 1}
    assert await waits(world, "east-secretary") == {}
    assert len(await commitment_reads.review_queue(world.ctx, head)) == 1


async def test_what_is_asked_waits_for_who_decides(world: World) -> None:
    promise = await promised(world, indicator())
    await promise.change("east-secretary", TARGET, "40")
    assert await waits(world, "head") == {"changes": 1}
    assert len(await commitment_reads.decide_queue(world.ctx, await world.actor("head"))) == 1
    assert await waits(world, "west-secretary") == {}


async def test_what_is_claimed_waits_for_who_verifies(world: World) -> None:
    promise = await promised(world, indicator())
    await promise.claimed()
    assert await waits(world, "head") == {"verify": 1}
    assert len(await commitment_reads.verify_queue(world.ctx, await world.actor("head"))) == 1
    assert await waits(world, "east-secretary") == {}


async def test_an_idea_waits_for_its_own_secretary_while_the_campaign_runs(world: World) -> None:
    member, secretary = await world.actor("east-member"), await world.actor("east-secretary")
    await ideas.submit(world.ctx, member, world.campaign, "idea", "楼道灯改成声控", "form")
    assert await waits(world, "east-secretary") == {"ideas": 1}
    assert len(await idea_reads.queue(world.ctx, secretary)) == 1
    assert await waits(world, "head") == {}
    await world.pause()
    assert await waits(world, "east-secretary") == {}
