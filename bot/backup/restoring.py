"""A backup becomes a database and its files again, where there was nothing before.

Everything is laid out under another name, compared, upgraded and put in order there; only then it
takes its place. PostgreSQL restores in one transaction. Nothing is ever written over.
"""

import asyncio
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import delete, text
from sqlalchemy.exc import SQLAlchemyError

from bot.backup import postgres
from bot.backup.archive import DATABASES, EVIDENCE, Manifest, read
from bot.backup.keys import Lock
from bot.backup.making import opened
from bot.backup.troubles import Damaged, Trouble
from bot.config import Settings, async_url
from bot.context import build_context
from bot.database import Database, open_engine
from bot.evidence.store import EvidenceStore
from bot.migrate import upgrade
from models.tables import Lease
from services.evaluations.closing import recover

FILE = "zhengxian.db"


@dataclass(frozen=True, slots=True)
class Restored:
    """`void`: the rounds that were open, by number; those who lead have been written to."""

    manifest: Manifest
    folder: Path
    void: tuple[int, ...]


async def restore(settings: Settings, file: Path, lock: Lock, into: str) -> Restored:
    """`into`: a folder for an archive of SQLite, the URL of a database for one of PostgreSQL, whose
    files then go to DATA_DIR. Either must be empty. Raises Trouble; then nothing has changed."""
    url = async_url(into) if "://" in into else None
    folder = settings.data_dir if url else Path(into)
    if url is not None:
        await _must_be_empty(url)
    with _laid_out(folder) as draft:
        manifest = await asyncio.to_thread(_unpack, file, lock, draft)
        if (manifest.kind == "postgresql") != (url is not None):
            raise Trouble(f"is-{manifest.kind}")
        void = await _settled(settings, draft, url)
    return Restored(manifest, folder, void)


@contextmanager
def _laid_out(folder: Path) -> Iterator[Path]:
    """A folder beside the right one, which takes its name at a clean end."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Trouble("not-empty", where=str(folder))
    draft = folder.absolute().with_name(f".{folder.absolute().name}.partial")
    try:
        draft.mkdir(mode=0o700, parents=True)
    except OSError as error:
        raise Trouble("unwritable", file=str(draft), why=error.strerror or "") from None
    try:
        yield draft
        draft.rename(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _unpack(file: Path, lock: Lock, draft: Path) -> Manifest:
    store = EvidenceStore(draft / "evidence")

    def keep(name: str, source: BinaryIO) -> None:
        _write(_place(name, store, draft), source)

    with opened(file) as source:
        return read(source, lock, keep)


def _place(name: str, store: EvidenceStore, draft: Path) -> Path:
    if name in DATABASES:
        return draft / (FILE if DATABASES[name] == "sqlite" else name)
    try:
        return store.path(name.removeprefix(EVIDENCE))
    except ValueError:
        raise Damaged from None


def _write(place: Path, source: BinaryIO) -> None:
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)
        target.flush()
        os.fsync(target.fileno())


async def _settled(settings: Settings, draft: Path, url: str | None) -> tuple[int, ...]:
    """The database at this version, in nobody's hands, its open rounds void; their numbers."""
    if url is not None:
        dump = draft / "database.pgdump"
        await postgres.restore(url, dump)
        dump.unlink()
    found = url or async_url(f"sqlite:///{draft / FILE}")
    await upgrade(found)
    db = Database(found)
    try:
        async with db.write() as session:
            await session.execute(delete(Lease))
        here = settings.model_copy(update={"data_dir": draft, "database_url": found})
        return tuple(await recover(build_context(here, db)))
    finally:
        await db.close()


async def _must_be_empty(url: str) -> None:
    if not url.startswith("postgresql"):
        raise Trouble("folder-wanted")
    engine = open_engine(url, immediate=False)
    try:
        async with engine.connect() as connection:
            tables = text("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")
            if await connection.scalar(tables):
                raise Trouble("not-empty", where=engine.url.render_as_string())
    except (SQLAlchemyError, OSError) as error:
        raise Trouble("unreachable", why=type(error).__name__) from None
    finally:
        await engine.dispose()
