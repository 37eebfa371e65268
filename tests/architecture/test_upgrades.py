"""A database of every release comes up to the present tables, with all its rows."""

from pathlib import Path

import pytest

from bot.migrate import current, newest, upgrade
from tests.databases import sqlite_url
from tests.upgrades import FOLDER, broken, load, present, rows, schema


async def made(folder: Path) -> tuple[str, Path]:
    """The present state as SQL text, and its database."""
    path = folder / "present.db"
    await upgrade(sqlite_url(path))
    return await present(path), path


async def upgraded(sql: str, folder: Path) -> Path:
    path = folder / "old.db"
    load(sql, path)
    await upgrade(sqlite_url(path))
    return path


async def check(sql: str, folder: Path) -> None:
    _, today = await made(folder)
    load(sql, folder / "before.db")
    before = rows(folder / "before.db")
    path = await upgraded(sql, folder)
    assert await current(sqlite_url(path)) == newest()
    assert schema(path) == schema(today)
    assert broken(path) == []
    after = rows(path)
    assert {table: after.get(table) for table in before} == before


async def test_databases_of_releases_come_up_to_the_present_version(tmp_path: Path) -> None:
    """The present version is one of them, so that the way of asking is tried before a release."""
    (tmp_path / "present").mkdir()
    sql, _ = await made(tmp_path / "present")
    states = {"present": sql} | {
        path.stem: path.read_text("utf-8") for path in FOLDER.glob("*.sql")
    }
    for name, state in states.items():
        folder = tmp_path / f"from-{name}"
        folder.mkdir()
        await check(state, folder)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("uncertain INTEGER NOT NULL", "uncertain_ INTEGER NOT NULL"),
        ("CREATE INDEX ix_outbox_state_priority", "-- CREATE INDEX ix_outbox_state_priority"),
    ],
)
async def test_a_database_that_is_not_what_it_says_is_noticed(
    tmp_path: Path, before: str, after: str
) -> None:
    (tmp_path / "present").mkdir()
    sql, _ = await made(tmp_path / "present")
    assert before in sql
    with pytest.raises(AssertionError):
        await check(sql.replace(before, after), tmp_path)
