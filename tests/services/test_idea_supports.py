"""Support for an idea: once a person, of others' only, to be taken back, and read by no score."""

from dataclasses import replace
from pathlib import Path

import pytest

from services import idea_reads as reads
from services.idea_likeness import alike
from services.idea_supports import support, unsupport
from services.ideas import decline, withdraw
from services.refusals import AlreadyDone, NoCampaign, NotFound, OwnWork
from tests.services.tasks import take_up
from tests.services.test_ideas import TEXT, hand_in
from tests.services.worlds import World

ROOT = Path(__file__).parents[2]


async def count(world: World, idea: int) -> int:
    return (await reads.look(world.ctx, await world.actor("east-secretary"), idea)).view.supports


async def test_once_a_person_and_taken_back(world: World) -> None:
    idea, west = await hand_in(world), await world.actor("west-member")
    with pytest.raises(NotFound):
        await support(world.ctx, west, idea)
    await take_up(world.ctx, await world.actor("east-secretary"), idea)
    await support(world.ctx, west, idea)
    with pytest.raises(AlreadyDone):
        await support(world.ctx, west, idea)
    await support(world.ctx, await world.actor("head"), idea)
    assert await count(world, idea) == 2
    await unsupport(world.ctx, west, idea)
    with pytest.raises(AlreadyDone):
        await unsupport(world.ctx, west, idea)
    assert await count(world, idea) == 1


async def test_ones_own_and_other_trees_are_not_supported(world: World) -> None:
    idea = await hand_in(world)
    await take_up(world.ctx, await world.actor("east-secretary"), idea)
    with pytest.raises(OwnWork):
        await support(world.ctx, await world.actor("east-member"), idea)
    elsewhere = replace(await world.actor("west-member"), tree="elsewhere")
    with pytest.raises(NotFound):
        await support(world.ctx, elsewhere, idea)
    await world.pause()
    with pytest.raises(NoCampaign):
        await support(world.ctx, await world.actor("west-member"), idea)


def test_nothing_that_scores_reads_it() -> None:
    """Only what shows the number, stores it, tells of it or counts what is stored on a person."""
    readers = {
        str(path.relative_to(ROOT))
        for room in ("models", "services", "scheduler", "publishing", "handlers", "bot")
        for path in (ROOT / room).rglob("*.py")
        if "IdeaSupport" in path.read_text(encoding="utf-8")
    }
    assert readers == {
        "models/queries/ideas.py",
        "models/queries/undoing.py",
        "models/tables/__init__.py",
        "models/tables/ideas.py",
        "services/idea_supports.py",
        "services/idea_tasks.py",
        "services/privacy.py",
    }


async def test_what_is_like_it_is_shown_as_far_as_one_may_read(world: World) -> None:
    waiting, taken = await hand_in(world), await hand_in(world, text="活动室晚上改成晚托班")
    west, member = await world.actor("west-member"), await world.actor("east-member")
    hidden = await alike(world.ctx, west, world.campaign, TEXT)
    assert (hidden.shown, hidden.hidden) == ((), 2)
    own = await alike(world.ctx, member, world.campaign, TEXT)
    assert [one.id for one in own.shown] == [waiting, taken]
    await take_up(world.ctx, await world.actor("east-secretary"), taken)
    some = await alike(world.ctx, west, world.campaign, TEXT)
    assert ([one.id for one in some.shown], some.hidden) == ([taken], 1)
    await decline(world.ctx, await world.actor("east-secretary"), waiting, "不行")
    assert (await alike(world.ctx, west, world.campaign, TEXT)).hidden == 0
    assert (await alike(world.ctx, west, world.campaign, "装路灯")).shown == ()


async def test_what_was_taken_back_is_like_nothing(world: World) -> None:
    idea, member = await hand_in(world), await world.actor("east-member")
    assert (await alike(world.ctx, member, world.campaign, TEXT, but=idea)).shown == ()
    await withdraw(world.ctx, member, idea)
    assert (await alike(world.ctx, member, world.campaign, TEXT)).shown == ()


async def test_the_shelf_is_looked_through_by_place_and_state(world: World) -> None:
    idea = await hand_in(world)
    await hand_in(world, "west-member")
    await take_up(world.ctx, await world.actor("east-secretary"), idea)
    member, east = await world.actor("north-member"), world.ids["east"]
    every = await reads.shelf(world.ctx, member)
    assert [one.id for one in every.found] == [idea]
    assert every.places == {east: ("east党支部", 1)}
    assert (await reads.shelf(world.ctx, member, east, "implemented")).found == []
    assert (await reads.shelf(world.ctx, member, 99, "nosuch")).found == every.found
    assert (await reads.shelf(world.ctx, replace(member, tree="elsewhere"))).found == []
