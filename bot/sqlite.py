"""SQLite connections that change threads only where something may take time."""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

from aiosqlite import Connection

CHUNK = 64


def connect(*args: Any, **options: Any) -> Connection:
    """For an engine's `async_creator_fn`: takes what sqlite3.connect takes."""
    return ThriftyConnection(lambda: sqlite3.connect(*args, **options), CHUNK)


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
