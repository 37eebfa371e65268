"""Votes in a sealed round, against the least that a vote can be: two statements and a seal."""

import asyncio
import secrets
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from benchmarks.table import Row, compare
from bot.keys import FileKeyStore
from models.plan.shelf import Shelf
from models.tables import Round
from services import evaluations, urn
from services.actors import Actor
from services.evaluations.casting import ENVELOPE_NAME
from tests.databases import SqliteFiles
from tests.services.township import Township, found

VOTERS = 200
ITEMS = 2
GRADE, MARK = "satisfied", "0"
MARKED = text(
    "UPDATE voters SET papers = '1' WHERE round_id = :round AND member_id = :member "
    "AND papers = '0' RETURNING voter_class"
)
DROPPED = text("INSERT INTO sheets (round_id, key, sealed) VALUES (:round, :key, :sealed)")

Cast = Callable[[Township, int, tuple[Actor, ...]], Awaitable[None]]


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        files = SqliteFiles(Path(folder))
        yield compare(
            f"{VOTERS} votes one after the other, in a second of processor time",
            lambda: asyncio.run(measured(files, Path(folder), ours)),
            "the two statements and the seal alone, by the same driver",
            lambda: asyncio.run(measured(files, Path(folder), bare)),
            unit="votes/s",
            rounds=3,
        )


async def measured(files: SqliteFiles, folder: Path, cast: Cast) -> float:
    """In a database of its own; only what is done while votes are cast is timed."""
    town = await found(files.migrated(folder), items=ITEMS, voters={"masses": 100})
    keys = FileKeyStore(folder / "keys")
    town.ctx = replace(town.ctx, keys=keys, plans=Shelf())
    village = await town.village(0, masses=VOTERS)
    round_id = await town.open(village)
    start = time.process_time()
    await cast(town, round_id, village.masses)
    took = time.process_time() - start
    await town.database.close()
    return VOTERS / took


async def ours(town: Township, round_id: int, voters: tuple[Actor, ...]) -> None:
    for voter in voters:
        await evaluations.cast(town.ctx, voter, round_id, (GRADE,) * ITEMS)


async def bare(town: Township, round_id: int, voters: tuple[Actor, ...]) -> None:
    """Nobody is refused, nothing is checked, no restored backup would be noticed."""
    async with town.ctx.db.read() as session:
        public = (await session.get_one(Round, round_id)).public_key
    for voter in voters:
        async with town.ctx.db.write() as session:
            said = {"round": round_id, "member": voter.member_id}
            voter_class = await session.scalar(MARKED, said)
            sealed = urn.seal(public, str(voter_class), MARK * ITEMS)
            sheet = {"round": round_id, "key": secrets.token_bytes(ENVELOPE_NAME), "sealed": sealed}
            await session.execute(DROPPED, sheet)
