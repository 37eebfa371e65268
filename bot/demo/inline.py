"""SQLite and drawing without a thread: on a virtual clock nothing else waits meanwhile, and the
same things happen in the same order at every run."""

import sqlite3
from collections.abc import Callable, Generator
from typing import Any

from aiosqlite import Connection

CHUNK = 64


def inline(*args: Any, **options: Any) -> Connection:
    """For an engine's `async_creator_fn`: takes what sqlite3.connect takes."""
    return InlineConnection(lambda: sqlite3.connect(*args, **options), CHUNK)


async def at_once(work: Callable[[], bytes]) -> bytes:
    """For Parts.aside."""
    return work()


class InlineConnection(Connection):
    """Every statement is carried out where it is awaited."""

    def __await__(self) -> Generator[Any, None, Connection]:
        return self._opened().__await__()

    async def _opened(self) -> Connection:
        self._connection = self._connector()
        return self

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return fn(*args, **kwargs)

    async def close(self) -> None:
        self.stop()

    def stop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
