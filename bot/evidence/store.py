"""Bytes by content: a file is called what it holds, so the same one is kept once.

`evidence/ab/cd/abcd…`: two levels by the first digits of the SHA-256, so that no directory grows
long. Nothing of a path comes from people.
"""

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from bot.crash import STORE_AFTER, STORE_BEFORE, crash_point

_NAME = re.compile(r"[0-9a-f]{64}")
_CHUNK = 1 << 20
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY


class StoreFailed(Exception):
    """The disk would not take it; `str` says why in the system's words, without a path."""


class TooLarge(Exception):
    """More came than a file may have."""


class EvidenceStore:
    """A directory that only this user can read; it is made when the first file comes."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._drafts = directory / "drafts"

    @contextmanager
    def draft(self, most: int) -> Iterator["Draft"]:
        """For at most `most` bytes. What is not kept by the end is deleted. StoreFailed."""
        with _told():
            for directory in (self._directory, self._drafts):
                directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self._drafts / secrets.token_hex(16)
            handle = os.fdopen(os.open(path, _NEW, 0o600), "wb")
        try:
            yield Draft(self, handle, path, most)
        finally:
            with suppress(OSError):
                handle.close()
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def path(self, sha256: str) -> Path:
        """ValueError for what is no such name."""
        if not _NAME.fullmatch(sha256):
            raise ValueError("no SHA-256")
        return self._directory / sha256[:2] / sha256[2:4] / sha256

    def size(self, sha256: str) -> int | None:
        """In bytes; None where it is not there, or this user may not look."""
        try:
            return self.path(sha256).stat().st_size
        except OSError:
            return None

    def intact(self, sha256: str) -> bool:
        """Whether it is there and still holds what it is called. Reads the whole file."""
        found = hashlib.sha256()
        try:
            with self.path(sha256).open("rb") as file:
                while chunk := file.read(_CHUNK):
                    found.update(chunk)
        except OSError:
            return False
        return found.hexdigest() == sha256

    def remove(self, sha256: str) -> None:
        """Also where it is gone already. OSError where the disk will not."""
        self.path(sha256).unlink(missing_ok=True)

    def names(self) -> Iterator[str]:
        """Of every file that is there."""
        for path in self._directory.glob("??/??/*"):
            if _NAME.fullmatch(path.name):
                yield path.name

    def sweep(self) -> int:
        """Delete what a dead process had half written; how much that was."""
        left = list(self._drafts.glob("*"))
        for path in left:
            with suppress(OSError):
                path.unlink()
        return len(left)


class Draft:
    """A file on its way in."""

    def __init__(self, store: EvidenceStore, handle: BinaryIO, path: Path, most: int) -> None:
        self._store, self._handle, self._path, self._most = store, handle, path, most
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, chunk: bytes) -> None:
        """Raises StoreFailed, TooLarge."""
        self.size += len(chunk)
        if self.size > self._most:
            raise TooLarge
        self._hash.update(chunk)
        with _told():
            self._handle.write(chunk)

    def keep(self) -> str:
        """It is on the disk under its SHA-256 when this returns. Raises StoreFailed."""
        sha256 = self._hash.hexdigest()
        with _told():
            self._handle.flush()
            os.fsync(self._handle.fileno())
            place = self._store.path(sha256)
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            crash_point(STORE_BEFORE)
            self._path.replace(place)
            for directory in (place.parent, *place.parent.parents[:2]):
                _sync(directory)
            crash_point(STORE_AFTER)
        return sha256


@contextmanager
def _told() -> Iterator[None]:
    """An OSError's own words may name a path, its `strerror` does not."""
    try:
        yield
    except OSError as error:
        raise StoreFailed(error.strerror or type(error).__name__) from error


def _sync(directory: Path) -> None:
    """The name too: without it a power cut could lose the file that the database speaks of."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
