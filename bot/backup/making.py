"""A backup of what is running: the database at one moment, then the files that it speaks of."""

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.backup import postgres
from bot.backup.archive import Manifest, read, write
from bot.backup.keys import Lock
from bot.backup.remembering import remember
from bot.backup.troubles import Trouble
from bot.config import Settings
from bot.evidence.store import EvidenceStore
from bot.migrate import current
from services.ports import Clock

ALL_AT_ONCE = -1


async def make(settings: Settings, clock: Clock, out: Path, lock: Lock) -> Manifest:
    """While the bot runs. `out` must not be there yet, and is whole when it is. Raises Trouble.

    The files come after the database, so that each of which it speaks is among them. The keys of
    open rounds are not touched: a copy of them would tie votes to voters.
    """
    _must_be_free(out)
    revision = await _revision(settings.database_url)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=settings.data_dir) as folder:
        copy = await _copied(settings.database_url, Path(folder))
        store, moment = EvidenceStore(settings.evidence_dir), clock.now()
        with _new(out) as target:
            manifest = await asyncio.to_thread(
                write, target, lock, copy, store, moment.isoformat(), revision
            )
    remember(settings.data_dir, moment)
    return manifest


def verify(file: Path, lock: Lock) -> Manifest:
    """Reads all of it and compares every digest. Raises Trouble."""
    with opened(file) as source:
        return read(source, lock, _passed_over)


@contextmanager
def opened(file: Path) -> Iterator[BinaryIO]:
    try:
        source = file.open("rb")
    except OSError as error:
        raise Trouble("unreadable", file=str(file), why=error.strerror or "") from None
    with source:
        yield source


def _passed_over(name: str, source: BinaryIO) -> None:
    while source.read(1 << 20):
        pass


async def _revision(url: str) -> str:
    try:
        found = await current(url)
    except (SQLAlchemyError, OSError) as error:
        raise Trouble("unreachable", why=type(error).__name__) from None
    if found is None:
        raise Trouble("no-database")
    return found


def _must_be_free(out: Path) -> None:
    if out.exists():
        raise Trouble("exists", file=str(out))


async def _copied(url: str, folder: Path) -> Path:
    if make_url(url).get_backend_name() != "sqlite":
        await postgres.dump(url, folder / "database.pgdump")
        return folder / "database.pgdump"
    source = Path(make_url(url).database or "")
    await asyncio.to_thread(_copy, source, folder / "database.sqlite")
    return folder / "database.sqlite"


def _copy(source: Path, target: Path) -> None:
    """One moment of a file that is being written to; without what was deleted in it."""
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as running,
        closing(sqlite3.connect(target)) as copy,
    ):
        running.backup(copy, pages=ALL_AT_ONCE)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("VACUUM")
        (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise Trouble("database-damaged", why=str(found))


@contextmanager
def _new(out: Path) -> Iterator[BinaryIO]:
    """Under another name until it is whole and on the disk; only this user may read it."""
    draft = out.with_name(f".{out.name}.partial")
    try:
        handle = os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    except OSError as error:
        raise Trouble("unwritable", file=str(out), why=error.strerror or "") from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.rename(out)
    finally:
        draft.unlink(missing_ok=True)
