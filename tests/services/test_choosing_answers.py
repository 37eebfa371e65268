"""Answers of a discussion that stand for others, chosen by more than one leader at a time."""

from services import discussion_reads as reads
from services.discussions import choose
from tests.services.test_discussions import ids, put, say
from tests.services.worlds import World


async def test_two_leaders_who_choose_the_same_answer_do_not_undo_each_other(
    world: World,
) -> None:
    discussion = await put(world)
    await say(world, "east-member", discussion)
    (one,) = await ids(world, discussion)
    for stands in (True, False):
        for who in ("head", "clerk"):
            await choose(world.ctx, await world.actor(who), one, stands=stands)
            found = await reads.one_answer(world.ctx, await world.actor(who), one)
            assert found.chosen is stands
