"""How many updates are in hand at a time, and how many of one person."""

import asyncio
from collections.abc import Iterable

from bot.web.room import Bounds, Full, Room


async def settled() -> None:
    for _ in range(30):
        await asyncio.sleep(0)


class Crowd:
    """Each stays in the room until `let_go`."""

    def __init__(self, bounds: Bounds) -> None:
        self.room = Room(bounds)
        self.handled: list[int] = []
        self._done = asyncio.Event()

    async def bring(self, people: Iterable[int]) -> list[bool]:
        """Of each in turn, whether there is room."""
        tasks = [asyncio.ensure_future(self._one(person)) for person in people]
        await settled()
        return [not (task.done() and not task.result()) for task in tasks]

    async def _one(self, person: int) -> bool:
        try:
            async with self.room.place(person):
                self.handled.append(person)
                await self._done.wait()
        except Full:
            return False
        return True

    async def let_go(self) -> None:
        self._done.set()
        await settled()


async def test_so_many_are_handled_some_wait_and_the_rest_are_turned_away() -> None:
    crowd = Crowd(Bounds(at_once=2, in_hand=3, of_one=1))
    assert await crowd.bring(range(5)) == [True, True, True, False, False]
    assert crowd.handled == [0, 1]
    await crowd.let_go()
    assert crowd.handled == [0, 1, 2]
    assert await crowd.bring([4]) == [True]


async def test_one_who_floods_leaves_room_for_the_others() -> None:
    crowd = Crowd(Bounds(at_once=8, in_hand=9, of_one=2))
    assert await crowd.bring([7] * 100) == [True, True] + [False] * 98
    assert await crowd.bring([8, 9]) == [True, True]
    assert crowd.handled == [7, 7, 8, 9]


async def test_who_waits_waits_behind_a_few_of_each() -> None:
    crowd = Crowd(Bounds(at_once=1, in_hand=64, of_one=4))
    await crowd.bring([1] * 10 + [2] * 10 + [3])
    await crowd.let_go()
    assert crowd.handled == [1] * 4 + [2] * 4 + [3]


async def test_nobody_is_remembered_who_has_nothing_there() -> None:
    crowd = Crowd(Bounds())
    await crowd.bring(range(30))
    await crowd.let_go()
    assert not crowd.room._of
