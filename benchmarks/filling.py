"""The commitment form, from its first question to the handing in, against a handler by hand."""

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.peers.by_hand import dispatcher
from benchmarks.questions import BEGIN, QUESTIONS, UPDATES, act
from benchmarks.table import Row, compare
from bot.demo.people import PEOPLE, TREE
from bot.simulator.answers import Json
from bot.simulator.session import feed
from tests.journeys.town import Town, begun

MEMBERS = tuple(name for key, names in PEOPLE.items() if key != TREE for name in names[2:])
"""Who lead nothing: their menu leads straight to the first question."""


def rows() -> Iterator[Row]:
    yield compare(
        "a commitment filled in and handed in, CPU an update",
        lambda: asyncio.run(measured(ours)),
        "handlers written by hand with aiogram",
        lambda: asyncio.run(measured(by_hand)),
        1.3,
    )


async def measured(replace: Callable[[Town], None], members: Sequence[str] = MEMBERS) -> float:
    """CPU milliseconds of one update, `replace` having put another bot into the town."""
    with tempfile.TemporaryDirectory() as folder:
        async with begun(Path(folder)) as town:
            people = [await town.person(name) for name in members]
            replace(town)
            began = time.process_time()
            for person in people:
                await person.click(BEGIN)
                for question in QUESTIONS:
                    await act(person, question)
            used = time.process_time() - began
            assert all("已提交" in person.screen.text for person in people)
            return used * 1000 / (len(people) * UPDATES)


def ours(town: Town) -> None:
    """It is there already."""


def by_hand(town: Town) -> None:
    lived = town.lived
    handle = feed(dispatcher(lived.app.ctx), lived.app.bot)

    async def deliver(update: Json) -> None:
        await handle(update)
        await lived.deliver()

    lived.world.deliver = deliver
