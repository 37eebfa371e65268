"""What an adversary could have copied of a PostgreSQL server: tables with the versions of their
rows, the files of relations, the write-ahead log, program logs."""

import asyncio
import threading
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
from sqlalchemy.engine import make_url

from tests.services.adversary import places
from tests.services.adversary.copies import Row, Spy, Step

Found = TypeVar("Found")
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
PLACE = "(ctid::text::point)[0]::bigint * 1000 + (ctid::text::point)[1]::bigint AS ctid"
"""As a number: in the order in which the rows lie."""
SEGMENT = 16 * 2**20


def spy_on(url: str, log: list[str]) -> "Spy | ServerSpy":
    """For the database that is there, of whichever kind."""
    found = make_url(url)
    if found.get_backend_name() == "sqlite":
        return Spy(Path(found.database or ""), log)
    plain = found.set(drivername="postgresql")
    return ServerSpy(plain.render_as_string(hide_password=False), log)


@dataclass
class ServerSpy:
    """The same looks as `copies.Spy` has; `url` as asyncpg reads it, of a superuser.

    A row comes with its place (ctid) and the transactions that made and locked it (xmin, xmax).
    """

    url: str
    log: list[str]
    _seen: dict[str, dict[tuple[object, ...], Row]] = field(default_factory=dict)
    _at: int = 0

    def __post_init__(self) -> None:
        self._beside = places.places(self.log)
        self._loop = asyncio.new_event_loop()
        # The tests' own loop is running while they look.
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._connection = self._wait(asyncpg.connect(self.url))
        self._at = self._wait(self._position())

    def close(self) -> None:
        self._wait(self._connection.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def look(self) -> Step:
        rows = self._wait(self._rows())
        fresh = {
            table: [row for key, row in found.items() if key not in self._seen.get(table, {})]
            for table, found in rows.items()
            if found.keys() != self._seen.get(table, {}).keys()
        }
        self._seen = rows
        before, self._at = self._at, self._wait(self._position())
        added = self._wait(self._written(before, self._at))
        return Step(fresh, added + places.added(self._beside), self._at - before)

    def tables(self) -> dict[str, list[Row]]:
        return {table: list(rows.values()) for table, rows in self._wait(self._rows()).items()}

    def files(self) -> bytes:
        return self._wait(self._relations())

    def _wait(self, work: Coroutine[Any, Any, Found]) -> Found:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _rows(self) -> dict[str, dict[tuple[object, ...], Row]]:
        return {table: await self._all(table) for table in await self._names()}

    async def _names(self) -> list[str]:
        return [row[0] for row in await self._connection.fetch(TABLES)]

    async def _all(self, table: str) -> dict[tuple[object, ...], Row]:
        found = await self._connection.fetch(
            f'SELECT {PLACE}, xmin::text, xmax::text, * FROM "{table}"'  # noqa: S608
        )
        return {tuple(row.values()): dict(row.items()) for row in found}

    async def _position(self) -> int:
        """How many bytes of log there have been."""
        return int(await self._connection.fetchval("SELECT pg_current_wal_lsn() - '0/0'"))

    async def _written(self, start: int, end: int) -> bytes:
        """The write-ahead log between two positions, as far as the server still has it."""
        parts = []
        while start < end:
            stop = min(end, (start // SEGMENT + 1) * SEGMENT)
            written = (
                await self._connection.fetchval(
                    "SELECT pg_read_binary_file('pg_wal/' || "
                    "pg_walfile_name('0/0'::pg_lsn + $1::numeric + 1), $2, $3, true)",
                    start,
                    start % SEGMENT,
                    stop - start,
                )
                or b""
            )
            parts.append(written)
            start = stop
        return b"".join(parts)

    async def _relations(self) -> bytes:
        """The file of every table as it is on the disk."""
        await self._connection.execute("CHECKPOINT")
        return b"".join(
            [
                await self._connection.fetchval(
                    "SELECT pg_read_binary_file(pg_relation_filepath($1::text::regclass))", table
                )
                for table in await self._names()
            ]
        )
