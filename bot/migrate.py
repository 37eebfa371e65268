"""Bringing a database to the tables of this version: whole or not at all, one process at a time."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.database import open_engine
from bot.fullness import finding_room

SCRIPTS = Path(__file__).parent.parent / "migrations"

T = TypeVar("T")


async def upgrade(url: str, revision: str = "head") -> None:
    """Apply what is missing. Foreign keys that would break undo everything (ValueError), and so
    does a full disk (NoRoom)."""
    await _in_transaction(url, lambda connection: _upgrade(connection, revision))


async def downgrade(url: str, revision: str) -> None:
    await _in_transaction(url, lambda connection: _downgrade(connection, revision))


async def current(url: str) -> str | None:
    """The revision the database is at, None where it has none. Raises NoRoom: SQLite takes some
    to open a file."""
    return await _in_transaction(
        url, lambda connection: MigrationContext.configure(connection).get_current_revision()
    )


async def revise(url: str, message: str) -> None:
    """Write a new revision from the difference between the database and the tables."""
    await _in_transaction(url, lambda connection: _revise(connection, message))


def newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


async def _in_transaction(url: str, work: Callable[[Connection], T]) -> T:
    # A table is rebuilt by dropping the old one, which enforced foreign keys would not survive.
    engine = open_engine(url, immediate=True, foreign_keys=False)
    try:
        with finding_room():
            async with engine.begin() as connection:
                return await connection.run_sync(work)
    finally:
        await engine.dispose()


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(_config(connection), revision)
    _check_references(connection)


def _downgrade(connection: Connection, revision: str) -> None:
    command.downgrade(_config(connection), revision)
    _check_references(connection)


def _revise(connection: Connection, message: str) -> None:
    command.revision(_config(connection), message, autogenerate=True)


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken is not None:
        raise ValueError(f"a row of {broken[0]} points at a missing row of {broken[2]}")
