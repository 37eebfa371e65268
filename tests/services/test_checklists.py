"""Checklists: who may mark, what handing in needs, who reads it, when the duty is done."""

from typing import Any

import pytest

from models.tables import Mark
from services import checklists, duties
from services.checklists import ItemsUnmarked
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation
from tests.services.dues import at, frozen, replan
from tests.services.worlds import World


def basics(plan: dict[str, Any]) -> None:
    plan["expectations"]["basics"] = {
        "title": "支部工作自查",
        "kind": "checklist",
        "by": "organisations",
        "every": "quarter",
        "due": {"after_start": 40},
        "items": {"lessons": {"title": "三会一课"}, "dues": {"title": "党费收缴"}},
        "prompt": "做到没有？",
    }


@pytest.fixture
async def duty(world: World) -> int:
    """The eastern branch's."""
    await replan(world, basics)
    at(world, "2026-04-01T09:00")
    found = (await frozen(world, "basics", "2026-Q2"))["east"]
    at(world, "2026-04-12T09:00")
    return found


async def marked(world: World, duty: int, who: str = "east-secretary") -> None:
    actor = await world.actor(who)
    for item in ("lessons", "dues"):
        await checklists.mark(world.ctx, actor, duty, item, Mark.DONE)


async def test_every_item_needs_its_mark(world: World, duty: int) -> None:
    actor = await world.actor("east-secretary")
    await checklists.mark(world.ctx, actor, duty, "dues", Mark.MISSING)
    with pytest.raises(ItemsUnmarked) as refused:
        await checklists.hand_in(world.ctx, actor, duty)
    assert refused.value.args_ == {"count": 1}
    with pytest.raises(NotFound):
        await checklists.mark(world.ctx, actor, duty, "nosuch", Mark.DONE)
    sheet = await checklists.opened(world.ctx, actor, duty)
    assert (dict(sheet.marks), sheet.handed_in_at) == ({"dues": Mark.MISSING}, None)


async def test_the_duty_is_done_while_it_is_handed_in(world: World, duty: int) -> None:
    actor = await world.actor("east-secretary")
    await marked(world, duty)
    assert not (await duties.task(world.ctx, actor, duty)).duty.done
    await checklists.hand_in(world.ctx, actor, duty)
    assert (await duties.task(world.ctx, actor, duty)).duty.done
    with pytest.raises(AlreadyDone):
        await checklists.mark(world.ctx, actor, duty, "dues", Mark.PARTLY)
    await checklists.reopen(world.ctx, actor, duty)
    assert not (await duties.task(world.ctx, actor, duty)).duty.done


async def test_its_leaders_mark_it_the_superior_reads_it_when_it_is_in(
    world: World, duty: int
) -> None:
    head = await world.actor("head")
    await marked(world, duty)
    with pytest.raises(NotFound):
        await checklists.opened(world.ctx, head, duty)
    for who in ("east-member", "west-secretary", "head"):
        with pytest.raises(NotYourOrganisation):
            await marked(world, duty, who)
    for who in ("east-member", "west-secretary"):
        with pytest.raises(NotYourOrganisation):
            await checklists.opened(world.ctx, await world.actor(who), duty)
    await checklists.hand_in(world.ctx, await world.actor("east-secretary"), duty)
    assert not (await checklists.opened(world.ctx, head, duty)).own
    assert [one.duty_id for one in await checklists.received(world.ctx, head)] == [duty]


async def test_other_duties_are_no_checklists(world: World, duty: int) -> None:
    other = (await frozen(world, "quarterly", "2026-Q2"))["east"]
    with pytest.raises(NotExpected):
        await marked(world, other)
