"""Databases of releases that people run, as SQL text: each must come up to the present version.

`python -m tests.upgrades 0.1.0` writes the state of the present version to `0.1.0.sql` beside this
file. It is done once, when a version is released, and never again: from then on the migrations that
led to it do not change.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.services import worlds

FOLDER = Path(__file__).parent

Rows = dict[str, int]


async def present(path: Path) -> str:
    """The SQL text of a small township at the present version; `path` is a migrated database."""
    async with worlds.world(f"sqlite+aiosqlite:///{path}"):
        pass
    with closing(sqlite3.connect(path)) as database:
        return "\n".join(database.iterdump()) + "\n"


def load(sql: str, path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(sql)


def schema(path: Path) -> set[tuple[str, str]]:
    """Every table's columns and every index, without the order and the blanks in which they were
    made: a column that was added later stands last."""
    with closing(sqlite3.connect(path)) as database:
        tables = _names(database)
        found = {
            (table, f"{name} {kind} {required}")
            for table in tables
            for _, name, kind, required, *_ in database.execute(f"PRAGMA table_info('{table}')")
        }
        indexes = database.execute("SELECT tbl_name, name FROM sqlite_master WHERE type = 'index'")
        return found | {(table, f"index {name}") for table, name in indexes}


def rows(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as database:
        counts = {
            table: database.execute(f"SELECT count(*) FROM '{table}'").fetchone()[0]  # noqa: S608
            for table in _names(database)
        }
        return {table: count for table, count in counts.items() if count}


def broken(path: Path) -> list[object]:
    """Rows that point nowhere, and whatever else SQLite finds wrong."""
    with closing(sqlite3.connect(path)) as database:
        wrong: list[object] = database.execute("PRAGMA foreign_key_check").fetchall()
        (found,) = database.execute("PRAGMA integrity_check(1)").fetchone()
        return wrong if found == "ok" else [*wrong, found]


def _names(database: sqlite3.Connection) -> list[str]:
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return [name for (name,) in database.execute(named)]
