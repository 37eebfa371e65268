"""A flood from one, and what the others notice of it, by order and by counts."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiogram import BaseMiddleware
from aiogram.types import Update

from bot.demo.village import Village, village
from bot.hurry import PERSON
from bot.simulator.people import Person
from publishing.texts import Texts

T = Texts.load().translator("zh-Hans").plain
FLOOD = 1_000


class Watcher(BaseMiddleware):
    """Notes who was handled, in which order."""

    def __init__(self) -> None:
        self.order: list[int] = []

    async def __call__(self, handler: Any, event: Any, data: dict[str, Any]) -> Any:
        assert isinstance(event, Update)
        self.order.append(data["event_from_user"].id)
        return await handler(event, data)


@pytest.fixture
async def lived(tmp_path: Path) -> AsyncIterator[Village]:
    start = datetime(2026, 10, 9, 2, tzinfo=UTC)
    async with village(tmp_path, start, hurried=False) as township:
        # What is sent waits at Telegram, as it does in service, until it is fetched.
        township.world.deliver = None
        yield township


@pytest.fixture
def handled(lived: Village) -> list[int]:
    watcher = Watcher()
    lived.app.dispatcher.update.outer_middleware(watcher)
    return watcher.order


async def fetch_all(lived: Village) -> int:
    batches = 0
    while await lived.app.poller.step():
        batches += 1
    return batches


async def one_behind_a_flood(lived: Village) -> tuple[Person, Person]:
    """Who floods, and who comes behind him."""
    noisy, quiet = lived.person("李卫国"), lived.person("王秀英")
    for number in range(FLOOD):
        await noisy.send(f"第{number}条")
    await quiet.send("/help")
    return noisy, quiet


async def test_a_flood_from_one_does_not_hold_up_another(
    lived: Village, handled: list[int]
) -> None:
    noisy, quiet = await one_behind_a_flood(lived)
    assert await fetch_all(lived) == FLOOD // 100 + 1

    before = handled.index(quiet.id)
    assert 10 <= before <= PERSON.longest
    assert handled == [noisy.id] * before + [quiet.id]
    assert lived.app.delivery._timer.monotonic() < PERSON.longest + 3
    assert f"zhengxian_updates_hurried_total {FLOOD - before}.0" in figures(lived)


def figures(lived: Village) -> str:
    from models.queries.waiting import Waiting

    return lived.app.metrics.text(Waiting({})).decode()


@asynccontextmanager
async def polled(lived: Village) -> AsyncIterator[None]:
    """As in service: what comes behind something slow is fetched, too."""
    polling = asyncio.ensure_future(lived.app.poller.run())
    yield
    lived.app.poller.stop()
    lived.world.updates.let_go()
    await polling


async def until(lived: Village, true: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not true():
            await lived.app.delivery._timer.sleep(0.05)


async def test_who_comes_while_one_floods_is_heard_at_once(
    lived: Village, handled: list[int]
) -> None:
    noisy, quiet = lived.person("李卫国"), lived.person("王秀英")
    for number in range(50):
        await noisy.send(f"第{number}条")
    async with polled(lived):
        await until(lived, lambda: len(handled) > 2)
        behind = len(handled)
        await quiet.send("/help")
        await until(lived, lambda: quiet.id in handled)
        assert handled.index(quiet.id) <= behind + 3
        assert len(lived.world.updates) > 3  # his are in hand, and none was passed over
        await until(lived, lambda: not lived.world.updates)
    assert handled.count(quiet.id) == 1
    assert handled.count(noisy.id) > 10  # he was not cut short: there was room


async def test_who_comes_behind_a_thousand_is_heard_soon(
    lived: Village, handled: list[int]
) -> None:
    noisy, quiet = await one_behind_a_flood(lived)
    async with polled(lived):
        await until(lived, lambda: quiet.id in handled)
        assert handled.index(quiet.id) <= 8
        await until(lived, lambda: not lived.world.updates)
    assert handled.count(quiet.id) == 1
    assert [one.text for one in noisy.inbox].count(T("hurry")) == 1


async def test_who_floods_is_told_once_and_is_heard_again_after_a_while(
    lived: Village, handled: list[int]
) -> None:
    noisy = lived.person("李卫国")
    for number in range(FLOOD):
        await noisy.send(f"第{number}条")
    await fetch_all(lived)
    assert [one.text for one in noisy.inbox].count(T("hurry")) == 1

    before = len(handled)
    await lived.app.delivery._timer.sleep(PERSON.longest)
    await noisy.send("/help")
    await fetch_all(lived)
    assert len(handled) == before + 1
    assert noisy.screen.text != T("hurry")


async def test_many_who_send_much_let_one_who_sends_little_in_between(
    lived: Village, handled: list[int]
) -> None:
    noisy = [lived.person(f"党员{number}") for number in range(33)]
    for number in range(3):
        for person in noisy:
            await person.send(f"第{number}条")
    quiet = lived.person("王秀英")
    await quiet.send("/help")

    await lived.app.poller.step()

    assert handled.index(quiet.id) <= len(noisy) + 1


async def test_who_answers_as_fast_as_he_is_answered_never_notices(
    lived: Village, handled: list[int]
) -> None:
    person = lived.person("李卫国")
    for _ in range(100):
        await person.send("/help")
        await fetch_all(lived)
        await lived.app.delivery._timer.sleep(0.7)
    assert len(handled) == 100
