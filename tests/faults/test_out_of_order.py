"""Telegram brings updates twice, late, and again in any order."""

from random import Random

import pytest

from bot.simulator.answers import Json
from bot.simulator.faults import Fault
from tests.faults.township import ideas, stored
from tests.journeys import test_announcements, test_ideas
from tests.journeys.test_ideas import propose
from tests.journeys.town import Town

pytestmark = pytest.mark.system

SEED = 2026
FOR_EVER = 1_000_000


async def test_every_update_twice(town: Town) -> None:
    town.lived.world.faults.next_update(Fault.duplicate(), count=FOR_EVER)
    await test_ideas.test_from_the_proposal_to_its_being_carried_out(town)
    assert await ideas(town) == 1


async def test_all_updates_again_and_in_any_order_change_nothing(town: Town) -> None:
    brought: list[Json] = []
    deliver = town.lived.world.deliver
    assert deliver

    async def noted(update: Json) -> None:
        brought.append(update)
        await deliver(update)

    town.lived.world.deliver = noted
    await test_announcements.test_it_is_previewed_and_sent_to_all_groups_below(town)
    await propose(await town.person("赵长林"))
    town.lived.world.deliver = deliver
    before, again = await stored(town), list(brought)
    Random(SEED).shuffle(again)
    for update in again:
        await deliver(update)
    assert await stored(town) == before


async def test_an_answer_that_arrives_behind_the_press_that_followed_it(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    town.lived.world.faults.next_update(Fault.late(), kind="message")
    await zhao.send("来晚了的话")
    await zhao.click("取消")
    await town.lived.world.release()
    assert await ideas(town) == 0
    await propose(zhao)
    assert await ideas(town) == 1
