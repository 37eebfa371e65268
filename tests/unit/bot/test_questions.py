"""Whether the desk knows of somebody, asked over a line; else everything may be the desk's."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.keeping.questions import Doorkeeper, answering

WRITES = 7


def knows(person: int, private: bool) -> bool:
    return person == WRITES or (private and person == 8)


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Doorkeeper]:
    asking = Doorkeeper(tmp_path / "run" / "desk.ask")
    yield asking
    await asking.close()


async def test_it_is_answered_by_person_and_by_kind(door: Doorkeeper) -> None:
    async with answering(knows, door._socket):
        asked = [(WRITES, False), (8, False), (8, True), (9, True)]
        assert [await door.known(*one) for one in asked] == [True, False, True, False]


async def test_where_nobody_answers_it_may_be_the_desks(door: Doorkeeper) -> None:
    assert await door.known(9, False)
    async with answering(knows, door._socket):
        assert not await door.known(9, False)
    assert await door.known(9, False)
    async with answering(knows, door._socket):
        assert not await door.known(9, False)
