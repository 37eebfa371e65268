"""Private keys of open rounds: one file each, beside the database and never in a backup of it."""

import os
import secrets
from pathlib import Path

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.")
SECTOR = 64
"""Less than any disk writes at once."""


class FileKeyStore:
    """A KeyStore in a directory that only this user can read.

    Destroying overwrites before it deletes. That is as much as a program can do: a journalling
    or copy-on-write file system, or a disk that spreads its writes, may keep older blocks.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def put(self, name: str, key: bytes) -> None:
        """Replaces at once or not at all, and is on the disk when it returns."""
        path = self._path(name)
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(f"{path.name}~{secrets.token_hex(4)}")
        _write(fresh, key, os.O_CREAT | os.O_EXCL)
        fresh.replace(path)
        self._sync()

    def amend(self, name: str, beginning: bytes, *, lasting: bool) -> None:
        if len(beginning) > SECTOR:
            raise ValueError(f"a disk could write half of {len(beginning)} bytes")
        handle = os.open(self._path(name), os.O_WRONLY)
        try:
            os.pwrite(handle, beginning, 0)
            if lasting:
                os.fdatasync(handle)
        finally:
            os.close(handle)

    def get(self, name: str) -> bytes | None:
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None

    def destroy(self, name: str) -> None:
        """Nothing happens where there is no such key."""
        path = self._path(name)
        for copy in [path, *self._directory.glob(f"{path.name}~*")]:
            if copy.exists():
                _write(copy, secrets.token_bytes(copy.stat().st_size), 0)
                copy.unlink()
        if self._directory.exists():
            self._sync()

    def names(self) -> tuple[str, ...]:
        """Every key that is still there, also one that a crash left half written."""
        if not self._directory.exists():
            return ()
        found = {path.name.partition("~")[0] for path in self._directory.iterdir()}
        return tuple(sorted(found))

    def _path(self, name: str) -> Path:
        if not name or name.startswith(".") or not set(name) <= _SAFE:
            raise ValueError(f"no name for a key: {name!r}")
        return self._directory / name

    def _sync(self) -> None:
        """The directory too: without it a power cut could bring a deleted name back."""
        handle = os.open(self._directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write(path: Path, content: bytes, flags: int) -> None:
    handle = os.open(path, os.O_WRONLY | flags, 0o600)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)


class MemoryKeyStore:
    """A KeyStore for a world that ends with the process: nothing of it reaches a disk."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, name: str, key: bytes) -> None:
        self.kept[name] = key

    def amend(self, name: str, beginning: bytes, *, lasting: bool) -> None:
        self.kept[name] = beginning + self.kept[name][len(beginning) :]

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def destroy(self, name: str) -> None:
        self.kept.pop(name, None)

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.kept))
