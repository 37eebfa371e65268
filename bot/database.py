"""The database: sessions that read, sessions that write, each update handled once.

SQLite (WAL): a write is BEGIN IMMEDIATE, because a deferred transaction that first reads and then
writes loses updates or fails; a read is a plain BEGIN, which nobody waits for. `synchronous` is
NORMAL: a commit survives the death of the process, which is what is promised; a power cut may
take the last moments' commits and leaves the file whole.

PostgreSQL: a write takes one transaction-long advisory lock before anything else, so that both
databases keep the same promise, one writer at a time, and a use case needs neither row locks nor
a retry. SERIALIZABLE would have to run the body of a `with` again, which Python cannot. Writes
take milliseconds and Telegram allows thirty messages a second: the lock is not the bottleneck.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from bot import sqlite
from bot.crash import COMMIT_AFTER, COMMIT_BEFORE, crash_point
from bot.fullness import Fullness
from models.tables import HandledUpdate
from models.tables.once import insert_once

WRITER_LOCK = 0x7A68656E67  # any constant of ours
BUSY_TIMEOUT_MS = 30_000
WAIT_FOR_WRITER = 30.0
READERS = 32
"""As many as updates are handled at once: a connection more that is opened for one look and closed
again costs more than the look."""


Connect = Callable[..., Awaitable[Any]]
"""Opens a SQLite connection in place of bot.sqlite.connect."""


class AlreadyHandled(Exception):
    """This update's work is in the database already: Telegram delivered it again."""


@dataclass(slots=True)
class UpdateInHand:
    update_id: int
    recorded: bool = False


current_update: ContextVar[UpdateInHand | None] = ContextVar("current_update", default=None)


@contextmanager
def handling(update_id: int) -> Iterator[None]:
    """The first write inside also records the update, or raises AlreadyHandled."""
    token = current_update.set(UpdateInHand(update_id))
    try:
        yield
    finally:
        current_update.reset(token)


class Database:
    """A UnitOfWork on one SQLite file or PostgreSQL database."""

    def __init__(self, url: str, connect: Connect | None = None) -> None:
        self.url = url
        self.fullness = Fullness()
        self._connections = sqlite.Connections()
        connect = connect or self._connections
        # One writer's connection: tasks queue for it in order. SQLite's own waiting is unfair.
        self._writer = open_engine(
            url,
            immediate=True,
            connect=connect,
            pool_size=1,
            max_overflow=0,
            pool_timeout=WAIT_FOR_WRITER,
        )
        self._reader = open_engine(url, immediate=False, connect=connect, pool_size=READERS)
        self._writing = async_sessionmaker(self._writer, expire_on_commit=False)
        self._reading = async_sessionmaker(self._reader, expire_on_commit=False)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """One consistent snapshot; writing in it is an error of the database. Raises NoRoom."""
        with self.fullness.noticed():
            async with self._reading() as session:
                yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """Commits on a clean exit. Not to be nested: the inner one would wait for the outer.
        Raises NoRoom."""
        update = current_update.get()
        with self.fullness.noted():
            async with self._writing() as session:
                if update and not update.recorded:
                    await _record(session, update)
                yield session
                crash_point(COMMIT_BEFORE)
                await session.commit()
        if update:
            update.recorded = True
        crash_point(COMMIT_AFTER)

    async def compact(self) -> None:
        """Rewrite the file without what was deleted, and empty the write-ahead log.

        On PostgreSQL the tables are rewritten likewise; WAL and replicas there have a life of
        their own. Takes exclusive access, and as much room again; call it outside any transaction.
        Raises NoRoom.
        """
        with self.fullness.noted():
            await self._compact()

    async def _compact(self) -> None:
        async with self._writer.connect() as connection:
            if self._writer.dialect.name == "sqlite":
                raw: Any = (await connection.get_raw_connection()).driver_connection
                await raw.execute("VACUUM")
                await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            else:
                free = await connection.execution_options(isolation_level="AUTOCOMMIT")
                await free.execute(text("VACUUM FULL"))

    async def close(self) -> None:
        await self._reader.dispose()
        await self._writer.dispose()
        await self._connections.closed()


async def _record(session: AsyncSession, update: UpdateInHand) -> None:
    if not await insert_once(session, HandledUpdate, update_id=update.update_id):
        raise AlreadyHandled(update.update_id)


def open_engine(
    url: str,
    *,
    immediate: bool,
    foreign_keys: bool = True,
    connect: Connect | None = None,
    **pool: Any,
) -> AsyncEngine:
    """An engine whose every transaction begins the way the module says.

    `immediate` engines write, the others only read. SQLAlchemy's and the driver's own notion of
    when to begin is switched off for SQLite. `connect` takes the place of its driver's.
    """
    if make_url(url).get_backend_name() == "sqlite":
        return _sqlite(url, immediate, foreign_keys, connect, pool)
    return _postgresql(url, immediate, pool)


def _sqlite(
    url: str, immediate: bool, foreign_keys: bool, connect: Connect | None, pool: dict[str, Any]
) -> AsyncEngine:
    path = make_url(url).database
    if not path or path == ":memory:":
        raise ValueError("a SQLite database needs a file: readers and the writer share it")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    driver = {"isolation_level": None, "async_creator_fn": connect or sqlite.connect}
    engine = create_async_engine(url, hide_parameters=True, connect_args=driver, **pool)
    pragmas = (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        f"foreign_keys = {int(foreign_keys)}",
        f"query_only = {int(not immediate)}",
    )
    event.listen(engine.sync_engine, "connect", lambda raw, _: _pragmas(raw, pragmas))
    _begin_with(engine, "BEGIN IMMEDIATE" if immediate else "BEGIN")
    return engine


def _postgresql(url: str, immediate: bool, pool: dict[str, Any]) -> AsyncEngine:
    level = "READ COMMITTED" if immediate else "REPEATABLE READ"
    engine = create_async_engine(
        url,
        hide_parameters=True,
        execution_options={"isolation_level": level, "postgresql_readonly": not immediate},
        **pool,
    )
    if immediate:
        _begin_with(engine, f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
    return engine


def _begin_with(engine: AsyncEngine, statement: str) -> None:
    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)


def _pragmas(raw: Any, pragmas: tuple[str, ...]) -> None:
    cursor = raw.cursor()
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
