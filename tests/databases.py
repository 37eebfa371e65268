"""New databases for tests, fast: tables are migrated once and then copied.

SQLite files, or databases on the PostgreSQL server that ZX_TEST_DATABASE_URL names.
"""

import asyncio
import atexit
import os
import shutil
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

import asyncpg
from sqlalchemy.engine import URL, make_url

from bot.migrate import upgrade


class Databases(Protocol):
    def empty(self, folder: Path) -> str:
        """The URL of a new database without tables; `folder` is the test's own."""

    def migrated(self, folder: Path) -> str:
        """The URL of a new database with our tables."""

    def drop(self) -> None:
        """The test is over; what it was given may be emptied or removed."""


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


class SqliteFiles:
    """`folder` holds what is copied; a new file lies in its test's folder, which pytest removes."""

    def __init__(self, folder: Path) -> None:
        self._template, self._count = folder / "template.db", count(1)
        asyncio.run(upgrade(sqlite_url(self._template)))

    def empty(self, folder: Path) -> str:
        return sqlite_url(folder / f"zx-{next(self._count)}.db")

    def migrated(self, folder: Path) -> str:
        path = folder / f"zx-{next(self._count)}.db"
        shutil.copyfile(self._template, path)
        return sqlite_url(path)

    def drop(self) -> None:
        """Nothing: the files are pytest's."""


@cache
def template() -> Path:
    """An empty file with our tables, of this process and its forks. Starts an event loop."""
    folder = TemporaryDirectory(prefix="zx-")
    atexit.register(folder.cleanup)
    path = Path(folder.name, "template.db")
    asyncio.run(upgrade(sqlite_url(path)))
    return path


_NUMBERS = count(1)
"""Two of the following in one process must not give the same name."""


class PostgresDatabases:
    """`server` is any database of a server where we are superuser; processes may share it.

    Creating and dropping a database costs most of a second there, so one with our tables is
    emptied after each test and used again.
    """

    def __init__(self, server: str) -> None:
        self._server = make_url(server)
        self._made: list[str] = []
        self._free: list[str] = []
        self._used: list[str] = []

    def empty(self, folder: Path) -> str:
        return self._url(self._create())

    def migrated(self, folder: Path) -> str:
        if not self._free:
            self._free.append(self._create())
            asyncio.run(upgrade(self._url(self._free[-1])))
        self._used.append(self._free.pop())
        return self._url(self._used[-1])

    def drop(self) -> None:
        for name in self._used:
            self._say(EMPTY, name)
        self._free += self._used
        self._used.clear()

    def close(self) -> None:
        for name in self._made:
            self._say(f"DROP DATABASE {name} WITH (FORCE)")

    def _create(self) -> str:
        name = f"zx_{os.getpid()}_{next(_NUMBERS)}"
        self._say(f"CREATE DATABASE {name}")
        self._made.append(name)
        return name

    def _url(self, name: str) -> str:
        return self._server.set(database=name).render_as_string(hide_password=False)

    def _say(self, statement: str, name: str | None = None) -> None:
        asyncio.run(_say(self._server.set(database=name or self._server.database), statement))


# Whoever is still connected goes first: a killed process's transaction would hold locks.
EMPTY = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid();
SET session_replication_role = replica;
DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
    FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'
    LOOP PERFORM setval(format('%I', name), 1, false); END LOOP;
END $$
"""


async def _say(server: URL, statement: str) -> None:
    connection = await asyncpg.connect(
        server.set(drivername="postgresql").render_as_string(hide_password=False)
    )
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
