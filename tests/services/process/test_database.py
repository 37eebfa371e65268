import asyncio
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError

from bot.database import AlreadyHandled, Database, handling
from models.tables import Appointment, ConversationState, HandledUpdate
from tests.databases import sqlite_url
from tests.services.process.test_sqlite import LONG

CANCELLED = 80
PATIENCE = 10


async def add_one(db: Database, times: int) -> None:
    for _ in range(times):
        async with db.write() as session:
            row = await session.get_one(ConversationState, "counter")
            row.data = str(int(row.data) + 1)
            await asyncio.sleep(0)


async def counted(db: Database) -> int:
    async with db.read() as session:
        return int((await session.get_one(ConversationState, "counter")).data)


async def start_counting(db: Database) -> None:
    async with db.write() as session:
        session.add(ConversationState(key="counter", state=None, data="0"))


async def test_two_hundred_read_modify_writes_from_four_processes_all_count(
    db: Database, url: str
) -> None:
    await start_counting(db)
    processes = [Database(url) for _ in range(4)]
    await asyncio.gather(*(add_one(processes[task % 4], 10) for task in range(20)))
    for process in processes:
        await process.close()
    assert await counted(db) == 200


async def test_a_reader_is_not_held_up_by_a_writer_and_sees_what_was_committed(
    db: Database,
) -> None:
    await start_counting(db)
    async with db.write() as session:
        (await session.get_one(ConversationState, "counter")).data = "1"
        await session.flush()
        assert await counted(db) == 0
    assert await counted(db) == 1


async def test_one_read_is_one_snapshot(db: Database) -> None:
    await start_counting(db)
    async with db.read() as session:
        first = await session.scalar(select(ConversationState.data))
        await add_one(db, 1)
        assert await session.scalar(select(ConversationState.data)) == first


async def test_an_exception_undoes_the_whole_write(db: Database) -> None:
    await start_counting(db)
    with pytest.raises(RuntimeError, match="changed my mind"):
        await change_and_fail(db)
    assert await counted(db) == 0


async def change_and_fail(db: Database) -> None:
    async with db.write() as session:
        (await session.get_one(ConversationState, "counter")).data = "1"
        await session.flush()
        raise RuntimeError("changed my mind")


async def test_writing_in_a_read_is_refused(db: Database) -> None:
    async with db.read() as session:
        session.add(ConversationState(key="x", state=None, data="{}"))
        with pytest.raises(DBAPIError, match=r"read-?only"):
            await session.flush()


async def test_foreign_keys_are_enforced(db: Database) -> None:
    missing = Appointment(member_id=1, organisation_id=1, role="member", valid_from=None)
    with pytest.raises(DBAPIError):
        await add(db, missing)


async def add(db: Database, row: object) -> None:
    async with db.write() as session:
        session.add(row)


async def test_errors_do_not_quote_what_was_to_be_stored(db: Database) -> None:
    await add(db, ConversationState(key="k", state="a private remark", data="{}"))
    with pytest.raises(DBAPIError) as error:
        await add(db, ConversationState(key="k", state="a private remark", data="{}"))
    assert "private remark" not in str(error.value)


async def test_sqlite_writes_ahead_and_waits_for_other_processes(db: Database) -> None:
    async with db.read() as session:
        if session.get_bind().dialect.name == "sqlite":
            assert await session.scalar(text("PRAGMA journal_mode")) == "wal"
            assert await session.scalar(text("PRAGMA busy_timeout")) == 30_000
            assert await session.scalar(text("PRAGMA foreign_keys")) == 1


async def updates(db: Database) -> int:
    async with db.read() as session:
        return await session.scalar(select(func.count()).select_from(HandledUpdate)) or 0


@pytest.mark.sqlite
async def test_of_a_closed_database_nothing_is_at_work_though_a_reader_was_cancelled(
    tmp_path: Path,
) -> None:
    db, before = Database(sqlite_url(tmp_path / "some.db")), set(threading.enumerate())

    async def read() -> None:
        async with db.read() as session:
            await session.execute(text("SELECT 1"))
            begun.set()
            await session.execute(text(LONG.replace("3000000", "500000")))

    begun = asyncio.Event()
    reading = asyncio.ensure_future(read())
    await begun.wait()
    await asyncio.sleep(0)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)
    await db.close()
    assert not [one for one in set(threading.enumerate()) - before if "connection" in one.name]


async def test_a_write_that_is_cancelled_anywhere_holds_up_nobody(db: Database) -> None:
    await start_counting(db)
    cancelled = []
    for turns in range(CANCELLED):
        writing = asyncio.ensure_future(add_one(db, 1))
        for _ in range(turns):
            await asyncio.sleep(0)
        writing.cancel()
        cancelled.append(writing)  # with its error, which refers to what it was at
        await asyncio.wait([writing])
        async with asyncio.timeout(PATIENCE):
            await add_one(db, 1)
    assert await counted(db) >= CANCELLED


async def test_an_update_is_recorded_once_with_its_first_write(db: Database) -> None:
    await start_counting(db)
    with handling(17):
        await add_one(db, 2)
    assert await updates(db) == 1
    with handling(17), pytest.raises(AlreadyHandled):
        await add_one(db, 1)
    with handling(18):
        await add_one(db, 1)
    assert await counted(db) == 3


async def test_an_update_whose_write_failed_is_not_recorded(db: Database) -> None:
    await start_counting(db)
    with handling(17):
        with pytest.raises(RuntimeError):
            await change_and_fail(db)
        await add_one(db, 1)
    assert await updates(db) == 1
    assert await counted(db) == 1


async def test_writes_outside_any_update_record_nothing(db: Database) -> None:
    await start_counting(db)
    assert await updates(db) == 0


async def test_compacting_leaves_no_trace_of_what_was_deleted(
    db: Database, url: str, tmp_path: Path
) -> None:
    if not url.startswith("sqlite"):
        await db.compact()
        return
    async with db.write() as session:
        session.add(ConversationState(key="k", state="sealed-envelope", data="x" * 99_000))
    async with db.write() as session:
        await session.execute(text("DELETE FROM conversations"))
    await db.compact()
    async with db.read() as session:
        assert await session.scalar(text("PRAGMA freelist_count")) == 0
    assert not any(b"sealed-envelope" in content for content in contents(tmp_path))


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.iterdir()]


KILLED = """
import asyncio, os, signal, sys
from bot import crash
from bot.database import Database
from models.tables import ConversationState

def kill(name):
    if name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

async def main():
    db = Database(sys.argv[1])
    crash.hooks.append(kill)
    async with db.write() as session:
        session.add(ConversationState(key="counter", state=None, data="1"))

asyncio.run(main())
"""


@pytest.mark.parametrize(("point", "left"), [("commit.before", 0), ("commit.after", 1)])
async def test_a_kill_keeps_what_was_committed_and_nothing_else(
    db: Database, url: str, point: str, left: int
) -> None:
    process = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", KILLED, url, point], check=False
    )
    assert process.returncode == -signal.SIGKILL
    async with db.read() as session:
        rows = await session.scalar(select(func.count()).select_from(ConversationState))
    assert rows == left
    if not left:
        await start_counting(db)
    await add_one(db, 1)
