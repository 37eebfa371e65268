"""Two processes to which Telegram brings updates, each in its turn: people notice nothing of it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession
from sqlalchemy import func, select

from bot.roles import Role
from bot.simulator.answers import Json
from models.queries.printing import Batch
from models.tables import Idea
from tests.journeys import test_ballots, test_ideas, test_remarks
from tests.journeys.test_evaluations import fill, opened
from tests.journeys.test_remarks import SAID
from tests.journeys.town import Town, begun
from tests.servers import RedisServer
from tests.several.house import Works, in_turn, two

pytestmark = pytest.mark.system

printed = test_ballots.printed


@pytest.fixture
def changes() -> tuple[tuple[str, str], ...]:
    """Of the plan; what a test says instead."""
    return ()


@pytest.fixture
async def town(tmp_path: Path, changes: tuple[tuple[str, str], ...]) -> AsyncIterator[Town]:
    async with begun(tmp_path, *changes, connect=None) as lived:
        yield lived


@pytest.fixture
async def both(
    town: Town, tmp_path: Path, redis: RedisServer
) -> AsyncIterator[tuple[Works, Works]]:
    async with two(town, tmp_path, redis.url) as made:
        town.lived.world.deliver = in_turn(town, made)
        yield made


async def test_a_form_is_filled_in_and_answered(town: Town, both: tuple[Works, Works]) -> None:
    await test_ideas.test_from_the_proposal_to_its_being_carried_out(town)


async def test_a_remark_that_is_in_memory_only(
    town: Town, both: tuple[Works, Works], tmp_path: Path
) -> None:
    await test_remarks.test_a_remark_is_typed_asked_about_changed_and_cast(town, tmp_path)


@pytest.mark.parametrize("changes", [(test_ballots.COLLEAGUES,)])
async def test_paper_ballots_between_two_witnesses(
    town: Town, both: tuple[Works, Works], printed: list[Batch]
) -> None:
    await test_ballots.test_two_witnesses_enter_what_is_in_two_boxes(town, printed)


async def test_an_update_that_both_are_brought_at_once_is_done_once(
    town: Town, both: tuple[Works, Works]
) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send(test_ideas.IDEA)
    brought: list[Json] = []

    async def keep(update: Json) -> None:
        brought.append(update)

    town.lived.world.deliver = keep
    await zhao.click("提交")
    async with ClientSession() as session:
        answers = [one.post(session, brought[0]) for one in (*both, *both)]
        assert await asyncio.gather(*answers) == [200] * 4
    async with town.lived.app.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(Idea)) == 1
    assert sum("每走一步都会告诉您" in message.text for message in zhao.inbox) == 1


async def test_redis_is_emptied_in_the_middle_of_a_form(
    town: Town, both: tuple[Works, Works], redis: RedisServer
) -> None:
    zhao = await town.person("赵长林")
    await test_ideas.propose(zhao, "修好路灯")
    await zhao.send("/menu")
    await zhao.click("提金点子")
    redis.flush()
    await zhao.send(test_ideas.IDEA)
    assert "这是要交哪一项" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("提金点子")
    await zhao.send(test_ideas.IDEA)
    redis.flush()
    pressed = await zhao.click("提交")
    assert "没有留住。还要填，请从主菜单重新开始" in pressed.text
    await test_ideas.propose(zhao)
    async with town.lived.app.ctx.db.read() as session:
        kept = await session.scalars(select(Idea.text).order_by(Idea.id))
        assert list(kept) == ["修好路灯", test_ideas.IDEA]


async def test_another_process_takes_the_desk_over_and_says_what_is_gone(
    town: Town, both: tuple[Works, Works], redis: RedisServer
) -> None:
    zhao = (await opened(town))[2]
    await fill(zhao, *["满意"] * 5)
    await zhao.click("写一句意见")
    await zhao.send(SAID)
    first, second = sorted(both, key=lambda one: not one.app.keeper.opened.is_set())
    first.stop.set()
    town.lived.world.deliver = in_turn(town, (second, second))
    async with asyncio.timeout(60):
        await second.app.keeper.opened.wait()
    await zhao.click("投出")
    assert "已投出" not in zhao.screen.text
    assert "您写的意见没有留住" in zhao.screen.text
    await zhao.click("写一句意见")
    await zhao.send(SAID)
    await zhao.click("投出")
    assert "已投出" in zhao.screen.text


@pytest.mark.parametrize("role", [Role.WEB, Role.DELIVERY, Role.SCHEDULER])
async def test_two_that_do_one_thing_only_end_in_peace(
    town: Town, tmp_path: Path, redis: RedisServer, role: Role
) -> None:
    async with two(town, tmp_path, redis.url, (role,)) as both:
        if role.receives:
            async with asyncio.timeout(60):
                await asyncio.gather(*(one.app.keeper.settled.wait() for one in both))
            assert sum(one.app.keeper.opened.is_set() for one in both) == 1
