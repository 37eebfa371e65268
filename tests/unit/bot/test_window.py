"""What was fetched and not acknowledged: nothing twice, nothing passed over, each chat in order."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random

import pytest
from aiogram.types import Chat, Message, Update, User

from bot.window import Window
from services.ports import OutOfReach

AT = datetime(2026, 10, 9, tzinfo=UTC)


def update(number: int, person: int) -> Update:
    chat = Chat(id=person, type="private")
    who = User(id=person, is_bot=False, first_name="党员")
    message = Message(message_id=number, date=AT, chat=chat, from_user=who, text="您好")
    return Update(update_id=number, message=message)


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


class Handling:
    """Each update is in hand until it is `let` go; `done` in the order in which they ended."""

    def __init__(self, concurrency: int = 32) -> None:
        self.window = Window(self.take, concurrency)
        self.began: list[int] = []
        self.done: list[int] = []
        self._gates: dict[int, asyncio.Event] = defaultdict(asyncio.Event)
        self.fails: dict[int, BaseException] = {}

    async def take(self, update: Update) -> None:
        self.began.append(update.update_id)
        await self._gates[update.update_id].wait()
        if error := self.fails.pop(update.update_id, None):
            raise error
        self.done.append(update.update_id)

    async def let(self, *numbers: int) -> None:
        for number in numbers:
            self._gates[number].set()
        await settled()


async def test_what_comes_behind_something_slow_is_handled_and_not_acknowledged() -> None:
    one = Handling()
    slow = update(1, 7)
    one.window.add([slow, update(2, 8)])
    await one.let(2)
    assert (one.done, one.window.acknowledge()) == ([2], None)
    one.window.add([slow, update(2, 8), update(3, 9)])
    await one.let(3)
    assert (one.began, one.done, one.window.acknowledge()) == ([1, 2, 3], [2, 3], None)
    assert not one.window.idle.is_set()
    await one.let(1)
    assert (one.window.acknowledge(), len(one.window)) == (4, 0)
    assert one.window.idle.is_set()


@pytest.mark.parametrize("seed", range(20))
async def test_nothing_is_passed_over_and_nothing_is_done_twice(seed: int) -> None:
    """Telegram's queue as it is, and updates that end in any order."""
    random, one, queue, offset = Random(seed), Handling(concurrency=5), list[Update](), 0
    everything = [update(number, random.randrange(4)) for number in range(1, 61)]
    to_come = list(everything)
    while to_come or queue:
        arrived = random.randrange(1, 8)
        queue, to_come = queue + to_come[:arrived], to_come[arrived:]
        one.window.add(queue[:10])
        await settled()
        in_hand = [number for number in one.began if number not in one.done]
        await one.let(*random.sample(in_hand, random.randrange(len(in_hand) + 1)))
        if behind := one.window.acknowledge():
            offset = behind
        assert set(range(1, offset)) <= set(one.done)
        queue = [here for here in queue if here.update_id >= offset]
        assert len(one.window) <= 10
    assert sorted(one.began) == sorted(one.done) == list(range(1, 61))
    for person in range(4):
        mine = [here.update_id for here in everything if _of(here) == person]
        assert [number for number in one.done if number in mine] == mine


def _of(update: Update) -> int:
    assert update.message
    return update.message.chat.id


@pytest.mark.parametrize(
    ("errors", "raised"),
    [((OutOfReach("redis"),), OutOfReach), ((OutOfReach("redis"), KeyError("x")), KeyError)],
)
async def test_what_failed_comes_again_with_all_that_was_in_hand(
    errors: Sequence[Exception], raised: type[Exception]
) -> None:
    one = Handling()
    updates = [update(number, number) for number in range(1, 6)]
    one.window.add(updates)
    await settled()
    one.fails = dict(zip((3, 4), errors, strict=False))
    await one.let(1, 2, *one.fails)
    assert one.window.idle.is_set()
    assert one.window.acknowledge() == 3
    with pytest.raises(raised):
        await one.window.check()
    assert len(one.window) == 0
    await one.window.check()
    one.window.add(updates[2:])
    await one.let(3, 4, 5)
    assert (one.done[-3:], one.window.acknowledge()) == ([3, 4, 5], 6)


async def test_what_cancels_itself_does_not_stop_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    one = Handling()
    one.fails = {1: asyncio.CancelledError()}
    one.window.add([update(1, 7), update(2, 7)])
    await one.let(1, 2)
    assert (one.done, one.window.acknowledge()) == ([2], 3)
    assert "update 1 was cancelled" in caplog.text


async def test_whoever_has_many_in_hand_is_named() -> None:
    one = Handling()
    updates: Sequence[Update] = [update(number, 7 if number < 6 else 8) for number in range(1, 9)]
    one.window.add(updates)
    assert list(one.window.crowded_by(4)) == [7]
    assert list(one.window.crowded_by(5)) == []
    await one.window.drop()
