"""A disk without room, as SQLite itself finds it; and room again."""

import resource
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from bot.database import Database

MOST = 1_073_741_823
"""Pages of a SQLite file where nobody says otherwise."""


@contextmanager
def no_byte_more() -> Iterator[None]:
    """No file of this process takes anything: each write to one fails, as over a quota."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@asynccontextmanager
async def no_page_more(db: Database) -> AsyncIterator[None]:
    """What fits into the pages that there are is taken, what needs another is not."""
    await db.compact()  # no page of it is free
    await _pages(db, 1)  # fewer than there are: as many as there are
    try:
        yield
    finally:
        await _pages(db, MOST)


async def _pages(db: Database, most: int) -> None:
    async with db._writer.connect() as connection:
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {most}")
