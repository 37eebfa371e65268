"""A real PostgreSQL on a real file system that is filled to the last byte.

It is the disk with the tables, where the server says so and goes on, or the one with its
write-ahead log, where it ends and somebody has to start it again.
"""

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import select, text

from benchmarks.filling import MEMBERS
from benchmarks.questions import BEGIN, QUESTIONS, SUBMIT, act
from bot.database import Database
from bot.migrate import upgrade
from bot.reach import reaching_the_database
from models.tables import ConversationState
from services.ports import NoRoom, OutOfReach
from tests.faults.test_database_full import DONE, NO_ROOM, counted, heard
from tests.journeys.town import begun
from tests.postgres import Cluster, own
from tests.small_disk import SmallDisk, small_disk

pytestmark = pytest.mark.system

SMALL_SEGMENTS = "--wal-segsize=1"


@contextmanager
def tables_on_a_small_disk() -> Iterator[tuple[Cluster, SmallDisk]]:
    with TemporaryDirectory(prefix="zx-") as small, TemporaryDirectory(prefix="zx-") as wide:
        own(Path(wide))
        with small_disk(Path(small), "64m") as disk:
            yield from _running(disk, Cluster(disk.folder, disk.within, ["-X", f"{wide}/wal"]))


@contextmanager
def log_on_a_small_disk() -> Iterator[tuple[Cluster, SmallDisk]]:
    with (
        TemporaryDirectory(prefix="zx-") as small,
        TemporaryDirectory(prefix="zx-") as wide,
        small_disk(Path(small), "16m") as disk,
    ):
        options = [SMALL_SEGMENTS, "-X", f"{small}/wal"]
        yield from _running(disk, Cluster(Path(wide), disk.within, options))


def _running(disk: SmallDisk, server: Cluster) -> Iterator[tuple[Cluster, SmallDisk]]:
    server.start()
    try:
        yield server, disk
    finally:
        server.stop("immediate")


@asynccontextmanager
async def opened(server: Cluster) -> AsyncIterator[Database]:
    await upgrade(server.url)
    db = Database(server.url)
    try:
        yield db
    finally:
        await db.close()


async def test_who_hands_in_is_told_and_his_answers_stay(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with tables_on_a_small_disk() as (server, disk):
        async with begun(tmp_path, connect=None, database=server.url) as town:
            people = [await town.person(name) for name in MEMBERS[:4]]
            for person in people:
                await person.click(BEGIN)
                for question in QUESTIONS[:-1]:
                    await act(person, question)
            disk.fill()
            for person in people:
                assert NO_ROOM in await heard(person, SUBMIT)
            assert await counted(town) == [0, 0, 0]
            assert town.lived.app.db.fullness.full
            disk.empty()
            for person in people:
                await person.click(SUBMIT)
                assert DONE in person.screen.text
            assert await counted(town) == [len(people)] * 3
    assert [one.name for one in caplog.records if one.levelno >= logging.WARNING] == [
        "bot.fullness"
    ]


async def test_a_look_that_finds_no_room_to_sort_in_says_the_same() -> None:
    with tables_on_a_small_disk() as (server, disk):
        async with opened(server) as db:
            disk.fill()
            with pytest.raises(NoRoom):
                async with db.read() as session:
                    await session.execute(text(SPILLING))
            assert db.fullness.full


SPILLING = (
    "SELECT sum(n) FROM (SELECT n FROM generate_series(1, 400000) AS n ORDER BY -n) AS sorted"
)
"""Eight times what PostgreSQL sorts in memory."""


async def test_a_server_that_ends_has_kept_all_of_a_transaction_or_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with log_on_a_small_disk() as (server, disk):
        async with opened(server) as db:
            await pair(db, 0)
            disk.fill()
            told = await until_it_ends(db)
            server.ended()
            disk.empty()
            server.start()
            await pair(db, told + 1)
            kept = await pairs(db)
    assert set(kept) >= {*range(told), told + 1}
    assert all(both == 2 for both in kept.values())
    assert [one.name for one in caplog.records if one.levelno >= logging.WARNING] == [
        "bot.fullness"
    ]


async def until_it_ends(db: Database) -> int:
    """The number of the pair of which nobody was told what became of it. Never NoRoom: the
    server may have kept what it was at."""
    for number in range(1, 1000):
        try:
            with reaching_the_database():
                await pair(db, number)
        except OutOfReach:
            return number
    raise AssertionError("the server has room after all")


async def pair(db: Database, number: int) -> None:
    async with db.write() as session:
        for half in "ab":
            row = ConversationState(key=f"{number}:{half}", state=None, data="{}")
            session.add(row)
            await session.flush()
            await session.execute(text(LONG))


LONG = "SELECT pg_logical_emit_message(true, 'zx', repeat('x', 30000))"
"""So much into the write-ahead log, and nowhere else."""


async def pairs(db: Database) -> dict[int, int]:
    async with db.read() as session:
        keys = (await session.scalars(select(ConversationState.key))).all()
    numbers = [int(key.partition(":")[0]) for key in keys]
    return {number: numbers.count(number) for number in numbers}
