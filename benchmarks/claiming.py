"""Taking the next message out of an outbox in which very many wait."""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.broadcasting import outbox
from benchmarks.table import Row, compare
from bot.clock import SystemClock
from bot.database import Database
from bot.outbox import Outbox

MANY, FEW, TAKEN = 100_000, 1_000, 50
BUSY = (5,)
"""A chat that was just written to."""


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as much, tempfile.TemporaryDirectory() as little:
        databases = [(Path(much), MANY), (Path(little), FEW)]
        for folder, count in databases:
            asyncio.run(filled(folder, count))
        yield compare(
            f"a message is taken to be sent while {MANY:,} wait, CPU",
            lambda: asyncio.run(claimed(Path(much))),
            f"while {FEW:,} wait",
            lambda: asyncio.run(claimed(Path(little))),
            1.5,
        )


async def filled(folder: Path, count: int) -> None:
    await (await outbox(folder, count)).close()


async def claimed(folder: Path) -> float:
    """CPU milliseconds of one."""
    db = Database(f"sqlite+aiosqlite:///{folder}/broadcast.db")
    taking = Outbox(db, SystemClock(), _nobody)
    await taking.claim(1, BUSY)
    began = time.process_time()
    for _ in range(TAKEN):
        assert len(await taking.claim(1, BUSY)) == 1
    used = time.process_time() - began
    await db.close()
    return used * 1000 / TAKEN


async def _nobody(*_: Any) -> None:
    """Nobody blocks the bot here."""
