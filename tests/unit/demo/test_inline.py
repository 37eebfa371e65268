import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.database import Database
from bot.demo.inline import inline


async def test_statements_run_where_they_are_awaited(tmp_path: Path) -> None:
    db = Database(f"sqlite+aiosqlite:///{tmp_path}/inline.db", inline)
    before = threading.active_count()
    async with db.write() as session:
        await session.execute(text("CREATE TABLE names (name TEXT)"))
        await session.execute(text("INSERT INTO names VALUES ('李卫国')"))
    async with db.read() as session:
        assert (await session.scalars(text("SELECT name FROM names"))).all() == ["李卫国"]
    assert threading.active_count() == before
    await db.compact()
    await db.close()


async def test_a_read_is_still_only_a_read_and_a_failed_write_undone(tmp_path: Path) -> None:
    db = Database(f"sqlite+aiosqlite:///{tmp_path}/inline.db", inline)
    async with db.write() as session:
        await session.execute(text("CREATE TABLE names (name TEXT)"))
    with pytest.raises(OperationalError):
        async with db.read() as session:
            await session.execute(text("INSERT INTO names VALUES ('王秀英')"))
    with pytest.raises(ZeroDivisionError):
        await half_a_write(db)
    async with db.read() as session:
        assert (await session.scalars(text("SELECT name FROM names"))).all() == []
    await db.close()


async def half_a_write(db: Database) -> None:
    async with db.write() as session:
        await session.execute(text("INSERT INTO names VALUES ('赵长林')"))
        raise ZeroDivisionError
