"""Connections that change threads only where something may take time."""

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiosqlite import Connection

from bot.sqlite import connect

pytestmark = pytest.mark.sqlite

HERE = threading.get_ident
LONG = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000) "
    "SELECT max(i) FROM n"
)


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[Connection]:
    made = connect(tmp_path / "some.db", isolation_level=None, check_same_thread=False)
    async with made as opened:
        yield opened


@pytest.fixture
async def traced(connection: Connection) -> dict[str, int]:
    """Statement → the thread that carried it out."""
    seen: dict[str, int] = {}
    await connection.set_trace_callback(lambda statement: seen.update({statement: HERE()}))
    return seen


async def test_a_statement_never_keeps_the_loop(
    connection: Connection, traced: dict[str, int]
) -> None:
    for statement in ("BEGIN", "SELECT 1", "COMMIT", "BEGIN IMMEDIATE"):
        await connection.execute(statement)
    assert {name for name, thread in traced.items() if thread == HERE()} == {"BEGIN"}


async def test_behind_a_cancelled_statement_everything_queues(
    connection: Connection, traced: dict[str, int]
) -> None:
    cursor = await connection.cursor()
    long = asyncio.create_task(cursor.execute(LONG))
    await asyncio.sleep(0)
    long.cancel()
    await connection.execute("BEGIN")
    assert list(traced) == [LONG, "BEGIN"]
    assert traced["BEGIN"] != HERE()
    await connection.rollback()
    await connection.execute("BEGIN")
    assert traced["BEGIN"] == HERE()


async def test_an_error_leaves_it_usable(connection: Connection, traced: dict[str, int]) -> None:
    with pytest.raises(Exception, match="syntax error"):
        await connection.execute("SELEKT")
    await connection.execute("BEGIN")
    assert traced["BEGIN"] == HERE()
