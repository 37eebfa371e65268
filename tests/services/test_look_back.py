"""The look-back: whose promises are in it, and who may have it."""

import pytest

from services import gaps, look_back
from services.refusals import NotFound, NotYourOrganisation
from tests.services.dues import at, frozen, replan
from tests.services.statements import statements
from tests.services.test_gaps import hand_in, two_kinds
from tests.services.worlds import ROOT, World


@pytest.fixture
async def handed_in(world: World) -> None:
    await replan(world, two_kinds)
    at(world, "2026-04-01T09:00")
    whole = await frozen(world, "gap", "2026-Q2")
    own = await frozen(world, "own-gap", "2026-Q2")
    at(world, "2026-04-12T09:00")
    for place in ("east", "west"):
        await hand_in(world, whole[place], f"{place}-secretary")
    sheet = await hand_in(world, own["east-member"], "east-member")
    await gaps.accept(world.ctx, await world.actor("east-secretary"), sheet.view.id)


@pytest.mark.usefixtures("handed_in")
async def test_organisations_line_by_line_and_people_only_counted(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    below = await look_back.of_those_below(world.ctx, head, world.ids[ROOT])
    assert [one.organisation for one in below.gaps] == ["east党支部", "west党支部"]
    assert (below.personal.gaps, len(below.campaigns)) == (1, 1)
    own = await look_back.of_one(world.ctx, secretary, world.ids["east"])
    assert [one.member_id for one in own.gaps] == [None]
    assert own.personal.gaps == 1
    with statements() as said:
        await look_back.of_those_below(world.ctx, head, world.ids[ROOT])
    assert len(said) <= 9


@pytest.mark.usefixtures("handed_in")
async def test_of_ones_own_and_of_those_directly_below_and_of_nobody_else(world: World) -> None:
    secretary, member = await world.actor("east-secretary"), await world.actor("east-member")
    assert await look_back.of_one(world.ctx, await world.actor("head"), world.ids["west"])
    for actor, place in ((secretary, "west"), (member, "east"), (secretary, ROOT)):
        with pytest.raises(NotYourOrganisation):
            await look_back.of_one(world.ctx, actor, world.ids[place])
    with pytest.raises(NotYourOrganisation):
        await look_back.of_those_below(world.ctx, secretary, world.ids[ROOT])


@pytest.mark.usefixtures("handed_in")
async def test_for_the_command_line_by_keys(world: World) -> None:
    whole = await look_back.of_tree(world.ctx, ROOT, None)
    assert (whole.below, len(whole.gaps)) == (True, 2)
    one = await look_back.of_tree(world.ctx, ROOT, "north")
    assert one.empty
    for tree, key in (("nowhere", None), (ROOT, "nowhere")):
        with pytest.raises(NotFound):
            await look_back.of_tree(world.ctx, tree, key)


@pytest.mark.usefixtures("handed_in")
async def test_of_running_campaigns_only(world: World) -> None:
    await world.pause()
    assert (await look_back.of_tree(world.ctx, ROOT, None)).empty
