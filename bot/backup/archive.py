"""The tar file inside the seal: the database first, then what was handed in, last a manifest.

A digest over the names and sizes stands for all the evidence (each file is called by its own
SHA-256), so that an archive of a hundred thousand files takes no more memory than one of ten.
"""

import hashlib
import io
import json
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Literal

from bot.backup.keys import Lock
from bot.backup.sealing import CHUNK, Opener, Sealer
from bot.backup.troubles import Damaged
from bot.evidence.store import EvidenceStore

MANIFEST = "manifest.json"
EVIDENCE = "evidence/"
Kind = Literal["sqlite", "postgresql"]
DATABASES: dict[str, Kind] = {"database.sqlite": "sqlite", "database.pgdump": "postgresql"}

Keep = Callable[[str, BinaryIO], None]
"""Takes a member's name and reads its bytes."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """`made_at` is UTC in ISO 8601; `revision` that of the tables; sizes in bytes."""

    made_at: str
    revision: str
    kind: str
    database_sha256: str
    database_bytes: int
    evidence_sha256: str
    evidence_files: int
    evidence_bytes: int


@dataclass(slots=True)
class Evidence:
    """What goes by, counted."""

    files: int = 0
    size: int = 0
    _names: Any = field(default_factory=hashlib.sha256)

    def add(self, name: str, size: int) -> None:
        self.files += 1
        self.size += size
        self._names.update(f"{name} {size}\n".encode())

    @property
    def digest(self) -> str:
        return str(self._names.hexdigest())


class Hashing:
    """A file to read from that keeps a digest of what was read."""

    def __init__(self, source: Any) -> None:
        self._source, self._hash, self.size = source, hashlib.sha256(), 0

    def read(self, size: int = CHUNK) -> bytes:
        data: bytes = self._source.read(size)
        self._hash.update(data)
        self.size += len(data)
        return data

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()


def write(
    target: BinaryIO, lock: Lock, database: Path, store: EvidenceStore, made_at: str, revision: str
) -> Manifest:
    """`database` is called as in DATABASES; nothing changes it meanwhile."""
    sealer = Sealer(target, lock)
    # Any: typeshed wants a whole BinaryIO of what is only written to.
    stream: Any = sealer
    with tarfile.open(mode="w|", fileobj=stream, format=tarfile.PAX_FORMAT) as tar:
        digest = _add(tar, database.name, database)
        evidence = Evidence()
        for name in store.names():
            path = store.path(name)
            _add(tar, f"{EVIDENCE}{name}", path)
            evidence.add(name, path.stat().st_size)
        manifest = Manifest(
            made_at,
            revision,
            DATABASES[database.name],
            digest,
            database.stat().st_size,
            evidence.digest,
            evidence.files,
            evidence.size,
        )
        told = json.dumps(asdict(manifest), indent=1).encode()
        tar.addfile(_entry(MANIFEST, len(told)), io.BytesIO(told))
    sealer.close()
    return manifest


def _add(tar: tarfile.TarFile, name: str, path: Path) -> str:
    with path.open("rb") as file:
        source: Any = Hashing(file)
        tar.addfile(_entry(name, path.stat().st_size), source)
    return str(source.digest)


def _entry(name: str, size: int) -> tarfile.TarInfo:
    """Without the owner, the mode and the time of this machine."""
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    return entry


def read(source: BinaryIO, lock: Lock, keep: Keep) -> Manifest:
    """Everything once, from front to back, given to `keep` and compared with the manifest.

    What was kept is to be trusted only when this has returned. Raises Trouble.
    """
    opener = Opener(source, lock)
    seen = _Seen()
    stream: Any = opener
    try:
        with tarfile.open(mode="r|", fileobj=stream) as tar:
            for name, member in _members(tar):
                seen.take(name, member, keep)
    except (tarfile.TarError, EOFError):
        raise Damaged from None
    opener.drain()
    return seen.checked()


def _members(tar: tarfile.TarFile) -> Iterator[tuple[str, Any]]:
    for entry in tar:
        content = tar.extractfile(entry) if entry.isreg() else None
        if content is None:
            raise Damaged
        yield entry.name, content


@dataclass(slots=True)
class _Seen:
    evidence: Evidence = field(default_factory=Evidence)
    database: tuple[str, str, int] | None = None
    manifest: Manifest | None = None

    def take(self, name: str, member: Any, keep: Keep) -> None:
        source: Any = Hashing(member)
        if name == MANIFEST:
            self.manifest = _manifest(member.read())
        elif name in DATABASES and self.database is None:
            keep(name, source)
            self.database = DATABASES[name], source.digest, source.size
        elif name.startswith(EVIDENCE):
            keep(name, source)
            if source.digest != name.removeprefix(EVIDENCE):
                raise Damaged
            self.evidence.add(source.digest, source.size)
        else:
            raise Damaged

    def checked(self) -> Manifest:
        told, counted = self.manifest, self.evidence
        if told is None or self.database != (
            told.kind,
            told.database_sha256,
            told.database_bytes,
        ):
            raise Damaged
        stated = told.evidence_sha256, told.evidence_files, told.evidence_bytes
        if stated != (counted.digest, counted.files, counted.size):
            raise Damaged
        return told


def _manifest(text: bytes) -> Manifest:
    try:
        return Manifest(**json.loads(text))
    except (ValueError, TypeError):
        raise Damaged from None
