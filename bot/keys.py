"""Private keys of open rounds: one file each, beside the database and never in a backup of it."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.")
SECTOR = 64
"""Less than any disk writes at once."""


class FileKeyStore:
    """A KeyStore in a directory that only this user can read, shared by all processes of a bot:
    whoever writes holds a lock on it.

    Destroying overwrites before it deletes. That is as much as a program can do: a journalling
    or copy-on-write file system, or a disk that spreads its writes, may keep older blocks.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def put(self, name: str, key: bytes) -> None:
        """Replaces at once or not at all, and is on the disk when it returns."""
        with self._locked():
            self._put(name, key)

    def amend(self, name: str, beginning: bytes, *, lasting: bool) -> None:
        with self._locked():
            self._amend(name, beginning, lasting=lasting)

    def swap(self, name: str, known: bytes, beginning: bytes) -> None:
        with self._locked():
            if self.get(name) == known:
                self._amend(name, beginning, lasting=False)

    def get(self, name: str) -> bytes | None:
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None

    def destroy(self, name: str) -> None:
        """Nothing happens where there is no such key."""
        path = self._path(name)
        if not self._directory.exists():
            return
        with self._locked():
            for copy in [path, *self._directory.glob(f"{path.name}~*")]:
                with suppress(FileNotFoundError):
                    _write(copy, secrets.token_bytes(copy.stat().st_size), 0)
                    copy.unlink()
            self._sync()

    def names(self) -> tuple[str, ...]:
        """Every key that is still there, also one that a crash left half written."""
        if not self._directory.exists():
            return ()
        found = {path.name.partition("~")[0] for path in self._directory.iterdir()}
        return tuple(sorted(found))

    def _put(self, name: str, key: bytes) -> None:
        path = self._path(name)
        fresh = path.with_name(f"{path.name}~{secrets.token_hex(4)}")
        _write(fresh, key, os.O_CREAT | os.O_EXCL)
        fresh.replace(path)
        self._sync()

    def _amend(self, name: str, beginning: bytes, *, lasting: bool) -> None:
        if len(beginning) > SECTOR:
            raise ValueError(f"a disk could write half of {len(beginning)} bytes")
        handle = os.open(self._path(name), os.O_WRONLY)
        try:
            os.pwrite(handle, beginning, 0)
            if lasting:
                os.fdatasync(handle)
        finally:
            os.close(handle)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Held for one write to the disk; it ends with its process."""
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self._directory, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

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

    def swap(self, name: str, known: bytes, beginning: bytes) -> None:
        if self.kept.get(name) == known:
            self.amend(name, beginning, lasting=False)

    def destroy(self, name: str) -> None:
        self.kept.pop(name, None)

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.kept))
