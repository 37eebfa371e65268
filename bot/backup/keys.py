"""What an archive is sealed with: a passphrase, or a public key whose other half lies elsewhere.

With a public key the machine that makes backups cannot read them.
"""

import hashlib
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from struct import Struct

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id

from bot.backup.troubles import Damaged, Trouble, WrongKey
from services import halves

KEY = 32
SHORTEST = 12
"""Characters of a passphrase: whoever finds the file may guess as long as he likes."""
MOST_MEMORY = 1 << 30
PUBLIC, PRIVATE = "zhengxian-backup-public:", "zhengxian-backup-private:"

_COST = Struct(">IQ")
_CHECK = 16


@dataclass(frozen=True, slots=True)
class Passphrase:
    words: str = field(repr=False)

    KIND = b"P"
    WIDTH = argon2id.SALTBYTES + _COST.size

    def seal(self) -> tuple[bytes, bytes]:
        """A new key, and what must lie in the file to find it again."""
        salt = secrets.token_bytes(argon2id.SALTBYTES)
        cost = _COST.pack(halves.COST.operations, halves.COST.memory)
        return self._derived(salt, *halves.COST), salt + cost

    def open(self, stored: bytes) -> bytes:
        salt, cost = stored[: argon2id.SALTBYTES], stored[argon2id.SALTBYTES :]
        operations, memory = _COST.unpack(cost)
        if memory > MOST_MEMORY:
            raise Damaged
        return self._derived(salt, operations, memory)

    def _derived(self, salt: bytes, operations: int, memory: int) -> bytes:
        words = halves.tidy(self.words).encode()
        return argon2id.kdf(KEY, words, salt, opslimit=operations, memlimit=memory)


@dataclass(frozen=True, slots=True)
class PublicHalf:
    public: bytes

    KIND = b"K"
    WIDTH = KEY + 48

    def seal(self) -> tuple[bytes, bytes]:
        key = secrets.token_bytes(KEY)
        return key, SealedBox(PublicKey(self.public)).encrypt(key)

    def open(self, stored: bytes) -> bytes:
        """With the public half nothing is opened."""
        raise Trouble("needs-private")


@dataclass(frozen=True, slots=True)
class PrivateHalf:
    private: bytes = field(repr=False)

    KIND = b"K"
    WIDTH = PublicHalf.WIDTH

    def seal(self) -> tuple[bytes, bytes]:
        return PublicHalf(halves.public_of(self.private)).seal()

    def open(self, stored: bytes) -> bytes:
        try:
            return SealedBox(PrivateKey(self.private)).decrypt(stored)
        except CryptoError:
            raise WrongKey from None


Lock = Passphrase | PublicHalf | PrivateHalf
WIDTHS = {kind.KIND: kind.WIDTH for kind in (Passphrase, PublicHalf)}


def check_of(key: bytes) -> bytes:
    """Tells a wrong key from a damaged file, and nothing of the key."""
    return hashlib.blake2b(key, digest_size=_CHECK, person=b"zx backup check").digest()


def passphrase_in(path: Path) -> Passphrase:
    """The file's first line. Trouble where it is too short to protect anything."""
    words = path.read_text("utf-8").partition("\n")[0]
    if len(halves.tidy(words)) < SHORTEST:
        raise Trouble("passphrase-short", least=SHORTEST)
    return Passphrase(words)


def half_in(path: Path) -> PublicHalf | PrivateHalf:
    """What `new_pair` wrote, either of the two."""
    text = path.read_text("utf-8").strip()
    for prefix, kind in ((PUBLIC, PublicHalf), (PRIVATE, PrivateHalf)):
        rest = text.removeprefix(prefix)
        if rest != text:
            try:
                key = bytes.fromhex(rest)
            except ValueError:
                break
            if len(key) == KEY:
                return kind(key)
    raise Trouble("no-key", file=path.name)


def new_pair(path: Path) -> Path:
    """Writes the private half to `path`, which must not be there, and the public one beside it,
    whose name is returned."""
    private = secrets.token_bytes(KEY)
    beside = path.with_name(f"{path.name}.pub")
    for place, text in (
        (path, PRIVATE + private.hex()),
        (beside, PUBLIC + halves.public_of(private).hex()),
    ):
        handle = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(text + "\n")
    return beside
