"""A stream sealed in chunks of 64 KiB (libsodium's secretstream, XChaCha20-Poly1305).

    "zhengxian backup 1\\n" | kind of key | what finds the key | its check | header | SHA-256 of
    all that, 8 bytes | chunks, the last of which says that it is the last

Chunks cannot be left out, changed, exchanged or appended, and a file that was cut off has no last
one. No more than two chunks are in memory.
"""

import hashlib
from typing import BinaryIO

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from bot.backup.keys import WIDTHS, Lock, check_of
from bot.backup.troubles import Damaged, Trouble, WrongKey

MAGIC = b"zhengxian backup 1\n"
CHUNK = 1 << 16
SEALED = CHUNK + sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_HEADER = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_CHECK, _SUM = 16, 8


class Sealer:
    """A file to write to; what is written is whole only after `close`."""

    def __init__(self, target: BinaryIO, lock: Lock) -> None:
        key, stored = lock.seal()
        self._target, self._waiting = target, bytearray()
        self._state = sodium.crypto_secretstream_xchacha20poly1305_state()
        header = sodium.crypto_secretstream_xchacha20poly1305_init_push(self._state, key)
        self._front = MAGIC + lock.KIND + stored + check_of(key) + header
        target.write(self._front + _sum(self._front))

    def write(self, data: bytes) -> int:
        self._waiting += data
        while len(self._waiting) > CHUNK:
            self._push(bytes(self._waiting[:CHUNK]), _MESSAGE)
            del self._waiting[:CHUNK]
        return len(data)

    def close(self) -> None:
        self._push(bytes(self._waiting), _FINAL)

    def _push(self, chunk: bytes, tag: int) -> None:
        self._target.write(
            sodium.crypto_secretstream_xchacha20poly1305_push(self._state, chunk, self._front, tag)
        )


class Opener:
    """A file to read from. Raises Trouble, WrongKey, Damaged."""

    def __init__(self, source: BinaryIO, lock: Lock) -> None:
        self._source, self._ready, self._over = source, bytearray(), False
        self._front, key, header = _front(source, lock)
        self._state = sodium.crypto_secretstream_xchacha20poly1305_state()
        sodium.crypto_secretstream_xchacha20poly1305_init_pull(self._state, header, key)

    def read(self, size: int = CHUNK) -> bytes:
        while len(self._ready) < size and not self._over:
            self._pull()
        found = bytes(self._ready[:size])
        del self._ready[:size]
        return found

    def drain(self) -> None:
        """To the end, which must be there and nothing behind it."""
        while self.read():
            pass

    def _pull(self) -> None:
        sealed = self._source.read(SEALED)
        try:
            chunk, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
                self._state, sealed, self._front
            )
        except (CryptoError, ValueError):
            raise Damaged from None
        self._ready += chunk
        self._over = tag == _FINAL
        if self._over and self._source.read(1):
            raise Damaged


def _front(source: BinaryIO, lock: Lock) -> tuple[bytes, bytes, bytes]:
    """All that lies before the chunks, the key, and the stream's header."""
    if source.read(len(MAGIC)) != MAGIC:
        raise Trouble("no-archive")
    kind = source.read(1)
    rest = source.read(WIDTHS.get(kind, 0) + _CHECK + _HEADER)
    front = MAGIC + kind + rest
    if kind not in WIDTHS or source.read(_SUM) != _sum(front):
        raise Damaged
    if kind != lock.KIND:
        raise Trouble("other-lock", kind=kind.decode())
    stored, check = rest[: lock.WIDTH], rest[lock.WIDTH : lock.WIDTH + _CHECK]
    key = lock.open(stored)
    if check_of(key) != check:
        raise WrongKey
    return front, key, rest[lock.WIDTH + _CHECK :]


def _sum(front: bytes) -> bytes:
    return hashlib.sha256(front).digest()[:_SUM]
