"""New databases for tests, fast: tables are migrated once and then copied.

SQLite files, or databases on the PostgreSQL server that ZX_TEST_DATABASE_URL names.
"""

import asyncio
import os
import shutil
from itertools import count
from pathlib import Path
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
        """Give back all that were made, but not what they are copied from."""


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


class PostgresDatabases:
    """`server` is any database of the server; several pytest processes may share it."""

    def __init__(self, server: str) -> None:
        self._server, self._count = make_url(server), count(1)
        self._made: list[str] = []
        self._template = self._create(f"zx_{os.getpid()}_template")
        asyncio.run(upgrade(self._url(self._template)))

    def empty(self, folder: Path) -> str:
        return self._new("template1")

    def migrated(self, folder: Path) -> str:
        return self._new(self._template)

    def drop(self) -> None:
        for name in self._made:
            self._say(f"DROP DATABASE {name} WITH (FORCE)")
        self._made.clear()

    def close(self) -> None:
        self._say(f"DROP DATABASE {self._template} WITH (FORCE)")

    def _new(self, template: str) -> str:
        name = self._create(f"zx_{os.getpid()}_{next(self._count)}", template)
        self._made.append(name)
        return self._url(name)

    def _create(self, name: str, template: str = "template1") -> str:
        self._say(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def _url(self, name: str) -> str:
        return self._server.set(database=name).render_as_string(hide_password=False)

    def _say(self, statement: str) -> None:
        asyncio.run(_say(self._server, statement))


async def _say(server: URL, statement: str) -> None:
    connection = await asyncpg.connect(
        server.set(drivername="postgresql").render_as_string(hide_password=False)
    )
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
