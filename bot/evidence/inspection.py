"""Whether the store holds what the database says."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.evidence.store import EvidenceStore
from models.queries.evidence import KeptFile, fetch_again, kept_files
from services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Broken:
    """`missing`: not there, or not as long as it was; `damaged`: it holds something else."""

    what: Literal["missing", "damaged"]
    file: KeptFile


@dataclass(frozen=True, slots=True)
class Checked:
    """`unknown`: files there that no row speaks of, as after a kill between the two."""

    files: int
    size: int
    broken: tuple[Broken, ...]
    unknown: int


def missing(store: EvidenceStore, kept: list[KeptFile]) -> list[KeptFile]:
    """By their lengths alone: quick."""
    return [one for one in kept if store.size(one.sha256) != one.size]


async def check(db: UnitOfWork, store: EvidenceStore) -> Checked:
    """Every file is read: 10 GB take a minute."""
    async with db.read() as session:
        kept = await kept_files(session)
    known = {one.sha256 for one in kept}
    unknown = sum(name not in known for name in store.names())
    size = sum(one.size for one in kept)
    return Checked(len(kept), size, tuple(_broken(store, kept)), unknown)


async def retry(db: UnitOfWork, store: EvidenceStore) -> int:
    """Let the running bot fetch what was given up or is missing; how many files were handed in."""
    async with db.read() as session:
        gone = missing(store, await kept_files(session))
    async with db.write() as session:
        return await fetch_again(session, [one.sha256 for one in gone])


def _broken(store: EvidenceStore, kept: list[KeptFile]) -> Iterator[Broken]:
    gone = {one.sha256 for one in missing(store, kept)}
    for one in kept:
        if one.sha256 in gone:
            yield Broken("missing", one)
        elif not store.intact(one.sha256):
            yield Broken("damaged", one)
