"""SQLite connections that change threads only where something may take time."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import Any
from weakref import WeakSet

from aiosqlite import Connection

CHUNK = 64
PATIENCE = 5.0
"""Seconds for a connection that is being closed to be closed."""


def connect(*args: Any, **options: Any) -> Connection:
    """For an engine's `async_creator_fn`: takes what sqlite3.connect takes."""
    options["factory"] = _Ending
    return ThriftyConnection(lambda: sqlite3.connect(*args, **options), CHUNK)


class _Ending(sqlite3.Connection):
    """Closed while somebody still refers to a cursor of it, as the error of a task that was
    cancelled does, a connection lives on with its transaction, and nobody else may write."""

    def close(self) -> None:
        # Where closing it was cancelled as well, it is closed twice.
        with suppress(sqlite3.ProgrammingError):
            if self.in_transaction:
                self.rollback()
        super().close()


class Connections:
    """As `connect`, and knows which of them are closed: where a task is cancelled in the middle of
    a statement, SQLAlchemy closes its connection in another one, which nobody waits for."""

    def __init__(self) -> None:
        self._threads: WeakSet[Thread] = WeakSet()

    def __call__(self, *args: Any, **options: Any) -> Connection:
        made = connect(*args, **options)
        self._threads.add(made._thread)
        return made

    async def closed(self) -> None:
        """What is lent out still is waited for, but not for ever."""
        alive = [thread for thread in self._threads if thread.is_alive()]
        await asyncio.gather(*(asyncio.to_thread(one.join, PATIENCE) for one in alive))


class ThriftyConnection(Connection):
    """aiosqlite hands everything to its thread, eight times for one look at one row, which was
    most of what the look cost. Here what only touches memory is done where it is awaited: making
    and closing a cursor, and a deferred BEGIN, which locks nothing. Whatever runs a statement,
    commits or rolls back goes to the thread as before."""

    def __init__(self, connector: Callable[[], sqlite3.Connection], chunk: int) -> None:
        super().__init__(connector, chunk)
        self._thread.daemon = True
        self._at_work = 0

    async def _execute(self, fn: Callable[..., Any], *args: Any, **options: Any) -> Any:
        # After a cancellation the thread may still be at it: then everything queues behind.
        if _quick(fn, args) and not self._at_work:
            return fn(*args, **options)
        self._at_work += 1
        work = partial(self._work, fn)
        return await super()._execute(work, *args, **options)  # type: ignore[no-untyped-call]

    def _work(self, fn: Callable[..., Any], *args: Any, **options: Any) -> Any:
        try:
            return fn(*args, **options)
        finally:
            self._at_work -= 1


def _quick(fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    name, of = getattr(fn, "__name__", ""), getattr(fn, "__self__", None)
    if name == "close":
        return isinstance(of, sqlite3.Cursor)
    return name == "cursor" or (name == "execute" and args[:1] == ("BEGIN",))
